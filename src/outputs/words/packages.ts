/** Packages whose share moved. */

import type { PackageEntry } from '../../model/place.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatPercent, formatPp, formatValue } from '../../units/format.js'

export const packageShares = ({ share_base, share_head }: PackageEntry): string =>
  `${formatPercent(share_base)} → ${formatPercent(share_head)}`

export const packageValues = ({ flat_base, flat_head, unit }: PackageEntry): string =>
  `${formatValue(flat_base, unit)} → ${formatValue(flat_head, unit)}`

export const packageChange = ({ share_base, share_head }: PackageEntry): string =>
  formatPp(share_head - share_base)

export const packagesTitle = ({ packages }: Report): string =>
  `Packages: ${plural(new Set(packages.map((one) => one.package)).size, 'package')} moved`

export const packagesExplanation =
  'Flat values of all functions of a package, added up. Nothing here is judged: it shows where to look, and whose code it is.'

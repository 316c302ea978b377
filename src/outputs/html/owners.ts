/** What became worse and better, by owner: each with the findings to look at. */
import type { OwnerEntry } from '../../model/place.js'
import type { Report } from '../../model/report.js'
import { nobody, ownersExplanation, ownersTitle } from '../words/owners.js'
import { h, type Node } from './element.js'
import { findingsCell } from './findings.js'
import { name } from './inline.js'
import { section } from './section.js'
import { limitRows, table } from './table.js'

const maxRows = 50

/** The owners of what moved; nothing without a CODEOWNERS file. */
export const owners = (report: Report): Node => {
  if (report.owners.length === 0) return undefined
  const findings = findingsCell(report)
  const { shown, rest } = limitRows(report.owners, maxRows, 'owners')
  const rows = table<OwnerEntry>({
    caption: ownersTitle(report),
    columns: [
      {
        title: 'Owner',
        kind: 'name',
        cell: ({ owner }) => (owner === null ? nobody : name(owner))
      },
      { title: 'Worse', kind: 'words', cell: ({ worse }) => findings(worse) },
      { title: 'Better', kind: 'words', cell: ({ better }) => findings(better) }
    ],
    groups: [{ rows: shown }]
  })
  return section('owners', 'Owners', [h('p', {}, ownersExplanation), rows, rest])
}

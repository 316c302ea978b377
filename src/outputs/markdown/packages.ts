import type { PackageEntry } from '../../model/place.js'
import type { Report } from '../../model/report.js'
import { formatCount } from '../../units/format.js'
import { code, html, join, type Markdown, markup, md, text, unbroken } from '../escape.js'
import {
  packageChange,
  packageShares,
  packagesExplanation,
  packagesTitle,
  packageValues
} from '../words/packages.js'
import { ownersShown } from '../words/place.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { measuredColumn } from './measuredColumn.js'
import { type Column, table } from './table.js'

const ownersCell = (entry: PackageEntry): Markdown => {
  const { named, more } = ownersShown(entry)
  return join(
    [...named.map((owner) => code(owner)), more > 0 ? text(`${formatCount(more)} more`) : md``],
    ', '
  )
}

const ownersColumn: Column<PackageEntry> = {
  title: md`Owners`,
  align: 'left',
  cell: ownersCell
}

const columnsOf = (report: Report): readonly Column<PackageEntry>[] => {
  return [
    {
      title: md`Package`,
      align: 'left',
      cell: (row) => (row.package === '' ? text('without a package') : code(row.package))
    },
    measuredColumn(report),
    {
      title: md`Base → head`,
      align: 'right',
      cell: (row) =>
        join([unbroken(text(packageShares(row))), unbroken(text(packageValues(row)))], '<br>')
    },
    { title: md`Change`, align: 'right', cell: (row) => unbroken(text(packageChange(row))) },
    // Nobody's column would be empty without a CODEOWNERS file.
    ...(report.packages.some(({ owners }) => owners !== undefined) ? [ownersColumn] : [])
  ]
}

/** Packages whose share of what counts moved. */
export const packages: Block = {
  id: 'packages',
  render: (report, size) => {
    if (report.packages.length === 0) return md``
    const { shown, rest } = limitRows(report.packages, size.detailRows, 'packages')
    return details(markup`${html(packagesTitle(report))}`, [
      text(packagesExplanation),
      table(columnsOf(report), shown),
      rest
    ])
  }
}

import { formatCount } from '../../units/format.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import {
  type NamedFindings,
  nobody,
  type OwnerRow,
  ownerRows,
  ownersExplanation,
  ownersTitle
} from '../words/owners.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const findings = ({ named, more }: NamedFindings): Markdown =>
  join(
    [...named.map((name) => code(name)), more > 0 ? text(`${formatCount(more)} more`) : md``],
    '<br>'
  )

const columns: readonly Column<OwnerRow>[] = [
  {
    title: md`Owner`,
    align: 'left',
    cell: ({ owner }) => (owner === undefined ? text(nobody) : code(owner))
  },
  { title: md`Worse`, align: 'left', cell: ({ worse }) => findings(worse) },
  { title: md`Better`, align: 'left', cell: ({ better }) => findings(better) }
]

/** What became worse and better, by owner. Owners are code, so that no update of a comment notifies them. */
export const owners: Block = {
  id: 'owners',
  render: (report, size) => {
    if (report.owners.length === 0) return md``
    const { shown, rest } = limitRows(ownerRows(report), size.detailRows, 'owners')
    return details(markup`${html(ownersTitle(report))}`, [
      text(ownersExplanation),
      table(columns, shown),
      rest
    ])
  }
}

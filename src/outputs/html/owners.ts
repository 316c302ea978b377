/** What became worse and better, by owner. */
import type { Report } from '../../model/report.js'
import {
  type NamedFindings,
  nobody,
  type OwnerRow,
  ownerRows,
  ownersExplanation,
  ownersTitle
} from '../words/owners.js'
import { h, type Node } from './element.js'
import { lines, name } from './inline.js'
import { section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 100

const findings = ({ named, more }: NamedFindings): Node =>
  lines(...named.map(name), more > 0 ? `${more} more` : '')

const columns: readonly Column<OwnerRow>[] = [
  {
    title: 'Owner',
    kind: 'name',
    cell: ({ owner }) => (owner === undefined ? nobody : name(owner))
  },
  { title: 'Worse', kind: 'words', cell: ({ worse }) => findings(worse) },
  { title: 'Better', kind: 'words', cell: ({ better }) => findings(better) }
]

export const owners = (report: Report): Node => {
  const { shown, rest } = limitRows(ownerRows(report), maxRows, 'owners')
  const rows = table({ caption: ownersTitle(report), columns, groups: [{ rows: shown }] })
  return section(
    'owners',
    'Owners',
    shown.length === 0 ? [] : [h('p', {}, ownersExplanation), rows, rest]
  )
}

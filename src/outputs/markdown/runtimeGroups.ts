import type { RuntimeGroupEntry } from '../../model/placeEntry.js'
import type { Report } from '../../model/report.js'
import { code, html, join, markup, md, text, unbroken } from '../escape.js'
import {
  groupChange,
  groupMeaning,
  groupShares,
  groupTitle,
  runtimeExplanation,
  runtimeTitle
} from '../words/runtimeGroups.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { measuredColumn } from './measuredColumn.js'
import { type Column, table } from './table.js'

const columnsOf = (report: Report): readonly Column<RuntimeGroupEntry>[] => {
  return [
    {
      title: md`Runtime`,
      align: 'left',
      cell: (row) => join([text(groupTitle(row)), code(row.functions[0] ?? '')], '<br>')
    },
    measuredColumn(report),
    {
      title: md`Base → head`,
      align: 'right',
      cell: (row) => unbroken(text(groupShares(row)))
    },
    { title: md`Change`, align: 'right', cell: (row) => unbroken(text(groupChange(row))) },
    { title: md`What it is`, align: 'left', cell: (row) => text(groupMeaning(row)) }
  ]
}

/** Go's runtime, taken together by what it works on. */
export const runtimeGroups: Block = {
  id: 'runtime',
  render: (report, size) => {
    if (report.runtime_groups.length === 0) return md``
    const { shown, rest } = limitRows(report.runtime_groups, size.detailRows, 'runtime_groups')
    return details(markup`${html(runtimeTitle(report))}`, [
      text(runtimeExplanation),
      table(columnsOf(report), shown),
      rest
    ])
  }
}

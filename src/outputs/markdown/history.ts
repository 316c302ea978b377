import type { Trend } from '../../model/trend.js'
import { code, html, join, type Markdown, markup, md, text, unbroken } from '../escape.js'
import {
  changeWords,
  historyExplanation,
  historyTitle,
  measureWords,
  notableTrends,
  sparkline,
  trendValue
} from '../words/history.js'
import { shortNameOf } from '../words/names.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const sides = ({ last_good, head, unit }: Trend): Markdown => {
  const before = last_good === null ? 'unknown' : trendValue(last_good.value, unit)
  return unbroken(text(`${before} → ${trendValue(head, unit)}`))
}

const columns: readonly Column<Trend>[] = [
  {
    title: md`Row`,
    align: 'left',
    cell: (row) => join([code(shortNameOf(row)), text(measureWords(row))], '<br>')
  },
  { title: md`History`, align: 'left', cell: (row) => text(sparkline(row)) },
  { title: md`Last good → head`, align: 'right', cell: sides },
  {
    title: md`Since then`,
    align: 'left',
    cell: (row) =>
      join(
        [
          row.status === 'over' ? md`**above the limit**` : text(row.because),
          ...row.changes.map((change) => text(changeWords(change)))
        ],
        '<br>'
      )
  }
]

/** What earlier runs of the default branch say of head; nothing where all is as it was. */
export const history: Block = {
  id: 'history',
  render: ({ history: entry }, size) => {
    const rows = entry === undefined ? [] : notableTrends(entry)
    if (entry === undefined || rows.length === 0) return md``
    const { shown, rest } = limitRows(rows, size.detailRows, 'history')
    return details(markup`${html(historyTitle(entry))}`, [
      text(historyExplanation),
      table(columns, shown),
      rest
    ])
  }
}

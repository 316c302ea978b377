/** The section of the history: every row over the runs of the default branch, what moved first. */

import type { Report } from '../../model/report.js'
import type { HistoryEntry, Trend } from '../../model/trend.js'
import { plural } from '../../units/count.js'
import {
  changeWords,
  historyExplanation,
  historyTitle,
  measureWords,
  notableTrends,
  trendValue
} from '../words/history.js'
import { shortNameOf } from '../words/names.js'
import { h, type Node } from './element.js'
import { aside, lines, name, prose, unbroken } from './inline.js'
import { trendLine } from './plots/trendLine.js'
import { section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 50

/** What moved first, then all others in the order of the report. */
const inOrder = (history: HistoryEntry): readonly Trend[] => {
  const notable = notableTrends(history)
  return [...notable, ...history.rows.filter((row) => !notable.includes(row))]
}

const sides = ({ last_good: good, head, unit }: Trend): string =>
  `${good === null ? 'unknown' : trendValue(good.value, unit)} → ${trendValue(head, unit)}`

const elsewhere = (row: Trend): readonly Node[] =>
  row.elsewhere.map(({ differs, runs }) =>
    aside(prose(`${plural(runs, 'run')} not comparable: ${differs}`))
  )

const columnsOf = (history: HistoryEntry): readonly Column<Trend>[] => [
  {
    title: 'Row',
    kind: 'name',
    cell: (row) => lines(name(shortNameOf(row)), aside(measureWords(row)))
  },
  { title: 'Runs, head last', kind: 'plot', cell: (row) => trendLine(row, history) },
  { title: 'Last good → head', kind: 'value', cell: (row) => unbroken(sides(row)) },
  {
    title: 'Since then',
    kind: 'words',
    cell: (row) =>
      lines(
        prose(row.because),
        ...row.changes.map((change) => prose(changeWords(change))),
        ...elsewhere(row)
      )
  }
]

export const history = ({ history: entry }: Report): Node => {
  if (entry === undefined || entry.rows.length === 0) return undefined
  const { shown, rest } = limitRows(inOrder(entry), maxRows, 'history')
  const [first, last] = [entry.runs[0], entry.runs.at(-1)]
  const span = first && last ? ` ${first.time.slice(0, 10)} to ${last.time.slice(0, 10)}.` : ''
  return section('history', 'History', [
    h('p', {}, prose(`${historyTitle(entry)}.${span} ${historyExplanation}`)),
    table({
      caption: 'Rows over the runs of the default branch',
      columns: columnsOf(entry),
      groups: [{ rows: shown }]
    }),
    rest
  ])
}

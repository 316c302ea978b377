import type { ComparisonEntry } from '../../model/report.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import { benchmarksOf } from '../rows.js'
import { baselineSentences } from '../words/baseline.js'
import { unchangedWords } from '../words/benchmarks.js'
import { collectionWords } from '../words/collection.js'
import {
  comparedCounts,
  comparedWhat,
  comparisonNote,
  costWords,
  eventsWords,
  profilesWords,
  readingWords,
  totalWords,
  visibleChangeWords
} from '../words/method.js'
import { type Block, limitRows } from './block.js'
import { benchColumns } from './columns.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

/** Benchmarks that did not move by more than the limit, or not beyond their noise. */
export const unchangedBenchmarks: Block = {
  id: 'unchanged-benchmarks',
  render: (report, size) => {
    const rows = benchmarksOf(report, 'unchanged')
    const { name, sides, quietChange, visible, evidence } = benchColumns(report, size.links)
    const { shown, rest } = limitRows(rows, size.detailRows, 'bench_deltas')
    return details(markup`Unchanged benchmarks: ${html(unchangedWords(report) ?? '')}`, [
      table([name, sides, quietChange, visible, evidence], shown),
      rest
    ])
  }
}

const comparisonStatus = ({ status, because }: ComparisonEntry): Markdown =>
  join([text(status), because === undefined ? md`` : md`(${text(because)})`], ' ')

const comparisonColumns: readonly Column<ComparisonEntry>[] = [
  { title: md`Workload`, align: 'left', cell: ({ workload }) => code(workload) },
  { title: md`Measured`, align: 'left', cell: (entry) => text(comparedWhat(entry)) },
  { title: md`Status`, align: 'left', cell: comparisonStatus },
  { title: md`Total`, align: 'right', cell: (entry) => text(totalWords(entry)) },
  {
    title: md`Samples`,
    align: 'right',
    cell: (entry) => join([text(eventsWords(entry)), text(profilesWords(entry))], '<br>')
  },
  {
    title: md`Smallest visible change`,
    align: 'right',
    cell: (entry) => text(visibleChangeWords(entry))
  },
  { title: md`Note`, align: 'left', cell: (entry) => text(comparisonNote(entry)) }
]

/** What was compared with what, how much it could have seen, and how to read the numbers. */
export const method: Block = {
  id: 'method',
  render: (report, size) => {
    if (report.comparisons.length === 0) return md``
    const { shown, rest } = limitRows(report.comparisons, size.detailRows, 'comparisons')
    return details(markup`How this was measured: ${html(comparedCounts(report))}`, [
      join([...baselineSentences(report), ...collectionWords(report)].map(text), '<br>'),
      table(comparisonColumns, shown),
      rest,
      text(readingWords),
      text(costWords(report) ?? '')
    ])
  }
}

/** Which program said this, and when. */
export const footer: Block = {
  id: 'footer',
  render: ({ tool, generated_at }) =>
    md`<sub>${text(`${tool.name} ${tool.version}`)} · ${code(generated_at)} · all numbers in \`report.json\`</sub>`
}

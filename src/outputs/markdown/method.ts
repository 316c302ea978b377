import type { ComparisonEntry, Report } from '../../model/report.js'
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatPp,
  formatValue
} from '../../units/format.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import { benchmarksOf } from '../rows.js'
import { baselineSentences } from '../words/baseline.js'
import { unchangedWords } from '../words/benchmarks.js'
import { metricName } from '../words/change.js'
import { collectionWords } from '../words/collection.js'
import { plural } from '../words/count.js'
import { type Block, limitRows } from './block.js'
import { benchColumns } from './columns.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

/** Benchmarks that did not move by more than the limit, or not beyond their noise. */
export const unchangedBenchmarks: Block = {
  id: 'unchanged-benchmarks',
  render: (report, size) => {
    const rows = benchmarksOf(report, 'unchanged')
    const { name, sides, quietChange, visible, evidence } = benchColumns(report)
    const { shown, rest } = limitRows(rows, size.detailRows, 'bench_deltas')
    return details(markup`Unchanged benchmarks: ${html(unchangedWords(report) ?? '')}`, [
      table([name, sides, quietChange, visible, evidence], shown),
      rest
    ])
  }
}

const both = (
  base: number | null,
  head: number | null,
  format: (value: number) => string
): Markdown => {
  if (base === null && head === null) return md``
  const side = (value: number | null) => (value === null ? 'none' : format(value))
  return text(`${side(base)} → ${side(head)}`)
}

const comparisonStatus = ({ status, because }: ComparisonEntry): Markdown =>
  join([text(status), because === undefined ? md`` : md`(${text(because)})`], ' ')

const comparisonColumns: readonly Column<ComparisonEntry>[] = [
  { title: md`Workload`, align: 'left', cell: ({ workload }) => code(workload) },
  {
    title: md`Measured`,
    align: 'left',
    cell: ({ kind, metric }) =>
      text(kind === 'benchmarks' ? `benchmarks in ${metric}` : metricName(metric))
  },
  { title: md`Status`, align: 'left', cell: comparisonStatus },
  {
    title: md`Total`,
    align: 'right',
    cell: ({ total_base, total_head, unit, kind }) =>
      both(total_base, total_head, (total) =>
        kind === 'benchmarks' ? formatCount(total) : formatValue(total, unit)
      )
  },
  {
    title: md`Samples`,
    align: 'right',
    cell: ({ events_base, events_head, profiles = [1, 1] }) =>
      join(
        [
          both(events_base, events_head, (events) => formatCount(Math.round(events))),
          Math.max(...profiles) === 1 ? md`` : text(`${profiles.join('+')} profiles`)
        ],
        '<br>'
      )
  },
  {
    title: md`Smallest visible change`,
    align: 'right',
    cell: ({ visible_pp }) => (visible_pp === null ? md`` : text(formatPp(visible_pp).slice(1)))
  },
  {
    title: md`Note`,
    align: 'left',
    cell: ({ operations_unknown }) =>
      operations_unknown ? md`operations unknown: shows composition, not cost` : md``
  }
]

const reading: Markdown = md`Shares are flat shares of the total of their side; a change of share is in percentage points (pp), a change of a value in percent. n counts the samples of base and head. q is p after correction for the number of rows tested. A row counts towards rating and gates only when its evidence supports it; a slowdown fails the hard gate only when a one-sided test shows that it is more than min-effect. What a row would have shown is the smallest slowdown that is found in four of five such runs.`

const costLine = ({ cost }: Report): Markdown => {
  if (cost.stages.length === 0) return md``
  const time = formatDuration(cost.stages.reduce((sum, { ms }) => sum + ms, 0))
  const memory =
    cost.peak_memory_bytes === null ? '' : `, ${formatBytes(cost.peak_memory_bytes)} at its peak`
  return text(`The analysis took ${time}${memory}.`)
}

/** What was compared with what, how much it could have seen, and how to read the numbers. */
export const method: Block = {
  id: 'method',
  render: (report, size) => {
    if (report.comparisons.length === 0) return md``
    const { shown, rest } = limitRows(report.comparisons, size.detailRows, 'comparisons')
    const compared = report.comparisons.filter(({ status }) => status === 'compared').length
    const summary = `${compared} of ${plural(report.comparisons.length, 'comparison')} made`
    return details(markup`How this was measured: ${html(summary)}`, [
      join([...baselineSentences(report), ...collectionWords(report)].map(text), '<br>'),
      table(comparisonColumns, shown),
      rest,
      reading,
      costLine(report)
    ])
  }
}

/** Which program said this, and when. */
export const footer: Block = {
  id: 'footer',
  render: ({ tool, generated_at }) =>
    md`<sub>${text(`${tool.name} ${tool.version}`)} · ${code(generated_at)} · all numbers in \`report.json\`</sub>`
}

import type { BenchEntry, NotJudgedEntry, Report } from '../../model/report.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import { benchChangeWords, benchMark, functionMark, metricName } from '../words/change.js'
import { countWords } from '../words/count.js'
import { benchEvidenceWords, evidenceWords, untestedInterval } from '../words/evidence.js'
import { functionNamer } from '../words/names.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

/** The rows of bench_deltas by id, where a benchmark that is not judged has its numbers. */
type Benchmarks = ReadonlyMap<string, BenchEntry>

/** One row, several rows. */
const fateWords = {
  regression: ['would be a regression', 'would be regressions'],
  'new-hotspot': ['would be a new hotspot', 'would be new hotspots'],
  improvement: ['would be an improvement', 'would be improvements'],
  'removed-hotspot': ['would be a removed hotspot', 'would be removed hotspots'],
  gone: ['only in base', 'only in base'],
  undirected: ['of unknown direction', 'of unknown direction'],
  unchanged: ['would be unchanged', 'would be unchanged'],
  fresh: ['only in head', 'only in head']
} as const

type Fate = keyof typeof fateWords

const fates: readonly Fate[] = [
  'regression',
  'new-hotspot',
  'gone',
  'improvement',
  'removed-hotspot',
  'undirected',
  'unchanged',
  'fresh'
]

const fateOf = (entry: NotJudgedEntry, benchmarks: Benchmarks): Fate => {
  const row = entry.kind === 'benchmark' ? benchmarks.get(entry.id) : undefined
  if (row === undefined) return entry.would_be
  if (row.head === null) return 'gone'
  if (row.base === null) return 'fresh'
  return row.better === 'unknown' ? 'undirected' : entry.would_be
}

const wouldBe = (entry: NotJudgedEntry, benchmarks: Benchmarks): Markdown => {
  const row = entry.kind === 'benchmark' ? benchmarks.get(entry.id) : undefined
  const fate = fateOf(entry, benchmarks)
  if (fate === 'gone' || fate === 'fresh') return text(fateWords[fate][0])
  if (fate === 'undirected' && row !== undefined) return text(benchChangeWords(row))
  const { glyph, word } =
    entry.kind === 'function'
      ? functionMark(entry.would_be, entry.metric)
      : benchMark(entry.would_be, entry.unit)
  return text(`${glyph} ${word}`)
}

/** Evidence that a test was made for. */
const withNumbers: ReadonlySet<string> = new Set(['tested', 'tested-blocked', 'modelled'])

/** Why the row is not judged; the numbers of a test that was made, or the interval alone, come with it. */
const reason = (entry: NotJudgedEntry, benchmarks: Benchmarks): Markdown => {
  const { evidence, because } = entry
  if (!withNumbers.has(evidence.kind)) {
    const untested = entry.kind === 'function' ? untestedInterval(entry) : undefined
    return join([text(because), text(untested ?? '')], '<br>')
  }
  const row = entry.kind === 'benchmark' ? benchmarks.get(entry.id) : undefined
  const words = row === undefined ? evidenceWords(evidence) : benchEvidenceWords(row)
  return join([text(because), text(words)], '<br>')
}

const columns = (report: Report, benchmarks: Benchmarks): readonly Column<NotJudgedEntry>[] => {
  const nameOf = functionNamer(report)
  return [
    {
      title: md`Function or benchmark`,
      align: 'left',
      cell: (entry) => code(entry.kind === 'function' ? nameOf(entry) : entry.name)
    },
    {
      title: md`Measured`,
      align: 'left',
      cell: (entry) => text(entry.kind === 'function' ? metricName(entry.metric) : entry.unit)
    },
    { title: md`Would be`, align: 'left', cell: (entry) => wouldBe(entry, benchmarks) },
    { title: md`Because`, align: 'left', cell: (entry) => reason(entry, benchmarks) }
  ]
}

/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
export const notJudged: Block = {
  id: 'not-judged',
  render: (report, size) => {
    const benchmarks: Benchmarks = new Map(report.bench_deltas.map((row) => [row.id, row]))
    const fate = (entry: NotJudgedEntry) => fateOf(entry, benchmarks)
    const rows = fates.flatMap((one) => report.not_judged.filter((entry) => fate(entry) === one))
    const counts = countWords(
      rows,
      fates,
      fate,
      (one, count) => fateWords[one][count === 1 ? 0 : 1]
    )
    const { shown, rest } = limitRows(rows, size.detailRows, 'not_judged')
    return details(markup`Not judged: ${html(counts)}`, [
      table(columns(report, benchmarks), shown),
      rest
    ])
  }
}

/** The section of benchmarks: samples, medians and cost ratios of the rows with the most evidence, the others as text. */

import type { Pictures } from '../../model/pictures.js'
import type { BenchEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { benchmarkRow } from '../anchors.js'
import { benchmarksByEvidence, benchmarksOf } from '../rows.js'
import { unchangedWords } from '../words/benchmarks.js'
import { costAxis, drawnColumns, limitsOf, plainColumns } from './benchmarkColumns.js'
import { h, type Node } from './element.js'
import { geomeans } from './geomeans.js'
import { headBenchmarks } from './headTop.js'
import { prose } from './inline.js'
import { details, section } from './section.js'
import { limitRows, type RowGroup, table } from './table.js'

type Verdict = BenchEntry['verdict']

interface Drawn {
  readonly verdict: Verdict
  readonly title: string
  readonly max: number
  /** The rows of the verdict that the settings ignore, and only those. */
  readonly isIgnored?: boolean
}

/** Rows of each verdict that are drawn, in reading order. */
const drawn: readonly Drawn[] = [
  { verdict: 'regression', title: 'Worse', max: 60 },
  { verdict: 'improvement', title: 'Better', max: 40 },
  { verdict: 'not_judged', title: 'Not judged', max: 30 },
  { verdict: 'unchanged', title: 'Unchanged', max: 20 },
  { verdict: 'not_judged', isIgnored: true, title: 'Ignored', max: 10 }
]

/** Rows behind a click, without pictures: of each verdict so many, which are all that a comment links to, come first. */
const plainRowsEach = 100
const plainRows = plainRowsEach * drawn.length

interface Split {
  readonly groups: readonly (RowGroup<BenchEntry> & { readonly title: string })[]
  readonly others: readonly BenchEntry[]
}

const rowsOf = (rows: readonly BenchEntry[], { isIgnored = false }: Drawn): readonly BenchEntry[] =>
  rows.filter(({ ignored }) => (ignored !== undefined) === isIgnored)

const split = (report: Report): Split => {
  const groups = drawn.map((group) => {
    const rows = rowsOf(benchmarksByEvidence(report, group.verdict), group)
    const more = rows.length > group.max ? `, the first ${group.max} drawn` : ''
    return {
      title: `${group.title}: ${plural(rows.length, 'row')}${more}`,
      rows: rows.slice(0, group.max)
    }
  })
  const shown = new Set(groups.flatMap(({ rows }) => rows))
  const rest = drawn.map((group) =>
    rowsOf(benchmarksOf(report, group.verdict), group).filter((row) => !shown.has(row))
  )
  return {
    groups,
    others: [
      ...rest.flatMap((rows) => rows.slice(0, plainRowsEach)),
      ...rest.flatMap((rows) => rows.slice(plainRowsEach))
    ]
  }
}

const hasBase = ({ verdict }: Report): boolean => verdict.level !== 'no_baseline'

/** The benchmarks whose rows are on the page. */
export const shownBenchmarks = (report: Report): ReadonlySet<string> => {
  if (!hasBase(report)) return new Set()
  const { groups, others } = split(report)
  const shown = [...groups.flatMap(({ rows }) => rows), ...others.slice(0, plainRows)]
  return new Set(shown.map(({ id }) => id))
}

const idOf = ({ id }: BenchEntry) => benchmarkRow(id)

const legendOf = (report: Report): Node => {
  const { change, gate } = limitsOf(report)
  return h(
    'p',
    { class: 'legend' },
    prose(
      `Samples: every measurement of base (○, above) and head (●, below) on the scale of its row, with median and interval. Cost ratio: head/base of cost with its interval, costlier to the right; the dashed lines are ${change}% either way, where a change counts, the solid one ${gate}%, where \`benchmark-slowdown\` fails. Sorted by the smallest change that the interval allows.`
    )
  )
}

const others = (report: Report, rows: readonly BenchEntry[]): Node => {
  const { shown, rest } = limitRows(rows, plainRows, 'bench_deltas')
  const caption = 'Other benchmark rows'
  return details(
    `Other rows: ${plural(rows.length, 'benchmark row')}`,
    table({ caption, columns: plainColumns(report), groups: [{ rows: shown }], idOf }),
    rest
  )
}

const compared = (report: Report, { samples, geomeans: means }: Pictures): readonly Node[] => {
  const { groups, others: rest } = split(report)
  const rows = groups.flatMap((group) => group.rows)
  if (rows.length === 0) return []
  const columns = drawnColumns(report, costAxis(report, rows), samples)
  const unchanged = unchangedWords(report)
  return [
    unchanged === undefined ? undefined : h('p', {}, `Unchanged: ${unchanged}.`),
    legendOf(report),
    table({ caption: 'Benchmarks, base against head', columns, groups, idOf }),
    others(report, rest),
    geomeans(means)
  ]
}

/** What the benchmarks say. */
export const benchmarks = (report: Report, pictures: Pictures): Node =>
  section(
    'benchmarks',
    'Benchmarks',
    hasBase(report) ? compared(report, pictures) : [headBenchmarks(report)]
  )

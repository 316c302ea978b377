import { type AnalysisRequest, answerLimits, maxMessageBytes } from '../model/analysisContract.js'
import type { BenchEntry, FunctionEntry, Report } from '../model/report.js'
import { jsonLine } from '../outputs/escape.js'
import { benchmarksOf, betterFunctions, worseFunctions } from '../outputs/rows.js'
import { shorten } from '../units/visible.js'

/** UTF-16 units; JSON makes at most six bytes of each. */
const longest = { name: 300, reason: 400, sentence: 1000 } as const

type FunctionRow = AnalysisRequest['functions'][number]
type BenchmarkRow = AnalysisRequest['benchmarks'][number]

/** How many rows of each kind a request has; the last size fits whatever the names are. */
const sizes = [
  { functions: 25, benchmarks: 50, recommendations: 10 },
  { functions: 15, benchmarks: 20, recommendations: 10 },
  { functions: 8, benchmarks: 8, recommendations: 3 },
  { functions: 1, benchmarks: 1, recommendations: 0 }
] as const

const name = (text: string): string => shorten(text, longest.name)
const reason = (text: string): string => shorten(text, longest.reason)
const sentence = (text: string): string => shorten(text, longest.sentence)

/** Where a machine keeps its sources is nobody's business. */
const isLocal = (file: string): boolean => /^(?:[/\\~]|[a-z]:|\.\.)/i.test(file)

const placeOf = ({ location }: FunctionEntry): Pick<FunctionRow, 'location'> =>
  location === undefined || isLocal(location.file)
    ? {}
    : { location: { file: name(location.file), line: location.line } }

const functionRow = (entry: FunctionEntry, standing: FunctionRow['standing']): FunctionRow => ({
  standing,
  id: entry.id,
  class: entry.class,
  name: name(entry.name),
  package: name(entry.package),
  workload: name(entry.workload),
  metric: name(entry.metric),
  unit: name(entry.unit),
  flat_base: entry.flat_base,
  flat_head: entry.flat_head,
  cum_base: entry.cum_base,
  cum_head: entry.cum_head,
  share_base: entry.share_base,
  share_head: entry.share_head,
  delta_pp: entry.delta_pp,
  decided_by: entry.decided_by,
  decided_pp: entry.decided_pp,
  ...(entry.ci_pp === undefined ? {} : { ci_pp: entry.ci_pp }),
  runtime: entry.runtime,
  ...placeOf(entry),
  because: reason(entry.because)
})

const benchmarkRow = (entry: BenchEntry): BenchmarkRow => ({
  id: entry.id,
  verdict: entry.verdict,
  name: name(entry.name),
  package: name(entry.package),
  unit: name(entry.unit),
  better: entry.better,
  base: entry.base,
  head: entry.head,
  delta_pct: entry.delta_pct,
  effect: entry.effect,
  p: entry.p,
  because: reason(entry.because)
})

/** What would be a regression with more evidence; of the rest there is nothing to say. */
const suspected = ({ not_judged }: Report): readonly FunctionRow[] =>
  not_judged
    .filter((entry) => entry.kind === 'function')
    .filter(({ would_be }) => would_be === 'regression' || would_be === 'new-hotspot')
    .map((entry) => functionRow(entry, 'not_judged'))

const changedFunctions = (report: Report): readonly FunctionRow[] => [
  ...worseFunctions(report).map((entry) => functionRow(entry, 'judged')),
  ...suspected(report),
  ...betterFunctions(report).map((entry) => functionRow(entry, 'judged'))
]

const changedBenchmarks = (report: Report): readonly BenchmarkRow[] =>
  (['regression', 'not_judged', 'improvement'] as const)
    .flatMap((verdict) => benchmarksOf(report, verdict))
    .filter(({ ignored }) => ignored === undefined)
    .map(benchmarkRow)

interface Rows {
  readonly functions: readonly FunctionRow[]
  readonly benchmarks: readonly BenchmarkRow[]
}

type Size = (typeof sizes)[number]

const gatesOf = ({ verdict }: Report): AnalysisRequest['verdict']['gates'] =>
  verdict.gates
    .filter(({ severity }) => severity !== 'off')
    .map(({ id, severity, status, because }) => ({
      id,
      severity,
      status,
      because: reason(because)
    }))

const ownRecommendations = ({ recommendations }: Report): AnalysisRequest['recommendations'] =>
  recommendations.map(({ id, finding_id, text }) => ({
    id: name(id),
    ...(finding_id === undefined ? {} : { finding_id }),
    text: sentence(text)
  }))

const requestIn = (report: Report, rows: Rows, size: Size): AnalysisRequest => ({
  schema_version: 1,
  tool: report.tool,
  verdict: {
    level: report.verdict.level,
    complete: report.verdict.complete,
    gates: gatesOf(report)
  },
  rating: report.rating,
  summary: sentence(report.summary),
  functions: rows.functions.slice(0, size.functions),
  benchmarks: rows.benchmarks.slice(0, size.benchmarks),
  recommendations: ownRecommendations(report).slice(0, size.recommendations),
  left_out: {
    functions: Math.max(0, rows.functions.length - size.functions),
    benchmarks: Math.max(0, rows.benchmarks.length - size.benchmarks)
  },
  limits: answerLimits
})

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/**
 * The body of a request about a report, in at most 64 KiB: figures and names of what changed. It holds no source, no
 * labels of the sides (which may be branch names), no paths of inputs, no absolute paths, no text of people, no settings.
 */
export const analysisRequest = (report: Report): string => {
  const rows = { functions: changedFunctions(report), benchmarks: changedBenchmarks(report) }
  let body = ''
  for (const size of sizes) {
    body = jsonLine(requestIn(report, rows, size))
    if (byteLength(body) <= maxMessageBytes) break
  }
  return body
}

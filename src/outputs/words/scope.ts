import { groupBy } from '../../model/groupBy.js'
import type { BenchEntry, ComparisonEntry, InputEntry, Report } from '../../model/report.js'
import { andMore, plural } from '../../units/count.js'
import { metricName } from './change.js'
import { collectionGaps } from './collection.js'
import { comparedWhat } from './method.js'

const quoted = (name: string): string => `\`${name.replaceAll('`', "'")}\``

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const isCompared = ({ status }: ComparisonEntry): boolean => status === 'compared'

const listed = (names: readonly string[], max: number): string => {
  return `${names.slice(0, max).join(', ')}${andMore(names.length - max)}`
}

const namedMetrics = 4
const namedBenchmarks = 3

const benchKey = ({ workload, package: path, name }: BenchEntry): string =>
  JSON.stringify([workload, path, name])

const whyNotComparable = ({ evidence }: BenchEntry): string | undefined =>
  evidence.kind === 'refused' && evidence.cause === 'not-comparable' ? evidence.why : undefined

const comparedBenchmarks = (report: Report): number =>
  unique(
    report.bench_deltas
      .filter((entry) => entry.base !== null && entry.head !== null)
      .filter((entry) => whyNotComparable(entry) === undefined)
      .map(benchKey)
  ).length

/** What is ignored is a gap to nobody. */
const counts = ({ ignored }: BenchEntry): boolean => ignored === undefined

/** Pairs of benchmarks that must not be compared, by the reason. */
const refusedBenchmarks = (report: Report): readonly string[] => {
  const reasons = report.bench_deltas
    .filter(counts)
    .flatMap((entry) => whyNotComparable(entry) ?? [])
  return [...groupBy(reasons, (why) => why)].map(
    ([why, same]) => `${plural(same.length, 'benchmark row')} not comparable: ${why}`
  )
}

/** What was compared: "CPU, alloc_space, 2 other sample types, 27 benchmarks"; undefined when nothing was. */
export const comparedWords = (report: Report): string | undefined => {
  const profiles = report.comparisons.filter(({ kind }) => kind === 'profile').filter(isCompared)
  const metricsOf = (counts: boolean) =>
    unique(profiles.filter((entry) => entry.counts === counts).map(({ metric }) => metric))
  const others = metricsOf(false).length
  const workloads = unique(profiles.map(({ workload }) => workload)).length
  const benchmarks = comparedBenchmarks(report)
  const parts = [
    ...metricsOf(true).map(metricName),
    ...(others > 0 ? [plural(others, 'other sample type')] : []),
    ...(workloads > 1 ? [plural(workloads, 'workload')] : []),
    ...(benchmarks > 0 ? [plural(benchmarks, 'benchmark')] : [])
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}

const statusClauses: Readonly<Record<Exclude<ComparisonEntry['status'], 'compared'>, string>> = {
  'base-only': 'only in base',
  'head-only': 'only in head',
  refused: 'the two sides are not comparable'
}

const whyOf = ({ status, because }: ComparisonEntry): string =>
  because ?? (status === 'compared' ? '' : statusClauses[status])

/** Comparisons in clauses: those of one workload that share a reason share a clause. */
const clauses = (report: Report, chosen: readonly ComparisonEntry[]): readonly string[] => {
  const named = unique(report.comparisons.map(({ workload }) => workload)).length > 1
  const whereOf = ({ workload }: ComparisonEntry) => (named ? ` of ${quoted(workload)}` : '')
  const byEnding = groupBy(chosen, (entry) => `${whereOf(entry)}: ${whyOf(entry)}`)
  return [...byEnding].map(
    ([ending, same]) => `${listed(unique(same.map(comparedWhat)), namedMetrics)}${ending}`
  )
}

/**
 * A gap is a missing part of what counts. Something that only head has is new, and no gap while every gate could be
 * judged.
 */
const isGap = ({ status, counts }: ComparisonEntry, { verdict }: Report): boolean =>
  counts && status !== 'compared' && !(status === 'head-only' && verdict.complete)

/** Benchmarks are refused row by row, and the rows say why. */
const isToldByRows = ({ kind, status }: ComparisonEntry): boolean =>
  kind === 'benchmarks' && status === 'refused'

const missingParts = (report: Report): readonly string[] =>
  clauses(
    report,
    report.comparisons.filter((one) => isGap(one, report) && !isToldByRows(one))
  )

/** What only head has, while nothing is missing: "alloc_space: only in head". */
export const newInHeadWords = (report: Report): string | undefined => {
  const fresh = report.comparisons.filter(
    (entry) => entry.counts && entry.status === 'head-only' && !isGap(entry, report)
  )
  return fresh.length === 0 ? undefined : clauses(report, fresh).join('; ')
}

const inputClauses: ReadonlyMap<InputEntry['status'], string> = new Map([
  ['damaged', 'is damaged'],
  ['partial', 'is damaged after a readable part'],
  ['unrecognised', 'is of no known format'],
  ['empty', 'is empty']
])

/** What the reader of a file said is wrong with it, by its path: its first error, else its first word at all. */
const complaints = ({ diagnostics }: Report): ReadonlyMap<string, string> => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  // The first of a file counts, so it is the last to be set.
  const inTurn = [...errors, ...diagnostics].toReversed()
  return new Map(inTurn.map(({ at, message }) => [at?.file ?? '', message]))
}

const unusableInputs = (report: Report): readonly string[] => {
  const complaintAbout = complaints(report)
  return report.inputs.flatMap(({ path, status }) => {
    const clause = inputClauses.get(status)
    if (clause === undefined) return []
    const complaint = complaintAbout.get(path)
    return [`${quoted(path)} ${clause}${complaint === undefined ? '' : `: ${complaint}`}`]
  })
}

const goneBenchmarks = (report: Report): readonly string[] => {
  const onBothSides = new Set(
    report.comparisons
      .filter(
        ({ kind, total_base, total_head }) => kind === 'benchmarks' && total_base && total_head
      )
      .map(({ workload }) => workload)
  )
  const gone = unique(
    report.bench_deltas
      .filter(counts)
      .filter(({ head, workload }) => head === null && onBothSides.has(workload))
      .map(({ name }) => quoted(name))
  )
  if (gone.length === 0) return []
  return [
    `${plural(gone.length, 'benchmark')} of base gone in head: ${listed(gone, namedBenchmarks)}`
  ]
}

const unlistedErrors = (report: Report): readonly string[] => {
  const unusable = new Set(
    report.inputs.filter(({ status }) => inputClauses.has(status)).map(({ path }) => path)
  )
  return report.diagnostics
    .filter(({ severity, at }) => severity === 'error' && !unusable.has(at?.file ?? ''))
    .map(({ message }) => message)
}

/** Everything that was not compared or not readable, one clause each; the first lines of an output say it. */
export const notComparedWords = (report: Report): readonly string[] => [
  ...unusableInputs(report),
  ...collectionGaps(report),
  ...missingParts(report),
  ...refusedBenchmarks(report),
  ...goneBenchmarks(report),
  ...unlistedErrors(report)
]

/** How an output opens the list of what was not compared; undefined when there is nothing to say. */
export const gapTitle = (report: Report): string | undefined => {
  switch (report.verdict.level) {
    case 'no_baseline':
      return 'Nothing was compared, so this is no pass.'
    case 'inconclusive':
      return 'This is no pass: not everything that the gates look at was compared and judged.'
    default:
      return notComparedWords(report).length > 0 ? 'Not everything was compared.' : undefined
  }
}

/** "base `main` → head `feature/x`", of the sides that have a label. */
export const sidesWords = ({ context, verdict }: Report): string | undefined => {
  const base = context.base === null ? undefined : `base ${quoted(context.base.label)}`
  const head = context.head === null ? undefined : `head ${quoted(context.head.label)}`
  const missing = verdict.level === 'no_baseline' ? 'no base' : undefined
  const sides = [base ?? missing, head].filter((side) => side !== undefined)
  return sides.length > 0 ? sides.join(' → ') : undefined
}

const operations = (report: Report): readonly boolean[] =>
  report.comparisons
    .filter((entry) => entry.kind === 'profile' && entry.counts)
    .map((entry) => entry.operations_unknown)

/** Whether rows with unknown operations need a mark: only where there are others beside them. */
export const marksOperations = (report: Report): boolean => operations(report).includes(false)

/** Said once where it is true of every profile. */
export const operationsWords = (report: Report): string | undefined =>
  operations(report).length === 0 || marksOperations(report)
    ? undefined
    : 'the profiles come from go test with an unknown number of operations: they show composition, not cost'

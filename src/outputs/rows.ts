/** Which rows an output opens, and in which order. Nothing here judges: classes and verdicts come with the rows. */
import { benchmarkMoved, functionMoved } from '../model/moved.js'
import type { BenchEntry, FunctionEntry, Report } from '../model/report.js'
import { numberSetting } from './settings.js'

// The default in the configuration.
const defaultOpenShare = 1

/** Removed hotspots up to this share of base, in percent, are counted and not opened. */
export const closedRemovedShare = (report: Report): number =>
  numberSetting(report, ['thresholds', 'removed-hotspot'], defaultOpenShare)

/** The largest change first; Go's runtime, which follows from the code that calls it, after that code. */
const largestFirst = (rows: readonly FunctionEntry[]): readonly FunctionEntry[] =>
  [...rows].sort(
    (a, b) => Number(a.runtime) - Number(b.runtime) || functionMoved(b) - functionMoved(a)
  )

/** Functions that cost more, the largest change first. */
export const worseFunctions = (report: Report): readonly FunctionEntry[] =>
  largestFirst([...report.cpu_regressions, ...report.mem_regressions, ...report.new_hotspots])

const removed = (report: Report, isOpen: (share: number, limit: number) => boolean) => {
  const limit = closedRemovedShare(report)
  return report.removed_hotspots.filter(({ share_base }) => isOpen(share_base ?? 0, limit))
}

/** Functions that cost less, without the small ones that are gone. */
export const betterFunctions = (report: Report): readonly FunctionEntry[] =>
  largestFirst([
    ...report.cpu_improvements,
    ...report.mem_improvements,
    ...removed(report, (share, limit) => share > limit)
  ])

/** Functions that are gone and were small. */
export const smallRemoved = (report: Report): readonly FunctionEntry[] =>
  largestFirst(removed(report, (share, limit) => share <= limit))

/** Where functions stand in report.json. */
export type FunctionArray = {
  [Key in keyof Report]-?: Report[Key] extends readonly FunctionEntry[] ? Key : never
}[keyof Report]

/** The keys of report.json under which some functions stand, of those that they may be under. */
export const arraysOf = (
  report: Report,
  rows: readonly FunctionEntry[],
  arrays: readonly FunctionArray[]
): string => {
  const wanted = new Set(rows)
  return arrays.filter((key) => report[key].some((row) => wanted.has(row))).join(', ')
}

/** Benchmarks of one verdict, the largest change first. */
export const benchmarksOf = (
  report: Report,
  verdict: BenchEntry['verdict']
): readonly BenchEntry[] =>
  report.bench_deltas
    .filter((entry) => entry.verdict === verdict)
    .map((entry) => ({ entry, far: benchmarkMoved(entry) }))
    .sort((a, b) => (a.far === b.far ? 0 : b.far - a.far))
    .map(({ entry }) => entry)

/** The smallest change that the evidence allows, as a distance: how far the nearer end of the interval is from none. */
const certainty = ({ effect, evidence }: BenchEntry): number => {
  if (effect === null) return 0
  if (evidence.kind === 'exact')
    return effect.ratio === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(effect.ratio))
  if (effect.lo !== null && effect.lo > 1) return Math.log(effect.lo)
  return effect.hi !== null && effect.hi < 1 ? -Math.log(effect.hi) : 0
}

/** Benchmarks of one verdict, what is surely changed most first; then the largest change. */
export const benchmarksByEvidence = (
  report: Report,
  verdict: BenchEntry['verdict']
): readonly BenchEntry[] =>
  benchmarksOf(report, verdict)
    .map((entry) => ({ entry, sure: certainty(entry) }))
    .sort((a, b) => (a.sure === b.sure ? 0 : b.sure - a.sure))
    .map(({ entry }) => entry)

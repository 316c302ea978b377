/** What slowdowns need before they may fail more than a warning, and what rows that pass could not have shown. */
import { blockedWords, isPrinted } from '../classify/oneProcess.js'
import { hidesProcesses, type SuiteSpread } from '../model/evidence.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { formatCount, formatP, formatPercent, formatSignedPercent } from '../units/format.js'
import type { Analysis } from './gate.js'
import { isWorseBy, lacksSamples, shiftPct } from './select.js'

/** What keeps a slowdown from being surely more than the smallest effect that counts. */
export const missingEffect = ({ delta }: BenchmarkFinding, alpha: number): string | undefined => {
  const { evidence } = delta
  if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked') return undefined
  const { minEffect, n } = evidence
  if (minEffect === undefined || minEffect.q <= alpha) return undefined
  const { pct, p, q, need } = minEffect
  const more = `worse by more than ${pct}%`
  return need === undefined
    ? `that it is ${more} is not sure (p=${formatP(p)}, corrected ${formatP(q)}, needs ${alpha})`
    : `to be sure that it is ${more} takes ${need} samples per side, there are ${Math.min(...n)}`
}

/** Whether the repeats of a row say too little of how much processes differ, or perhaps do. */
export const isBlocked = ({ delta: { evidence } }: BenchmarkFinding): boolean =>
  hidesProcesses(evidence)

/**
 * Percent of slowdown that stands out where there are too few benchmarks to show how much two processes differ: three times
 * the cost is more than what a busy machine makes of a lone benchmark nearly always (docs/scoreboard.md).
 */
const LONE_PCT = 200

/** What keeps a slowdown between two processes from standing out among those that their other benchmarks show. */
export const lostInSuite = (row: BenchmarkFinding): string | undefined => {
  const { evidence } = row.delta
  if (!hidesProcesses(evidence)) return undefined
  const { suite } = evidence
  const pct = suite === undefined ? LONE_PCT : (suite.limit - 1) * 100
  if (isWorseBy(row, pct)) return undefined
  const limit = formatSignedPercent(pct)
  return blockedWords(evidence, `${suiteWords(suite)}, so that only more than ${limit} stands out`)
}

/** What the benchmarks of a suite show of such runs. */
const suiteWords = (suite: SuiteSpread | undefined): string => {
  if (suite === undefined) return 'and too few benchmarks show how much such runs differ'
  const { benchmarks, typical, best, limit, common } = suite
  const all = `the ${formatCount(benchmarks)} benchmarks of such runs`
  if (best < limit && common !== undefined) {
    return `and most of ${all} are slower, by ${formatSignedPercent((common - 1) * 100)} in the middle, as a busy machine makes them too`
  }
  return best < limit
    ? `and half of ${all} moved by ${formatPercent((typical - 1) * 100)} or more`
    : `and one of ${all} got better by as much as ${formatPercent((best - 1) * 100)} is worse`
}

/** Said where rows fail by the p of benchstat alone. */
export const printedClause = (failed: readonly BenchmarkFinding[]): string => {
  return failed.some(({ delta: { evidence } }) => isPrinted(evidence))
    ? ', by the p that benchstat printed, without a test of min-effect'
    : ''
}

const isInterleaved = ({ interleaved }: Analysis['shifts'][number]): boolean =>
  interleaved === 'yes'

/** A machine that drifted is no reason to fail, unless the sides ran in alternation. */
export const judgeShifts = (
  { shifts, evidence }: Pick<Analysis, 'shifts' | 'evidence'>,
  above: number
) => {
  const over = shifts.filter((shift) => shiftPct(shift) > above)
  const isSure = evidence.required === 'any' ? () => true : isInterleaved
  return { failed: over.filter(isSure), uncertain: over.filter((shift) => !isSure(shift)) }
}

/** Why a shift may not fail more than a warning. */
export const unsureShift =
  'machine and change cannot be told apart, because nothing shows that the sides were interleaved (`flamegate collect`)'

const rowsThat = (count: number, one: string, many: string): string =>
  count === 1 ? `1 row ${one}` : `${formatCount(count)} rows ${many}`

const varying = (rows: readonly BenchmarkFinding[], above: number): string => {
  const visible = rows.flatMap(({ delta }) => delta.visiblePct ?? []).filter((pct) => pct > above)
  if (visible.length === 0) return ''
  const largest = visible.reduce((a, b) => Math.max(a, b))
  return `; ${rowsThat(visible.length, 'varies', 'vary')} too much to show so little (up to ${formatSignedPercent(largest)})`
}

const tooShort = (rows: readonly BenchmarkFinding[]): string => {
  const short = rows.filter(lacksSamples).length
  return short === 0 ? '' : `; ${rowsThat(short, 'has', 'have')} too few samples to show it`
}

/** Values that are not finite, negative, or printed without a p. */
const untested = (rows: readonly BenchmarkFinding[]): string => {
  const refused = rows.filter(({ delta: { evidence } }) => evidence.kind === 'refused').length
  return refused === 0 ? '' : `; ${rowsThat(refused, 'was', 'were')} not tested`
}

/** That no slowdown above the limit was found says little of rows that would not have shown one. */
export const unseen = (rows: readonly BenchmarkFinding[], above: number): string =>
  `${tooShort(rows)}${untested(rows)}${varying(rows, above)}`

export const clause = (text: string, items: readonly unknown[]): readonly string[] =>
  items.length === 0 ? [] : [text]

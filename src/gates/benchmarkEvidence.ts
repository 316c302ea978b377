/** What slowdowns need before they may fail more than a warning, and what rows that pass could not have shown. */
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

export const isBlocked = ({ delta: { evidence } }: BenchmarkFinding): boolean =>
  evidence.kind === 'tested-blocked'

/** What keeps a slowdown between two processes from standing out among those that their other benchmarks show. */
export const lostInSuite = (row: BenchmarkFinding): string | undefined => {
  const { evidence } = row.delta
  if (evidence.kind !== 'tested-blocked' || evidence.suite === undefined) return undefined
  const { benchmarks, typical, limit } = evidence.suite
  const pct = (limit - 1) * 100
  if (isWorseBy(row, pct)) return undefined
  const moved = formatPercent((typical - 1) * 100)
  return `its repeats ran consecutively in one process, and half of the ${formatCount(benchmarks)} benchmarks of such runs moved by ${moved} or more, so that only more than ${formatSignedPercent(pct)} stands out; collect in rounds (\`flamegate collect\`)`
}

/** Said where rows fail by the p of benchstat alone. */
export const printedClause = (failed: readonly BenchmarkFinding[]): string => {
  const isPrinted = failed.some(
    ({ delta: { evidence } }) => evidence.kind === 'tested' && evidence.test === 'benchstat'
  )
  return isPrinted ? ', by the p that benchstat printed, without a test of min-effect' : ''
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

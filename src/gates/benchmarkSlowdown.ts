import * as z from 'zod'
import type { BenchmarkFinding } from '../model/finding.js'
import { formatCount, formatP, formatSignedPercent } from '../units/format.js'
import { conclude } from './conclude.js'
import { type Analysis, defineGate } from './gate.js'
import {
  ids,
  isTimed,
  lacksSamples,
  nameBenchmarks,
  nameShifts,
  shiftPct,
  worsePct,
  worstOf
} from './select.js'

interface Limits {
  readonly above: number
  readonly 'blocked-limit': number
}

/** What keeps a slowdown from being surely more than the smallest effect that counts. */
const missingEffect = ({ delta }: BenchmarkFinding, alpha: number): string | undefined => {
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

const isBlocked = ({ delta: { evidence } }: BenchmarkFinding): boolean =>
  evidence.kind === 'tested-blocked'

/** Why a row over the limit may not fail the gate; undefined when it does. */
const missingFor = (analysis: Analysis, limits: Limits) => (row: BenchmarkFinding) => {
  const missing = analysis.missingOf(row.delta)
  if (missing !== undefined || analysis.evidence.required === 'any') return missing
  if (isBlocked(row) && worsePct(row) <= limits['blocked-limit']) {
    return `its repeats ran consecutively in one process, so that only more than ${formatSignedPercent(limits['blocked-limit'])} fails; collect in rounds (\`flamegate collect\`)`
  }
  return missingEffect(row, analysis.evidence.alpha)
}

/** The limit that the worst of the failed rows is over. */
const limitOf = ([worst]: readonly BenchmarkFinding[], analysis: Analysis, limits: Limits) =>
  worst !== undefined && isBlocked(worst) && analysis.evidence.required === 'required'
    ? `(limit ${limits['blocked-limit']}%, because its repeats ran consecutively in one process)`
    : `(limit ${limits.above}%)`

/** Said where rows fail by the p of benchstat alone. */
const printedClause = (failed: readonly BenchmarkFinding[]): string => {
  const isPrinted = failed.some(
    ({ delta: { evidence } }) => evidence.kind === 'tested' && evidence.test === 'benchstat'
  )
  return isPrinted ? ', by the p that benchstat printed, without a test of min-effect' : ''
}

/** A machine that drifted is no reason to fail, unless the sides ran in alternation. */
const judgeShifts = ({ shifts, evidence }: Analysis, above: number) => {
  const over = shifts.filter((shift) => shiftPct(shift) > above)
  const isSure = evidence.required === 'any' ? () => true : isInterleaved
  return { failed: over.filter(isSure), uncertain: over.filter((shift) => !isSure(shift)) }
}

const isInterleaved = ({ interleaved }: Analysis['shifts'][number]): boolean =>
  interleaved === 'yes'

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
const unseen = (rows: readonly BenchmarkFinding[], above: number): string =>
  `${tooShort(rows)}${untested(rows)}${varying(rows, above)}`

const clause = (text: string, items: readonly unknown[]): readonly string[] =>
  items.length === 0 ? [] : [text]

export const benchmarkSlowdown = defineGate({
  title: 'Benchmark slowdown',
  defaultSeverity: 'hard-fail',
  options: z.strictObject({
    above: z.number().min(0).default(15).describe('Worse by more than this many percent of cost'),
    'blocked-limit': z
      .number()
      .min(0)
      .default(30)
      .describe(
        'The same for rows whose repeats ran consecutively in one process; between the two limits they are not judged'
      )
  }),
  evaluate: (analysis, limits) => {
    const { above } = limits
    const timed = analysis.benchmarks.filter(isTimed)
    const over = timed.filter((row) => worsePct(row) > above)
    const missing = missingFor(analysis, limits)
    const failed = over.filter((row) => missing(row) === undefined)
    const uncertain = over.filter((row) => missing(row) !== undefined)
    const shifts = judgeShifts(analysis, above)
    const [worst] = worstOf(uncertain)
    const why = worst === undefined ? '' : missing(worst)
    const limit = `(limit ${above}%)`
    return conclude(analysis, {
      kinds: ['benchmarks'],
      failed: [...ids(shifts.failed), ...ids(failed)],
      failedBecause: [
        ...clause(`${nameShifts(shifts.failed)} ${limit}`, shifts.failed),
        ...clause(
          `${nameBenchmarks(failed)} ${limitOf(worstOf(failed), analysis, limits)}${printedClause(failed)}`,
          failed
        )
      ].join('; '),
      uncertain: [...ids(shifts.uncertain), ...ids(uncertain)],
      uncertainBecause: [
        ...clause(
          `${nameShifts(shifts.uncertain)} ${limit}: machine and change cannot be told apart, because nothing shows that the sides were interleaved (\`flamegate collect\`)`,
          shifts.uncertain
        ),
        ...clause(`${nameBenchmarks(uncertain)} ${limit}: ${why}`, uncertain)
      ].join('; '),
      passedBecause: `no benchmark is worse by more than ${above}% in time or throughput${unseen(timed, above)}`
    })
  }
})

import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { Evidence, Tested } from '../model/evidence.js'
import { attainable, neededSamples } from '../stats/benjaminiHochberg.js'
import type { CostSamples } from '../stats/minEffectTest.js'
import { formatCount } from '../units/format.js'
import { type Conditions, isBlocked, isTimed, mismatchOf } from './conditions.js'
import type { RawRow, RawValues } from './rawRows.js'

/** Below this many samples a side no test is made at all: benchstat's "need >= 4 samples to detect a difference". */
const FEWEST_SAMPLES = 4

/** Evidence of a row that has fewer; undefined where it has them. */
export const tooFew = (have: number): TooFew | undefined =>
  have < FEWEST_SAMPLES
    ? { kind: 'too-few', of: 'samples per side', need: FEWEST_SAMPLES, have }
    : undefined

type TooFew = Extract<Evidence, { kind: 'too-few' }>

interface Pending {
  readonly kind: 'pending'
  readonly n: readonly [number, number]
  /** A row whose values are all equal is no test: it takes no part in the correction. */
  readonly isTest: boolean
}

/** Samples that are to be tested. */
export interface PendingSamples extends Pending {
  readonly test: 'mann-whitney-u'
  readonly samples: CostSamples
  readonly isBlocked: boolean
}

/** A p that was printed and still has to be corrected for the number of tests. */
export interface PendingP extends Pending {
  readonly test: 'benchstat'
  readonly p: number
}

export type PendingTest = PendingSamples | PendingP

export type RowEvidence = Exclude<Evidence, { kind: 'modelled' } | Tested> | PendingTest

const isConstant = ({ values }: RawValues): boolean => values.every((value) => value === values[0])

interface Sides {
  readonly base: RawValues
  readonly head: RawValues
}

/**
 * Units that are counted, not timed, need no test when every repeat of a side gives the same value. Times can repeat
 * by rounding or by chance, and a single repeat says nothing unless the unit is declared exact or counts allocations.
 */
const isExact = (unit: string, { base, head }: Sides, assumed: boolean): boolean => {
  if (!isConstant(base) || !isConstant(head)) return false
  if (assumed || unit === 'allocs/op') return true
  const repeats = Math.min(base.values.length, head.values.length)
  return repeats > 1 && !isTimed(unit)
}

/** `go test` prints MB/s with two decimals: below this value their last step is more than 4%. */
const SMALLEST_PRINTED_SPEED = 0.25

/** Throughput so low that rounding decides how much it changed: 0.0049 is printed as 0.00, 0.0051 as 0.01. */
const isRoundedAway = (unit: string, { base, head }: Sides): boolean =>
  unit === 'MB/s' &&
  [...base.values, ...head.values].every(
    (value) => value < SMALLEST_PRINTED_SPEED && Number(value.toFixed(2)) === value
  )

const roundedAway: RowEvidence = {
  kind: 'refused',
  cause: 'not-testable',
  why: 'go test prints MB/s with two decimals, too few for so low a throughput; ns/op says more'
}

/** How a unit is to be read, and how it was collected. */
export interface RowRule {
  readonly better: BenchmarkDelta['better']
  /** `assume=exact`. */
  readonly assumedExact: boolean
  readonly conditions: Conditions
}

/** The evidence of one raw row, before any test. */
export const rawEvidence = (row: RawRow, rule: RowRule): RowEvidence => {
  const { base, head, unit } = row
  const { better, conditions } = rule
  if (base === undefined || head === undefined) {
    return { kind: 'unpaired', side: base === undefined ? 'head' : 'base' }
  }
  if (better === 'unknown') {
    const why = `nothing says whether more ${unit} is better; add a line "Unit ${unit} better=lower" (or higher)`
    return { kind: 'refused', cause: 'not-testable', why }
  }
  if (![...base.values, ...head.values].every(Number.isFinite)) {
    return { kind: 'refused', cause: 'not-testable', why: 'a value is not a finite number' }
  }
  const mismatch = mismatchOf(row, { base, head }, conditions)
  if (mismatch !== undefined) return { kind: 'refused', cause: 'not-comparable', why: mismatch }
  if (isRoundedAway(unit, { base, head })) return roundedAway
  if (isExact(unit, { base, head }, rule.assumedExact)) return { kind: 'exact' }
  const have = Math.min(base.values.length, head.values.length)
  return tooFew(have) ?? pendingSamples({ base, head }, better, conditions)
}

const pendingSamples = (
  { base, head }: Sides,
  better: CostSamples['better'],
  conditions: Conditions
): PendingSamples => ({
  kind: 'pending',
  test: 'mann-whitney-u',
  n: [base.values.length, head.values.length],
  isTest: !(isConstant(base) && isConstant(head) && base.values[0] === head.values[0]),
  samples: { base: base.values, head: head.values, better },
  isBlocked: isBlocked({ base, head }, conditions)
})

const amongOthers = (familySize: number): string =>
  `samples per side for ${formatCount(familySize)} benchmarks`

/** Where a lone change could not survive the correction, the number of samples that it would take. */
export const unattainable = (
  n: readonly [number, number],
  familySize: number,
  q: number
): Evidence | undefined => {
  if (attainable({ n: n[0], m: n[1], familySize, q })) return undefined
  const need = neededSamples(familySize, q)
  if (!Number.isFinite(need)) return undefined
  return { kind: 'too-few', of: amongOthers(familySize), need, have: Math.min(...n) }
}

/** What a row without a test needs to be judged among the others, so that nobody collects twice to be told so. */
export const withFamily = (few: TooFew, familySize: number, q: number): TooFew => {
  const need = neededSamples(familySize, q)
  return Number.isFinite(need) && need > few.need
    ? { ...few, of: amongOthers(familySize), need }
    : few
}

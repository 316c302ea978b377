import type { BenchmarkDelta, Evidence } from '../model/delta.js'
import { attainable, neededSamples } from '../stats/benjaminiHochberg.js'
import { mannWhitney } from '../stats/mannWhitney.js'
import { isThroughput, isTime } from '../units/benchUnits.js'
import type { RawRow, RawValues } from './rawRows.js'

/** Below this many samples a side no test is made at all: benchstat's "need >= 4 samples to detect a difference". */
const FEWEST_SAMPLES = 4

/** A test whose p still has to be corrected for the number of tests. */
export interface PendingTest {
  readonly kind: 'pending'
  readonly test: 'mann-whitney-u' | 'benchstat'
  readonly p: number
  readonly n: readonly [number, number]
  /** A row whose values are all equal is no test: it takes no part in the correction. */
  readonly isTest: boolean
}

export type RowEvidence = Exclude<Evidence, { kind: 'modelled' | 'tested' }> | PendingTest

const isConstant = ({ values }: RawValues): boolean => values.every((value) => value === values[0])

/**
 * Units that are counted, not timed, need no test when every repeat of a side gives the same value. Times can repeat
 * by rounding or by chance, and a single repeat says nothing unless the unit is declared exact or counts allocations.
 */
const isExact = (row: RawRow, base: RawValues, head: RawValues, assumed: boolean): boolean => {
  if (!isConstant(base) || !isConstant(head)) return false
  if (assumed || row.unit === 'allocs/op') return true
  const repeats = Math.min(base.values.length, head.values.length)
  return repeats > 1 && !isTime(row.unit) && !isThroughput(row.unit)
}

const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value))

/** Times taken on different machines are not comparable, however many samples there are. */
const machineMismatch = (row: RawRow, base: RawValues, head: RawValues): string | undefined => {
  const isTimed = isTime(row.unit) || isThroughput(row.unit)
  if (!isTimed || !isDisjoint(base.machines, head.machines)) return undefined
  return `different machines: base ${[...base.machines].join(', ')}; head ${[...head.machines].join(', ')}`
}

/** The evidence of one raw row, before correction for the number of rows. */
export const rawEvidence = (
  row: RawRow,
  better: BenchmarkDelta['better'],
  assumedExact: boolean
): RowEvidence => {
  const { base, head } = row
  if (base === undefined || head === undefined) {
    return { kind: 'unpaired', side: base === undefined ? 'head' : 'base' }
  }
  if (better === 'unknown') {
    const why = `nothing says whether more ${row.unit} is better; add a line "Unit ${row.unit} better=lower" (or higher)`
    return { kind: 'refused', cause: 'not-testable', why }
  }
  if (![...base.values, ...head.values].every(Number.isFinite)) {
    return { kind: 'refused', cause: 'not-testable', why: 'a value is not a finite number' }
  }
  const mismatch = machineMismatch(row, base, head)
  if (mismatch !== undefined) return { kind: 'refused', cause: 'not-comparable', why: mismatch }
  if (isExact(row, base, head, assumedExact)) return { kind: 'exact' }
  const n: readonly [number, number] = [base.values.length, head.values.length]
  if (Math.min(...n) < FEWEST_SAMPLES) {
    return { kind: 'too-few', of: 'samples per side', need: FEWEST_SAMPLES, have: Math.min(...n) }
  }
  const { p, method } = mannWhitney(base.values, head.values)
  const isTest = method === 'exact' || method === 'normal'
  return { kind: 'pending', test: 'mann-whitney-u', p, n, isTest }
}

/** Where a lone change could not survive the correction, the number of samples that it would take. */
export const unattainable = (
  n: readonly [number, number],
  familySize: number,
  q: number
): Evidence | undefined => {
  if (attainable({ n: n[0], m: n[1], familySize, q })) return undefined
  const need = neededSamples(familySize, q)
  if (!Number.isFinite(need)) return undefined
  return {
    kind: 'too-few',
    of: `samples per side for ${familySize} benchmarks`,
    need,
    have: Math.min(...n)
  }
}

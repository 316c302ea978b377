import type { SampledEvents, SampleType } from '../../model/profile.js'
import type { Stacks } from './stacks.js'
import { type ColumnSums, sumColumn } from './sums.js'

/** A column of stacks, of which nobody says how often the profiler looked. */
export interface Column {
  readonly sampleType: SampleType
  readonly values: Float64Array
  readonly sums: ColumnSums
}

/** A day of a hundred cores at 10 Hz. What adds up to more are no samples but microseconds, bytes or the like. */
const MAX_SAMPLES = 1e8

/** No sampling profiler looks more than 10,000 times a second. */
const MIN_PERIOD_NANOS = 100_000

/** The rate of the allocation profilers of Go, V8 and the JVM, where nobody changes it. */
const BYTES_PER_EVENT = 524_288

const scaled = (
  { sums: { total, flat } }: Column,
  perEvent: number,
  basis: SampledEvents['basis']
): SampledEvents => ({
  basis,
  total: total / perEvent,
  flat: flat.map((value) => value / perEvent)
})

/** The largest number that all values are multiples of; 0 where one is no whole number. */
const stepOf = (values: Float64Array): number => {
  let step = 0
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return 0
    let rest = Math.abs(value)
    while (rest > 0) [step, rest] = [rest, step % rest]
    if (step === 1) return 1
  }
  return step
}

const keyOf = ({ frames, starts }: Stacks, stack: number): string =>
  frames.subarray(starts[stack] ?? 0, starts[stack + 1] ?? 0).join()

/** Whether stacks come again, so that they are samples one by one; where each comes once they were added up. */
const isOneByOne = (stacks: Stacks, values: Float64Array): boolean => {
  const seen = new Set<string>()
  let count = 0
  for (const [stack, value] of values.entries()) {
    if (value === 0) continue
    seen.add(keyOf(stacks, stack))
    count++
  }
  return seen.size < 0.9 * count
}

const eachOnce = (stacks: Stacks, { values, sums }: Column): SampledEvents => {
  const once = values.map((value) => Number(value !== 0))
  const { total, flat } = sumColumn(stacks, once, sums.flat.length)
  return { basis: 'counted', total, flat }
}

const eventsOfTime = (stacks: Stacks, column: Column): SampledEvents | undefined => {
  const step = stepOf(column.values)
  if (step >= MIN_PERIOD_NANOS) return scaled(column, step, 'modelled')
  return isOneByOne(stacks, column.values) ? eachOnce(stacks, column) : undefined
}

/** Counts are counts, but where all are multiples of a period of nanoseconds: folded from perf, a sample is as much as its period. */
const eventsOfCounts = (column: Column): SampledEvents | undefined => {
  const step = stepOf(column.values)
  if (step >= MIN_PERIOD_NANOS) return scaled(column, step, 'modelled')
  return step >= 1 && column.sums.total <= MAX_SAMPLES ? scaled(column, 1, 'counted') : undefined
}

/**
 * How often the profiler looked, as far as a list of stacks tells. Counts are counts, or periods. Time that is always a multiple of one
 * period was sampled at that period, and in a list of single samples each is one. Bytes are taken to be sampled at the
 * usual rate, which is an upper bound, as for text.
 */
export const eventsOf = (stacks: Stacks, column: Column): SampledEvents | undefined => {
  switch (column.sampleType.unit) {
    case 'nanoseconds':
      return eventsOfTime(stacks, column)
    case 'bytes':
      return scaled(column, BYTES_PER_EVENT, 'upper-bound')
    default:
      return eventsOfCounts(column)
  }
}

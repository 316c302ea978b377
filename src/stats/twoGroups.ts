import { ascending } from './median.js'

/** Fewest values that can show two groups of their own rather than a gap that any sample has. */
const FEWEST_VALUES = 8

/** Smallest share of the values in a group, and never fewer than two: one value apart is an outlier. */
const SMALLEST_GROUP = 0.2

/** How many times wider than the wider group the gap between the groups has to be. */
const GAP_TO_SPREAD = 2

/** The gap as a ratio of values: below 2% the groups are of no consequence, or digits of the output. */
const SMALLEST_GAP = 1.02

const isApart = (logs: Float64Array, split: number): boolean => {
  const at = (index: number) => logs[index] ?? Number.NaN
  const gap = at(split) - at(split - 1)
  const widest = Math.max(at(split - 1) - at(0), at(logs.length - 1) - at(split))
  return gap > Math.log(SMALLEST_GAP) && gap > GAP_TO_SPREAD * widest
}

/**
 * Whether positive values fall into two groups with nothing between them, on logarithms: what a benchmark shows that
 * runs in one of two modes, such as two layouts in memory or a garbage collection in every other run.
 *
 * A sorted sample is cut where both parts have enough values and the gap is more than twice the spread of the wider
 * part. The cut that separates best is the best partition of a line into two; fewer than one of 1,000 samples of 8 or
 * more normal values is cut so (counted in the tests).
 * Source: Engelman & Hartigan, "Percentage Points of a Test for Clusters", JASA 64 (1969) 1647-1648, whose ratio of
 * between to within is taken here of ranges, because the groups are small and a range needs no estimate of variance.
 */
export const fallsIntoTwo = (values: readonly number[]): boolean => {
  if (values.length < FEWEST_VALUES || !values.every((value) => value > 0)) return false
  const logs = ascending(values.map(Math.log))
  const smallest = Math.max(2, Math.ceil(SMALLEST_GROUP * values.length))
  for (let split = smallest; split <= values.length - smallest; split++) {
    if (isApart(logs, split)) return true
  }
  return false
}

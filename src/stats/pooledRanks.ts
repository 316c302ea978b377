/**
 * Two samples as the rank test sees them: only the order and the ties of the pooled values.
 *
 * `ties` holds the size of each group of equal values, smallest value first. `twiceU` is 2U of the
 * first sample, a whole number: 2 for each pair it wins, 1 for each pair that is equal.
 */
export interface PooledRanks {
  readonly ties: readonly number[]
  readonly twiceU: number
}

/** The index after the run of values equal to `value` that starts at `from`. */
const endOfRun = (sorted: Float64Array, from: number, value: number): number => {
  let end = from
  while (end < sorted.length && sorted[end] === value) end++
  return end
}

/** The tie groups and U of two ascending samples without NaN, by merging them. */
export const poolRanks = (a: Float64Array, b: Float64Array): PooledRanks => {
  const ties: number[] = []
  let twiceU = 0
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY)
    const nextI = endOfRun(a, i, value)
    const nextJ = endOfRun(b, j, value)
    twiceU += (nextI - i) * (2 * j + (nextJ - j))
    ties.push(nextI - i + (nextJ - j))
    i = nextI
    j = nextJ
  }
  return { ties, twiceU }
}

import { choose } from './binomial.js'

/**
 * Where the permutation distribution of U is counted out, as benchstat (x/perf 712aea8) does.
 *
 * With ties the tie pattern is part of the distribution and nothing can be reused, hence the lower
 * limit; up to it every count is a whole number below 2^53.
 */
export const EXACT_LIMIT = { untied: 50, tied: 25 } as const

/**
 * A null hypothesis of the U test: n of the pooled values are ours, all ways equally likely.
 *
 * `ties` holds the sizes of the groups of equal pooled values, smallest value first.
 */
interface Permutations {
  readonly ties: readonly number[]
  readonly n: number
}

const total = (ties: readonly number[]): number => ties.reduce((sum, size) => sum + size, 0)

/** One step of the count below: from `used` pooled values to a group of `size` more. */
interface Step {
  readonly used: number
  readonly size: number
  readonly n: number
  readonly m: number
  readonly limit: number
}

/**
 * Moves row `ours` of the count over one group of equal values.
 *
 * Row k counts, by their 2U so far, the ways in which k of the values seen are ours. Each value of
 * theirs is charged as it is placed: 2 for each of ours still to come, 1 for each in its own group.
 * So 2U never shrinks, and what passes the limit can be dropped at once.
 */
const moveRow = (rows: Float64Array, ours: number, { used, size, n, m, limit }: Step): void => {
  const width = limit + 1
  const row = ours * width
  const shift = Math.min(2 * size * (n - ours), width)
  rows.copyWithin(row + shift, row, row + width - shift)
  rows.fill(0, row, row + shift)
  for (let placed = 1; placed <= Math.min(size, ours); placed++) {
    const before = ours - placed
    const theirsBefore = used - before
    if (theirsBefore < 0 || theirsBefore > m) continue
    const ways = choose(size, placed)
    const charge = (size - placed) * (2 * (n - ours) + placed)
    const to = row + charge
    const from = before * width
    const last = Math.min(2 * theirsBefore * n, limit - charge)
    for (let w = 2 * theirsBefore * (n - before); w <= last; w++) {
      rows[to + w] = (rows[to + w] ?? 0) + ways * (rows[from + w] ?? 0)
    }
  }
}

/** Memory of the last count, used again: tables of benchmarks ask for thousands of small ones. */
let scratch = new Float64Array(0)

const zeros = (length: number): Float64Array => {
  if (scratch.length < length) scratch = new Float64Array(length)
  return scratch.subarray(0, length).fill(0)
}

/**
 * The number of permutations for each 2U from 0 to `limit`, until the next call.
 *
 * Rows move in descending order because a row reads only rows below it.
 */
const countPermutations = ({ ties, n }: Permutations, limit: number): Float64Array => {
  const m = total(ties) - n
  const rows = zeros((n + 1) * (limit + 1))
  rows[0] = 1
  let used = 0
  for (const size of ties) {
    const highest = Math.min(n, used + size)
    const lowest = Math.max(0, used + size - m)
    for (let ours = highest; ours >= lowest; ours--) {
      moveRow(rows, ours, { used, size, n, m, limit })
    }
    used += size
  }
  return rows.subarray(n * (limit + 1))
}

/** Cumulated untied distributions by n and m; at most 50 x 50 of them, in practice a few. */
const untiedCache = new Map<number, Float64Array>()

/**
 * P(U <= u) without ties for u = 0 .. floor(nm/2), the lower half of the symmetric distribution.
 *
 * Both n and m must be at most 50. Remembered: a report asks for the same n and m thousands of
 * times.
 */
export const untiedLowerHalf = (n: number, m: number): Float64Array => {
  const key = n * (EXACT_LIMIT.untied + 1) + m
  const known = untiedCache.get(key)
  if (known !== undefined) return known
  const counts = countPermutations({ ties: new Array<number>(n + m).fill(1), n }, n * m)
  const ways = choose(n + m, n)
  const half = new Float64Array(Math.floor((n * m) / 2) + 1)
  let sum = 0
  for (let u = 0; u < half.length; u++) {
    sum += counts[2 * u] ?? 0
    half[u] = sum / ways
  }
  untiedCache.set(key, half)
  return half
}

/**
 * P(2U <= limit) under permutation, with any ties, for a limit of at most nm (the middle).
 *
 * Source: the conditional null distribution of the rank sum (Lehmann, Nonparametrics, 1.4), counted
 * by dynamic programming over the tie groups.
 */
export const lowerTail = ({ ties, n }: Permutations, limit: number): number => {
  if (limit < 0) return 0
  const size = total(ties)
  if (ties.length === size) return untiedLowerHalf(n, size - n)[Math.floor(limit / 2)] ?? 1
  let ways = 0
  for (const count of countPermutations({ ties, n }, limit)) ways += count
  return ways / choose(size, n)
}

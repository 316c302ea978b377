/** Two ascending samples; their differences are every `to` value minus every `from` value. */
interface Pairing {
  readonly from: Float64Array
  readonly to: Float64Array
}

/** Where x cuts the differences: how many are at most x, the last of those, and the next one. */
interface Cut {
  readonly count: number
  readonly below: number
  readonly above: number
}

/**
 * Cuts all differences at x in n + m steps.
 *
 * As `to` grows, so does the number of `from` values that it must pass to be more than x away, and
 * rounding a difference to a double keeps that order.
 */
const cutAt = ({ from, to }: Pairing, x: number): Cut => {
  let count = 0
  let below = Number.NEGATIVE_INFINITY
  let above = Number.POSITIVE_INFINITY
  let farther = 0
  for (const value of to) {
    while (farther < from.length && value - (from[farther] ?? 0) > x) farther++
    if (farther > 0) above = Math.min(above, value - (from[farther - 1] ?? 0))
    if (farther < from.length) below = Math.max(below, value - (from[farther] ?? 0))
    count += from.length - farther
  }
  return { count, below, above }
}

/**
 * The k-th smallest of all pairwise differences of two non-empty ascending samples, k from 1.
 *
 * Exact, without listing the n m differences: a bracket of two of them is halved by value, and each
 * cut moves one end to a true difference. About 60 cuts of n + m steps, however large the samples.
 */
export const kthDifference = (pairing: Pairing, k: number): number => {
  const { from, to } = pairing
  let lo = (to[0] ?? 0) - (from[from.length - 1] ?? 0)
  let hi = (to[to.length - 1] ?? 0) - (from[0] ?? 0)
  while (lo < hi) {
    const middle = lo + (hi - lo) / 2
    const cut = cutAt(pairing, middle < hi ? middle : lo)
    if (cut.count >= k) hi = cut.below
    else lo = cut.above
  }
  return lo
}

/** The median of all pairwise differences of two non-empty ascending samples. */
export const medianDifference = (pairing: Pairing): number => {
  const pairs = pairing.from.length * pairing.to.length
  const lower = kthDifference(pairing, Math.ceil(pairs / 2))
  const upper = pairs % 2 === 1 ? lower : kthDifference(pairing, pairs / 2 + 1)
  return lower + (upper - lower) / 2
}

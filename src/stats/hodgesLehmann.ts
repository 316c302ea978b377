import { ascending } from './median.js'
import { normalQuantile } from './normal.js'
import { kthDifference, medianDifference } from './pairwiseDifferences.js'
import { EXACT_LIMIT, untiedLowerHalf } from './uDistribution.js'

/**
 * How many times larger head is than base, with an interval; or why that cannot be said.
 *
 * `lo` 0 and `hi` Infinity mean that the samples are too small for an interval at that confidence
 * (3 + 3 and below at 0.95).
 */
export type RatioEstimate =
  | { readonly kind: 'ratio'; readonly ratio: number; readonly lo: number; readonly hi: number }
  | { readonly kind: 'undefined'; readonly why: 'empty' | 'not-positive' | 'not-finite' }

/**
 * The rank k of the shift interval: it runs from the k-th smallest pairwise difference to the k-th
 * largest. 0 when there is none at this confidence.
 *
 * k is the largest number with P(U <= k - 1) <= (1 - confidence) / 2: exact up to 50 a side, above
 * that by the normal approximation with continuity correction.
 * Source: Hollander & Wolfe, Nonparametric Statistical Methods, 4.3 (Moses' interval).
 */
export const shiftRank = (n: number, m: number, confidence: number): number => {
  const tail = (1 - confidence) / 2
  if (Math.max(n, m) > EXACT_LIMIT.untied) {
    const sigma = Math.sqrt((n * m * (n + m + 1)) / 12)
    return Math.max(0, Math.floor((n * m) / 2 + normalQuantile(tail) * sigma + 0.5))
  }
  const half = untiedLowerHalf(n, m)
  const k = half.findIndex((p) => p > tail)
  return k === -1 ? half.length : k
}

const whyUndefined = (values: readonly number[]) => {
  if (values.length === 0) return 'empty'
  if (!values.every(Number.isFinite)) return 'not-finite'
  return values.every((value) => value > 0) ? undefined : 'not-positive'
}

/**
 * The Hodges-Lehmann estimate of the ratio head / base: the median ratio over all pairs.
 *
 * On logarithms, where a change of speed is a shift; the interval is exact for a shift and inverts
 * the Mann-Whitney test.
 * Source: Hodges & Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical
 * Statistics 34 (1963) 598-611.
 */
export const hodgesLehmann = (
  base: readonly number[],
  head: readonly number[],
  confidence = 0.95
): RatioEstimate => {
  const why = whyUndefined(base) ?? whyUndefined(head)
  if (why !== undefined) return { kind: 'undefined', why }
  const logs = { from: ascending(base.map(Math.log)), to: ascending(head.map(Math.log)) }
  const ratio = Math.exp(medianDifference(logs))
  const k = shiftRank(base.length, head.length, confidence)
  if (k === 0) return { kind: 'ratio', ratio, lo: 0, hi: Number.POSITIVE_INFINITY }
  const lo = Math.exp(kthDifference(logs, k))
  const hi = Math.exp(kthDifference(logs, base.length * head.length + 1 - k))
  return { kind: 'ratio', ratio, lo, hi }
}

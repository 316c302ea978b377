import { choose } from './binomial.js'
import { ascending, medianOfAscending } from './median.js'
import { normalCdf, normalQuantile } from './normal.js'

/**
 * The order statistics that bound an interval of the median, counted from 1.
 *
 * `lo` 0 and `hi` n + 1 lie outside the sample: no finite bound has that confidence. `level` is the
 * confidence the interval really has, at least the one asked for.
 */
export interface MedianRanks {
  readonly lo: number
  readonly hi: number
  readonly level: number
}

/** A median with its confidence interval, in the unit of the sample. */
export interface MedianInterval {
  readonly center: number
  readonly lo: number
  readonly hi: number
  readonly ranks: MedianRanks
}

/** Above this n benchstat (x/perf 712aea8, QuantileCI) trusts the normal approximation. */
const EXACT_LIMIT = 30

/**
 * The ranks k, by n, whose probability loses the tie with its equal, that of rank n - k.
 *
 * From n = 21 benchstat computes C(n, k) as exp(ln n! - ln k! - ln (n - k)!), and rounding makes
 * the right one of these pairs the larger. Either choice has the same level; ours follows, so that the
 * interval of 24 values is the one people know. Listed with Go's math.Lgamma.
 */
const RIGHT_FIRST: ReadonlyMap<number, readonly number[]> = new Map([
  [21, [2, 4, 7]],
  [22, [2, 4, 7, 10]],
  [23, [2, 4, 7]],
  [24, [2, 4, 7, 11]],
  [25, [2, 4, 7, 10]],
  [26, [2, 4, 7, 10]],
  [27, [2, 4, 7, 10, 11, 13]],
  [28, [2, 4, 7, 10, 12, 13]],
  [29, [2, 4, 5, 6, 7, 10, 13]],
  [30, [2, 4, 5, 6, 7, 8, 10, 13, 14]]
])

/**
 * Exact ranks, by adding up Binomial(n, 1/2) from its middle outwards.
 *
 * Interval k of the n + 1 between order statistics holds the median with probability
 * C(n, k) / 2^n. The larger neighbour joins first, of two equal ones the left (but see
 * `RIGHT_FIRST`), so the interval is not symmetric when one more step to one side is enough.
 */
const exactRanks = (n: number, confidence: number): MedianRanks => {
  const probability = (k: number): number => choose(n, k) / 2 ** n
  const losesTie = RIGHT_FIRST.get(n) ?? []
  let lo = Math.ceil((n + 1) / 2) - 1
  let hi = lo + 1
  let level = probability(lo)
  while (level < confidence && (lo > 0 || hi <= n)) {
    const left = probability(lo - 1)
    const right = probability(hi)
    level += Math.max(left, right)
    if (left > right || (left === right && !losesTie.includes(lo - 1))) lo -= 1
    else hi += 1
  }
  return { lo, hi, level }
}

/** The last exact ranks of each n, at most 31. A report asks for the same n and confidence thousands of times. */
const lastRanks = new Map<number, { readonly confidence: number; readonly ranks: MedianRanks }>()

const rememberedRanks = (n: number, confidence: number): MedianRanks => {
  const last = lastRanks.get(n)
  if (last?.confidence === confidence) return last.ranks
  const ranks = exactRanks(n, confidence)
  lastRanks.set(n, { confidence, ranks })
  return ranks
}

/**
 * Ranks by the normal approximation N(n/2, n/4) with continuity correction.
 *
 * The symmetric band is rounded outwards to whole ranks, then gives up its last rank on the right
 * where the level allows it.
 */
const approximateRanks = (n: number, confidence: number): MedianRanks => {
  const mean = n / 2
  const sigma = Math.sqrt(n) / 2
  const reach = normalQuantile((1 + confidence) / 2) * sigma
  const below = (rank: number): number => normalCdf((rank - 0.5 - mean) / sigma)
  const lo = Math.floor(mean - reach - 0.5) + 1
  const symmetric = Math.ceil(mean + reach - 0.5) + 1
  const trimmed = below(symmetric - 1) - below(lo) >= confidence
  const hi = trimmed ? symmetric - 1 : symmetric
  const coversAll = lo <= 0 && hi >= n + 1
  const level = coversAll ? 1 : below(hi) - below(lo)
  return { lo: Math.max(0, lo), hi: Math.min(n + 1, hi), level }
}

/**
 * The ranks that bound the median of n values at a confidence, the same as benchstat's.
 *
 * Source: order statistics of the binomial distribution (Conover, Practical Nonparametric
 * Statistics, 3.2), with the tie-breaking of go-moremath f10218a that benchstat uses.
 */
export const medianRanks = (n: number, confidence: number): MedianRanks => {
  if (confidence >= 1) return { lo: 0, hi: n + 1, level: 1 }
  return n <= EXACT_LIMIT ? rememberedRanks(n, confidence) : approximateRanks(n, confidence)
}

/**
 * The median of a sample and its order-statistic interval: benchstat's summary.
 *
 * `lo` is -Infinity or `hi` Infinity when n is too small (below 6 at 0.95). An empty sample has
 * center NaN.
 */
export const medianInterval = (values: readonly number[], confidence = 0.95): MedianInterval =>
  medianIntervalOfAscending(ascending(values), confidence)

/** The same of an ascending sample. */
export const medianIntervalOfAscending = (
  sorted: Float64Array,
  confidence = 0.95
): MedianInterval => {
  const ranks = medianRanks(sorted.length, confidence)
  return {
    center: medianOfAscending(sorted),
    lo: sorted[ranks.lo - 1] ?? Number.NEGATIVE_INFINITY,
    hi: sorted[ranks.hi - 1] ?? Number.POSITIVE_INFINITY,
    ranks
  }
}

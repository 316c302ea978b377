import { choose } from './binomial.js'
import { ascending } from './median.js'
import { normalSf } from './normal.js'
import { poolRanks } from './pooledRanks.js'
import { EXACT_LIMIT, lowerTail } from './uDistribution.js'

/** What the test looks for: `greater` means the first sample tends to be the larger one. */
export type Alternative = 'two-sided' | 'greater' | 'less'

/**
 * The answer of a Mann-Whitney U test.
 *
 * `u` is the number of pairs that the first sample wins, equal pairs counting a half. `p` is in
 * (0, 1]. `method` says how p was found: counted out over all permutations, by the normal
 * approximation, or not at all, because all values are equal or because a side is empty or holds a
 * NaN; then p is 1.
 */
export interface MannWhitney {
  readonly u: number
  readonly p: number
  readonly method: 'exact' | 'normal' | 'all-equal' | 'not-testable'
}

/** The pooled values in terms of sizes, ties and 2U: all that p depends on. */
interface Ranking {
  readonly n: number
  readonly m: number
  readonly ties: readonly number[]
  readonly twiceU: number
}

/** The same values counted from the top: 2U becomes 2nm - 2U and the upper tail the lower one. */
const mirrored = ({ n, m, ties, twiceU }: Ranking): Ranking => ({
  n,
  m,
  ties: [...ties].reverse(),
  twiceU: 2 * n * m - twiceU
})

/** P(U <= u); beyond the middle by its complement, so that only the shorter tail is counted. */
const exactLess = (ranking: Ranking): number => {
  const { n, m, twiceU } = ranking
  if (twiceU <= n * m) return lowerTail(ranking, twiceU)
  const above = mirrored(ranking)
  return 1 - lowerTail(above, above.twiceU - 1)
}

/**
 * P(|U - nm/2| >= |u - nm/2|): both tails as far from the middle as the one observed.
 *
 * With ties and unequal sizes the distribution is skewed and the tails differ; doubling one of
 * them, as benchstat does, can then give 0 or more than 1.
 */
const exactTwoSided = (ranking: Ranking): number => {
  const { n, m, twiceU, ties } = ranking
  if (twiceU === n * m) return 1
  const nearest = n * m - Math.abs(twiceU - n * m)
  const lower = lowerTail({ ties, n }, nearest)
  const symmetric = n === m || ties.length === n + m
  return lower + (symmetric ? lower : lowerTail(mirrored(ranking), nearest))
}

const EXACT_P: Readonly<Record<Alternative, (ranking: Ranking) => number>> = {
  'two-sided': exactTwoSided,
  less: exactLess,
  greater: (ranking) => exactLess(mirrored(ranking))
}

/**
 * The standard deviation of U under the null hypothesis, corrected for ties.
 *
 * Source: Lehmann, Nonparametrics, 1.4: nm/12 ((N + 1) - sum (t^3 - t) / (N (N - 1))).
 */
const sigmaOfU = ({ n, m, ties }: Ranking): number => {
  const size = n + m
  const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0)
  return Math.sqrt(((n * m) / 12) * (size + 1 - tied / (size * (size - 1))))
}

/** The normal approximation with continuity correction of a half: scipy's `asymptotic`. */
const normalP = (ranking: Ranking, alternative: Alternative): number => {
  const excess = ranking.twiceU / 2 - (ranking.n * ranking.m) / 2
  const sigma = sigmaOfU(ranking)
  if (alternative === 'two-sided') return 2 * normalSf((Math.abs(excess) - 0.5) / sigma)
  return normalSf(((alternative === 'greater' ? excess : -excess) - 0.5) / sigma)
}

const isExact = ({ n, m, ties }: Ranking): boolean =>
  Math.max(n, m) <= (ties.length === n + m ? EXACT_LIMIT.untied : EXACT_LIMIT.tied)

/** Rounding may pass 1, and a normal tail beyond 38 sigma underflows; p is never 0. */
const clampP = (p: number): number => Math.max(Number.MIN_VALUE, Math.min(1, p))

/**
 * The Mann-Whitney U test of two independent samples: does one tend to be larger?
 *
 * p is exact up to 50 values a side without ties and 25 with, the same limits as benchstat; above
 * them it is the normal approximation. Ties and unequal sizes are right in both.
 * Source: Mann & Whitney, "On a Test of Whether one of Two Random Variables is Stochastically
 * Larger than the Other", Annals of Mathematical Statistics 18 (1947) 50-60.
 */
export const mannWhitney = (
  a: readonly number[],
  b: readonly number[],
  alternative: Alternative = 'two-sided'
): MannWhitney => mannWhitneyOfAscending(ascending(a), ascending(b), alternative)

/** The same of two ascending samples. */
export const mannWhitneyOfAscending = (
  a: Float64Array,
  b: Float64Array,
  alternative: Alternative = 'two-sided'
): MannWhitney => {
  if (!isTestable(a) || !isTestable(b)) return { u: Number.NaN, p: 1, method: 'not-testable' }
  const ranking: Ranking = { n: a.length, m: b.length, ...poolRanks(a, b) }
  const u = ranking.twiceU / 2
  if (ranking.ties.length === 1) return { u, p: 1, method: 'all-equal' }
  if (!isExact(ranking)) return { u, p: clampP(normalP(ranking, alternative)), method: 'normal' }
  return { u, p: clampP(EXACT_P[alternative](ranking)), method: 'exact' }
}

/** NaN sorts last. */
const isTestable = (sorted: Float64Array): boolean =>
  sorted.length > 0 && !Number.isNaN(sorted.at(-1))

/**
 * The smallest p that an exact test of n against m values can give: complete separation, no ties.
 *
 * One of the C(n + m, n) permutations, or two of them when both directions count. Defined for up to
 * 50 values a side; an empty side gives 1.
 */
export const smallestP = (n: number, m: number, alternative: Alternative = 'two-sided'): number =>
  Math.min(1, (alternative === 'two-sided' ? 2 : 1) / choose(n + m, n))

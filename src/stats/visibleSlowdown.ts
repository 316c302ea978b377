import { hodgesLehmann } from './hodgesLehmann.js'
import { normalQuantile } from './normal.js'

/** The tests of one unit that a row has to pass among. */
export interface Detection {
  /** False discovery rate. */
  readonly q: number
  /** Rows tested. */
  readonly familySize: number
  /** Cost ratio above which a change counts at all. */
  readonly threshold: number
}

/** P(a slowdown of the size given is found): four of five, the custom of sample size planning (Cohen, 1988). */
const POWER = 0.8

/**
 * The smallest slowdown, as a cost ratio, that a run like this one would have found four times in five; undefined where
 * the samples are too few for any.
 *
 * A lone change among M rows is called at p <= q / M, that is when the interval of the ratio at confidence 1 - q / M
 * leaves out 1, and when the estimate passes the threshold. On logarithms a slowdown of d moves interval and estimate by
 * d and leaves their shape. Half the length of the interval, w, is z times the standard error s of the estimate, where
 * z is the normal quantile of that confidence. The lower end lies around d - w with the same error s, so it is above 0
 * with 80% power when d = w + z' s = w (z + z') / z, z' being the normal quantile of the power; the estimate is above
 * the threshold t likewise when d = t + z' s. Both must hold: the larger of the two.
 * Source: power of a rank test by its interval, Lehmann, Nonparametrics, 2.2 and 4.2.
 */
export const visibleSlowdown = (
  base: readonly number[],
  head: readonly number[],
  { q, familySize, threshold }: Detection
): number | undefined => {
  const estimate = hodgesLehmann(base, head, 1 - q / familySize)
  if (estimate.kind === 'undefined' || estimate.lo === 0) return undefined
  const halfWidth = Math.log(estimate.hi / estimate.lo) / 2
  const z = normalQuantile(1 - q / familySize / 2)
  const margin = (normalQuantile(POWER) * halfWidth) / z
  const ratio = Math.exp(Math.max(halfWidth, Math.log(threshold)) + margin)
  return Number.isFinite(ratio) ? ratio : undefined
}

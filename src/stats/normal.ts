import { erfc } from './erfc.js'

/** P(Z <= z) of the standard normal distribution, as accurate as `normalSf(-z)`. */
export const normalCdf = (z: number): number => erfc(-z * Math.SQRT1_2) / 2

/** P(Z > z) of the standard normal distribution: to 1e-14 relative at z = 8, 1e-13 at z = 37. */
export const normalSf = (z: number): number => erfc(z * Math.SQRT1_2) / 2

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** Newton from the right converges in about six steps; the bound is there to end on any input. */
const MAX_STEPS = 50

/**
 * The z above which a standard normal variable lies with probability `tail`, at most 1/2.
 *
 * ln P(Z > z) falls and is concave, so Newton's method on it, begun at the bound
 * sqrt(-2 ln 2 tail) that lies right of the root, comes down to the root without overshooting.
 */
const upperQuantile = (tail: number): number => {
  let z = Math.sqrt(-2 * Math.log(2 * tail))
  for (let step = 0; step < MAX_STEPS; step++) {
    const sf = normalSf(z)
    const next = z + (Math.log(sf / tail) * sf) / density(z)
    if (!(next < z)) return z
    z = next
  }
  return z
}

/** The z with P(Z <= z) = p; infinite at 0 and 1, NaN outside [0, 1]. */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0.5) return 0
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 1) return Number.POSITIVE_INFINITY
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p)
}

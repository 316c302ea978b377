import { normalQuantile } from './normal.js'
import {
  DEFAULT_PHI,
  NEEDED_EVENTS,
  pooledShare,
  type SampleCount,
  shareVariance
} from './shareModel.js'
import { tQuantile } from './studentT.js'

/** Both sides of a comparison, the base share of a function in them, and how strictly its change is tested. */
export interface Sensitivity {
  readonly baseTotal: number
  readonly headTotal: number
  readonly share: number
  /** The functions tested together: a lone change must reach q / familySize. */
  readonly familySize: number
  readonly phi?: number
  /** Degrees of freedom of a measured phi; the test is then Student's. */
  readonly df?: number
  readonly q?: number
  readonly power?: number
}

/** The bisection ends below 1e-12, far finer than any share is printed. */
const HALVINGS = 40

interface CriticalValues {
  readonly test: number
  readonly power: number
}

/** Student's quantiles for both are the usual approximation to the noncentral t. */
const criticalValues = (sensitivity: Sensitivity): CriticalValues => {
  const { q = 0.05, familySize, power = 0.8, df } = sensitivity
  const quantile = (p: number) => (df === undefined ? normalQuantile(p) : tQuantile(p, df))
  return { test: -quantile(q / (2 * familySize)), power: quantile(power) }
}

/**
 * How far a rise d of the share is above what the test sees with the given power.
 *
 * The estimate of d must pass `test` standard errors of "no change" with the given power:
 * d >= test sqrt(phi v0) + power sqrt(phi v1), v0 pooled, v1 at the two shares. Convex in d and
 * not above 0 at 0, so it has at most one further zero.
 * Source: Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, chapter 4.
 */
const surplus = (sensitivity: Sensitivity, critical: CriticalValues, rise: number): number => {
  const { baseTotal, headTotal, share, phi = DEFAULT_PHI } = sensitivity
  const base: SampleCount = { count: share * baseTotal, total: baseTotal }
  const head: SampleCount = { count: (share + rise) * headTotal, total: headTotal }
  const pooled = pooledShare(base, head)
  const v0 = shareVariance(pooled, baseTotal) + shareVariance(pooled, headTotal)
  const v1 = shareVariance(share, baseTotal) + shareVariance(share + rise, headTotal)
  return rise - critical.test * Math.sqrt(phi * v0) - critical.power * Math.sqrt(phi * v1)
}

/** The rise that brings the function to the events that the test demands. */
const testableRise = ({ baseTotal, headTotal, share }: Sensitivity): number => {
  const pooled = NEEDED_EVENTS / Math.min(baseTotal, headTotal)
  return ((pooled - share) * (baseTotal + headTotal)) / headTotal
}

/**
 * The smallest rise of a function's share that these two profiles would show, as a fraction of 1.
 *
 * What an "unchanged" is worth: smaller changes would mostly be missed. Infinity when not even a
 * rise to 100% would be seen. With the variance taken at the base share alone the formula gives 1.6
 * points for 10,000 samples, a share of 5%, phi 1.5 and 50 functions; this one gives a little more
 * because a risen share varies more.
 */
export const smallestVisibleChange = (sensitivity: Sensitivity): number => {
  const { baseTotal, headTotal, share } = sensitivity
  const most = 1 - share
  const floor = testableRise(sensitivity)
  if (!(Math.min(baseTotal, headTotal) > 0) || floor > most) return Number.POSITIVE_INFINITY
  const critical = criticalValues(sensitivity)
  if (!(surplus(sensitivity, critical, most) > 0)) return Number.POSITIVE_INFINITY
  let lo = 0
  let hi = most
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (lo + hi) / 2
    if (surplus(sensitivity, critical, middle) > 0) hi = middle
    else lo = middle
  }
  return Math.max(hi, floor)
}

import type { SuiteSpread } from '../model/evidence.js'
import { median } from './median.js'

/** Half of a few rows is none: as many as a common shift takes. */
const FEWEST_ROWS = 10

/** Standard deviations in the median distance of a normal distribution from its center. */
const NORMAL = 1.4826

/**
 * Standard deviations that stand out. Processes differ by bursts, more than a normal distribution would have it: of 180
 * pairs of runs of one build (29 benchmarks, -count=6, -benchtime 10ms, 100x and 1x, on a busy machine) 82 had a row that is
 * surely slower by more than 30%; 10 have one that stands out as well.
 */
const DEVIATIONS = 5

/** A thousandfold stands out in any suite. */
const LARGEST_LOG = Math.log(1000) / (DEVIATIONS * NORMAL)

/**
 * How far most of some cost ratios are from 1, whatever a few of them do; undefined for fewer than ten.
 * Source: the median absolute deviation (Hampel, "The Influence Curve and Its Role in Robust Estimation", 1974), of logarithms.
 */
export const suiteSpread = (ratios: readonly number[]): SuiteSpread | undefined => {
  const moves = ratios.map((ratio) => Math.abs(Math.log(ratio))).filter(Number.isFinite)
  if (moves.length < FEWEST_ROWS) return undefined
  const typical = Math.min(median(moves), LARGEST_LOG)
  return {
    benchmarks: moves.length,
    typical: Math.exp(typical),
    limit: Math.exp(DEVIATIONS * NORMAL * typical)
  }
}

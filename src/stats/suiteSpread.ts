import type { SuiteSpread } from '../model/evidence.js'
import { median } from './median.js'

/**
 * One row and two others. Of two the other is the only witness, and of one there is none: no distance of it is more than
 * {@link DEVIATIONS} of the median.
 */
const FEWEST_ROWS = 3

/** Standard deviations in the median distance of a normal distribution from its center. */
const NORMAL = 1.4826

/**
 * Standard deviations that stand out. Processes differ by bursts, more than a normal distribution would have it. What comes of
 * it, with five and without any, in suites of many and of few benchmarks: docs/scoreboard.md, "Repeats in one process".
 */
const DEVIATIONS = 5

/** A thousandfold stands out in any suite. */
const LARGEST = Math.log(1000)

/**
 * How far most of some cost ratios are from 1, whatever a few of them do; undefined for fewer than three.
 * Source: the median absolute deviation (Hampel, "The Influence Curve and Its Role in Robust Estimation", 1974), of logarithms.
 *
 * Bursts that hit a few benchmarks leave that median as it was. They hit base as often as head, though, so that noise makes
 * improvements as large as the slowdowns it makes: what is no worse than the largest improvement is better does not stand out.
 */
export const suiteSpread = (ratios: readonly number[]): SuiteSpread | undefined => {
  const logs = ratios.map(Math.log).filter(Number.isFinite)
  if (logs.length < FEWEST_ROWS) return undefined
  const typical = Math.min(median(logs.map(Math.abs)), LARGEST / (DEVIATIONS * NORMAL))
  const best = logs.reduce((largest, log) => Math.max(largest, -log), 0)
  return {
    benchmarks: logs.length,
    typical: Math.exp(typical),
    best: Math.exp(best),
    limit: Math.exp(Math.max(DEVIATIONS * NORMAL * typical, Math.min(best, LARGEST)))
  }
}

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
 * What stands out where most of a suite is slower: more than a machine makes of a whole process, nearly always. What comes
 * of it in suites of which nothing changed, and all: docs/scoreboard.md.
 */
const COMMON = Math.log(1.75)

/** Two distances that differ by less are one. */
const ROUNDING = 1e-9

/** What a benchmark moved by. */
export interface Move {
  /** Cost ratio. */
  readonly ratio: number
  /** Whether it is slower by more than two processes may differ, by how much repeats vary. */
  readonly isSlower: boolean
}

const deviations = (distances: readonly number[]): number =>
  DEVIATIONS * NORMAL * Math.min(median(distances), LARGEST / (DEVIATIONS * NORMAL))

/**
 * How far most of some cost ratios are from 1, whatever a few of them do; undefined for fewer than three.
 * Source: the median absolute deviation (Hampel, "The Influence Curve and Its Role in Robust Estimation", 1974), of logarithms.
 *
 * Bursts that hit a few benchmarks leave that median as it was. They hit base as often as head, though, so that noise makes
 * improvements as large as the slowdowns it makes: what is no worse than the largest improvement is better does not stand out.
 *
 * Where most benchmarks are slower, the distance from 1 is the slowdown itself and no noise, and nothing would ever stand
 * out. The noise is then how far they are from one another.
 */
export const suiteSpread = (moves: readonly Move[]): SuiteSpread | undefined => {
  const known = moves
    .map(({ ratio, isSlower }) => ({ log: Math.log(ratio), isSlower }))
    .filter(({ log }) => Number.isFinite(log))
  if (known.length < FEWEST_ROWS) return undefined
  const logs = known.map(({ log }) => log)
  const middle = median(logs)
  const best = Math.min(
    logs.reduce((largest, log) => Math.max(largest, -log), 0),
    LARGEST
  )
  const distances = logs.map(Math.abs)
  const least = Math.max(deviations(distances), best)
  const apart = deviations(logs.map((log) => Math.abs(log - middle)))
  const common = Math.max(COMMON, apart, best)
  const isCommon = 2 * known.filter(({ isSlower }) => isSlower).length > known.length
  const decides = isCommon && least - common > ROUNDING
  return {
    benchmarks: logs.length,
    typical: Math.exp(median(distances)),
    best: Math.exp(best),
    limit: Math.exp(decides ? common : least),
    ...(decides ? { common: Math.exp(middle) } : {})
  }
}

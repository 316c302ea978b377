import { quantile } from './quantile.js'

/** Fewest values that show how much a series moves by itself: rustc-perf asks for as many before it trusts its own. */
export const FEWEST_FOR_FLOOR = 10

/** How many interquartile ranges above the third quartile a change is none of the usual ones. */
const RANGES = 3

/**
 * How much a series moves from one value to the next without a reason, as a fraction: the third quartile of the absolute
 * relative changes between neighbours plus three times their interquartile range. Undefined for fewer than ten values,
 * and for values that have no relative change.
 *
 * A step is one of many changes and hardly moves the quartiles, so that a series need not be cleaned of its steps first.
 * Source: the fence for far outliers of Tukey, "Exploratory Data Analysis" (1977), on relative changes as rustc-perf
 * computes its significance thresholds (rust-lang/rustc-perf 169b07b, `site/src/comparison.rs`).
 */
export const noiseFloor = (values: readonly number[]): number | undefined => {
  if (values.length < FEWEST_FOR_FLOOR || !values.every((value) => value > 0)) return undefined
  const changes = values.slice(1).map((value, i) => Math.abs(value / (values[i] ?? value) - 1))
  const [first, third] = [quantile(changes, 0.25), quantile(changes, 0.75)]
  return third + RANGES * (third - first)
}

import type { Interval } from '../model/interval.js'

/**
 * How much more two processes differ than two repeats within one do. The variance of what processes show was 5 to 10 times
 * what ten repeats in each imply (measured), so that a side is hardly more than one value; and what a busy machine does to a
 * process is no normal distribution. What comes of it: docs/scoreboard.md, "Repeats in one process".
 */
const PROCESSES = 2.5

/** benchstat prints the farther end of the interval of a median, which is about twice as wide as that of the ratio. */
const PRINTED = 1 / 2

/** A thousandfold is more than processes differ. */
const LARGEST = 1000

/** Repeats of each side, where the sides may have different numbers of them: the harmonic mean. */
const repeats = ([base, head]: readonly [number, number]): number => 2 / (1 / base + 1 / head)

/** Of an interval that shrinks with the root of the repeats, what it would be of one value a side. */
const ofOneValue = (halfWidth: number, n: readonly [number, number]): number =>
  Math.min(LARGEST, Math.exp(PROCESSES * Math.sqrt(repeats(n)) * halfWidth))

/** The cost ratio up to which two processes may differ, by the 95% interval (above 0, bounded) of the ratio of `n` repeats in each. */
export const processSpread = ({ lo, hi }: Interval, n: readonly [number, number]): number =>
  ofOneValue(Math.log(hi / lo) / 2, n)

/** The same by what benchstat prints after the center of a side: 0.03 for `± 3%`. */
export const printedProcessSpread = (
  sides: readonly [number, number],
  n: readonly [number, number]
): number => ofOneValue(PRINTED * Math.hypot(...sides), n)

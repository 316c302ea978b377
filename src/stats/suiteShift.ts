import { median } from './median.js'

/** What rows must have in common before their change counts as one of the whole suite. */
export interface ShiftRule {
  /** Fewest rows. */
  readonly rows: number
  /** Least share of them that moves in the direction of the median. */
  readonly agreeing: number
  /** Cost ratio that the median must exceed, in either direction. */
  readonly ratio: number
}

/**
 * Ten rows of which four of five agree, moved by more than 2%. By chance alone eight of ten rows move one way in 11% of
 * suites; that they also agree in size leaves 2% of suites of ten rows, and none of 24 (counted in the tests).
 */
const shiftRule: ShiftRule = { rows: 10, agreeing: 0.8, ratio: 1.02 }

/** A common shift of many cost ratios. */
export interface CommonShift {
  readonly ratio: number
  readonly agreeing: number
}

/**
 * The shift that most of some cost ratios share; undefined where they do not.
 *
 * On logarithms: the median m says where to, a row agrees when it moved to the same side of 0, and the rows are of one
 * size when half of them are no farther from m than |m| / 4. Without that last condition a change that makes every
 * benchmark faster by a factor of its own would be taken for drift of the machine.
 * Source: the common mode of a two-way table by medians (Tukey, Exploratory Data Analysis, chapter 11), with the limits
 * of the design notes: machine drift of 4% between sides made 38-41% of unchanged pull requests fail, 0-1% without it.
 */
export const commonShift = (
  ratios: readonly number[],
  rule: ShiftRule = shiftRule
): CommonShift | undefined => {
  const logs = ratios.map(Math.log).filter(Number.isFinite)
  if (logs.length < rule.rows) return undefined
  const m = median(logs)
  if (Math.abs(m) <= Math.log(rule.ratio)) return undefined
  const agreeing = logs.filter((log) => log * m > 0).length
  if (agreeing < rule.agreeing * logs.length) return undefined
  const distance = median(logs.map((log) => Math.abs(log - m)))
  return distance <= Math.abs(m) / 4 ? { ratio: Math.exp(m), agreeing } : undefined
}

import { ascending } from './median.js'

/** A sample whose values should all be equal: its commonest value and its range. */
export interface ExactSummary {
  readonly center: number
  readonly lo: number
  readonly hi: number
}

/** The commonest value of an ascending sample; of equally common ones the smallest. */
const modeOfAscending = (sorted: Float64Array): number => {
  let mode = Number.NaN
  let longest = 0
  let runStart = 0
  sorted.forEach((value, i) => {
    if (value !== sorted[runStart]) runStart = i
    if (i - runStart + 1 > longest) {
      longest = i - runStart + 1
      mode = value
    }
  })
  return mode
}

/**
 * The summary of a unit that is measured exactly: mode, minimum and maximum.
 *
 * This is benchstat's `assume=exact`. The values agree exactly when `lo === hi`. All three are NaN
 * for an empty sample.
 */
export const exactSummary = (values: Iterable<number>): ExactSummary => {
  const sorted = ascending(values)
  return {
    center: modeOfAscending(sorted),
    lo: sorted[0] ?? Number.NaN,
    hi: sorted[sorted.length - 1] ?? Number.NaN
  }
}

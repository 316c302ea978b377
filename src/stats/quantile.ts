import { ascending } from './median.js'

/**
 * The Hyndman-Fan R8 quantile of a sample at 0 <= p <= 1; NaN when it is empty.
 *
 * Source: Hyndman & Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361-365, who
 * recommend this definition: it is nearly free of bias in the median, whatever the distribution.
 */
export const quantile = (values: readonly number[], p: number): number => {
  const sorted = ascending(values)
  const position = 1 / 3 + p * (sorted.length + 1 / 3)
  const order = Math.min(sorted.length, Math.max(1, Math.floor(position)))
  const lower = sorted[order - 1] ?? Number.NaN
  const upper = sorted[Math.min(sorted.length - 1, order)] ?? lower
  const fraction = Math.min(1, Math.max(0, position - order))
  return lower === upper ? lower : lower + fraction * (upper - lower)
}

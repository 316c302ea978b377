/** A fresh ascending copy of a sample. NaN sorts last and -0 before 0, as typed arrays do. */
export const ascending = (values: Iterable<number>): Float64Array => new Float64Array(values).sort()

/**
 * The same for many samples, which have `size` values together: the copies share one buffer, because to make a buffer
 * takes longer than to sort the ten values of a benchmark.
 */
export const sorterOf = (size: number): ((values: readonly number[]) => Float64Array) => {
  const buffer = new Float64Array(size)
  let used = 0
  return (values) => {
    const copy = buffer.subarray(used, used + values.length)
    used += values.length
    copy.set(values)
    return copy.sort()
  }
}

/**
 * The median of an ascending sample; NaN when it is empty.
 *
 * It is the Hyndman-Fan R8 quantile at 0.5 ("Sample Quantiles in Statistical Packages", The
 * American Statistician 50, 1996), which at 0.5 is the ordinary median: the middle value, or the
 * mean of the two middle ones. It is computed in R8's own form because benchstat does so, and the
 * last bit of a printed center depends on it.
 */
export const medianOfAscending = (sorted: Float64Array): number => {
  const position = 1 / 3 + 0.5 * (sorted.length + 1 / 3)
  const order = Math.floor(position)
  const fraction = position - order
  const lower = sorted[order - 1] ?? Number.NaN
  const upper = sorted[order] ?? lower
  // Infinity - Infinity is NaN, and the median of infinities is not.
  return fraction === 0 || lower === upper ? lower : lower + fraction * (upper - lower)
}

/** The median of a sample in any order; NaN when it is empty. */
export const median = (values: readonly number[]): number => medianOfAscending(ascending(values))

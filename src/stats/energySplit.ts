/** Where a sample in order of time has two neighbouring stretches that differ most, and by how much. */
export interface Split {
  /** First place of the later stretch. */
  readonly at: number
  /** The scaled energy distance of the two; the larger, the more they differ. */
  readonly distance: number
}

/** Sums of |x - y| over all pairs of the first i and the first j values, as a table of (n + 1) x (n + 1). */
const distanceSums = (values: Float64Array): Float64Array => {
  const width = values.length + 1
  const sums = new Float64Array(width * width)
  values.forEach((value, i) => {
    let row = 0
    values.forEach((other, j) => {
      row += Math.abs(value - other)
      sums[(i + 1) * width + j + 1] = (sums[i * width + j + 1] ?? 0) + row
    })
  })
  return sums
}

/**
 * The split of a sample in order of time whose stretches, of at least `least` >= 2 values each, have the largest energy
 * distance: twice the mean distance between the stretches, minus the mean distances within each, times nm/(n+m). The
 * earlier one begins with the sample; the later one may end before it, or a rise that is taken back would be lost in the
 * mixture behind it. Undefined where the sample is too short for two stretches.
 *
 * Source: Matteson & James, "A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data", JASA 109
 * (2014) 334-345, equations 5 to 7 with exponent 1.
 */
export const energySplit = (values: Float64Array, least: number): Split | undefined => {
  const width = values.length + 1
  const sums = distanceSums(values)
  const upTo = (i: number, j: number): number => sums[i * width + j] ?? 0
  let at = -1
  let distance = Number.NEGATIVE_INFINITY
  for (let n = least; n <= values.length - least; n++) {
    const left = upTo(n, n)
    for (let end = n + least; end <= values.length; end++) {
      const m = end - n
      const across = upTo(n, end) - left
      const right = upTo(end, end) - 2 * across - left
      // Each pair within a stretch is in its sum twice.
      const mean = (2 * across) / (n * m) - left / (n * (n - 1)) - right / (m * (m - 1))
      const scaled = ((n * m) / end) * mean
      if (scaled > distance) [at, distance] = [n, scaled]
    }
  }
  return at === -1 ? undefined : { at, distance }
}

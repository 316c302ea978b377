const isPositive = (value: number): boolean => value > 0 && value < Number.POSITIVE_INFINITY

/**
 * The geometric mean of positive finite values; undefined when there are none or one is neither.
 *
 * A running mean of logarithms, which neither overflows nor underflows. benchstat adds in the same
 * order; its last digit can still differ, as Go's log and exp round differently on each processor.
 */
export const geomean = (values: readonly number[]): number | undefined => {
  if (values.length === 0 || !values.every(isPositive)) return undefined
  let mean = 0
  values.forEach((value, i) => {
    mean += (Math.log(value) - mean) / (i + 1)
  })
  return Math.exp(mean)
}

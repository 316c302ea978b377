import type { Stacks } from './stacks.js'

const absoluteSum = (values: Float64Array): number => {
  let sum = 0
  for (const value of values) sum += Math.abs(value)
  return sum
}

/**
 * What each stack costs as a share of the total: the largest over all columns, so that what is small in weight is small
 * in every column. Negative values cost what they are. Stacks that are 0 everywhere are left out of `alive`.
 */
export const weigh = ({
  starts,
  values
}: Stacks): { readonly weights: Float64Array; readonly alive: Int32Array } => {
  const count = starts.length - 1
  const weights = new Float64Array(count)
  for (const column of values) {
    const total = absoluteSum(column)
    if (total === 0) continue
    for (let stack = 0; stack < count; stack++)
      weights[stack] = Math.max(weights[stack] ?? 0, Math.abs(column[stack] ?? 0) / total)
  }
  const alive = new Int32Array(count)
  let kept = 0
  for (let stack = 0; stack < count; stack++) if (weights[stack] !== 0) alive[kept++] = stack
  return { weights, alive: alive.subarray(0, kept) }
}

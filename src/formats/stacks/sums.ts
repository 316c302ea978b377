import type { Stacks } from './stacks.js'

/** What the stacks of a column add up to, by function. */
export interface ColumnSums {
  readonly total: number
  readonly flat: Float64Array
  readonly cum: Float64Array
}

/** Sums up one column: flat at the leaf, cum once for every function of a stack. */
export const sumColumn = (
  { frames, starts }: Stacks,
  values: Float64Array,
  functions: number
): ColumnSums => {
  const flat = new Float64Array(functions)
  const cum = new Float64Array(functions)
  /** Per function, the last stack that it was seen in, from 1. */
  const seen = new Int32Array(functions)
  let total = 0
  for (const [stack, value] of values.entries()) {
    const from = starts[stack] ?? 0
    const to = starts[stack + 1] ?? 0
    total += Math.abs(value)
    for (let at = from; at < to; at++) {
      const number = frames[at] ?? 0
      if (seen[number] !== stack + 1) cum[number] = (cum[number] ?? 0) + value
      seen[number] = stack + 1
    }
    if (to === from) continue
    const leaf = frames[to - 1] ?? 0
    flat[leaf] = (flat[leaf] ?? 0) + value
  }
  return { total, flat, cum }
}

import type { Changes } from './changes.js'
import type { FrameTree } from './frameTree.js'
import type { Order as Compare } from './layout.js'
import { type Measure, measured } from './measure.js'
import { pairAt, type Sides } from './sides.js'
import type { Order, WidthOf } from './state.js'

const larger = (sides: Sides, measure: Measure): Float64Array =>
  sides.base.map((_, at) => {
    const { base, head } = measured(measure, pairAt(sides, at))
    return Math.max(base, head)
  })

/**
 * What makes frames wide by themselves. In a union every path is as wide as its larger side, so that neither side lacks
 * anything; where paths moved, the whole is then wider than either.
 */
export const ownWidths = (tree: FrameTree, widthOf: WidthOf, measure: Measure): Float64Array =>
  widthOf === 'union' ? larger(tree.self, measure) : tree.self[widthOf]

/**
 * The order of siblings. By value it is that of the larger side, whatever the width, so that frames keep their places
 * when base and head are switched. `ranks` are the places of functions in the order of their names.
 */
export const siblingOrder = (
  order: Order,
  tree: FrameTree,
  measure: Measure,
  { points }: Changes,
  ranks: Int32Array
): Compare => {
  const byKey =
    (key: (node: number) => number): Compare =>
    (a, b) =>
      key(b) - key(a) || a - b
  if (order === 'change') return byKey((node) => Math.abs(points[node] ?? 0))
  if (order === 'name') return byKey((node) => -(ranks[tree.functions[node] ?? 0] ?? Infinity))
  const values = larger(tree.total, measure)
  return byKey((node) => values[node] ?? 0)
}

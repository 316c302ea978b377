import type { Sides } from './sides.js'

/**
 * Frames as they are drawn: parallel lists, parents before children, node 0 below (or above) all others. A frame names
 * its function by place in the data of the page, or is `ROOT` or `SMALL`.
 */
export interface FrameTree {
  readonly parents: Int32Array
  readonly functions: Int32Array
  /** What the frame cost by itself, in the unit of the tree. */
  readonly self: Sides
  /** What it cost with all that it called. */
  readonly total: Sides
  /**
   * From this node on, nodes are callers of node 0 rather than callees: they are drawn on its other side, and their
   * cost is that of node 0 already. The number of nodes where there are none.
   */
  readonly turn: number
}

/** A list of numbers summed up from the leaves to the root; callers do not add to node 0. */
export const sumUp = (
  parents: Int32Array,
  self: Float64Array,
  turn: number = parents.length
): Float64Array => {
  const sums = Float64Array.from(self)
  for (let node = sums.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0
    if (node >= turn && parent === 0) continue
    sums[parent] = (sums[parent] ?? 0) + (sums[node] ?? 0)
  }
  return sums
}

/** A tree whose totals follow from its lists. */
export const frameTree = (
  parents: Int32Array,
  functions: Int32Array,
  self: Sides,
  turn: number = parents.length
): FrameTree => ({
  parents,
  functions,
  self,
  total: { base: sumUp(parents, self.base, turn), head: sumUp(parents, self.head, turn) },
  turn
})

/** Collects frames by their path: the same function below the same frame is one frame. */
export interface Grower {
  /** The node of a function below a node, made if need be. */
  readonly child: (parent: number, fn: number) => number
  readonly add: (node: number, base: number, head: number) => void
  /** From now on, what hangs on node 0 are callers. */
  readonly turn: () => void
  readonly grown: () => FrameTree
}

/** Starts from one frame; its function may be `ROOT`. */
export const grow = (root: number): Grower => {
  const parents = [-1]
  const functions = [root]
  const base = [0]
  const head = [0]
  let turn: number | undefined
  let known: Map<number, number>[] = []
  return {
    child: (parent, fn) => {
      const children = known[parent] ?? new Map<number, number>()
      known[parent] = children
      const old = children.get(fn)
      if (old !== undefined) return old
      const made = parents.push(parent) - 1
      functions.push(fn)
      base.push(0)
      head.push(0)
      children.set(fn, made)
      return made
    },
    add: (node, ofBase, ofHead) => {
      base[node] = (base[node] ?? 0) + ofBase
      head[node] = (head[node] ?? 0) + ofHead
    },
    turn: () => {
      turn = parents.length
      known = []
    },
    grown: () =>
      frameTree(
        Int32Array.from(parents),
        Int32Array.from(functions),
        { base: Float64Array.from(base), head: Float64Array.from(head) },
        turn
      )
  }
}

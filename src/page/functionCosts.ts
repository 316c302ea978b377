import { childrenAt, childrenOf } from './children.js'
import type { FrameTree } from './frameTree.js'
import type { Sides } from './sides.js'

/** What each function of a tree costs, over all its frames; lists run parallel. */
export interface FunctionCosts {
  /** Place in the data of the page, or `SMALL`. */
  readonly functions: Int32Array
  readonly self: Sides
  /** With all that it calls; inside of itself a function counts once. */
  readonly total: Sides
}

/** 1 at frames that no frame of the same function is above. */
const outermost = ({ parents, functions }: FrameTree): Uint8Array => {
  const children = childrenOf(parents)
  const flags = new Uint8Array(parents.length)
  const above = new Set<number>()
  // A node that comes up a second time, as its complement, has all its callees behind it.
  const open = [0]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node < 0) {
      above.delete(functions[~node] ?? 0)
      continue
    }
    const fn = functions[node] ?? 0
    if (!above.has(fn)) {
      above.add(fn)
      flags[node] = 1
      open.push(~node)
    }
    open.push(...childrenAt(children, node))
  }
  return flags
}

const zeros = (length: number): Sides => ({
  base: new Float64Array(length),
  head: new Float64Array(length)
})

const add = (to: Sides, at: number, from: Sides, node: number): void => {
  to.base[at] = (to.base[at] ?? 0) + (from.base[node] ?? 0)
  to.head[at] = (to.head[at] ?? 0) + (from.head[node] ?? 0)
}

/** Adds up a tree by function, in the order in which functions come up; node 0 is none. */
export const functionCosts = (tree: FrameTree): FunctionCosts => {
  const places = new Map<number, number>()
  for (const fn of tree.functions.subarray(1)) if (!places.has(fn)) places.set(fn, places.size)
  const self = zeros(places.size)
  const total = zeros(places.size)
  const flags = outermost(tree)
  for (let node = 1; node < tree.parents.length; node++) {
    const at = places.get(tree.functions[node] ?? 0) ?? 0
    add(self, at, tree.self, node)
    if (flags[node] === 1) add(total, at, tree.total, node)
  }
  return { functions: Int32Array.from(places.keys()), self, total }
}

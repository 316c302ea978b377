import { type FrameTree, type Grower, grow } from './frameTree.js'

/**
 * A function between all its callers and all its callees. Node 0 is the function. A call of it by itself counts once:
 * what is inside is among its callees.
 */
export const sandwich = (tree: FrameTree, fn: number): FrameTree => {
  const grower = grow(fn)
  const roots = growCallees(tree, fn, grower)
  grower.turn()
  for (const root of roots) growCallers(tree, root, grower)
  return grower.grown()
}

/** Merges what hangs below the outermost frames of the function, and returns these. */
const growCallees = (tree: FrameTree, fn: number, grower: Grower): readonly number[] => {
  const { parents, functions, self } = tree
  const places = new Int32Array(parents.length).fill(-1)
  const roots: number[] = []
  for (let node = 0; node < parents.length; node++) {
    const parent = places[parents[node] ?? -1] ?? -1
    const own = functions[node] ?? 0
    if (parent >= 0) places[node] = grower.child(parent, own)
    else if (own === fn) {
      places[node] = 0
      roots.push(node)
    } else continue
    grower.add(places[node] ?? 0, self.base[node] ?? 0, self.head[node] ?? 0)
  }
  return roots
}

/** Adds what one frame costs to the path of its callers, which ends below the root. */
const growCallers = (tree: FrameTree, root: number, grower: Grower): void => {
  let place = 0
  for (let at = tree.parents[root] ?? 0; at > 0; at = tree.parents[at] ?? 0) {
    place = grower.child(place, tree.functions[at] ?? 0)
  }
  if (place > 0) grower.add(place, tree.total.base[root] ?? 0, tree.total.head[root] ?? 0)
}

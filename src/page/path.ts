import type { FrameTree } from './frameTree.js'

/** The nodes from node 0 to a node, both included. */
export const pathTo = ({ parents }: FrameTree, node: number): readonly number[] => {
  const path: number[] = []
  for (let at = node; at >= 0; at = parents[at] ?? -1) path.push(at)
  return path.reverse()
}

/** The calls that a frame stands for, the outermost caller first. Paths of callers lead away from node 0. */
export const stackOf = (tree: FrameTree, node: number): readonly number[] => {
  const path = pathTo(tree, node)
  return node >= tree.turn ? path.toReversed() : path
}

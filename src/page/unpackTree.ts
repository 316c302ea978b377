import type { PageTree } from '../model/page.js'
import { unpackNumbers, unpackParents } from '../trees/packed.js'
import { type FrameTree, frameTree } from './frameTree.js'

/** The tree that the page carries, with its totals. */
export const unpackTree = ({ parents, functions, base, head }: PageTree): FrameTree =>
  frameTree(unpackParents(parents), Int32Array.from(unpackNumbers(functions)), {
    base: unpackNumbers(base),
    head: unpackNumbers(head)
  })

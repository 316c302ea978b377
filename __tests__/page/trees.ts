import fc from 'fast-check'
import { ROOT, SMALL } from '../../src/model/tree.js'
import { type FrameTree, frameTree } from '../../src/page/frameTree.js'

/** Functions of generated trees. */
export const FUNCTIONS = 6

interface Node {
  readonly back: number
  readonly fn: number
  readonly base: number
  readonly head: number
}

const node: fc.Arbitrary<Node> = fc.record({
  back: fc.nat(8),
  fn: fc.oneof({ weight: 9, arbitrary: fc.nat(FUNCTIONS - 1) }, fc.constant(SMALL)),
  base: fc.nat(50),
  head: fc.nat(50)
})

const treeOf = (nodes: readonly Node[]): FrameTree => {
  const parents = nodes.map(({ back }, at) => Math.max(0, at - back))
  const column = (key: 'base' | 'head') => Float64Array.from([0, ...nodes.map((one) => one[key])])
  return frameTree(
    Int32Array.from([-1, ...parents]),
    Int32Array.from([ROOT, ...nodes.map(({ fn }) => fn)]),
    { base: column('base'), head: column('head') }
  )
}

/** Any trees; recursion and sums of small frames are among them. */
export const anyTree: fc.Arbitrary<FrameTree> = fc.array(node, { maxLength: 40 }).map(treeOf)

export const sum = (values: Iterable<number>): number => {
  let all = 0
  for (const value of values) all += value
  return all
}

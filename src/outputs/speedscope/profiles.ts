import { type DiffTree, ROOT, SMALL, type TreeFunction } from '../../model/tree.js'
import type { Frames } from './frames.js'

/** A profile as the file has it: stacks, root first, as places of frames, each with a weight. */
export interface SampledProfile {
  readonly type: 'sampled'
  readonly name: string
  readonly unit: string
  readonly startValue: 0
  readonly endValue: number
  readonly samples: readonly (readonly number[])[]
  readonly weights: readonly number[]
}

/** Units that the format has; whatever else is counted has none. */
const UNITS: ReadonlySet<string> = new Set([
  ...['nanoseconds', 'microseconds', 'milliseconds', 'seconds'],
  'bytes'
])

const nowhere = { file: '', startLine: 0 }
const small: TreeFunction = { name: '(small frames)', ...nowhere }
/** Some readers leave out a stack without frames, and then the totals are not those of the report. */
const noStack: TreeFunction = { name: '(no stack)', ...nowhere }

/** The stack of every node. */
const stacksOf = (
  { parents, nodes, functions }: DiffTree,
  frames: Frames
): readonly (readonly number[])[] => {
  const stacks: (readonly number[])[] = []
  for (const [node, number] of nodes.entries()) {
    const above = stacks[parents[node] ?? ROOT] ?? []
    const frame = number === SMALL ? small : functions[number]
    stacks.push(frame === undefined ? above : [...above, frames.placeOf(frame)])
  }
  return stacks
}

/** What a node costs in each profile, of the mean over the profiles of its side. */
interface Part {
  readonly name: string
  readonly worth: (base: number, head: number) => number
}

const BASE: Part = { name: 'base', worth: (base) => base }
const HEAD: Part = { name: 'head', worth: (_, head) => head }
const CHANGES: readonly Part[] = [
  {
    name: 'more in head (head - base, where that is above 0)',
    worth: (base, head) => head - base
  },
  {
    name: 'less in head (base - head, where that is above 0)',
    worth: (base, head) => base - head
  }
]

/** Where a side is missing, everything would be new or gone: that is no difference. */
const partsOf = ({ profiles: { base, head } }: DiffTree): readonly Part[] => [
  ...(base > 0 ? [BASE] : []),
  ...(head > 0 ? [HEAD] : []),
  ...(base > 0 && head > 0 ? CHANGES : [])
]

const profileOf = (
  tree: DiffTree,
  { name, worth }: Part,
  stacks: readonly (readonly number[])[],
  empty: number
): SampledProfile => {
  const samples: (readonly number[])[] = []
  const weights: number[] = []
  const { base, head } = tree.profiles
  for (const [node, stack] of stacks.entries()) {
    const weight = worth(
      (tree.base[node] ?? 0) / Math.max(1, base),
      (tree.head[node] ?? 0) / Math.max(1, head)
    )
    if (!(weight > 0)) continue
    samples.push(stack.length === 0 ? [empty] : stack)
    weights.push(weight)
  }
  return {
    type: 'sampled',
    name: `${tree.workload} ${tree.metric}: ${name}`,
    unit: UNITS.has(tree.unit) ? tree.unit : 'none',
    startValue: 0,
    endValue: weights.reduce((sum, weight) => sum + weight, 0),
    samples,
    weights
  }
}

/** Base, head and the changes of one tree, those without a sample left out. Means over profiles, as in the report. */
export const profilesOf = (tree: DiffTree, frames: Frames): readonly SampledProfile[] => {
  const stacks = stacksOf(tree, frames)
  const empty = frames.placeOf(noStack)
  return partsOf(tree)
    .map((part) => profileOf(tree, part, stacks, empty))
    .filter(({ samples }) => samples.length > 0)
}

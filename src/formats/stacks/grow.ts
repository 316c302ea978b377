import type { CallTree } from '../../model/tree.js'
import { ROOT, SMALL } from '../../model/tree.js'
import { type Callees, calleeOf, clearCallees, newCallees } from './callees.js'
import type { Stacks } from './stacks.js'
import { weigh } from './weigh.js'
import { END, fillWindow, frameAt, newWindow, type Window } from './window.js'

/** Stacks of up to so many frames, which are up to so many nodes, become a tree as they are. */
const EXACT_FRAMES = 2 ** 18
/** The share of the total that a function has to cost where there are more. */
const CUT = 1e-4

/** The tree while it grows, as lists that run parallel. */
interface Nodes {
  readonly parents: number[]
  readonly functions: number[]
  readonly self: readonly number[][]
  /** The largest share of what was not kept. */
  cut: number
}

interface Growing {
  readonly stacks: Stacks
  /** Share of the total that each stack costs. */
  readonly weights: Float64Array
  readonly window: Window
  readonly nodes: Nodes
  readonly callees: Callees
  /** The stacks that still grow, in their order, as the first `count` of the list. */
  readonly alive: Int32Array
  count: number
  /** Parallel to `alive`: the callee that a stack has come to. */
  readonly at: Int32Array
  /** What the callees became: nodes of the tree. All stacks begin at the first, the root. */
  readonly reached: Int32Array
}

const addNode = ({ parents, functions, self }: Nodes, parent: number, number: number): number => {
  parents.push(parent)
  for (const values of self) values.push(0)
  return functions.push(number) - 1
}

const addSelf = ({ stacks, nodes }: Growing, node: number, stack: number): void => {
  for (let column = 0; column < nodes.self.length; column++) {
    const self = nodes.self[column]
    if (self === undefined) continue
    self[node] = (self[node] ?? 0) + (stacks.values[column]?.[stack] ?? 0)
  }
}

/**
 * Takes every stack to the node of its callee, on by a frame, and adds up what each callee of each node costs. Stacks that
 * end there, or came to a small node, are done.
 */
const findCallees = (growing: Growing, depth: number): void => {
  const { weights, window, nodes, callees, reached, alive, at } = growing
  clearCallees(callees, growing.count)
  let left = 0
  for (let index = 0; index < growing.count; index++) {
    const stack = alive[index] ?? 0
    const node = reached[at[index] ?? 0] ?? 0
    const frame = nodes.functions[node] === SMALL ? END : frameAt(window, stack, depth)
    if (frame === END) {
      addSelf(growing, node, stack)
      continue
    }
    const callee = calleeOf(callees, node, frame)
    callees.weights[callee] = (callees.weights[callee] ?? 0) + (weights[stack] ?? 0)
    alive[left] = stack
    at[left++] = callee
  }
  growing.count = left
}

/** Makes a node of each callee that is large enough, and one small node of the others of a node. */
const keepCallees = ({ nodes, callees, reached }: Growing, minWeight: number): void => {
  const smallOf = new Map<number, number>()
  for (let callee = 0; callee < callees.count; callee++) {
    const weight = callees.weights[callee] ?? 0
    const parent = callees.parents[callee] ?? 0
    if (weight >= minWeight) {
      reached[callee] = addNode(nodes, parent, callees.functions[callee] ?? 0)
      continue
    }
    nodes.cut = Math.max(nodes.cut, weight)
    const small = smallOf.get(parent) ?? addNode(nodes, parent, SMALL)
    smallOf.set(parent, small)
    reached[callee] = small
  }
}

const newGrowing = (stacks: Stacks): Growing => {
  const { weights, alive } = weigh(stacks)
  return {
    stacks,
    weights,
    window: newWindow(stacks),
    nodes: { parents: [], functions: [], self: stacks.values.map(() => []), cut: 0 },
    callees: newCallees(alive.length),
    alive,
    count: alive.length,
    at: new Int32Array(alive.length),
    reached: new Int32Array(alive.length)
  }
}

/**
 * Merges stacks by call path, level by level from the root. A level costs one pass over the stacks that still grow: those
 * of functions that are too small stop where they become so. Time and memory are linear in the number of frames.
 */
export const growTree = (stacks: Stacks, maxNodes: number): CallTree => {
  const growing = newGrowing(stacks)
  const { nodes } = growing
  const minWeight = (stacks.starts.at(-1) ?? 0) <= EXACT_FRAMES ? 0 : CUT
  addNode(nodes, -1, ROOT)
  for (let depth = 0; growing.count > 0; depth++) {
    fillWindow(growing.window, growing, depth)
    findCallees(growing, depth)
    keepCallees(growing, nodes.parents.length < maxNodes ? minWeight : Number.POSITIVE_INFINITY)
  }
  return {
    parents: Int32Array.from(nodes.parents),
    functions: Int32Array.from(nodes.functions),
    self: nodes.self.map((values) => Float64Array.from(values)),
    cut: nodes.cut
  }
}

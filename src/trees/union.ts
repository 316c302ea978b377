import type { Profile } from '../model/profile.js'
import type { Side } from '../model/side.js'
import { type CallTree, ROOT, type TreeFunction } from '../model/tree.js'
import { sizesOf } from './sizes.js'

/** Trees of both sides as one while they are merged: node by node, functions of one name are one. Lists run parallel. */
export interface Union {
  readonly functions: TreeFunction[]
  readonly parents: number[]
  readonly nodes: number[]
  readonly base: number[]
  readonly head: number[]
}

/** One column of the tree of one profile. */
export interface Branch {
  readonly side: Side
  readonly profile: Pick<Profile, 'functions'>
  readonly tree: CallTree
  readonly self: Float64Array
}

const newUnion = (): Union => ({
  functions: [],
  parents: [-1],
  nodes: [ROOT],
  base: [0],
  head: [0]
})

/** Places of functions and of nodes, which are made where there are none yet. */
interface Places {
  readonly union: Union
  readonly functions: Map<string, number>
  /** By {@link keyOf}. */
  readonly nodes: Map<number, number>
}

const placeFunction = ({ union, functions }: Places, info: TreeFunction): number => {
  const known = functions.get(info.name)
  const { name, file, startLine } = info
  if (known === undefined) {
    functions.set(name, union.functions.length)
    return union.functions.push({ name, file, startLine }) - 1
  }
  if (union.functions[known]?.file === '') union.functions[known] = { name, file, startLine }
  return known
}

/** A node and a function in one number, exact while there are fewer than 2^26 of each: inputs are too small for more. */
const keyOf = (parent: number, number: number): number => parent * 2 ** 26 + number + 2

const placeNode = ({ union, nodes }: Places, parent: number, number: number): number => {
  const key = keyOf(parent, number)
  const known = nodes.get(key)
  if (known !== undefined) return known
  nodes.set(key, union.nodes.length)
  union.parents.push(parent)
  union.base.push(0)
  union.head.push(0)
  return union.nodes.push(number) - 1
}

/** Adds what a branch has values for: the other columns of its profile may know more paths. */
const addBranch = (places: Places, { side, profile, tree, self }: Branch): void => {
  const values = places.union[side]
  const functions = profile.functions.map((info) => placeFunction(places, info))
  const sizes = sizesOf(tree.parents, self)
  const placed = new Int32Array(tree.parents.length)
  for (let node = 0; node < placed.length; node++) {
    if (sizes[node] === 0) continue
    const number = tree.functions[node] ?? ROOT
    const parent = placed[tree.parents[node] ?? 0] ?? 0
    const place = number === ROOT ? 0 : placeNode(places, parent, functions[number] ?? number)
    placed[node] = place
    values[place] = (values[place] ?? 0) + (self[node] ?? 0)
  }
}

/** Merges trees by call path. Where sides differ about the file of a function, the first branch that has one is believed. */
export const unite = (branches: readonly Branch[]): Union => {
  const union = newUnion()
  const places: Places = { union, functions: new Map(), nodes: new Map() }
  for (const branch of branches) addBranch(places, branch)
  return union
}

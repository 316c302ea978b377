import type { DiffTree, TreeFunction } from '../model/tree.js'
import { sharesOf } from './shares.js'
import type { Union } from './union.js'

type Ordered = Pick<DiffTree, 'functions' | 'parents' | 'nodes' | 'base' | 'head'>

const childrenOf = ({ parents }: Union): readonly (readonly number[])[] => {
  const children: number[][] = parents.map(() => [])
  for (const [node, parent] of parents.entries()) children[parent]?.push(node)
  return children
}

/** Largest share of a side first, then by name; the sum of what is small, which has none, is last. */
const bySize = ({ functions, nodes }: Union, shares: Float64Array) => {
  const nameOf = (node: number): string | undefined => functions[nodes[node] ?? -1]?.name
  return (a: number, b: number): number => {
    const [left, right] = [nameOf(a), nameOf(b)]
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1
    return (shares[b] ?? 0) - (shares[a] ?? 0) || (left < right ? -1 : 1)
  }
}

/** Every node before those below it, and siblings in their order. */
const walk = (union: Union): readonly number[] => {
  const children = childrenOf(union)
  const compare = bySize(union, sharesOf(union))
  const order: number[] = []
  const ahead = [0]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    order.push(node)
    const below = [...(children[node] ?? [])].sort(compare)
    for (const child of below.reverse()) ahead.push(child)
  }
  return order
}

/** The same tree whatever it was merged from and in which order; functions that no node names are left out. */
export const inOrder = (union: Union): Ordered => {
  const order = walk(union)
  const places = new Int32Array(order.length)
  const functions: TreeFunction[] = []
  const functionPlaces = new Map<number, number>()
  const placeFunction = (number: number): number => {
    const info = union.functions[number]
    if (info === undefined) return number
    const known = functionPlaces.get(number) ?? functions.push(info) - 1
    functionPlaces.set(number, known)
    return known
  }
  for (const [place, node] of order.entries()) places[node] = place
  const parentOf = (node: number): number => places[union.parents[node] ?? -1] ?? -1
  return {
    parents: Int32Array.from(order, parentOf),
    nodes: Int32Array.from(order, (node) => placeFunction(union.nodes[node] ?? -1)),
    functions,
    base: Float64Array.from(order, (node) => union.base[node] ?? 0),
    head: Float64Array.from(order, (node) => union.head[node] ?? 0)
  }
}

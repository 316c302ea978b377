/** Trees as text, for comparing them with what the samples say. */
import type { CallTree, DiffTree } from '../../src/model/tree.js'
import { ROOT, SMALL } from '../../src/model/tree.js'

/** Per node the functions from the root down, joined by `;`; the root is empty, the sum of what is small `…`. */
export const pathsOf = (
  { parents, functions }: Pick<CallTree, 'parents' | 'functions'>,
  nameOf: (number: number) => string
): readonly string[] => {
  const paths: string[] = []
  for (const [node, number] of functions.entries()) {
    const above = paths[parents[node] ?? -1]
    const name = number === ROOT ? '' : number === SMALL ? '…' : nameOf(number)
    paths.push(above === undefined || above === '' ? name : `${above};${name}`)
  }
  return paths
}

/** What each node cost with all below it. */
export const totalsOf = (parents: Int32Array, self: Float64Array): Float64Array => {
  const totals = self.slice()
  for (let node = parents.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0
    totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0)
  }
  return totals
}

export const sumOf = (values: Iterable<number>): number => {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** Nodes of a tree of two sides as `base head path`. */
export const diffRows = ({ parents, nodes, functions, base, head }: DiffTree): readonly string[] =>
  pathsOf({ parents, functions: nodes }, (number) => functions[number]?.name ?? '?').map(
    (path, node) => `${base[node]} ${head[node]} ${path}`
  )

/** Which nodes of a call tree somebody has to see to know how it gets to some of them. */
import type { DiffTree } from '../model/tree.js'
import { originOf } from '../symbols/origin.js'

/** So many of the nearest callers are shown. */
const shownCallers = 2

/** A node, its caller, and so on, without the root. */
export const pathOf = ({ parents }: DiffTree, node: number): readonly number[] => {
  const path: number[] = []
  for (let at = node; at > 0; at = parents[at] ?? 0) path.push(at)
  return path
}

/** Where paths part: nodes of which more than one callee is on a path. */
const forks = ({ parents }: DiffTree, onPaths: ReadonlySet<number>): readonly number[] => {
  const callees = new Map<number, number>()
  for (const node of onPaths) {
    const caller = parents[node] ?? 0
    callees.set(caller, (callees.get(caller) ?? 0) + 1)
  }
  return [...callees].filter(([, count]) => count > 1).map(([node]) => node)
}

/** Whether somebody could change it: the call that a standard library was called by is where to look. */
const isOwnCode = ({ functions, nodes }: DiffTree, node: number): boolean => {
  const origin = originOf(functions[nodes[node] ?? -1]?.name ?? '')
  return origin !== 'runtime' && origin !== 'standard-library'
}

/** The end of a path, its nearest callers, and the nearest one that is no part of a standard library. */
const nearEnd = (tree: DiffTree, path: readonly number[]): readonly number[] => {
  const own = path.slice(1).find((node) => isOwnCode(tree, node))
  return [...path.slice(0, 1 + shownCallers), ...(own === undefined ? [] : [own])]
}

/** Nodes that stand alone between two that are shown: to name one takes no more room than to leave it out. */
const gapsOfOne = (path: readonly number[], shown: ReadonlySet<number>): readonly number[] =>
  path.filter(
    (node, at) => !shown.has(node) && shown.has(path[at - 1] ?? -1) && shown.has(path[at + 1] ?? 0)
  )

/** The nodes to show, callers before what they call. */
export const shownNodes = (tree: DiffTree, ends: readonly number[]): readonly number[] => {
  const paths = ends.map((node) => pathOf(tree, node))
  const near = paths.flatMap((path) => nearEnd(tree, path))
  const shown = new Set([0, ...near, ...forks(tree, new Set(paths.flat()))])
  const gaps = paths.flatMap((path) => gapsOfOne(path, shown))
  return [...new Set([...shown, ...gaps])].sort((a, b) => a - b)
}

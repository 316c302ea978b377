/** How head gets to what became worse: the few paths of a call tree that a reader has to know, without what is between. */
import type { CallPaths, PathStep } from '../model/pictures.js'
import type { FunctionEntry, Report } from '../model/report.js'
import type { DiffTree } from '../model/tree.js'
import { worseFunctions } from '../outputs/rows.js'
import { packageOf } from '../symbols/importPath.js'
import { pathOf, shownNodes } from './pathNodes.js'

/** More boxes beside each other are smaller than text in the job summary of GitHub. */
const mostFunctions = 4
const mostPictures = 3

/** Shares of both sides in percent, node by node. */
interface Shares {
  readonly base: Float64Array
  readonly head: Float64Array
}

/** What each node costs with all below it. */
const totalsOf = ({ parents }: DiffTree, self: Float64Array): Float64Array => {
  const totals = Float64Array.from(self)
  for (let node = totals.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0
    totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0)
  }
  return totals
}

const percentOf = (values: Float64Array, whole: number): Float64Array =>
  values.map((value) => (whole > 0 ? (100 * value) / whole : 0))

/** The nodes of a function: of its own name, else of the closures and instances that the report counts to it. */
const nodesOf = (
  { functions, nodes }: DiffTree,
  { name, parts = [] }: FunctionEntry
): readonly number[] => {
  const named = (names: ReadonlySet<string>): readonly number[] =>
    [...nodes.keys()].filter((node) => names.has(functions[nodes[node] ?? -1]?.name ?? ''))
  const own = named(new Set([name]))
  return own.length > 0 ? own : named(new Set(parts.map((part) => part.name)))
}

/** The node of a function that grew most by itself; undefined where the tree has none of it. */
const grownMost = (tree: DiffTree, entry: FunctionEntry, self: Shares): number | undefined => {
  const growth = (node: number): number => (self.head[node] ?? 0) - (self.base[node] ?? 0)
  return nodesOf(tree, entry).reduce<number | undefined>(
    (most, node) => (most === undefined || growth(node) > growth(most) ? node : most),
    undefined
  )
}

const stepsOf = (
  tree: DiffTree,
  ends: ReadonlyMap<number, FunctionEntry>,
  totals: Shares
): readonly PathStep[] => {
  const shown = shownNodes(tree, [...ends.keys()])
  const placeOf = new Map(shown.map((node, place) => [node, place]))
  return shown.map((node): PathStep => {
    const callers = [...pathOf(tree, node).slice(1), 0]
    const skipped = callers.findIndex((caller) => placeOf.has(caller))
    const name = tree.functions[tree.nodes[node] ?? -1]?.name ?? ''
    const entry = ends.get(node)
    return {
      name,
      package: packageOf(name),
      from: node === 0 ? -1 : (placeOf.get(callers[skipped] ?? 0) ?? 0),
      skipped,
      share_base: totals.base[node] ?? 0,
      share_head: totals.head[node] ?? 0,
      ...(entry === undefined ? {} : { entry })
    }
  })
}

const drawPaths = (tree: DiffTree, worse: readonly FunctionEntry[]): readonly CallPaths[] => {
  const [base, head] = [totalsOf(tree, tree.base), totalsOf(tree, tree.head)]
  const [baseTotal, headTotal] = [base[0] ?? 0, head[0] ?? 0]
  const self = { base: percentOf(tree.base, baseTotal), head: percentOf(tree.head, headTotal) }
  const totals = { base: percentOf(base, baseTotal), head: percentOf(head, headTotal) }
  const ends = new Map<number, FunctionEntry>()
  for (const entry of worse.slice(0, mostFunctions)) {
    const node = grownMost(tree, entry, self)
    if (node !== undefined) ends.set(node, entry)
  }
  if (ends.size === 0) return []
  const { workload, metric } = tree
  const more = worse.length - ends.size
  return [{ workload, metric, steps: stepsOf(tree, ends, totals), more }]
}

/** The call paths of the trees in which functions became worse, those with the largest change first. */
export const callPathsOf = (trees: readonly DiffTree[], report: Report): readonly CallPaths[] => {
  const byTree = new Map<DiffTree, FunctionEntry[]>()
  for (const entry of worseFunctions(report)) {
    const tree = trees.find(
      ({ workload, metric }) => workload === entry.workload && metric === entry.metric
    )
    if (tree === undefined) continue
    const worse = byTree.get(tree) ?? []
    byTree.set(tree, worse)
    worse.push(entry)
  }
  return [...byTree].slice(0, mostPictures).flatMap(([tree, worse]) => drawPaths(tree, worse))
}

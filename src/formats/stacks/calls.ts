import type { CallGraph } from '../../model/calls.js'
import type { CallTree } from '../../model/tree.js'

/** `edgefraction` of pprof: smaller calls say nothing about a function. */
const MIN_SHARE = 0.001

/** What each node cost with all below it, of one column. A parent stands before its children. */
const totalsOf = (parents: Int32Array, self: Float64Array): Float64Array => {
  const totals = self.slice()
  for (let node = parents.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0
    totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0)
  }
  return totals
}

const absoluteSum = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + Math.abs(value), 0)

/** The largest share of each node over all columns. */
const sharesOf = ({ parents, self }: CallTree): Float64Array => {
  const shares = new Float64Array(parents.length)
  for (const column of self) {
    const total = absoluteSum(column)
    if (total === 0) continue
    for (const [node, value] of totalsOf(parents, column).entries())
      shares[node] = Math.max(shares[node] ?? 0, Math.abs(value) / total)
  }
  return shares
}

/** The sum of the shares of every pair of caller and callee, by a key of both. */
const sumCalls = (tree: CallTree, functions: number): ReadonlyMap<number, number> => {
  const shares = sharesOf(tree)
  const calls = new Map<number, number>()
  for (const [node, callee] of tree.functions.entries()) {
    const caller = tree.functions[tree.parents[node] ?? -1] ?? -1
    if (caller < 0 || callee < 0 || caller === callee) continue
    const key = caller * functions + callee
    calls.set(key, (calls.get(key) ?? 0) + (shares[node] ?? 0))
  }
  return calls
}

/** Functions right below the root. What was too small to be kept has none, and is no function to ask about. */
const rootsOf = (tree: CallTree): readonly number[] => {
  const first = [...tree.functions].filter((_, node) => node > 0 && tree.parents[node] === 0)
  return [...new Set(first)].filter((place) => place >= 0)
}

/** Four digits are enough to tell calls by, and short in a file. Recursion counts a sample more than once. */
const rounded = (share: number): number => Math.round(Math.min(1, share) * 1e4) / 1e4

/** Who calls whom in a tree over so many functions. */
export const callsOf = (tree: CallTree, functions: number): CallGraph => {
  const large = [...sumCalls(tree, functions)].filter(([, share]) => share >= MIN_SHARE)
  return {
    callers: large.map(([key]) => Math.floor(key / functions)),
    callees: large.map(([key]) => key % functions),
    shares: large.map(([, share]) => rounded(share)),
    roots: rootsOf(tree)
  }
}

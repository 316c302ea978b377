import type { PageFunction } from '../model/page.js'
import { type FrameTree, grow } from './frameTree.js'

/** Which functions are asked for; an empty text asks for nothing. */
export interface FunctionFilter {
  /** A package, with all below it. */
  readonly pkg: string
  readonly owner: string
  /** Only what is of the repository that was measured. */
  readonly isOwn: boolean
}

export const isFiltering = ({ pkg, owner, isOwn }: FunctionFilter): boolean =>
  pkg !== '' || owner !== '' || isOwn

const isIn = (pkg: string, wanted: string): boolean =>
  wanted === '' || pkg === wanted || pkg.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`)

/** Whether a function is asked for. */
export const passes = ({ pkg, owner, isOwn }: FunctionFilter, fn: PageFunction): boolean =>
  isIn(fn.pkg, pkg) && (owner === '' || fn.owners.includes(owner)) && (!isOwn || fn.own === true)

/**
 * The tree of those frames alone that are kept; node 0 always is. What hidden frames cost is then their caller's own
 * cost, so that totals stay. Frames that come to have the same path are one.
 */
export const keepFrames = (tree: FrameTree, isKept: (node: number) => boolean): FrameTree => {
  const { parents, functions, self } = tree
  const grower = grow(functions[0] ?? 0)
  const places = new Int32Array(parents.length)
  for (let node = 0; node < parents.length; node++) {
    if (node > 0) {
      const parent = places[parents[node] ?? 0] ?? 0
      places[node] = isKept(node) ? grower.child(parent, functions[node] ?? 0) : parent
    }
    grower.add(places[node] ?? 0, self.base[node] ?? 0, self.head[node] ?? 0)
  }
  return grower.grown()
}

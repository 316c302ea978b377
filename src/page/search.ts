import { compileFinder } from '../patterns/find.js'
import type { FrameTree } from './frameTree.js'
import type { Pair } from './sides.js'

/** Functions that a query matches: 1 at their places; or why the query cannot be answered. */
export type Hits = Uint8Array | { readonly refused: string }

/** About a second at worst: patterns may come with a link. */
const MAX_STEPS = 2_000_000

/** `/pattern/`: a regular expression; anything else is text to be looked for, whatever its case. */
const patternIn = (query: string): string | undefined =>
  query.length > 2 && query.startsWith('/') && query.endsWith('/') ? query.slice(1, -1) : undefined

const hitsOfText = (query: string, names: readonly string[]): Uint8Array => {
  const wanted = query.toLowerCase()
  return Uint8Array.from(names, (name) => (name.toLowerCase().includes(wanted) ? 1 : 0))
}

const hitsOfPattern = (pattern: string, names: readonly string[]): Hits => {
  const find = compileFinder(pattern)
  if (typeof find !== 'function') return find
  const budget = { steps: MAX_STEPS }
  const hits = new Uint8Array(names.length)
  for (const [at, name] of names.entries()) {
    const found = find(name, budget)
    if (found === undefined) return { refused: 'it takes too long' }
    hits[at] = found ? 1 : 0
  }
  return hits
}

/** Looks for a query in names, once for each. */
export const searchNames = (query: string, names: readonly string[]): Hits => {
  const pattern = patternIn(query)
  return pattern === undefined ? hitsOfText(query, names) : hitsOfPattern(pattern, names)
}

/** Frames whose function is hit. */
export interface Matches {
  /** 1 at the places of matching frames. */
  readonly frames: Uint8Array
  readonly count: number
  /** What they cost on each side, in the unit of the tree; a match below a match counts once. */
  readonly cost: Pair
}

/** The frames of a tree that the hits are about. */
export const matchesOf = (
  { parents, functions, total, turn }: FrameTree,
  hits: Uint8Array
): Matches => {
  const frames = new Uint8Array(parents.length)
  const isInside = new Uint8Array(parents.length)
  const cost = { base: 0, head: 0 }
  let count = 0
  for (let node = 0; node < parents.length; node++) {
    const parent = parents[node] ?? -1
    const isBelow = parent >= 0 && (frames[parent] === 1 || isInside[parent] === 1)
    isInside[node] = isBelow ? 1 : 0
    if (hits[functions[node] ?? -1] !== 1) continue
    frames[node] = 1
    count++
    // Callers cost what node 0 does already.
    if (isBelow || node >= turn) continue
    cost.base += total.base[node] ?? 0
    cost.head += total.head[node] ?? 0
  }
  return { frames, count, cost }
}

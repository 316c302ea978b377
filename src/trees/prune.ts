import { SMALL } from '../model/tree.js'
import { sharesOf } from './shares.js'
import type { Union } from './union.js'

/** Below this share of both sides a node goes first where there are too many: a thousand pixels show nothing of it. */
const MIN_SHARE = 0.0005

export interface Pruned {
  readonly union: Union
  /** The largest share (0 to 1) of a node that went; 0 where none did. */
  readonly cut: number
}

/** The nodes that stay, the largest first; of equal ones the callers. Each may get a sum of what is small below it. */
const chooseNodes = ({ nodes }: Union, shares: Float64Array, maxNodes: number): Uint8Array => {
  const candidates = [...nodes.keys()].filter(
    (node) => nodes[node] !== SMALL && (shares[node] ?? 0) >= MIN_SHARE
  )
  candidates.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
  const stays = new Uint8Array(nodes.length)
  for (const node of candidates.slice(0, Math.floor(maxNodes / 2))) stays[node] = 1
  stays[0] = 1
  return stays
}

const cutOf = ({ nodes }: Union, shares: Float64Array, stays: Uint8Array): number => {
  let cut = 0
  for (const [node, share] of shares.entries())
    if (stays[node] === 0 && nodes[node] !== SMALL) cut = Math.max(cut, share)
  return cut
}

/** The tree of the nodes that stay. What a node that goes cost is a part of the small node below its caller that stays. */
const withoutOthers = (union: Union, stays: Uint8Array): Union => {
  const pruned: Union = { functions: union.functions, parents: [], nodes: [], base: [], head: [] }
  const placed = new Int32Array(union.nodes.length)
  const smallOf = new Map<number, number>()
  const add = (parent: number, number: number): number => {
    pruned.parents.push(parent)
    pruned.base.push(0)
    pruned.head.push(0)
    return pruned.nodes.push(number) - 1
  }
  const placeOf = (node: number, parent: number): number => {
    if (stays[node] === 1) return add(parent, union.nodes[node] ?? SMALL)
    if (pruned.nodes[parent] === SMALL) return parent
    const small = smallOf.get(parent) ?? add(parent, SMALL)
    smallOf.set(parent, small)
    return small
  }
  for (const [node, above] of union.parents.entries()) {
    const place = placeOf(node, above < 0 ? -1 : (placed[above] ?? 0))
    placed[node] = place
    pruned.base[place] = (pruned.base[place] ?? 0) + (union.base[node] ?? 0)
    pruned.head[place] = (pruned.head[place] ?? 0) + (union.head[node] ?? 0)
  }
  return pruned
}

/** Makes a tree of more than `maxNodes` nodes smaller than that, so that every total of what is left stays. */
export const prune = (union: Union, maxNodes: number): Pruned => {
  if (union.nodes.length <= maxNodes) return { union, cut: 0 }
  const shares = sharesOf(union)
  const stays = chooseNodes(union, shares, maxNodes)
  return { union: withoutOthers(union, stays), cut: cutOf(union, shares, stays) }
}

/** What speaks for two functions being one: each kind of evidence by itself. */
import type { Likeness } from '../../model/churn.js'
import type { Neighbours } from '../graph.js'
import { editDistance } from '../nearNames.js'
import type { Candidate } from './candidates.js'

/** What may be different between two names of one function, as a share of the letters of the longer. */
const DIFFERENT_LETTERS = 1 / 3
/** Names that are shorter are like each other by chance. */
export const SHORTEST_NAME = 4
const LONGEST_NAME = 120

/** Weighted Jaccard index from which on neighbours are the same (pprof.md 8.1 has no weights). */
const SAME_NEIGHBOURS = 0.6

const isNear = (a: string, b: string): boolean => {
  const [shortA, shortB] = [a.slice(0, LONGEST_NAME), b.slice(0, LONGEST_NAME)]
  const longest = Math.max(shortA.length, shortB.length)
  if (Math.min(shortA.length, shortB.length) < SHORTEST_NAME) return false
  return editDistance(shortA.toLowerCase(), shortB.toLowerCase()) <= longest * DIFFERENT_LETTERS
}

/** The name of a function or method without its package: what stays when it moves. */
export const localName = ({ symbol: { receiver, name } }: Pick<Candidate, 'symbol'>): string =>
  receiver === undefined ? name : `${receiver.replace(/^\*/, '')}.${name}`

/** `Check` and `(*Book).Check` are the same name: a function became a method. */
const isLikeName = (a: Candidate, b: Candidate): boolean =>
  a.symbol.name === b.symbol.name || isNear(localName(a), localName(b))

/** A neighbour by what it is called on both sides. */
export type Key = (identity: string) => string

const normalised = (neighbours: Neighbours, keyOf: Key): ReadonlyMap<string, number> => {
  const total = [...neighbours.values()].reduce((sum, share) => sum + share, 0)
  const shares = new Map<string, number>()
  for (const [identity, share] of neighbours) {
    const key = keyOf(identity)
    shares.set(key, (shares.get(key) ?? 0) + share / total)
  }
  return shares
}

/**
 * How alike two distributions of calls are: the weighted Jaccard index, 0 where they have nothing in common to 1.
 * Undefined where both are empty: leaves say nothing by having no callees.
 */
const jaccard = (
  base: { readonly of: Neighbours; readonly keyOf: Key },
  head: { readonly of: Neighbours; readonly keyOf: Key }
): number | undefined => {
  if (base.of.size + head.of.size === 0) return undefined
  const [a, b] = [normalised(base.of, base.keyOf), normalised(head.of, head.keyOf)]
  let [common, all] = [0, 0]
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    common += Math.min(a.get(key) ?? 0, b.get(key) ?? 0)
    all += Math.max(a.get(key) ?? 0, b.get(key) ?? 0)
  }
  return all === 0 ? 0 : common / all
}

/** How neighbours of either side are told. */
export interface Keys {
  readonly base: Key
  readonly head: Key
}

const hasSame = (
  which: 'callers' | 'callees',
  base: Candidate,
  head: Candidate,
  keys: Keys
): boolean => {
  const index = jaccard(
    { of: base[which], keyOf: keys.base },
    { of: head[which], keyOf: keys.head }
  )
  return index !== undefined && index >= SAME_NEIGHBOURS
}

export interface Question {
  readonly keys: Keys
  readonly isSamePlace: (base: Candidate, head: Candidate) => boolean
  readonly isSameCost: (base: Candidate, head: Candidate) => boolean
  readonly isFarCost: (base: Candidate, head: Candidate) => boolean
}

/** Everything that two functions have in common. */
export const likenessOf = (
  base: Candidate,
  head: Candidate,
  { keys, isSamePlace, isSameCost }: Question
): readonly Likeness[] => [
  ...(isLikeName(base, head) ? (['name'] as const) : []),
  ...(isSamePlace(base, head) ? (['place'] as const) : []),
  ...(hasSame('callers', base, head, keys) ? (['callers'] as const) : []),
  ...(hasSame('callees', base, head, keys) ? (['callees'] as const) : []),
  ...(isSameCost(base, head) ? (['cost'] as const) : [])
]

/**
 * Functions of base that are there in head under another name. A pair has at least three things in common, one of which
 * is whom it is called by or whom it calls (this alone is enough where the whole name is the same in another package), and
 * no other function of either side has as many in common with it. Anything less stays new and removed, and is at most
 * named.
 */
import type { Likeness } from '../../model/churn.js'
import type { Candidate } from './candidates.js'
import { likenessOf, localName, type Question, SHORTEST_NAME } from './likeness.js'

export interface Pair {
  readonly base: Candidate
  readonly head: Candidate
  readonly alike: readonly Likeness[]
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  /** By identity of either side, the identity that it may be on the other, where that is one and not enough says so. */
  readonly perhaps: ReadonlyMap<string, string>
}

/** Kinds of evidence that make a pair, and that are worth a word. */
const ENOUGH = 3
const PERHAPS = 2

/** A cost, or a caller, is soon the same: what a function is shows in its name, its place, and whom it calls. */
const isTelling = (alike: readonly Likeness[]): boolean =>
  alike.includes('name') || alike.includes('place') || alike.includes('callees')

const isStructural = (alike: readonly Likeness[]): boolean =>
  alike.includes('callers') || alike.includes('callees')

const possible = (
  base: readonly Candidate[],
  head: readonly Candidate[],
  question: Question
): readonly Pair[] =>
  base.flatMap((one) =>
    head
      .map((other): Pair => ({ base: one, head: other, alike: likenessOf(one, other, question) }))
      .filter(({ alike }) => alike.length >= PERHAPS && isTelling(alike))
  )

/** The pair that has most in common of those that a function is in; undefined where two have as much. */
const bestOf = (pairs: readonly Pair[]): Pair | undefined => {
  const [first, second] = [...pairs].sort((a, b) => b.alike.length - a.alike.length)
  return second !== undefined && second.alike.length === first?.alike.length ? undefined : first
}

const by = (
  pairs: readonly Pair[],
  side: 'base' | 'head'
): ReadonlyMap<string, readonly Pair[]> => {
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair[side].identity)
    if (group === undefined) groups.set(pair[side].identity, [pair])
    else group.push(pair)
  }
  return groups
}

/** Pairs whose two functions have most in common with each other. */
const mutual = (pairs: readonly Pair[]): readonly Pair[] => {
  const ofHead = by(pairs, 'head')
  return [...by(pairs, 'base').values()].flatMap((group) => {
    const best = bestOf(group)
    return best !== undefined && bestOf(ofHead.get(best.head.identity) ?? []) === best ? [best] : []
  })
}

/** `rules.Score` and `risk.Score`: the whole name stayed, and only the package did not. */
const hasMoved = ({ base, head }: Pair): boolean =>
  base.symbol.package !== head.symbol.package &&
  base.symbol.name.length >= SHORTEST_NAME &&
  localName(base) === localName(head)

const isEnough = (pair: Pair): boolean =>
  isStructural(pair.alike) && (pair.alike.length >= ENOUGH || hasMoved(pair))

export const pairUp = (
  base: readonly Candidate[],
  head: readonly Candidate[],
  question: Question
): Pairing => {
  const all = mutual(possible(base, head, question))
  const unsure = all.filter((pair) => !isEnough(pair) && !question.isFarCost(pair.base, pair.head))
  return {
    pairs: all.filter(isEnough),
    perhaps: new Map(
      unsure.flatMap((pair) => [
        [pair.base.identity, pair.head.identity],
        [pair.head.identity, pair.base.identity]
      ])
    )
  }
}

/** Finds functions that were renamed or moved, in rounds: callers are often renamed with what they call. */

import { parseSymbol } from '../../symbols/parse.js'
import type { Scale } from '../difference.js'
import { type ChurnSide, onlyOn } from './candidates.js'
import { isFarCost, isSameCost } from './cost.js'
import { type Key, localName, type Question } from './likeness.js'
import { anchorsOf, isSamePlace } from './lines.js'
import { type Pairing, pairUp } from './pairs.js'

export interface Sides {
  readonly base: ChurnSide
  readonly head: ChurnSide
}

/** A chain of callers that were all renamed is found as far as so many links. */
const ROUNDS = 4

/** Names of base by those of head. */
type Aliases = ReadonlyMap<string, string>

/**
 * What a neighbour is compared by: its name in base where it is known on both sides or was found; else its name without
 * the package, which stays when a whole package moves.
 */
const keyOf =
  (other: ChurnSide, aliases: Aliases): Key =>
  (identity) => {
    const known = aliases.get(identity)
    if (known !== undefined) return known
    if (other.graph.known.has(identity)) return identity
    return `…${localName({ symbol: parseSymbol(identity) })}`
  }

const questionOf = ({ base, head }: Sides, scale: Scale, aliases: Aliases): Question => {
  const anchors = anchorsOf(base.table, head.table)
  const own = new Map([...aliases.values()].map((identity) => [identity, identity]))
  return {
    keys: { base: keyOf(head, own), head: keyOf(base, aliases) },
    isSamePlace: (one, other) => isSamePlace(one, other, anchors),
    isSameCost: (one, other) =>
      isSameCost(scale, one.row.cum, other.row.cum) &&
      isSameCost(scale, one.row.flat, other.row.flat),
    isFarCost: (one, other) => isFarCost(scale, one.row.cum, other.row.cum)
  }
}

const aliasesOf = ({ pairs }: Pairing): Aliases =>
  new Map(pairs.map(({ base, head }) => [head.identity, base.identity]))

export const findRenames = (sides: Sides, scale: Scale, minEvents: number): Pairing => {
  const { base, head } = sides
  const gone = onlyOn({ side: base, other: head }, minEvents)
  const added = onlyOn({ side: head, other: base }, minEvents)
  let pairing: Pairing = { pairs: [], perhaps: new Map() }
  for (let round = 0; round < ROUNDS; round++) {
    const next = pairUp(gone, added, questionOf(sides, scale, aliasesOf(pairing)))
    const isSettled = next.pairs.length <= pairing.pairs.length
    if (next.pairs.length >= pairing.pairs.length) pairing = next
    if (isSettled) break
  }
  return pairing
}

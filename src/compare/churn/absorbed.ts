/**
 * Code that left its function or came into it. A function that only one side has, that one function calls alone, and
 * whose cost that one lacks there, is a part of that one: taken out of it (extracted), or put into it (inlined). It may be of
 * the standard library: `sort.Search` that is written out as a loop.
 *
 * Together they cost what the function cost alone. Where they cost more in head, the same file is enough: taken as one
 * they are a regression, taken apart a new hotspot and an improvement. Where what was taken out costs less nothing must be
 * hidden; where what was put in costs less, taken apart the function would be a regression, and all that is saved is gone.
 */
import type { Likeness } from '../../model/churn.js'
import { differenceOf, eventsOf, type Scale } from '../difference.js'
import type { Neighbours } from '../graph.js'
import { type Candidate, type ChurnSide, isOwn } from './candidates.js'
import { isSameSum } from './cost.js'

/** Functions of one side that are parts of a function of the other. */
export interface Absorbed {
  readonly owner: string
  readonly parts: readonly Candidate[]
  readonly alike: readonly Likeness[]
}

/** Absorbed parts, and parts that may be: by identity, that of their owner. */
export interface Absorption {
  readonly absorbed: readonly Absorbed[]
  readonly perhaps: ReadonlyMap<string, string>
}

/** Share of the calls of a function that one caller makes, from which on it is a part of that one. */
const ONE_CALLER = 0.9
/** What the owner lacks on the side of the parts, as a share of what they cost or of what it cost, is this at least. */
const TAKEN_OUT = 0.5
/** By share alone, code that takes this much of a profile costs the same with strings.Join and with a loop of +. */
const MOST_OF_ALL = 0.5
/** Helpers of helpers that were all taken out of one function. */
const DEEPEST = 8

const onlyCaller = (callers: Neighbours): string | undefined => {
  const total = [...callers.values()].reduce((sum, share) => sum + share, 0)
  return [...callers].find(([, share]) => share >= ONE_CALLER * total)?.[0]
}

export interface Sought {
  /** The side that has the parts as functions of their own. */
  readonly side: 'base' | 'head'
  readonly with: ChurnSide
  readonly without: ChurnSide
  readonly parts: readonly Candidate[]
  readonly scale: Scale
  /** Sampled events from which on an absence is no chance. */
  readonly minEvents: number
  /** Identity on the side without the parts of a function on their side, where both have it. */
  readonly sameOf: (identity: string) => string | undefined
}

/** The function that both sides have and that alone leads to a part. */
const ownerOf = (part: Candidate, byIdentity: ReadonlyMap<string, Candidate>, sought: Sought) => {
  let caller = onlyCaller(part.callers)
  for (let depth = 0; depth < DEEPEST && caller !== undefined; depth++) {
    if (sought.sameOf(caller) !== undefined) return isOwn(caller) ? caller : undefined
    const between = byIdentity.get(caller)
    caller = between === undefined ? undefined : onlyCaller(between.callers)
  }
  return undefined
}

const byOwner = (sought: Sought): ReadonlyMap<string, readonly Candidate[]> => {
  const byIdentity = new Map(sought.parts.map((part) => [part.identity, part]))
  const groups = new Map<string, Candidate[]>()
  for (const part of sought.parts) {
    const owner = ownerOf(part, byIdentity, sought)
    if (owner === undefined) continue
    const group = groups.get(owner) ?? []
    groups.set(owner, group)
    group.push(part)
  }
  return groups
}

/** What the owner costs on the side that has the parts, and on the other, first base then head. */
const inOrder = ({ side }: Sought, withParts: number, without: number) =>
  side === 'base' ? ([withParts, without] as const) : ([without, withParts] as const)

/**
 * Whether the owner lacks on the side of the parts what it has on the other, by no chance; and not only in its share,
 * which anything new in the profile makes smaller.
 */
const isTakenOut = (sought: Sought, own: number, before: number, moved: number): boolean => {
  if (own >= before) return false
  const lacking = differenceOf(sought.scale, ...inOrder(sought, own, before))
  const cost = differenceOf(sought.scale, ...inOrder(sought, moved, 0)).size
  const less = sought.side === 'head' ? -lacking.change : lacking.change
  // The larger of what it cost on both sides: that of the side without the parts, where they were taken out.
  return less > lacking.noise && less >= TAKEN_OUT * Math.min(cost, lacking.size)
}

/** Whether nothing shows that code costs the same without what it called of others. */
const isAnybodysGuess = ({ scale }: Sought, parts: readonly Candidate[], size: number): boolean =>
  scale.measure.decidedBy === 'share' &&
  size >= MOST_OF_ALL &&
  parts.some(({ identity }) => !isOwn(identity))

/** A group of parts, and whether it may be taken for one with its owner. */
interface Found extends Absorbed {
  readonly isSure: boolean
}

const absorb = (owner: string, parts: readonly Candidate[], sought: Sought): Found | undefined => {
  const here = sought.with.table.rows.get(owner)
  const there = sought.without.table.rows.get(sought.sameOf(owner) ?? '')
  if (here === undefined || there === undefined) return undefined
  const moved = parts.reduce((sum, { row }) => sum + row.flat, 0)
  if (eventsOf(sought.with.table, moved) < sought.minEvents) return undefined
  if (!isTakenOut(sought, here.flat, there.flat, moved)) return undefined
  const sums = inOrder(sought, here.flat + moved, there.flat)
  const isSameCost = isSameSum(sought.scale, ...sums)
  const files = new Set([here.file, there.file].filter((file) => file !== ''))
  const isSamePlace = parts.every(({ place: { file } }) => files.has(file))
  const { change, size } = differenceOf(sought.scale, ...sums)
  if (isAnybodysGuess(sought, parts, size)) return undefined
  const isCheaperInside = sought.side === 'base' && change < 0
  return {
    owner,
    parts,
    alike: [
      'callers',
      ...(isSamePlace ? (['place'] as const) : []),
      ...(isSameCost ? (['cost'] as const) : [])
    ],
    isSure: isSameCost || isCheaperInside || (isSamePlace && change > 0)
  }
}

/** Finds the parts of every function: all new ones that only it leads to, together. */
export const findAbsorbed = (sought: Sought): Absorption => {
  const found = [...byOwner(sought)].flatMap(([owner, parts]) => absorb(owner, parts, sought) ?? [])
  const unsure = found.filter(({ isSure }) => !isSure)
  return {
    absorbed: found.filter(({ isSure }) => isSure),
    perhaps: new Map(
      unsure.flatMap(({ owner, parts }) => parts.map(({ identity }) => [identity, owner]))
    )
  }
}

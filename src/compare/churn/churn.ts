/** What became of the functions of base as code, and both sides with the functions in one row that are one. */
import type { Churn, PerhapsFunction } from '../../model/churn.js'
import type { Scale } from '../difference.js'
import type { SideTable } from '../sideTable.js'
import { type Absorption, findAbsorbed, type Sought } from './absorbed.js'
import { functionOn, isOwn, isStandard, onlyOn } from './candidates.js'
import { mergeTable, type Renaming } from './merge.js'
import type { Pair, Pairing } from './pairs.js'
import { findRenames, type Sides } from './renames.js'
import { absorbedChurn, loneChurn, pairChurn, stayedChurn, symbolOf } from './told.js'

/** What the comparison of functions goes on with. */
export interface Followed {
  readonly base: SideTable
  readonly head: SideTable
  /** By the identity that the row has now. */
  readonly churn: ReadonlyMap<string, readonly Churn[]>
  /** The identity that a function of base is compared under. */
  readonly nameInHead: (identity: string) => string
}

export interface ChurnOptions {
  readonly scale: Scale
  readonly minEvents: number
}

const isWhole = ({ coverage }: SideTable): boolean =>
  coverage.kind === 'complete' || (coverage.kind === 'cut' && coverage.bound === 0)

/** Functions of one side that were not found on the other under another name, to be looked for inside of others. */
const soughtOn = (
  side: 'base' | 'head',
  sides: Sides,
  { pairs, options }: { readonly pairs: readonly Pair[]; readonly options: ChurnOptions }
): Sought => {
  const other = side === 'base' ? 'head' : 'base'
  const found = new Map(pairs.map((pair) => [pair[side].identity, pair[other].identity]))
  const between = { side: sides[side], other: sides[other] }
  // Another version of Go has hundreds of other functions: they crowd out none of the program.
  const lone = [isOwn, isStandard].flatMap((isSuch) => onlyOn(between, options.minEvents, isSuch))
  return {
    side,
    with: sides[side],
    without: sides[other],
    parts: lone.filter(({ identity }) => !found.has(identity)),
    sameOf: (identity) =>
      found.get(identity) ?? (sides[other].graph.known.has(identity) ? identity : undefined),
    ...options
  }
}

/** All that was found out. */
interface Findings {
  readonly pairing: Pairing
  readonly inlined: Absorption
  readonly outlined: Absorption
}

const find = (sides: Sides, options: ChurnOptions): Findings => {
  const pairing = findRenames(sides, options.scale, options.minEvents)
  const { pairs } = pairing
  return {
    pairing,
    inlined: findAbsorbed(soughtOn('base', sides, { pairs, options })),
    outlined: findAbsorbed(soughtOn('head', sides, { pairs, options }))
  }
}

const intoOwners = ({ absorbed }: Absorption): readonly (readonly [string, string])[] =>
  absorbed.flatMap(({ owner, parts }) => parts.map(({ identity }) => [identity, owner] as const))

/** What functions of base are called in head. */
const namesInHead = ({ pairing }: Findings): Renaming =>
  new Map(pairing.pairs.map(({ base, head }) => [base.identity, head.identity]))

/** Under which identity of head the rows of each side are compared. */
const renamingsOf = (found: Findings): { readonly base: Renaming; readonly head: Renaming } => {
  const names = namesInHead(found)
  const inlined = intoOwners(found.inlined).map(
    ([identity, owner]) => [identity, names.get(owner) ?? owner] as const
  )
  return { base: new Map([...names, ...inlined]), head: new Map(intoOwners(found.outlined)) }
}

/** By identity, the function that it may be or be a part of, as its symbol. */
const perhapsOf = (
  { pairing, inlined, outlined }: Findings,
  { base, head }: Sides
): ReadonlyMap<string, PerhapsFunction> => {
  const named = (identity: string): string => {
    const found = functionOn(base, identity) ?? functionOn(head, identity)
    return found === undefined ? identity : symbolOf(found)
  }
  const all = (from: ReadonlyMap<string, string>, as: PerhapsFunction['as']) =>
    [...from].map(([identity, other]) => [identity, { name: named(other), as }] as const)
  return new Map([
    ...all(inlined.perhaps, 'part'),
    ...all(outlined.perhaps, 'part'),
    ...all(pairing.perhaps, 'renamed')
  ])
}

type Entry = readonly [identity: string, churn: Churn]

const foundEntries = (found: Findings): readonly Entry[] => {
  const names = namesInHead(found)
  return [
    ...found.pairing.pairs.map((pair): Entry => [pair.head.identity, pairChurn(pair)]),
    ...found.outlined.absorbed.map((one): Entry => [one.owner, absorbedChurn('outlined', one)]),
    ...found.inlined.absorbed.map(
      (one): Entry => [names.get(one.owner) ?? one.owner, absorbedChurn('inlined', one)]
    )
  ]
}

/** Of the functions that have a row of their own name: that they stayed, or are on one side only. */
const ownEntries = (
  found: Findings,
  sides: Sides,
  { identities, minEvents }: { readonly identities: Iterable<string>; readonly minEvents: number }
): readonly Entry[] => {
  const perhaps = perhapsOf(found, sides)
  const renamed = new Set(found.pairing.pairs.map((pair) => pair.head.identity))
  return [...identities]
    .filter((identity) => !renamed.has(identity))
    .flatMap((identity) =>
      [...stayedChurn(identity, sides, minEvents), ...loneChurn(identity, sides, perhaps)].map(
        (churn): Entry => [identity, churn]
      )
    )
}

const grouped = (entries: readonly Entry[]): Followed['churn'] => {
  const all = new Map<string, Churn[]>()
  for (const [identity, churn] of entries) {
    const known = all.get(identity)
    if (known === undefined) all.set(identity, [churn])
    else known.push(churn)
  }
  return all
}

/**
 * Finds out what became of the functions, from the calls, places and costs in the profiles. Lists that leave functions out
 * say of none that it is gone, so nothing is looked for in them.
 */
export const followCode = (sides: Sides, options: ChurnOptions): Followed => {
  const [baseTable, headTable] = [sides.base.table, sides.head.table]
  if (!isWhole(baseTable) || !isWhole(headTable)) {
    const nameInHead = (identity: string) => identity
    return { base: baseTable, head: headTable, churn: new Map(), nameInHead }
  }
  const found = find(sides, options)
  const renamings = renamingsOf(found)
  const base = mergeTable(baseTable, renamings.base)
  const head = mergeTable(headTable, renamings.head)
  const identities = new Set([...base.rows.keys(), ...head.rows.keys()])
  const own = ownEntries(found, sides, { identities, minEvents: options.minEvents })
  return {
    base,
    head,
    churn: grouped([...foundEntries(found), ...own]),
    nameInHead: (identity) => renamings.base.get(identity) ?? identity
  }
}

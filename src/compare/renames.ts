/** Benchmarks that may have been renamed: they are told to the reader and never paired. */
import { groupBy } from '../model/groupBy.js'
import type { Draft } from './drafts.js'
import { nameDistance } from './nearNames.js'
import { bareName } from './procsPairs.js'

/** A benchmark of one side only, with the units it reports. */
interface Lone {
  readonly name: string
  readonly bare: string
  readonly units: string
}

/** Lone benchmarks of one workload and package. */
interface LonePackage {
  readonly base: readonly Lone[]
  readonly head: readonly Lone[]
}

/** A package in which more than so many are gone or new was rewritten, not renamed. */
const MOST_LONE = 100

const packageOf = ({ workload, package: path }: Draft): string => `${workload}\0${path}`

const benchmarkOf = (draft: Draft): string => `${packageOf(draft)}\0${draft.name}`

/** Rows of benchmarks that only one side has; one that only lost a unit is still there. */
const loneDrafts = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const having = (side: 'base' | 'head') =>
    new Set(drafts.filter((draft) => draft[side] !== undefined).map(benchmarkOf))
  const [inBase, inHead] = [having('base'), having('head')]
  const isLone = (draft: Draft) =>
    !(inBase.has(benchmarkOf(draft)) && inHead.has(benchmarkOf(draft)))
  return groupBy(drafts.filter(isLone), packageOf)
}

/** The benchmarks of a side that have no row at all on the other. */
const loneBenchmarks = (drafts: readonly Draft[], side: 'base' | 'head'): readonly Lone[] => {
  const units = new Map<string, { readonly bare: string; readonly units: Set<string> }>()
  for (const draft of drafts) {
    if (draft[side] === undefined) continue
    const known = units.get(draft.name) ?? { bare: bareName(draft), units: new Set<string>() }
    units.set(draft.name, known)
    known.units.add(draft.unit)
  }
  return [...units].map(([name, one]) => ({
    name,
    bare: one.bare,
    units: [...one.units].sort().join('\0')
  }))
}

/** The nearest of some benchmarks with the same units; undefined when none is near, or two are equally so. */
const nearest = (one: Lone, others: readonly Lone[]): Lone | undefined => {
  const near = others
    .filter(({ units }) => units === one.units)
    .flatMap((other) => {
      const distance = nameDistance(one.bare, other.bare)
      return distance === undefined ? [] : [{ other, distance }]
    })
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = near
  return best !== undefined && best.distance !== second?.distance ? best.other : undefined
}

/** Names of both sides that are each other's nearest, both ways round. */
const renamesIn = ({ base, head }: LonePackage): ReadonlyMap<string, string> =>
  new Map(
    head.flatMap((one) => {
      const other = nearest(one, base)
      if (other === undefined || nearest(other, head) !== one) return []
      return [
        [`head\0${one.name}`, other.name],
        [`base\0${other.name}`, one.name]
      ]
    })
  )

/** Says of every lone benchmark which one of the other side it may be under another name. */
export const withRenames = (drafts: readonly Draft[]): readonly Draft[] => {
  const renames = new Map(
    [...loneDrafts(drafts)].map(([key, lone]) => {
      const sides = { base: loneBenchmarks(lone, 'base'), head: loneBenchmarks(lone, 'head') }
      const isRewritten = Math.max(sides.base.length, sides.head.length) > MOST_LONE
      return [key, isRewritten ? new Map<string, string>() : renamesIn(sides)]
    })
  )
  return drafts.map((draft) => {
    const { pending } = draft
    if (pending.kind !== 'unpaired') return draft
    const perhaps = renames.get(packageOf(draft))?.get(`${pending.side}\0${draft.name}`)
    return perhaps === undefined ? draft : { ...draft, pending: { ...pending, perhaps } }
  })
}

/** Who calls whom in a profile, asked for one function at a time. */

import { groupBy } from './model/groupBy.js'
import type { FunctionInfo } from './model/profile.js'
import type { Side } from './model/side.js'
import type { CallTree } from './model/tree.js'
import type { Part } from './pair/measurement.js'
import type { Pairs } from './pair/pair.js'
import { isProfiler, originOf } from './symbols/origin.js'
import { parseSymbol } from './symbols/parse.js'

/** The stacks of one profile and what they cost in one of its sample types. */
export interface Stacks {
  readonly functions: readonly FunctionInfo[]
  readonly tree: CallTree
  /** Parallel to the nodes of the tree. */
  readonly self: Float64Array
}

const stacksOf = ({ profile, column }: Part): readonly Stacks[] => {
  const { tree, functions, columns } = profile
  const self = tree?.self[columns.indexOf(column)]
  return tree === undefined || self === undefined ? [] : [{ functions, tree, self }]
}

const keyOf = (workload: string, type: string): string => JSON.stringify([workload, type])

/** The stacks of a side by workload and sample type, as far as the inputs have them. */
export const stacksIn = ({ profiles }: Pairs) => {
  const byKey = groupBy(profiles, (pair) => keyOf(pair.workload, pair.type))
  return (workload: string, type: string, side: Side): readonly Stacks[] =>
    (byKey.get(keyOf(workload, type))?.[0]?.[side]?.parts ?? []).flatMap(stacksOf)
}

/** A function of the reader's, and how much of something goes through it. */
export interface Through {
  readonly name: string
  readonly file: string
  readonly line: number
  /** Part of the cost, 0 to 1. */
  readonly part: number
}

/** A test of a function, mostly by its symbol. */
export type Test = (symbol: string, info: FunctionInfo) => boolean

/** A test of functions by number, each of which is asked about once. */
const onNumbers = ({ functions }: Stacks, test: Test): ((number: number) => boolean) => {
  const known = new Map<number, boolean>()
  return (number) => {
    const info = functions[number]
    if (info === undefined) return false
    const answer = known.get(number) ?? test(info.name, info)
    known.set(number, answer)
    return answer
  }
}

const isOwn: Test = (symbol) => {
  const origin = originOf(symbol)
  return origin === 'program' || origin === 'module'
}

/** What each node costs with everything below it. */
const totalsOf = ({ tree: { parents }, self }: Stacks): Float64Array => {
  const totals = Float64Array.from(self)
  for (let node = totals.length - 1; node > 0; node -= 1) {
    const parent = parents[node] ?? 0
    totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0)
  }
  return totals
}

/** A question about the cost of some functions. */
export interface Asked {
  readonly stacks: readonly Stacks[]
  readonly symbols: ReadonlySet<string>
  /** Their own cost, or with all that they call. */
  readonly by: 'flat' | 'cum'
}

/** Where some functions stand in a tree: at the top of each path, where what they call counts with them. */
const placesOf = (stacks: Stacks, { symbols, by }: Asked): readonly number[] => {
  const { parents, functions } = stacks.tree
  const meant = Uint8Array.from(stacks.functions, ({ name }) => (symbols.has(name) ? 1 : 0))
  const isBelow = new Uint8Array(by === 'cum' ? functions.length : 0)
  const places: number[] = []
  for (let node = 1; node < functions.length; node += 1) {
    const above = isBelow[parents[node] ?? 0] ?? 0
    const isHit = meant[functions[node] ?? -1] === 1
    if (by === 'cum') isBelow[node] = isHit || above === 1 ? 1 : 0
    if (isHit && above === 0) places.push(node)
  }
  return places
}

/** The nearest function above a node that passes; undefined where there is none. */
const nearest = (
  { tree: { parents, functions } }: Stacks,
  node: number,
  passes: (number: number) => boolean
): number | undefined => {
  for (let above = parents[node] ?? -1; above > 0; above = parents[above] ?? -1) {
    const number = functions[above] ?? -1
    if (passes(number)) return number
  }
  return undefined
}

interface Path {
  readonly cost: number
  /** The nearest caller that passes. */
  readonly caller: FunctionInfo | undefined
}

function* pathsOf(asked: Asked, test: Test): Generator<Path, void> {
  for (const stacks of asked.stacks) {
    const passes = onNumbers(stacks, test)
    const costs = asked.by === 'flat' ? stacks.self : totalsOf(stacks)
    for (const node of placesOf(stacks, asked)) {
      const number = nearest(stacks, node, passes)
      const caller = number === undefined ? undefined : stacks.functions[number]
      yield { cost: costs[node] ?? 0, caller }
    }
  }
}

/** How much of the cost of some functions is reached through others, 0 to 1; undefined where nothing of it is known. */
export const partThrough = (asked: Asked, isThrough: Test): number | undefined => {
  let [all, through] = [0, 0]
  for (const { cost, caller } of pathsOf(asked, isThrough)) {
    all += cost
    if (caller !== undefined) through += cost
  }
  return all > 0 ? through / all : undefined
}

const isHarness = (symbol: string): boolean => symbol.startsWith('testing.')

/** How much of the cost of some functions belongs to `go test` itself, which waits for its benchmarks: 0 to 1. */
export const partOfHarness = (asked: Asked): number => {
  let [all, harness] = [0, 0]
  for (const { cost, caller } of pathsOf(
    asked,
    (symbol, info) => isOwn(symbol, info) || isHarness(symbol)
  )) {
    all += cost
    if (caller !== undefined && isHarness(caller.name)) harness += cost
  }
  return all > 0 ? harness / all : 0
}

/** The function without its parts; closures of package variables belong to no function that anybody wrote. */
const shortOf = (symbol: string): string => {
  const { declared, kind } = parseSymbol(symbol)
  return kind === 'init' ? symbol : declared
}

/**
 * The function of the reader's through which most of the cost of some functions is reached: the nearest on each path. Which
 * are the reader's, only the symbol tells, unless somebody knows better.
 */
export const mostThrough = (asked: Asked, isReaders: Test = isOwn): Through | undefined => {
  const sums = new Map<string, Path & { readonly caller: FunctionInfo }>()
  let all = 0
  for (const { cost, caller } of pathsOf(asked, isReaders)) {
    all += cost
    if (caller === undefined) continue
    const name = shortOf(caller.name)
    const known = sums.get(name)
    // A closure that is inlined says the file of whoever inlined it.
    const place = caller.name === name || known === undefined ? caller : known.caller
    sums.set(name, { caller: place, cost: cost + (known?.cost ?? 0) })
  }
  const [most] = [...sums].sort(([a, x], [b, y]) => y.cost - x.cost || (a < b ? -1 : 1))
  if (most === undefined || all <= 0) return undefined
  const [name, { caller, cost }] = most
  return { name, file: caller.file, line: caller.startLine, part: cost / all }
}

/** What a function costs by itself, and how much of that the profiler causes: it, or what it calls. */
export interface ProfilersPart {
  readonly all: number
  readonly below: number
}

/** By symbol, in one walk over the stacks for all functions; nothing where the profiler is in none. */
export const profilersParts = (all: readonly Stacks[]): ReadonlyMap<string, ProfilersPart> => {
  const sums = new Map<string, ProfilersPart>()
  for (const stacks of all) {
    const { functions, tree, self } = stacks
    const passing = Uint8Array.from(functions, ({ name }) => (isProfiler(name) ? 1 : 0))
    if (!passing.includes(1)) continue
    const isBelow = new Uint8Array(tree.functions.length)
    for (let node = 1; node < isBelow.length; node += 1) {
      const number = tree.functions[node] ?? -1
      const below = isBelow[tree.parents[node] ?? 0] === 1 || passing[number] === 1
      isBelow[node] = below ? 1 : 0
      const name = functions[number]?.name
      const cost = self[node] ?? 0
      if (name === undefined || cost === 0) continue
      const known = sums.get(name) ?? { all: 0, below: 0 }
      sums.set(name, { all: known.all + cost, below: known.below + (below ? cost : 0) })
    }
  }
  return sums
}

/**
 * In which functions a benchmark takes longer: how much of an operation's time its own profile shows in each, on both sides.
 * A function's time is its share of the benchmark's samples times the time of an operation.
 */

import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { Cause } from '../model/cause.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { type Amount, cumOf, type FunctionDelta, flatOf } from '../model/functionDelta.js'
import type { ProfileSideSummary } from '../model/profileComparison.js'
import type { Touch } from '../model/touch.js'
import { isRuntimeSymbol } from '../symbols/origin.js'
import { type AloneProfile, functionName, isOfBenchmark, type OwnProfile } from './ownProfiles.js'
import { under } from './reach.js'

/** Causes that are named, and the share of the slowdown below which a function is none. */
const NAMED = 5
const LEAST_PCT = 5

/** Standard errors that the time of a function has to have moved by. */
const REACH = 2

/** What a benchmark costs on a side: time of an operation or anything in proportion to it, and the samples of it. */
interface Cost {
  readonly value: number
  readonly cum: number
  readonly events: number
}

interface Sides {
  readonly base: Cost
  readonly head: Cost
}

const costOf = (amount: Amount, side: ProfileSideSummary | undefined, value: number): Cost => {
  const { total = 0, events } = side ?? {}
  const cum = cumOf(amount)
  return { value, cum, events: total === 0 ? 0 : (cum / total) * (events?.total ?? 0) }
}

/** What an operation costs; several rows of one benchmark share its profile, which then tells only known costs. */
const valuesOf = (
  row: BenchmarkDelta,
  own: FunctionDelta,
  { total, isOnlyRow }: { readonly total: number; readonly isOnlyRow: boolean }
): readonly [number, number] | undefined => {
  if (isOnlyRow) return row.base && row.head ? [row.base.center, row.head.center] : undefined
  if (own.decidedBy === 'share' || own.whole === undefined) return undefined
  const base = cumOf(own.base)
  return [base, base + (own.whole.pp / 100) * total]
}

/** Functions that the benchmark leads to and no other does: what they cost is its own. */
const ownFunctions = ({ deltas, calls, benchmark }: OwnProfile): readonly FunctionDelta[] => {
  if (calls === undefined) return []
  const others = deltas.filter(({ identity }) => isOfBenchmark(identity) && identity !== benchmark)
  const [mine, theirs] = [
    under(calls, [benchmark]),
    under(
      calls,
      others.map(({ identity }) => identity)
    )
  ]
  return deltas.filter(({ identity }) => mine.has(identity) && !theirs.has(identity))
}

/** How much longer an operation is in a function, if that is more than chance. */
const growthOf = (delta: FunctionDelta, { base, head }: Sides, phi: number): number | undefined => {
  const timeOn = ({ value, cum }: Cost, amount: Amount) => (value * flatOf(amount)) / cum
  const variance = ({ value, cum, events }: Cost, amount: Amount) =>
    (phi * value ** 2 * (flatOf(amount) / cum)) / events
  const growth = timeOn(head, delta.head) - timeOn(base, delta.base)
  const noise = REACH * Math.sqrt(variance(base, delta.base) + variance(head, delta.head))
  return growth > noise ? growth : undefined
}

const isMeasured = ({ value, cum, events }: Cost): boolean => value > 0 && cum > 0 && events > 0

/** What a profile tells about a benchmark: what it costs on both sides, and the functions that nothing else leads to. */
interface Told {
  readonly sides: Sides
  readonly functions: readonly FunctionDelta[]
}

/** What a benchmark costs on both sides; undefined where its profile does not say that it costs more. */
const slower = (base: Cost, head: Cost): Sides | undefined =>
  isMeasured(base) && isMeasured(head) && head.value > base.value ? { base, head } : undefined

/** By a profile in which other benchmarks may be too. */
const toldByOwn = (
  row: BenchmarkDelta,
  profile: OwnProfile,
  isOnlyRow: boolean
): Told | undefined => {
  const own = profile.deltas.find(({ identity }) => identity === profile.benchmark)
  const values = own && valuesOf(row, own, { total: profile.base?.total ?? 0, isOnlyRow })
  if (own === undefined || values === undefined) return undefined
  const base = costOf(own.base, profile.base, values[0])
  const head = costOf(own.head, profile.head, values[1])
  const sides = slower(base, head)
  return sides && { sides, functions: ownFunctions(profile) }
}

/** What all of a profile costs, as a value of its own or as that of its row. */
const wholeCost = (side: ProfileSideSummary | undefined, value: number): Cost => ({
  value,
  cum: side?.total ?? 0,
  events: side?.events?.total ?? 0
})

/** By a profile of it alone. Several rows share it, which then tells only known costs. */
const toldByAlone = (
  row: BenchmarkDelta,
  { base, head, headScale, deltas }: AloneProfile,
  isOnlyRow: boolean
): Told | undefined => {
  const whole = [base?.total ?? 0, (head?.total ?? 0) * (headScale ?? 0)] as const
  const values = isOnlyRow ? ([row.base?.center ?? 0, row.head?.center ?? 0] as const) : whole
  const sides = slower(wholeCost(base, values[0]), wholeCost(head, values[1]))
  return sides && { sides, functions: deltas }
}

export interface CauseOptions {
  readonly profileOf: (delta: BenchmarkDelta) => OwnProfile | undefined
  /** The profile of nothing but a benchmark, by the name of its function without `Benchmark`. */
  readonly aloneOf: (row: BenchmarkDelta, benchmark: string) => AloneProfile | undefined
  /** Whether a benchmark has no other row of the same unit that shares its profile. */
  readonly isOnlyRow: (delta: BenchmarkDelta) => boolean
  /** Overdispersion of sampled counts. */
  readonly phi: number
  /** What the change has to do with a function. */
  readonly touchOf: (delta: FunctionDelta) => Touch | undefined
}

const toldOf = (row: BenchmarkDelta, options: CauseOptions): Told | undefined => {
  const { profileOf, aloneOf, isOnlyRow } = options
  const alone = aloneOf(row, functionName(row).slice('Benchmark'.length))
  if (alone !== undefined) return toldByAlone(row, alone, isOnlyRow(row))
  const own = profileOf(row)
  return own && toldByOwn(row, own, isOnlyRow(row))
}

/** The functions behind a slower benchmark, the largest first and Go's runtime last; empty where its profile tells none. */
export const causesOf = (
  { delta: row, kind, verdict }: BenchmarkFinding,
  options: CauseOptions
): readonly Cause[] => {
  const { phi, touchOf } = options
  const told = kind === 'time' && verdict === 'regression' ? toldOf(row, options) : undefined
  if (told === undefined) return []
  const { sides, functions } = told
  const slowdown = sides.head.value - sides.base.value
  return functions
    .flatMap((delta): readonly Cause[] => {
      const growth = growthOf(delta, sides, phi)
      if (growth === undefined) return []
      const touch = touchOf(delta)?.kind
      const sharePct = (100 * growth) / slowdown
      const isRuntime = isRuntimeSymbol(delta.name)
      return [{ delta, sharePct, isRuntime, ...(touch === undefined ? {} : { touch }) }]
    })
    .filter(({ sharePct }) => sharePct >= LEAST_PCT)
    .sort((a, b) => Number(a.isRuntime) - Number(b.isRuntime) || b.sharePct - a.sharePct)
    .slice(0, NAMED)
}

/** Rows of one benchmark function and unit share its profile. */
const rowKey = (delta: BenchmarkDelta): string =>
  JSON.stringify([delta.workload, delta.package, functionName(delta), delta.unit])

/** Adds the functions behind it to every slower benchmark. */
export const withCauses = (
  rows: readonly BenchmarkFinding[],
  options: Omit<CauseOptions, 'isOnlyRow'>
): readonly BenchmarkFinding[] => {
  const counts = new Map<string, number>()
  for (const { delta } of rows) counts.set(rowKey(delta), (counts.get(rowKey(delta)) ?? 0) + 1)
  const isOnlyRow = (delta: BenchmarkDelta) => counts.get(rowKey(delta)) === 1
  return rows.map((row) => {
    const causes = causesOf(row, { ...options, isOnlyRow })
    return causes.length === 0 ? row : { ...row, causes }
  })
}

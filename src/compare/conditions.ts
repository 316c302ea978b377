import type { Pairs } from '../pair/pair.js'
import { isThroughput, isTime } from '../units/benchUnits.js'
import type { RawRow, RawValues } from './rawRows.js'

/** What is known of the collection as a whole. */
export interface Conditions {
  /** `interleaved`: a manifest says that rounds ran both sides in random order. */
  readonly order: 'interleaved' | 'unknown'
  /** What a manifest says differs between the sides, one clause each. */
  readonly mismatches: readonly string[]
}

export const conditionsOf = ({ collection }: Pairs): Conditions => ({
  order: collection?.order ?? 'unknown',
  mismatches: collection?.mismatches ?? []
})

/** Units that measure how fast something is, which the machine decides too. */
export const isTimed = (unit: string): boolean => isTime(unit) || isThroughput(unit)

const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value))

const differing = (
  what: string,
  base: ReadonlySet<string>,
  head: ReadonlySet<string>
): readonly string[] =>
  isDisjoint(base, head)
    ? [`different ${what}: base ${[...base].join(', ')}; head ${[...head].join(', ')}`]
    : []

/** Why times of two sides are not comparable, however many samples there are; undefined when they are. */
export const mismatchOf = (
  { unit }: Pick<RawRow, 'unit'>,
  { base, head }: { readonly base: RawValues; readonly head: RawValues },
  { mismatches }: Conditions
): string | undefined => {
  if (!isTimed(unit)) return undefined
  const procs = (values: RawValues) => new Set([String(values.procs)])
  return [
    ...differing('machines', base.machines, head.machines),
    ...differing('GOMAXPROCS', procs(base), procs(head)),
    ...differing('Go versions', base.goVersions, head.goVersions),
    ...mismatches
  ][0]
}

/** Fewest streaks per value of a side that can be taken for rounds. */
const STREAKS_PER_VALUE = 1 / 2

/**
 * Whether the repeats of a side ran consecutively in one process, as `go test -count=10` runs them. Two processes differ
 * far more than repeats in one do (5 to 10 times in variance, measured), so that such repeats are hardly more than one
 * value, and a test of them finds differences between processes.
 */
export const isBlocked = (
  { base, head }: { readonly base: RawValues; readonly head: RawValues },
  { order }: Conditions
): boolean =>
  order !== 'interleaved' &&
  [base, head].some(({ streaks, values }) => streaks < STREAKS_PER_VALUE * values.length)

import type { Pairs } from '../pair/pair.js'
import { isThroughput, isTime } from '../units/benchUnits.js'
import type { RawRow, RawValues } from './rawRows.js'

/** What is known of the collection as a whole. */
export interface Conditions {
  /** `interleaved`: a manifest says that rounds ran both sides in random order. */
  readonly order: 'interleaved' | 'unknown'
  /** What a manifest says differs between the sides, one clause each. */
  readonly mismatches: readonly string[]
  readonly facts: FactRule
  /** Files of base that are files of head too, with the path of that. */
  readonly same: Pairs['same']
}

/**
 * Whether machine and Go version have to be known on both sides. Base and head of one run are taken to come from one
 * machine unless they say otherwise (`assumed`); a stored baseline comes from another, unless both say that it is of
 * the same kind (`required`).
 */
export type FactRule = 'assumed' | 'required'

export const conditionsOf = ({ collection, same }: Pairs, facts: FactRule): Conditions => ({
  order: collection?.order ?? 'unknown',
  mismatches: collection?.mismatches ?? [],
  facts,
  same
})

/** Units that measure how fast something is, which the machine decides too. */
export const isTimed = (unit: string): boolean => isTime(unit) || isThroughput(unit)

/** A side that ran on two machines is not comparable with one that ran on either of them: its values are of both. */
const isOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && (a.size !== b.size || ![...a].every((value) => b.has(value)))

const differing = (
  what: string,
  base: ReadonlySet<string>,
  head: ReadonlySet<string>
): readonly string[] =>
  isOther(base, head)
    ? [`different ${what}: base ${[...base].join(', ')}; head ${[...head].join(', ')}`]
    : []

const missingFacts = (side: 'base' | 'head', { unknown }: RawValues): readonly string[] =>
  [...unknown].map(
    (fact) => `the ${fact} of ${side} is not known, and times against a stored baseline need it`
  )

/** Every file of base is one of head: the same values, whatever the code does. */
const itself = (base: RawValues, head: RawValues, same: Conditions['same']): readonly string[] => {
  const twins = [...base.paths].map((path) => same.get(path))
  const isSame = twins.every((path) => path !== undefined && head.paths.has(path))
  return isSame ? ['base and head are the same results'] : []
}

/** Why times of two sides are not comparable, however many samples there are; undefined when they are. */
export const mismatchOf = (
  { unit }: Pick<RawRow, 'unit'>,
  { base, head }: { readonly base: RawValues; readonly head: RawValues },
  { mismatches, facts, same }: Conditions
): string | undefined => {
  if (!isTimed(unit)) return undefined
  const procs = (values: RawValues) => new Set([String(values.procs)])
  return [
    ...(facts === 'required' ? [...missingFacts('base', base), ...missingFacts('head', head)] : []),
    ...itself(base, head, same),
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

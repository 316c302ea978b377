import { type ClassifyOptions, classifyFunctions } from '../classify/functions.js'
import { sightsOf } from '../classify/sight.js'
import type { ChosenFunction, ChosenPair, FunctionGate } from '../gates/custom/gate.js'
import type { Kind } from '../gates/gate.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { SampleType } from '../model/profile.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { allIgnored, type Compared } from './compared.js'
import type { GateRule } from './gateRules.js'
import { type Names, namesOfFunction, namesOfPair } from './names.js'
import { isSampleOf } from './rows.js'

/** Sample types that the gates of flamegate itself look at, and the kind of input that each is. */
const counted: readonly (readonly [SampleType, 'cpu' | 'memory'])[] = [
  [{ type: 'cpu', unit: 'nanoseconds' }, 'cpu'],
  [{ type: 'samples', unit: 'count' }, 'cpu'],
  [{ type: 'alloc_space', unit: 'bytes' }, 'memory']
]

/** Kinds of input that a gate asks for, whether they are there or not. */
const kindsOf = (rule: GateRule): readonly Kind[] => [
  ...new Set(
    counted
      .filter(([sample]) => isSampleOf(rule, sample))
      .filter(([{ type }]) => rule.selector.allows({ metric: [type] }))
      .map(([, kind]) => kind)
  )
]

/**
 * Functions are classed as if the limit of the gate were that of the classes, where it is lower. A limit that is not in
 * points may be passed by a function of any size, so that all count whose change can be significant.
 */
const atLimit = ({ limit: { above } }: GateRule, classing: ClassifyOptions): ClassifyOptions => {
  const smallest = classing.evidence.required === 'any' ? 0 : classing.minChange
  const least = above?.in === 'points' ? above.value : smallest
  const { share, newHotspot } = classing.thresholds
  return {
    ...classing,
    thresholds: { share: Math.min(share, least), newHotspot: Math.min(newHotspot, least) },
    judgesAll: true
  }
}

const classed = (comparison: ProfileComparison, options: ClassifyOptions) =>
  classifyFunctions(comparison, options).map(
    (finding): ChosenFunction => ({ ...finding, baseTotal: comparison.base?.total ?? 0 })
  )

const isCompared = ({ base, head, refused }: ProfileComparison): boolean =>
  base !== undefined && head !== undefined && refused === undefined

const pairOf = (comparison: ProfileComparison): ChosenPair => ({
  workload: comparison.workload,
  metric: comparison.sampleType.type,
  has: { base: comparison.base !== undefined, head: comparison.head !== undefined },
  refused: comparison.refused
})

/** What a gate may look into: pairs of profiles before and after what is ignored was taken out, and the functions left. */
interface Choice {
  readonly asked: readonly ProfileComparison[]
  readonly kept: readonly ProfileComparison[]
  readonly functions: readonly FunctionDelta[]
  readonly ignored: number
}

/** Why a gate looks at no function; undefined where it does, or where there is nothing compared to look into. */
const whyNone = (
  { selector }: GateRule,
  { asked, kept, functions, ignored }: Choice,
  { comparisons }: Compared
): string | undefined => {
  const of = (names: readonly Names[], noun: string) => selector.whyNone(names, noun)
  if (functions.length > 0) return undefined
  if (asked.length === 0) return of(comparisons.map(namesOfPair), 'profile')
  if (ignored > 0) return allIgnored(ignored, 'function')
  if (kept.length === 0) return allIgnored(asked.length, 'profile')
  if (!kept.some(isCompared)) return undefined
  return of(asked.flatMap(({ deltas }) => deltas).map(namesOfFunction), 'function')
}

/** The functions that a gate looks at. */
export const chooseFunctions = (rule: GateRule, compared: Compared): FunctionGate => {
  const { name, title, severity, limit, selector } = rule
  const { comparisons, ignoring, classing, minSamples } = compared
  const asked = comparisons
    .filter(({ sampleType }) => isSampleOf(rule, sampleType))
    .filter((pair) => selector.allows(namesOfPair(pair)))
  const named = asked.map((pair) => ({
    ...pair,
    deltas: pair.deltas.filter((delta) => selector.matches(namesOfFunction(delta)))
  }))
  const kept = named
    .filter((pair) => ignoring.ofPair(pair) === undefined)
    .map((pair) => ({
      ...pair,
      deltas: pair.deltas.filter((delta) => ignoring.ofFunction(delta) === undefined)
    }))
  const countIn = (pairs: readonly ProfileComparison[]) =>
    pairs.reduce((sum, { deltas }) => sum + deltas.length, 0)
  const ignored = countIn(named) - countIn(kept)
  const options = atLimit(rule, classing)
  const kinds = kindsOf(rule)
  const functions = kept.flatMap(({ deltas }) => deltas)
  return {
    about: 'functions',
    ...{ name, title, severity, limit, kinds, ignored },
    rows: kept.flatMap((pair) => classed(pair, options)),
    count: functions.length,
    pairs: kept.map(pairOf),
    isThere: kinds.length > 0 ? kept.length > 0 : comparisons.length > 0,
    sights: sightsOf(kept, minSamples),
    whyNone: whyNone(rule, { asked, kept, functions, ignored }, compared)
  }
}

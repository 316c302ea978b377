import type { GateOutcome } from '../model/gate.js'
import { formatCount } from '../units/format.js'
import type { Analysis, Kind, KindState } from './gate.js'

export const kindNames: Readonly<Record<Kind, string>> = {
  cpu: 'CPU profile',
  memory: 'allocation profile',
  benchmarks: 'benchmarks'
}

const anyOfKind: Readonly<Record<Kind, string>> = {
  cpu: 'a CPU profile',
  memory: 'an allocation profile',
  benchmarks: 'benchmarks'
}

/** What a gate found, before missing input and missing evidence are weighed in. */
export interface Found {
  /** Ids of the findings over the limit, and the sentence about them. */
  readonly failed: readonly string[]
  readonly failedBecause: string
  /** Ids of the findings that would be over the limit if the evidence were enough. */
  readonly uncertain: readonly string[]
  readonly uncertainBecause: string
  /** What else cannot be judged although no input is missing: what is new. */
  readonly open?: readonly string[]
  readonly passedBecause: string
}

/** The same, with the kinds of input that the gate looks at. */
export interface Observation extends Found {
  readonly kinds: readonly Kind[]
  /**
   * What the gate looks at: counts (allocations), or what is there at all. For neither do the times of both sides have to
   * be comparable. Times unless said.
   */
  readonly measures?: 'counts' | 'presence'
}

/** Why a kind of input could not be compared on both sides; empty when it could, or when neither side has it. */
export const gapsOf = (state: KindState): readonly string[] => [
  ...(state.timeProblems ?? []),
  ...gapsOfCounts(state)
]

const gapsOfCounts = (state: KindState): readonly string[] => {
  const name = kindNames[state.kind]
  if (state.base === state.head) return state.problems
  const side = state.base ? 'head' : 'base'
  return [`${side} has no ${name}`, ...state.problems]
}

const exists = (state: KindState): boolean => state.base || state.head || gapsOf(state).length > 0

const statesOf = ({ kinds }: Analysis, looksAt: readonly Kind[]): readonly KindState[] =>
  looksAt.map((kind) => kinds[kind])

/** That neither side has any of some kinds of input; undefined where there is something, or may have been. */
export const whyNotApplicable = (
  analysis: Analysis,
  kinds: readonly Kind[]
): string | undefined => {
  if (statesOf(analysis, kinds).some(exists)) return undefined
  const names = kinds.map((kind) => anyOfKind[kind]).join(' or ')
  return `neither side has ${names === '' ? 'profiles' : names}`
}

/** What keeps some kinds of input from being compared, one clause each. */
export const gapsIn = (
  analysis: Analysis,
  { kinds, measures }: Pick<Observation, 'kinds' | 'measures'>
): readonly string[] => [
  ...new Set(statesOf(analysis, kinds).flatMap(measures === undefined ? gapsOf : gapsOfCounts))
]

/** That rows were left out, so that nobody takes their silence for a word about them. */
const ignoredWords = (count: number): string => {
  if (count === 0) return ''
  return count === 1 ? '; 1 row is ignored' : `; ${formatCount(count)} rows are ignored`
}

/** An outcome without findings. */
export const outcome = (
  status: GateOutcome['status'],
  because: string,
  more: Partial<GateOutcome> = {}
): GateOutcome => ({ status, because, findings: [], inputMissing: false, ...more })

/** Failed wins over unjudged, unjudged over passed. */
export const weigh = (
  found: Found,
  { gaps, ignored }: { readonly gaps: readonly string[]; readonly ignored: number }
): GateOutcome => {
  const { failed, uncertain, open = [] } = found
  if (failed.length > 0) return outcome('failed', found.failedBecause, { findings: failed })
  if (gaps.length > 0) return outcome('unjudged', gaps.join('; '), { inputMissing: true })
  if (uncertain.length + open.length > 0) {
    const because = [...(uncertain.length > 0 ? [found.uncertainBecause] : []), ...open]
    return outcome('unjudged', because.join('; '), { findings: uncertain })
  }
  return outcome('passed', `${found.passedBecause}${ignoredWords(ignored)}`)
}

/**
 * The one order in which a gate comes to its status: one whose kinds of input exist on neither side is not applicable,
 * and the others weigh what they found.
 */
export const conclude = (analysis: Analysis, seen: Observation): GateOutcome => {
  const nothing = whyNotApplicable(analysis, seen.kinds)
  if (nothing !== undefined) return outcome('not_applicable', nothing)
  const left = seen.measures === 'presence' ? [] : seen.kinds
  const ignored = left.reduce((sum, kind) => sum + analysis.ignored.rows[kind], 0)
  return weigh(seen, { gaps: gapsIn(analysis, seen), ignored })
}

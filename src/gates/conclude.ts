import type { GateOutcome } from '../model/gate.js'
import type { Analysis, Kind, KindState } from './gate.js'

export const kindNames: Readonly<Record<Kind, string>> = {
  cpu: 'CPU profile',
  memory: 'allocation profile',
  benchmarks: 'benchmarks'
}

/** What a gate found, before missing input and missing evidence are weighed in. */
export interface Observation {
  readonly kinds: readonly Kind[]
  /**
   * What the gate looks at: counts (allocations), or what is there at all. For neither do the times of both sides have to
   * be comparable. Times unless said.
   */
  readonly measures?: 'counts' | 'presence'
  /** Ids of the findings over the limit, and the sentence about them. */
  readonly failed: readonly string[]
  readonly failedBecause: string
  /** Ids of the findings that would be over the limit if the evidence were enough. */
  readonly uncertain: readonly string[]
  readonly uncertainBecause: string
  readonly passedBecause: string
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

/**
 * The one order in which a gate comes to its status: failed wins over unjudged, unjudged over passed; a gate whose
 * kinds of input exist on neither side is not applicable.
 */
export const conclude = (analysis: Analysis, seen: Observation): GateOutcome => {
  const states = seen.kinds.map((kind) => analysis.kinds[kind])
  const outcome = { findings: [] as readonly string[], inputMissing: false }
  if (!states.some(exists)) {
    const names = seen.kinds.map((kind) => kindNames[kind]).join(' or ')
    return { ...outcome, status: 'not_applicable', because: `neither side has ${names}` }
  }
  if (seen.failed.length > 0) {
    return { ...outcome, status: 'failed', because: seen.failedBecause, findings: seen.failed }
  }
  const gaps = [...new Set(states.flatMap(seen.measures === undefined ? gapsOf : gapsOfCounts))]
  if (gaps.length > 0) {
    return { ...outcome, status: 'unjudged', because: gaps.join('; '), inputMissing: true }
  }
  if (seen.uncertain.length > 0) {
    return {
      ...outcome,
      status: 'unjudged',
      because: seen.uncertainBecause,
      findings: seen.uncertain
    }
  }
  return { ...outcome, status: 'passed', because: seen.passedBecause }
}

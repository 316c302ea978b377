import type { FunctionDelta } from '../model/functionDelta.js'
import type { Subject } from './look.js'
import type { Advice, Resource } from './rule.js'

/** Something that rose, and what is to be said about it. */
export interface Candidate {
  /** Id of the rule that speaks up. */
  readonly rule: string
  readonly advice: Advice
  readonly resource: Resource
  /** What it is about, the worst of it where it is more than one function. */
  readonly subject: Subject
  readonly findingId?: string
  /**
   * The most that following the advice can save: the judged rise that it is about, in percentage points of a total. Absent
   * for what is not judged.
   */
  readonly gain?: number
  /** Sentences about what was observed, and how it belongs together. */
  readonly observed: () => string
}

/** The symbols that a function has in a profile. */
export const symbolsOf = ({ name, parts = [] }: FunctionDelta): ReadonlySet<string> =>
  new Set([name, ...parts.map((part) => part.name)])

/** Equal gains stand in the order of their names, so that the order is the same in every run. */
export const largestGain = (a: Candidate, b: Candidate): number =>
  (b.gain ?? 0) - (a.gain ?? 0) || (a.subject.delta.name < b.subject.delta.name ? -1 : 1)

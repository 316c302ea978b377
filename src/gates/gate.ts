import type * as z from 'zod'
import type { Evidence } from '../model/delta.js'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import type { GateOutcome, GateSeverity } from '../model/gate.js'

/** A kind of input that a gate looks at. */
export type Kind = 'cpu' | 'memory' | 'benchmarks'

/** Which sides have a kind of input at all, over all workloads, and what keeps it from being compared. */
export interface KindState {
  readonly kind: Kind
  readonly base: boolean
  readonly head: boolean
  /** Damaged, refused, or expected and gone: one clause each. */
  readonly problems: readonly string[]
}

/** Something of base that head lacks while its kind is still there. */
export interface Vanished {
  readonly id: string
  readonly what: string
}

/** Everything a gate may look at. */
export interface Analysis {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  /** Whether there is enough behind a delta for any limit; its class only says so for the limits of the classes. */
  readonly isSupported: (evidence: Evidence) => boolean
  readonly overallRating: number
  readonly kinds: Readonly<Record<Kind, KindState>>
  readonly vanished: readonly Vanished[]
}

/** A governance gate: one file in `gates/`, one line in its registry. */
export interface Gate<Options extends z.ZodObject = z.ZodObject> {
  readonly title: string
  readonly defaultSeverity: GateSeverity
  /** Its own settings beside `severity`; they appear in the config schema under `gates.<id>`. */
  readonly options: Options
  evaluate(analysis: Analysis, options: z.infer<Options>, severity: GateSeverity): GateOutcome
}

/** Keeps the type of a gate's options through the registry. */
export const defineGate = <Options extends z.ZodObject>(gate: Gate<Options>): Gate<Options> => gate

import type * as z from 'zod'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { EndpointFinding, EndpointObjective } from '../model/endpoint.js'
import type { BenchmarkFinding, FunctionFinding, SuiteShiftFinding } from '../model/finding.js'
import type { GateOutcome, GateSeverity } from '../model/gate.js'
import type { Sight } from '../model/sight.js'
import type { Trend } from '../model/trend.js'
import type { CustomGate } from './custom/gate.js'

/** A kind of input that a gate looks at. */
export type Kind = 'cpu' | 'memory' | 'benchmarks'

/** Which sides have a kind of input at all, over all workloads, and what keeps it from being compared. */
export interface KindState {
  readonly kind: Kind
  readonly base: boolean
  readonly head: boolean
  /** Damaged, refused, or expected and gone: one clause each. */
  readonly problems: readonly string[]
  /** Why times are not comparable, where that is so: what is counted (`allocs/op`) can be compared all the same. */
  readonly timeProblems?: readonly string[]
}

/** Something of base that head lacks while its kind is still there. */
export interface Vanished {
  readonly id: string
  readonly what: string
}

/** What the settings ignore: nothing of it is in the lists that gates look at. */
export interface Ignored {
  /** Benchmark rows, changed or not, and functions whose change would count. */
  readonly rows: Readonly<Record<Kind, number>>
  readonly ids: readonly string[]
}

/** Everything a gate may look at. */
export interface Analysis {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  /** Shifts of whole suites, each one finding. */
  readonly shifts: readonly SuiteShiftFinding[]
  /** How much evidence a change needs: none with `any`, else q of at most alpha. */
  readonly evidence: { readonly required: 'required' | 'any'; readonly alpha: number }
  /** What a row lacks before it counts for any limit; its class only says so for the limits of the classes. */
  readonly missingOf: (delta: BenchmarkDelta) => string | undefined
  readonly overallRating: number
  readonly kinds: Readonly<Record<Kind, KindState>>
  /** How small a change each pair of profiles could have shown, the poorest first. */
  readonly sights: readonly Sight[]
  readonly vanished: readonly Vanished[]
  readonly endpoints: readonly EndpointFinding[]
  /** What is promised, of endpoints that were profiled or not. */
  readonly objectives: readonly EndpointObjective[]
  /** Gates of the settings, with what each chooses. */
  readonly custom: readonly CustomGate[]
  readonly ignored: Ignored
  /** What the history says of rows that count; absent without one. */
  readonly trends?: readonly Trend[]
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

import type { FunctionDelta } from './functionDelta.js'
import type { SampledEvents, SampleType } from './profile.js'

/** One side of a pair of profiles of one sample type: values are means over its profiles, events their sum. */
export interface ProfileSideSummary {
  readonly paths: readonly string[]
  /** How often the side was profiled; files that are parts of one replicate are one. */
  readonly profiles: number
  readonly total: number
  readonly events?: Pick<SampledEvents, 'basis' | 'total'>
  readonly durationNanos?: number
  /** The folder that it was built in, with a slash at its end, where a manifest says so: it is gone. */
  readonly builtIn?: string
}

/** The functions of Go's runtime that work on the same, taken together. */
export interface RuntimeChange {
  readonly group: string
  /** Flat values. */
  readonly base: number
  readonly head: number
  /** Change in the measure that decides, in percentage points, and how far chance may have moved it. */
  readonly pp: number
  readonly noisePp: number
  /** The symbols of it, the largest first. */
  readonly functions: readonly string[]
}

/** Who calls whom in the profiles of both sides, by the identities that deltas have. */
export interface Calls {
  readonly callersOf: (identity: string) => readonly string[]
  readonly calleesOf: (identity: string) => readonly string[]
  /** Functions with which stacks begin: nobody knows who started them. */
  readonly roots: ReadonlySet<string>
}

/** A pair of profiles of one workload and one sample type, with all its function deltas. */
export interface ProfileComparison {
  readonly workload: string
  readonly sampleType: SampleType
  readonly base?: ProfileSideSummary
  readonly head?: ProfileSideSummary
  /** Profiled by `go test` with an unknown number of operations: shows composition only. */
  readonly operationsUnknown: boolean
  /** Why the two sides cannot be compared, where they cannot. */
  readonly refused?: string
  /** How base was built differently from head, where the profiles themselves say so. */
  readonly builtApart?: string
  readonly deltas: readonly FunctionDelta[]
  /** Absent where a side does not tell. */
  readonly calls?: Calls
  /** Go's runtime by what it works on; empty where a side leaves functions out, or has no sample counts. */
  readonly runtime: readonly RuntimeChange[]
  /** Smallest change of share that this pair could have seen, in pp; absent without counts. */
  readonly visiblePp?: number
  /**
   * The factor by which most functions' values changed together, in profiles of so much time and of unknown work;
   * absent where no majority agrees.
   */
  readonly commonFactor?: number
}

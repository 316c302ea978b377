import type { SampledEvents, SampleType } from './profile.js'

export type Side = 'base' | 'head'

/** A closed interval; infinite ends mean "not bounded by the data". */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** What stands behind a delta: how it was tested, or why it could not be. */
export type Evidence =
  /** Every repeat of a side gave the same value and the unit is exact: no test needed. */
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'tested'
      readonly test: 'mann-whitney-u' | 'benchstat'
      readonly p: number
      /** p after Benjamini-Hochberg within the unit. */
      readonly q: number
      readonly n: readonly [number, number]
    }
  | {
      readonly kind: 'modelled'
      readonly model: 'share' | 'cost'
      /** Assumed overdispersion of the event counts. */
      readonly phi: number
      readonly p: number
      readonly q: number
      /** Sampled events in base and head, all functions together. */
      readonly events: readonly [number, number]
      readonly basis: SampledEvents['basis']
      /** 95% interval of the deciding change, in percentage points. */
      readonly ci: Interval
    }
  | {
      readonly kind: 'too-few'
      /** What is counted: `samples per side`, `sampled events`. */
      readonly of: string
      readonly need: number
      readonly have: number
    }
  | { readonly kind: 'unpaired'; readonly side: Side }
  /**
   * `not-comparable`: the sides were measured under different conditions. `not-testable`: the input lacks what a test
   * needs.
   */
  | {
      readonly kind: 'refused'
      readonly cause: 'not-comparable' | 'not-testable'
      readonly why: string
    }

/** What one side of a function delta says. Values in the unit of the sample type, shares in percent of the total. */
export type Amount =
  | { readonly kind: 'seen'; readonly flat: number; readonly cum: number; readonly share: number }
  | { readonly kind: 'absent' }
  /** Not in a cut list: anything from 0 to `flatMax`. */
  | { readonly kind: 'hidden'; readonly flatMax: number; readonly shareMax: number }
  /** The side's list is filtered or otherwise incomplete: nothing is known. */
  | { readonly kind: 'unknown' }

/**
 * The measure that decides the class of a function: the change of its share; or, where both sides are known to have
 * done the same work or a known number of operations, the change of its cost in percent of base's total cost.
 */
export type DecidedBy = 'share' | 'cost' | 'cost-per-op'

/** head minus base of one function and one sample type, before anybody judges it. */
export interface FunctionDelta {
  readonly workload: string
  readonly sampleType: SampleType
  readonly name: string
  readonly package: string
  readonly file: string
  readonly startLine: number
  readonly base: Amount
  readonly head: Amount
  /** head share minus base share, in percentage points; an interval where one side is hidden. */
  readonly deltaPp: Interval
  readonly decidedBy: DecidedBy
  /** Change of the deciding measure, in percentage points. */
  readonly decidedPp: Interval
  readonly evidence: Evidence
}

/** One side of a pair of profiles of one sample type, replicates added up. */
export interface ProfileSideSummary {
  readonly paths: readonly string[]
  readonly total: number
  readonly events?: Pick<SampledEvents, 'basis' | 'total'>
  readonly durationNanos?: number
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
  readonly deltas: readonly FunctionDelta[]
  /** Smallest change of share that this pair could have seen, in pp; absent without counts. */
  readonly visiblePp?: number
}

/** One side of a benchmark: its median and interval (or what a summary printed), in Go's unit. */
export interface BenchmarkSide {
  readonly center: number
  /** -Infinity / Infinity where the sample is too small for an interval. */
  readonly lo: number
  readonly hi: number
  readonly n: number
}

/** head against base of one benchmark and one unit, before anybody judges it. */
export interface BenchmarkDelta {
  readonly workload: string
  readonly package: string
  readonly name: string
  readonly procs: number
  readonly unit: string
  readonly better: 'lower' | 'higher' | 'unknown'
  readonly base?: BenchmarkSide
  readonly head?: BenchmarkSide
  /** Change of the centers in percent, signed as benchstat prints it; absent when base is 0 or a side is missing. */
  readonly deltaPct?: number
  /** Cost ratio, worse above 1. */
  readonly effect?: Interval & { readonly ratio: number }
  readonly evidence: Evidence
}

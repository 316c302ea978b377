import type { SampledEvents, SampleType } from './profile.js'

export type Side = 'base' | 'head'

/** A closed interval; infinite ends mean "not bounded by the data". */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** The one-sided test that a benchmark became worse by more than `pct` percent of cost, not only worse. */
export interface MinEffect {
  readonly pct: number
  readonly p: number
  /** p after Benjamini-Hochberg within the unit. */
  readonly q: number
  /** Samples per side that a lone slowdown takes to pass; only where there are fewer. */
  readonly need?: number
}

/** A rank test of two samples. */
export interface Tested {
  /** `tested-blocked`: the repeats of a side ran consecutively in one process, so that they vary too little. */
  readonly kind: 'tested' | 'tested-blocked'
  readonly test: 'mann-whitney-u' | 'benchstat'
  readonly p: number
  /** p after Benjamini-Hochberg within the unit. */
  readonly q: number
  readonly n: readonly [number, number]
  /** Time and throughput with raw samples only. */
  readonly minEffect?: MinEffect
}

/** What stands behind a delta: how it was tested, or why it could not be. */
export type Evidence =
  /** Every repeat of a side gave the same value and the unit is exact: no test needed. */
  | { readonly kind: 'exact' }
  | Tested
  | {
      readonly kind: 'modelled'
      readonly model: 'share' | 'cost'
      /** Overdispersion of the event counts: assumed, or measured between several profiles of each side. */
      readonly phi: number
      readonly phiFrom: 'assumed' | 'measured'
      /** Degrees of freedom of Student's t where phi is measured; the test is normal without. */
      readonly df?: number
      /** Profiles of base and head. */
      readonly profiles: readonly [number, number]
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
  | {
      readonly kind: 'unpaired'
      readonly side: Side
      /** Name of the one benchmark of the other side that this may be under another name. */
      readonly perhaps?: string
    }
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

/** A symbol of a function that has several: the function itself, its closures, loop bodies, wrappers, instances. */
export interface FunctionPart {
  /** The whole symbol, as in the profile. */
  readonly name: string
  /** Flat values; undefined where a cut list may hide the part. */
  readonly base: number | undefined
  readonly head: number | undefined
}

/** What two functions have in common that are taken for one: each is told by the profile independently of the others. */
export type Likeness = 'name' | 'place' | 'callers' | 'callees' | 'cost'

/**
 * A function of the other side that this one may be under another name (`renamed`), or be or have been a part of (`part`),
 * without enough that says so.
 */
export interface PerhapsFunction {
  readonly name: string
  readonly as: 'renamed' | 'part'
}

/**
 * What became of a function as code, beside what it costs. A function that was found again on the other side, under
 * another name or in another function, is compared with what it was there.
 */
export type Churn =
  | { readonly kind: 'new' | 'removed'; readonly perhaps?: PerhapsFunction }
  /** `from` is its symbol in base. */
  | {
      readonly kind: 'renamed' | 'moved'
      readonly from: string
      readonly alike: readonly Likeness[]
    }
  /** It has its name, and was in another file in base. */
  | { readonly kind: 'moved'; readonly fromFile: string }
  /**
   * `inlined`: what were functions of their own in base is in this one in head. `outlined`: the other way round. They are
   * symbols of the side that has them.
   */
  | {
      readonly kind: 'inlined' | 'outlined'
      readonly functions: readonly string[]
      readonly alike: readonly Likeness[]
    }
  /** The compiler inlined it into its callers on one side only. */
  | { readonly kind: 'inlined' | 'outlined'; readonly by: 'compiler' }

/** What a function costs with all it calls: whether its own change stayed in it. */
export interface WholeChange {
  /** Change of cum in the measure that decides, in percentage points, and how far chance may have moved it. */
  readonly pp: number
  readonly noisePp: number
  /** Change of its own cost and of that of what it calls, as factors; absent where either has too few samples to say. */
  readonly factors?: { readonly own: number; readonly callees: number }
  /** What it calls, as symbols, and what became cheaper when it became more expensive, or the other way round. */
  readonly against: readonly string[]
}

/**
 * head minus base of one function and one sample type, before anybody judges it. A function is all that the compiler made
 * of one declaration, taken together.
 */
export interface FunctionDelta {
  readonly workload: string
  readonly sampleType: SampleType
  /** The symbol, as in the profile; of a function with several that of the function itself. */
  readonly name: string
  /** The name that its symbols have in common: without parts and type arguments. The function is told by it. */
  readonly identity: string
  /** Its symbols, the largest first, where there are several. */
  readonly parts?: readonly FunctionPart[]
  /** Empty where it is the same function on both sides. */
  readonly churn: readonly Churn[]
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
  /** Its 95% interval, tested or not; absent without sample counts. */
  readonly ciPp?: Interval
  /** Absent where a side lacks the function, or sample counts. */
  readonly whole?: WholeChange
  /**
   * Where shares decide: 95% interval of the change of the value itself, as if both sides had done the same work, in
   * percent of base's total.
   */
  readonly valuePp?: Interval
  readonly evidence: Evidence
}

/** One side of a pair of profiles of one sample type: values are means over its profiles, events their sum. */
export interface ProfileSideSummary {
  readonly paths: readonly string[]
  /** How often the side was profiled; files that are parts of one replicate are one. */
  readonly profiles: number
  readonly total: number
  readonly events?: Pick<SampledEvents, 'basis' | 'total'>
  readonly durationNanos?: number
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
  /**
   * Smallest slowdown in percent of cost that would have been found in four of five runs like this one; 0 where every
   * repeat gives the same value, absent where it cannot be said.
   */
  readonly visiblePct?: number
  /** Cost ratio by which the whole suite moved: the row was tested and is judged without it. */
  readonly shift?: number
  /** The cost ratio that decides where there is a shift: what is left without it, and as far as it was measured so. */
  readonly unshifted?: number
  /** Sides whose samples fall into two groups. */
  readonly bimodal?: readonly Side[]
  readonly evidence: Evidence
}

/** All benchmarks of a unit moved together: the machine did, or something that all of them use. */
export interface SuiteShift {
  readonly workload: string
  readonly unit: string
  /** Median cost ratio of the rows, worse above 1. */
  readonly ratio: number
  readonly rows: number
  /** Rows that moved in the direction of the shift. */
  readonly agreeing: number
  /** Whether base and head ran in alternation, which leaves no room for the machine to drift between them. */
  readonly interleaved: 'yes' | 'unknown' | 'no'
}

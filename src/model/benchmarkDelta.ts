import type { Evidence } from './evidence.js'
import type { Interval } from './interval.js'
import type { Side } from './side.js'

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

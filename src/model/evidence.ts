import type { Interval } from './interval.js'
import type { SampledEvents } from './profile.js'
import type { Side } from './side.js'

/** The one-sided test that a benchmark became worse by more than `pct` percent of cost, not only worse. */
export interface MinEffect {
  readonly pct: number
  readonly p: number
  /** p after Benjamini-Hochberg within the unit. */
  readonly q: number
  /** Samples per side that a lone slowdown takes to pass; only where there are fewer. */
  readonly need?: number
}

/** How far the benchmarks of a suite moved, and from where on one of them stands out. All are cost ratios, of 1 or more. */
export interface SuiteSpread {
  readonly benchmarks: number
  /** Half of the benchmarks moved by this or more, in either direction. */
  readonly typical: number
  /** The largest improvement, turned around: 2 where a benchmark became twice as fast. 1 where none became faster. */
  readonly best: number
  readonly limit: number
  /** Where most of them are slower, and how far they are from one another decides: what the middle one moved by. */
  readonly common?: number
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
  /** Time and throughput of rows that {@link hidesProcesses}, where others beside them show what their repeats do not. */
  readonly suite?: SuiteSpread
  /** Of the same rows: the cost ratio up to which two processes may differ, in either direction. 1 or more. */
  readonly apart?: number
}

/**
 * Whether the samples of a side may all be of one process, so that they do not show how much processes differ. benchstat
 * prints nothing of the order in which they were taken, and less than is known must not count for more.
 */
export const hidesProcesses = (evidence: Evidence): evidence is Tested =>
  evidence.kind === 'tested-blocked' ||
  (evidence.kind === 'tested' && evidence.test === 'benchstat')

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

import type { CallGraph } from './calls.js'
import type { CallTree } from './tree.js'

/** What a column of sample values means, in pprof's words: `cpu` in `nanoseconds`, `alloc_space` in `bytes`. */
export interface SampleType {
  readonly type: string
  readonly unit: string
}

/** A function as the profile names it. Functions of one name are one function, as in `go tool pprof -top`. */
export interface FunctionInfo {
  /** The whole symbol, unshortened. */
  readonly name: string
  /** Source file as written by the compiler; empty when the format does not carry it. */
  readonly file: string
  /** First line of the function; 0 when unknown. */
  readonly startLine: number
}

/**
 * How many times the profiler really looked, behind the values of a column. Sampling noise lives in these counts;
 * the values (nanoseconds, bytes) are scaled up from them and only look precise.
 */
export interface SampledEvents {
  /**
   * `counted`: the profile has a count column. `recovered`: computed back from the sampling rate (heap profiles).
   * `modelled`: assumed, because the format carries no counts (text). `upper-bound`: at most this many (memory text).
   */
  readonly basis: 'counted' | 'recovered' | 'modelled' | 'upper-bound'
  readonly total: number
  /** Parallel to `Profile.functions`: events whose leaf frame is that function. */
  readonly flat: Float64Array
}

/** The same sums as integers; present only where a sum leaves the range in which doubles are exact (2^53). */
export interface ExactSums {
  readonly total: bigint
  readonly flat: readonly bigint[]
  readonly cum: readonly bigint[]
}

/** All values of one sample type. Arrays are parallel to `Profile.functions`, in the unit of the sample type. */
export interface SampleColumn {
  readonly sampleType: SampleType
  /** Sum of the absolute sample values, which is what pprof prints as "Total samples". */
  readonly total: number
  /** Sum of the values of the samples whose leaf frame is the function. */
  readonly flat: Float64Array
  /** Sum of the values of the samples in which the function occurs anywhere, each sample once. */
  readonly cum: Float64Array
  readonly exact?: ExactSums
  readonly events?: SampledEvents
}

/** What lines cost by themselves. The lists run parallel; lines that cost nothing are left out. */
export interface LineTable {
  /** Places in `Profile.functions`. */
  readonly functions: readonly number[]
  /** Lines in the files of the functions, from 1. */
  readonly lines: readonly number[]
  /** Per column, the sum of the values of the samples whose leaf frame is at the line. */
  readonly flat: readonly (readonly number[])[]
}

/** Symbols that are parts of one function: what they cost together in all is not the sum of what each did. */
export interface Fold {
  /** Places in `Profile.functions`. */
  readonly functions: readonly number[]
  /** Per column, the sum of the values of the samples in which any of them occurs, each sample once. */
  readonly cum: readonly number[]
}

/** What the absence of a function from a profile means. */
export type Coverage =
  | { readonly kind: 'complete' }
  /** A cut list: a function that is not listed has a |flat| of at most `bound`, in the column's unit. */
  | { readonly kind: 'cut'; readonly bound: number }
  /** Filtered, sorted by cum, or a diff: absence says nothing. */
  | { readonly kind: 'unknown'; readonly why: string }

/** What samples were labelled with, where somebody asked for labels. */
export interface LabelValue {
  readonly key: string
  readonly value: string
  /** Id of the request that cost most, where somebody wants to be led to it. */
  readonly example?: string
}

/**
 * What samples cost by label, each under one: that of the first of the keys that were asked for which the sample has. The
 * lists of cells run parallel; samples without such a label are in none.
 */
export interface LabelSums {
  readonly labels: readonly LabelValue[]
  /** Place in `labels`; {@link OTHER_LABELS} for all that were too many to be kept apart. */
  readonly labelOf: readonly number[]
  /** Place of the leaf in `Profile.functions`; -1 where a sample has no stack. */
  readonly functionOf: readonly number[]
  /** Per column of the profile. */
  readonly flat: readonly (readonly number[])[]
  /** Samples that are under no label of their own, because there were too many. */
  readonly crowded: number
}

export const OTHER_LABELS = -1

/** One profile, decoded and summed up by function. */
export interface Profile {
  readonly columns: readonly SampleColumn[]
  /** Index of the column that `go tool pprof -top` shows without flags. */
  readonly defaultColumn: number
  readonly functions: readonly FunctionInfo[]
  /** Every group of symbols that are one function; absent where the format carries no stacks, or nobody wanted them. */
  readonly folds?: readonly Fold[]
  /** Absent where the format has no lines, or nobody wanted them. */
  readonly lines?: LineTable
  /** Absent where nobody asked for labels, or no sample has one of them. */
  readonly labels?: LabelSums
  /** Absent where there is no tree to take it from. */
  readonly calls?: CallGraph
  /** Parallel to `functions`: {@link CALLED}, {@link INLINED} or both; absent where the format does not tell. */
  readonly inlining?: readonly number[]
  /** Number of samples (distinct stacks and labels) in a binary profile; absent in text. */
  readonly sampleCount?: number
  readonly coverage: Coverage
  /** Half of the last printed digit, in the column's unit; 0 where values are exact. */
  readonly halfDigit: number
  /** The values are already head minus base (`-diff_base`, `-base`): shown in the inputs, never compared. */
  readonly isDiff: boolean
  readonly periodType?: SampleType
  readonly period?: number
  readonly durationNanos?: number
  readonly timeNanos?: number
  /** Base name of the profiled binary, the `File:` line of pprof. */
  readonly binary?: string
  readonly buildId?: string
  readonly comments: readonly string[]
  /** The stacks behind the sums; absent where the format carries none, or nobody wanted them. */
  readonly tree?: CallTree
}

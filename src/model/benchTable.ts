/** Raw benchmark results summarised as benchstat summarises them: one table for each configuration and unit. */
export interface BenchTable {
  /** The value of every config key of any input, in order of first appearance; empty where the key is not set. */
  readonly config: readonly BenchConfig[]
  /** benchstat's tidied unit (`sec/op`, `B/s`); all values of the table are in it. */
  readonly unit: string
  /** The inputs that have results here; the first is the one that the others are compared with. */
  readonly columns: readonly BenchColumn[]
  /** In order of first appearance in the inputs. */
  readonly rows: readonly BenchRow[]
}

/** A `key: value` line in force. */
export interface BenchConfig {
  readonly key: string
  readonly value: string
}

export interface BenchColumn {
  readonly label: string
  readonly geomean: BenchGeomean
}

/** The last row of a column. */
export interface BenchGeomean {
  /** The geometric mean of the centers; absent when it has none. */
  readonly center?: number
  /** The geometric mean of the rows' ratios to the first column, not the ratio of the geomeans. */
  readonly change: { readonly kind: 'base' } | { readonly kind: 'undefined' } | BenchPercent
  readonly warnings: readonly BenchWarning[]
}

export interface BenchRow {
  /** The name without `Benchmark`, with `/sub` and `-procs`; may be empty. */
  readonly name: string
  /** One cell for each column. */
  readonly cells: readonly BenchCell[]
}

export type BenchCell =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'measured'
      /** The median; the commonest value of a unit with `assume=exact`. */
      readonly center: number
      readonly spread: BenchSpread
      /** How many values it is made of. */
      readonly n: number
      readonly warnings: readonly BenchWarning[]
      readonly comparison: BenchComparison
    }

/** How far the interval of the center reaches. */
export type BenchSpread =
  /** How far its ends are from the center, in percent of the center's size; neither is negative. */
  | { readonly kind: 'percent'; readonly below: number; readonly above: number }
  /** No finite interval has the confidence. */
  | { readonly kind: 'unbounded' }
  /** An end has another sign than the center, so that no percentage says it. */
  | { readonly kind: 'crosses-zero' }

export interface BenchPercent {
  readonly kind: 'percent'
  readonly percent: number
}

/** A cell against the first column of its row. */
export type BenchComparison =
  /** The cell is in the first column, or that column has no such row. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'compared'
      readonly change: BenchChange
      /** Values of an exact unit are compared, not tested. */
      readonly test: { readonly kind: 'exact' } | { readonly kind: 'tested'; readonly p: number }
      /** Values in the first column and in this one. */
      readonly n: readonly [number, number]
      readonly warnings: readonly BenchWarning[]
    }

export type BenchChange =
  /** p is above alpha: nothing that is not noise was seen. */
  | { readonly kind: 'not-significant' }
  | { readonly kind: 'same-center' }
  /** The first column's center is 0. */
  | { readonly kind: 'undefined' }
  | BenchPercent

/** Why a number of a table means less than it seems to. */
export type BenchWarning =
  | { readonly kind: 'few-for-interval'; readonly need: number; readonly confidence: number }
  | { readonly kind: 'few-for-test'; readonly need: number; readonly alpha: number }
  | { readonly kind: 'all-equal' }
  /** A value is NaN, so that the samples cannot be ranked. */
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-exact'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'no-geomean'; readonly of: 'centers' | 'ratios' }
  | { readonly kind: 'different-rows' }

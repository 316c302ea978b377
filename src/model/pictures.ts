/** What the page shows beside the report: made from inputs, trees and report (`pictures/`), drawn by `outputs/html`. */
import type { PageData } from './page.js'

/** The values of one benchmark row, in the unit of the row and the order of collection. */
export interface BenchSamples {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** The benchmarks of one unit taken together. Information, not a verdict: noise and rows that did not change count too. */
export interface Geomean {
  readonly workload: string
  /** Absent for all packages of the workload together. */
  readonly package?: string
  readonly unit: string
  /** Rows that both sides have. */
  readonly rows: number
  /** Geometric mean of the rows' head/base; absent where one of them is no positive number. */
  readonly ratio?: number
}

/** What the functions of a package cost by themselves, all together. */
export interface PackageMove {
  /** Empty for functions without one. */
  readonly package: string
  readonly base: number
  readonly head: number
}

/** The packages of one workload and sample type, those whose share moved furthest first; their sums are the totals. */
export interface PackageMoves {
  readonly workload: string
  readonly metric: string
  readonly unit: string
  /** Whether gates look at the sample type by default. */
  readonly counts: boolean
  readonly total: { readonly base: number; readonly head: number }
  readonly packages: readonly PackageMove[]
}

export interface Pictures {
  readonly flames: PageData
  /** By id of the row in `bench_deltas`; rows that only benchstat printed have none. */
  readonly samples: ReadonlyMap<string, BenchSamples>
  readonly geomeans: readonly Geomean[]
  readonly packages: readonly PackageMoves[]
}

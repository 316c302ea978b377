/**
 * What is shown beside the report: made from inputs, trees and report (`pictures/`), drawn by `outputs/html` and, in the job
 * summary, by `outputs/markdown`.
 */
import type { PageData } from './page.js'
import type { FunctionEntry } from './report.js'

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
  /** As CODEOWNERS says; absent where nobody can say. */
  readonly owners?: readonly string[]
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

/** A function, reached by one path of calls; shares are of what it costs on that path with all that it calls. */
export interface PathStep {
  /** The whole symbol; empty for the root, where every path starts. */
  readonly name: string
  readonly package: string
  /** Place in `CallPaths.steps` of the step that leads here, which stands before it; -1 for the root. */
  readonly from: number
  /** Calls between the two that are left out. */
  readonly skipped: number
  /** In percent of all that the side costs. */
  readonly share_base: number
  readonly share_head: number
  /** The row of the report that the path leads to; absent for those on the way. */
  readonly entry?: FunctionEntry
}

/** How head gets to the functions that became worse, in one workload and sample type. */
export interface CallPaths {
  readonly workload: string
  readonly metric: string
  readonly steps: readonly PathStep[]
  /** Functions that became worse too and are not shown. */
  readonly more: number
}

export interface Pictures {
  readonly flames: PageData
  /** Why `flames` is empty although there are stacks, and what to do; absent where nothing was left out. */
  readonly flamesLeftOut?: string
  /** By id of the row in `bench_deltas`; rows that only benchstat printed have none. */
  readonly samples: ReadonlyMap<string, BenchSamples>
  readonly geomeans: readonly Geomean[]
  readonly packages: readonly PackageMoves[]
  readonly paths: readonly CallPaths[]
}

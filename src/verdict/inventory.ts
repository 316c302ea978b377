import type { BenchmarkFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Collection } from '../pair/collection.js'
import type { Placed } from '../pair/source.js'
import type { Sorted } from '../policy/setAside.js'

/** What the kinds of input and the vanished measurements are worked out from. */
export interface Inventory {
  readonly placed: readonly Placed[]
  /** What the manifests say; absent where there is none. */
  readonly collection?: Collection | undefined
  readonly comparisons: readonly ProfileComparison[]
  readonly benchmarks: readonly BenchmarkFinding[]
  /** What the settings ignore: it is there, and nothing about it is a problem. */
  readonly isIgnored: Sorted['isIgnored']
  /** Globs of benchmarks or workloads that head must have. */
  readonly expected: readonly string[]
  readonly evidence: 'required' | 'any'
  /** Share of head, in percent, from which on a function that base's list may hide leaves a gap. */
  readonly largeShare: number
}

import type { BenchmarkDelta, SuiteShift } from './benchmarkDelta.js'
import type { Cause } from './cause.js'
import type { FunctionDelta } from './functionDelta.js'
import type { Touch } from './touch.js'

export type FunctionClass =
  | 'regression'
  | 'improvement'
  | 'new-hotspot'
  | 'removed-hotspot'
  | 'unchanged'

export type Dimension = 'cpu' | 'memory' | 'other'

/**
 * Where a classed function stands: `judged` counts towards rating and gates; `not-judged` has too little evidence;
 * `share-shift` moved only relative to the others; `other` belongs to a sample type that is shown and never counts.
 */
export type Standing = 'judged' | 'not-judged' | 'share-shift' | 'other'

/** What made a cost more or less, where a profile counts it. */
export type How =
  | 'called-more'
  | 'called-less'
  | 'more-objects'
  | 'fewer-objects'
  | 'larger-objects'
  | 'smaller-objects'

/**
 * The change of a function's own cost beside that with all it calls. `own-cost`, `own-saving`: both went the same way.
 * `moved-in`, `moved-out`: only its own did, so that cost moved from or to what it calls. `trade-off`, `delegated`: they
 * went against each other.
 */
export interface Quadrant {
  readonly id: 'own-cost' | 'own-saving' | 'moved-in' | 'moved-out' | 'trade-off' | 'delegated'
  /** Whether the code has another shape (`structural`), does something else (`micro`), or both. */
  readonly shift: 'micro' | 'structural' | 'mixed'
  /** What it calls, as symbols, and what changed the other way. */
  readonly functions: readonly string[]
  readonly how?: How
}

/** A function delta with its class, and whether the evidence lets the class count. */
export interface FunctionFinding {
  /** Stable fingerprint: the same function, sample type and workload have the same id in every run. */
  readonly id: string
  readonly delta: FunctionDelta
  readonly dimension: Dimension
  readonly class: FunctionClass
  readonly standing: Standing
  /** Go's own runtime: shown with its class, left out of the rating, trips warning gates only. */
  readonly isRuntime: boolean
  readonly operationsUnknown: boolean
  /** Of regressions and improvements, as far as the samples tell. */
  readonly quadrant?: Quadrant
  /** What the change has to do with it; absent where nobody knows what changed. */
  readonly touch?: Touch
  readonly because: string
}

export type BenchmarkVerdict = 'regression' | 'improvement' | 'unchanged' | 'not-judged'

/** What a benchmark's unit measures, which decides the gates that look at it. */
export type BenchmarkKind = 'time' | 'throughput' | 'allocation' | 'other'

export interface BenchmarkFinding {
  readonly id: string
  readonly delta: BenchmarkDelta
  readonly kind: BenchmarkKind
  readonly verdict: BenchmarkVerdict
  /** The verdict that more evidence could confirm; equal to `verdict` when it is judged. */
  readonly wouldBe: BenchmarkVerdict
  /** As for functions, by the profile of the benchmark; only of what may have changed. */
  readonly touch?: Touch
  /** The functions that a slower one is slower in, where its own profile tells. */
  readonly causes?: readonly Cause[]
  readonly because: string
}

/** A shift of the whole suite as one finding, in place of one for each of its rows. */
export interface SuiteShiftFinding extends SuiteShift {
  readonly id: string
  readonly because: string
}

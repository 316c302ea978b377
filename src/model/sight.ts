import type { Dimension } from './finding.js'

/** How small a change two sides of a workload could have shown, for sample types that count. */
export interface Sight {
  readonly dimension: Exclude<Dimension, 'other'>
  readonly workload: string
  /** Sampled events of base and head. */
  readonly samples: readonly [number, number]
  /** Smallest visible change of flat share in pp; absent where no change would have been seen. */
  readonly visiblePp?: number
  /** Too few samples on a side to call anything unchanged. */
  readonly isPoor: boolean
}

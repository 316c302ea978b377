import type { Interval } from './interval.js'

/** What is promised of an endpoint. */
export interface EndpointObjective {
  readonly endpoint: string
  readonly name: string
  readonly target?: string | undefined
  readonly threshold?: string | undefined
  /** Where it is written: a file, or the settings. */
  readonly source: string
}

/** One side of an endpoint. */
export interface EndpointSide {
  /** In the unit of the sample type, all profiles of the side together. */
  readonly value: number
  /** Percent of all samples of the side. */
  readonly share: number
  readonly events: number
  readonly requests?: number
  /** Median of what a request took, where traces say it. */
  readonly medianNanos?: number
}

/** How the cost of both sides was made comparable; `share`: it was not, because nobody counted requests. */
export type EndpointMeasure = 'per-request' | 'per-operation' | 'same-work' | 'share'

export type EndpointVerdict = 'regression' | 'improvement' | 'unchanged' | 'not-judged'

/** What a function that became worse adds to an endpoint. */
export interface EndpointFunction {
  readonly findingId: string
  readonly name: string
  /** Percent of the increase of the function that is of this endpoint. */
  readonly share: number
}

/** head against base of what the samples of one endpoint cost. */
export interface EndpointFinding {
  readonly id: string
  readonly name: string
  readonly workload: string
  readonly unit: string
  /** The labels that named it. */
  readonly keys: readonly string[]
  readonly base: EndpointSide
  readonly head: EndpointSide
  readonly measure: EndpointMeasure
  readonly requestsFrom?: 'settings' | 'traces'
  /** Change of the cost in percent of that of base; absent where only shares are known, or base has none. */
  readonly changePct?: number
  readonly ciPct?: Interval
  readonly p?: number
  readonly q?: number
  /** Percent of all that became more expensive, where costs are known. */
  readonly shareOfIncrease?: number
  readonly functions: readonly EndpointFunction[]
  /** Id of the span or trace that cost most in head, where links are wanted. */
  readonly example?: string
  readonly objective?: EndpointObjective
  readonly verdict: EndpointVerdict
  readonly because: string
}

/** What is known of endpoints in one pair of profiles. */
export interface EndpointComparison {
  readonly workload: string
  readonly metric: string
  readonly endpoints: readonly EndpointFinding[]
  /** Percent of each side's samples that belong to a known endpoint. */
  readonly known: { readonly base: number; readonly head: number }
  /** Samples of both sides that had one of too many labels. */
  readonly crowded: number
}

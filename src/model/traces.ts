/** Requests to one endpoint, as the spans of a file tell. */
export interface TracedEndpoint {
  /** `POST /v1/checkout`, `shop.Cart/Add`, a queue; never an address with its parameters. */
  readonly name: string
  readonly requests: number
  /** Median of what they took, from begin to end. */
  readonly medianNanos: number
}

/** What the spans of a file say of requests. */
export interface Traces {
  readonly endpoints: readonly TracedEndpoint[]
  /** Ids of spans and of traces in hexadecimal, and the place in `endpoints` of the request that they belong to. */
  readonly ids: ReadonlyMap<string, number>
}

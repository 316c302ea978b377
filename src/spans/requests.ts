/** How many requests an endpoint had: what the settings say, else what traces count. */
import type { Config } from '../config/schema.js'
import type { Side } from '../model/side.js'
import type { TracedEndpoint } from '../model/traces.js'
import type { Placed } from '../pair/source.js'

export interface Requests {
  readonly from: 'settings' | 'traces'
  readonly base: number
  readonly head: number
}

type Traced = ReadonlyMap<string, Pick<TracedEndpoint, 'requests' | 'medianNanos'>>

/** Requests of one side over all its files. The median of several files is that of the one with the most requests. */
const tracedOn = (placed: readonly Placed[], side: Side): Traced => {
  const all = new Map<string, { requests: number; medianNanos: number; largest: number }>()
  for (const { file, side: of, isAmbiguous } of placed) {
    if (of !== side || isAmbiguous) continue
    for (const { name, requests, medianNanos } of file.parsed.traces?.endpoints ?? []) {
      const known = all.get(name) ?? { requests: 0, medianNanos, largest: 0 }
      const isLargest = requests > known.largest
      all.set(name, {
        requests: known.requests + requests,
        medianNanos: isLargest ? medianNanos : known.medianNanos,
        largest: Math.max(known.largest, requests)
      })
    }
  }
  return all
}

/** What is known of the requests of both sides. */
export interface RequestCounts {
  readonly of: (endpoint: string) => Requests | undefined
  readonly medianOf: (side: Side, endpoint: string) => number | undefined
}

export const requestCounts = (
  placed: readonly Placed[],
  { requests: given }: Config['endpoints']
): RequestCounts => {
  const traced = { base: tracedOn(placed, 'base'), head: tracedOn(placed, 'head') }
  return {
    of: (endpoint) => {
      const own = Object.hasOwn(given, endpoint) ? given[endpoint] : undefined
      if (own !== undefined) return { from: 'settings', ...own }
      const [base, head] = [traced.base.get(endpoint), traced.head.get(endpoint)]
      if (base === undefined || head === undefined) return undefined
      return { from: 'traces', base: base.requests, head: head.requests }
    },
    medianOf: (side, endpoint) => traced[side].get(endpoint)?.medianNanos
  }
}

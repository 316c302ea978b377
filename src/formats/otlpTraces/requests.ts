/** Which request a span belongs to, and the endpoint that the request was made to. */
import type { Traces } from '../../model/traces.js'
import type { Span } from './read.js'

type Attributes = Span['attributes']

const http = (of: Attributes): string | undefined => {
  const route = of.get('http.route')
  const method = of.get('http.request.method') ?? of.get('http.method')
  return route === undefined ? undefined : [method, route].filter(Boolean).join(' ')
}

const rpc = (of: Attributes): string | undefined => {
  const [service, method] = [of.get('rpc.service'), of.get('rpc.method')]
  return service === undefined || method === undefined ? undefined : `${service}/${method}`
}

/** What follows in an address names a customer rather than an endpoint. */
const withoutParameters = (name: string): string => name.split(/[?#]/, 1)[0] ?? ''

/** Longer names are no names of endpoints. */
const LONGEST_NAME = 300

/** The endpoint of a request: its route, method or queue, which are few, before the name of the span, which may be many. */
const endpointOf = ({ attributes, name }: Span): string =>
  (
    http(attributes) ??
    rpc(attributes) ??
    attributes.get('messaging.destination.name') ??
    withoutParameters(name)
  ).slice(0, LONGEST_NAME)

/** The request that each span was a part of: itself, or the nearest one above it. */
const requestsOf = (spans: readonly Span[]): ReadonlyMap<string, Span> => {
  const byId = new Map(spans.map((span) => [span.id, span]))
  const found = new Map<string, Span | undefined>()
  for (const start of spans) {
    const path: Span[] = []
    const seen = new Set<string>()
    let span: Span | undefined = start
    while (span !== undefined && !span.isRequest && !found.has(span.id) && !seen.has(span.id)) {
      seen.add(span.id)
      path.push(span)
      span = byId.get(span.parent)
    }
    const request = span?.isRequest === true ? span : found.get(span?.id ?? '')
    for (const one of [...path, start]) found.set(one.id, request)
  }
  return new Map([...found].flatMap(([id, one]) => (one === undefined ? [] : [[id, one] as const])))
}

const middle = (sorted: readonly number[]): number => {
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1]
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2
}

/** What some spans say of requests: how many to each endpoint, and whose samples carry which id. */
export const tracesOf = (spans: readonly Span[]): Traces => {
  const requests = requestsOf(spans)
  const durations = new Map<string, number[]>()
  for (const span of spans.filter(({ isRequest }) => isRequest)) {
    const endpoint = endpointOf(span)
    const known = durations.get(endpoint)
    if (known === undefined) durations.set(endpoint, [span.nanos])
    else known.push(span.nanos)
  }
  const names = [...durations.keys()]
  const places = new Map(names.map((name, place) => [name, place]))
  const ids = new Map<string, number>()
  for (const span of spans) {
    const request = requests.get(span.id)
    const place = request === undefined ? undefined : places.get(endpointOf(request))
    if (place === undefined) continue
    ids.set(span.id, place)
    if (!ids.has(span.trace)) ids.set(span.trace, place)
  }
  return {
    endpoints: names.map((name) => {
      const sorted = [...(durations.get(name) ?? [])].sort((a, b) => a - b)
      return { name, requests: sorted.length, medianNanos: middle(sorted) }
    }),
    ids
  }
}

/** The spans of OTLP JSON, as far as flamegate looks at them. */
import { asRecord } from '../json.js'

/** A span, its ids in hexadecimal. */
export interface Span {
  readonly id: string
  readonly trace: string
  /** Empty where it has none. */
  readonly parent: string
  readonly name: string
  /** Whether it is what a server or a consumer did for a request. */
  readonly isRequest: boolean
  readonly nanos: number
  /** Texts only. */
  readonly attributes: ReadonlyMap<string, string>
}

export interface SpanProblem {
  readonly code: 'damaged' | 'too-large'
  readonly message: string
  readonly hint: string
}

export type ReadSpans =
  | { readonly kind: 'spans'; readonly spans: readonly Span[] }
  | { readonly kind: 'problem'; readonly problem: SpanProblem }

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const HEX = /^(?:[0-9a-f]{16}|[0-9a-f]{32})$/i
/** Eight or sixteen bytes, as the Protobuf encoding of JSON writes bytes; OTLP asks for hexadecimal. */
const BASE64 = /^(?:[\w+/-]{11}=?|[\w+/-]{22}(?:==)?)$/

const fromBase64 = (text: string): string =>
  Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
    byte.charCodeAt(0).toString(16).padStart(2, '0')
  ).join('')

/** An id in small hexadecimal digits; empty where a value is none. */
const idOf = (value: unknown): string => {
  const text = textOf(value)
  if (HEX.test(text)) return text.toLowerCase()
  return BASE64.test(text) ? fromBase64(text) : ''
}

const attributesOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    listOf(value).flatMap((one) => {
      const { key, value: wrapped } = asRecord(one) ?? {}
      const text = textOf(asRecord(wrapped)?.['stringValue'])
      return typeof key === 'string' && text !== '' ? [[key, text] as const] : []
    })
  )

const REQUEST_KINDS: ReadonlySet<unknown> = new Set([
  2,
  5,
  'SPAN_KIND_SERVER',
  'SPAN_KIND_CONSUMER'
])

/** Nanoseconds since 1970 are beyond 2^53, so they are texts; some exporters write numbers all the same. */
const nanosOf = (value: unknown): bigint => {
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return BigInt(value)
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? BigInt(value) : 0n
}

const nanosBetween = (start: unknown, end: unknown): number =>
  Math.max(0, Number(nanosOf(end) - nanosOf(start)))

const spanOf = (value: unknown): Span | undefined => {
  const span = asRecord(value)
  const id = idOf(span?.['spanId'])
  const trace = idOf(span?.['traceId'])
  if (span === undefined || id.length !== 16 || trace.length !== 32) return undefined
  return {
    id,
    trace,
    parent: idOf(span['parentSpanId']),
    name: textOf(span['name']),
    isRequest: REQUEST_KINDS.has(span['kind']),
    nanos: nanosBetween(span['startTimeUnixNano'], span['endTimeUnixNano']),
    attributes: attributesOf(span['attributes'])
  }
}

function* rawSpans(documents: readonly unknown[]): Generator<unknown> {
  for (const document of documents)
    for (const resource of listOf(asRecord(document)?.['resourceSpans']))
      for (const scope of listOf(asRecord(resource)?.['scopeSpans']))
        yield* listOf(asRecord(scope)?.['spans'])
}

const problem = (code: SpanProblem['code'], message: string, hint: string): ReadSpans => ({
  kind: 'problem',
  problem: { code, message, hint }
})

/** Reads at most so many spans. One without ids of eight and sixteen bytes is no span, and the file no traces. */
export const readSpans = (documents: readonly unknown[], max: number): ReadSpans => {
  const spans: Span[] = []
  for (const raw of rawSpans(documents)) {
    if (spans.length >= max) {
      const hint =
        'record the traces of fewer requests, or raise limits.max-rows in the config file'
      return problem('too-large', `expected at most ${max} spans, found more`, hint)
    }
    const span = spanOf(raw)
    if (span === undefined) {
      const which = `expected spans with a traceId and a spanId, found that number ${spans.length + 1} lacks one`
      return problem('damaged', which, 'export the traces as OTLP JSON')
    }
    spans.push(span)
  }
  return { kind: 'spans', spans }
}

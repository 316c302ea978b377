/** OTLP traces as JSON: whose request a span is of, how many there were, and nothing of a file that is damaged. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../src/formats/index.js'

const limits = { maxInflatedBytes: 2 ** 20, maxRows: 1000 }

const decoded = (text: string, over = {}) =>
  decode({ path: 'base/traces.json', bytes: Buffer.from(text) }, { ...limits, ...over })

const id = (digit: string) => digit.repeat(16)
const trace = 'ab'.repeat(16)

interface SpanShape {
  readonly id: string
  readonly parent?: string
  readonly kind?: number | string
  readonly name?: string
  readonly ms?: number
  readonly attributes?: Readonly<Record<string, string>>
}

const span = ({ kind = 1, name = 'work', ms = 10, attributes = {}, ...ids }: SpanShape) => ({
  traceId: trace,
  spanId: ids.id,
  parentSpanId: ids.parent ?? '',
  name,
  kind,
  startTimeUnixNano: '1780000000000000000',
  endTimeUnixNano: String(1780000000000000000n + BigInt(ms) * 1_000_000n),
  attributes: Object.entries(attributes).map(([key, value]) => ({
    key,
    value: { stringValue: value }
  }))
})

const document = (...spans: readonly SpanShape[]) =>
  JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: spans.map(span) }] }] })

const http = { 'http.request.method': 'POST', 'http.route': '/v1/checkout' }
const server = { id: id('a'), kind: 2, name: 'POST', attributes: http }

const tracesIn = (text: string) => {
  const { parsed } = decoded(text)
  expect(parsed.diagnostics).toEqual([])
  return parsed.traces
}

const endpointOf = (text: string, spanId: string): string | undefined => {
  const traces = tracesIn(text)
  return traces?.endpoints[traces.ids.get(spanId) ?? -1]?.name
}

describe('spans', () => {
  test('are of the nearest request above them', () => {
    const text = document(
      { id: id('c'), parent: id('b') },
      { id: id('b'), parent: id('a') },
      server,
      {
        id: id('d'),
        parent: id('c'),
        kind: 'SPAN_KIND_CONSUMER',
        attributes: { 'messaging.destination.name': 'orders' }
      },
      { id: id('e'), parent: id('d') },
      { id: id('f') }
    )
    expect(endpointOf(text, id('a'))).toBe('POST /v1/checkout')
    expect(endpointOf(text, id('c'))).toBe('POST /v1/checkout')
    expect(endpointOf(text, id('e'))).toBe('orders')
    expect(endpointOf(text, id('f'))).toBeUndefined()
    expect(endpointOf(text, trace)).toBe('POST /v1/checkout')
  })

  test.each([
    ['route and method', http, 'POST /v1/checkout'],
    ['the method of an RPC', { 'rpc.service': 'shop.Cart', 'rpc.method': 'Add' }, 'shop.Cart/Add'],
    ['the name of the span without what follows the address', {}, 'GET /users']
  ])('name their endpoint by %s', (_, attributes, name) => {
    const text = document({ id: id('a'), kind: 2, name: 'GET /users?id=7#x', attributes })
    expect(endpointOf(text, id('a'))).toBe(name)
  })

  test('never show an address', () => {
    const attributes = { ...http, 'url.full': 'https://shop.example/secret?token=1' }
    expect(JSON.stringify(tracesIn(document({ ...server, attributes })))).not.toContain('secret')
  })

  test('count the requests of an endpoint, and their median time', () => {
    const requests = [5, 30, 10].map((ms, index) => ({ ...server, id: id(String(index)), ms }))
    expect(tracesIn(document(...requests))?.endpoints).toEqual([
      { name: 'POST /v1/checkout', requests: 3, medianNanos: 10_000_000 }
    ])
  })

  test('may come one object a line, and with ids in base64', () => {
    const lines = `${document(server)}\n${document({ ...server, id: id('b') })}\n`
    expect(tracesIn(lines)?.endpoints[0]?.requests).toBe(2)
    const base64 = document(server).replace(id('a'), Buffer.from(id('a'), 'hex').toString('base64'))
    expect(endpointOf(base64, id('a'))).toBe('POST /v1/checkout')
  })

  test('that call each other in a circle are of no request', () => {
    const text = document({ id: id('a'), parent: id('b') }, { id: id('b'), parent: id('a') })
    expect(endpointOf(text, id('a'))).toBeUndefined()
  })
})

describe('a file of traces', () => {
  test('that is cut anywhere is damaged, and no traces', () => {
    const text = document(server, { id: id('b'), parent: id('a') })
    fc.assert(
      fc.property(fc.integer({ min: 30, max: text.length - 1 }), (end) => {
        const { format, status, parsed } = decoded(text.slice(0, end))
        expect([format, status, parsed.traces]).toEqual(['otlp-traces', 'damaged', undefined])
        expect(parsed.diagnostics[0]).toMatchObject({ code: 'otlp-traces/damaged' })
      })
    )
  })

  test('with a damaged line says which', () => {
    const [first] = decoded(`${document(server)}\n{"resourceSpans":`).parsed.diagnostics
    expect(first?.message).toMatch(/^line 2: /)
  })

  test('with a span without ids is damaged', () => {
    expect(decoded(document({ id: 'none' })).status).toBe('damaged')
  })

  test('is read up to the bounds', () => {
    const text = document(server, { ...server, id: id('b') })
    expect(decoded(text, { maxRows: 1 }).parsed.diagnostics[0]).toMatchObject({
      code: 'otlp-traces/too-large'
    })
    expect(decoded(text, { maxInflatedBytes: 10 }).parsed.diagnostics[0]?.code).toBe(
      'otlp-traces/too-large'
    )
  })

  test.each(['base', 'head'])('of the fixture has the requests that were made: %s', (side) => {
    const path = new URL(`../../fixtures/endpoints/${side}/api_traces.json`, import.meta.url)
    const { traces } = decode({ path: 'traces.json', bytes: readFileSync(path) }, limits).parsed
    expect(traces?.endpoints.map(({ name, requests }) => [name, requests])).toEqual([
      ['POST /v1/checkout', 120],
      ['GET /v1/cart/{id}', 120],
      ['GET /healthz', 120]
    ])
  })
})

import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ask } from '../../../src/io/analysis/ask.js'
import { maxMessageBytes } from '../../../src/model/analysisContract.js'
import { FlamegateError } from '../../../src/model/diagnostic.js'
import {
  answering,
  type Behaviour,
  breaking,
  type Endpoint,
  endless,
  silent,
  startEndpoint
} from '../../helpers/endpoint.js'

const open: Endpoint[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const started = async (...behaviours: readonly Behaviour[]): Promise<Endpoint> => {
  const endpoint = await startEndpoint(...behaviours)
  open.push(endpoint)
  return endpoint
}

const body = '{"schema_version":1}'

const question = (url: string) => ({
  url: new URL(`${url}/analyze?key=hidden`),
  body,
  version: '1.2.3',
  authorize: async () => 'a.token'
})

/** The waits between attempts, which take no time here. */
const impatient = () => {
  const waits: number[] = []
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms)
  }
  return { waits, effects: { timeLimitMs: 5000, sleep } }
}

const askAt = (url: string) => ask(question(url), impatient().effects)

const errorOf = async (asking: Promise<string>): Promise<string> => {
  const error: unknown = await asking.then(
    (text) => `no error but ${text}`,
    (reason: unknown) => reason
  )
  if (!(error instanceof FlamegateError)) throw new Error(`no FlamegateError: ${String(error)}`)
  return error.diagnostics.map(({ code, message, hint }) => `${code} ${message}; ${hint}`).join()
}

describe('an endpoint', () => {
  test('is sent the body with its digest, a key for repeats, the version and the token', async () => {
    const endpoint = await started(answering({ ok: true }))
    expect(await askAt(endpoint.url)).toBe('{"ok":true}')
    const [asked] = endpoint.asked
    const hash = createHash('sha256').update(body)
    expect(asked).toMatchObject({ method: 'POST', path: '/analyze?key=hidden', body })
    expect(asked?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-digest': `sha-256=:${hash.copy().digest('base64')}:`,
      'idempotency-key': hash.digest('hex'),
      'user-agent': 'flamegate/1.2.3',
      authorization: 'Bearer a.token'
    })
  })

  test('may answer with exactly 64 KiB', async () => {
    const { url } = await started(answering('x'.repeat(maxMessageBytes)))
    expect(await askAt(url)).toHaveLength(maxMessageBytes)
  })

  test.each([429, 500, 503])('is asked once more after status %d', async (status) => {
    const endpoint = await started(answering('', status), answering('{}'))
    expect(await askAt(endpoint.url)).toBe('{}')
    expect(endpoint.asked).toHaveLength(2)
  })

  test('is asked once more after an answer that breaks off', async () => {
    const endpoint = await started(breaking, answering('{}'))
    expect(await askAt(endpoint.url)).toBe('{}')
  })

  test('gets a token of its own for each attempt', async () => {
    const { url, asked } = await started(answering('', 500), answering('{}'))
    const tokens = ['token-1', 'token-2']
    const authorize = async () => tokens.shift()
    await ask({ ...question(url), authorize }, impatient().effects)
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2'
    ])
  })

  test('says how long to wait', async () => {
    const { url } = await started(answering('', 429, { 'retry-after': '2' }), answering('{}'))
    const { waits, effects } = impatient()
    await ask(question(url), effects)
    expect(waits).toEqual([2000])
  })
})

describe('an endpoint fails', () => {
  test.each<[string, Behaviour, number, string]>([
    ['an error twice', answering('', 500), 2, 'analysis/status'],
    ['a wait that is too long', answering('', 503, { 'retry-after': '3600' }), 1, 'status 503'],
    ['a wait until a date', answering('', 503, { 'retry-after': 'Fri, 1 Jan' }), 1, 'status 503'],
    ['a refusal of the token', answering('', 401), 1, 'compare analysis-auth'],
    ['no such page', answering('', 404), 1, 'status 404'],
    ['a redirect', answering('', 307, { location: 'https://example.com/' }), 1, 'a redirect (307)'],
    ['an answer that breaks off twice', breaking, 2, 'analysis/network'],
    ['64 KiB and a byte', answering('x'.repeat(maxMessageBytes + 1)), 1, 'more than 64 KiB'],
    ['an answer without end', endless, 1, 'more than 64 KiB'],
    ['bytes that are no text', answering(Buffer.from([0xff, 0xfe])), 1, 'no UTF-8']
  ])('with %s', async (_, behaviour, attempts, words) => {
    const endpoint = await started(behaviour)
    expect(await errorOf(askAt(endpoint.url))).toContain(words)
    expect(endpoint.asked).toHaveLength(attempts)
  })

  test('with silence, after the time limit, without another attempt', async () => {
    const endpoint = await started(silent)
    const { sleep } = impatient().effects
    const asking = ask(question(endpoint.url), { timeLimitMs: 200, sleep })
    expect(await errorOf(asking)).toContain('no answer in time')
    expect(endpoint.asked).toHaveLength(1)
  })

  test('where nobody listens', async () => {
    const endpoint = await startEndpoint(silent)
    await endpoint.close()
    expect(await errorOf(askAt(endpoint.url))).toContain('no answer (ECONNREFUSED)')
  })

  test('and the error says neither path, query nor token', async () => {
    const { url } = await started(answering('', 500))
    expect(await errorOf(askAt(url))).not.toMatch(/hidden|analyze\?|a\.token/)
  })
})

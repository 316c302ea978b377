import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, octokitGitHub } from '../../src/io/github.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { encodings } from '../helpers/encodings.js'

// The shape of today's tokens: an app's prefix and a JSON web token.
const token = `ghs_12345_${'a'.repeat(40)}.${'b'.repeat(200)}.${'c'.repeat(200)}`

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly at: number
}

type Handler = (request: Seen, response: ServerResponse) => void

let server: Server
let handler: Handler
let seen: Seen[]
let slept: number[]
let masked: string[]

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const proxies = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']

beforeEach(async () => {
  for (const name of proxies) delete process.env[name]
  seen = []
  slept = []
  masked = []
  server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body: await bodyOf(request), at: performance.now() }
    seen.push(one)
    handler(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** A second of the plugins that wait. */
const secondMs = 20

/** How long the client waited between its requests, in its seconds. */
const waits = (): readonly number[] =>
  seen.slice(1).map(({ at }, index) => Math.round((at - (seen[index]?.at ?? 0)) / secondMs))

const apiUrl = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const client = (timeoutMs = 5000): Promise<GitHub> =>
  octokitGitHub(
    token,
    { owner: 'acme', repo: 'shop', apiUrl: apiUrl() },
    {
      mask: (secret) => masked.push(secret),
      sleep: async (ms) => {
        slept.push(ms)
      },
      timeoutMs,
      secondMs
    }
  )

const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {}
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

const aComment = (id: number) => ({
  id,
  html_url: `https://github.com/acme/shop/pull/17#issuecomment-${id}`,
  body: `comment ${id}`,
  user: { login: 'github-actions[bot]', type: 'Bot', id: 41898282 },
  created_at: '2026-11-23T01:00:00Z'
})

/** What GitHub says when too much is asked for at once, as against the limit of an hour. */
const isSecondary = (status: number, headers: Record<string, string> = {}): boolean =>
  (status === 429 || headers['retry-after'] !== undefined) &&
  headers['x-ratelimit-remaining'] !== '0'

/** Answers with these statuses one after the other, and with the last one from there on. */
const statuses = (...answers: readonly (readonly [number, Record<string, string>?])[]): void => {
  handler = (_, response) => {
    const [status, headers] = answers[Math.min(seen.length, answers.length) - 1] ?? [500]
    const message = isSecondary(status, headers)
      ? 'You have exceeded a secondary rate limit'
      : `refused ${token}`
    json(response, status, status < 300 ? aComment(1) : { message }, headers)
  }
}

const failureOf = async (result: Promise<unknown>): Promise<FlamegateError> => {
  const error = await result.then(
    () => new Error('expected a failure'),
    (reason: unknown) => reason
  )
  if (!(error instanceof FlamegateError)) throw error
  // Whoever prints the error, however deep, prints no token.
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(token.slice(0, 20))
  return error
}

const diagnosticOf = async (result: Promise<unknown>) => {
  const [diagnostic] = (await failureOf(result)).diagnostics
  if (diagnostic === undefined) throw new Error('expected a diagnostic')
  return diagnostic
}

describe('the client', () => {
  test('masks its token before anything else, and names the version of the API', async () => {
    statuses([200])
    const github = await client()
    expect(masked).toEqual([token])
    await github.updateComment(1, 'body')
    expect(seen[0]?.headers['x-github-api-version']).toBe('2022-11-28')
    expect(seen[0]?.headers.authorization).toContain(token)
  })

  test('needs a token', async () => {
    const context = { owner: 'acme', repo: 'shop', apiUrl: apiUrl() }
    expect((await diagnosticOf(octokitGitHub('', context))).code).toBe('github/no-token')
  })

  test.each([`${token}\n`, `${token}\nx`])(
    'keeps a token with a line end out of the message',
    async (broken) => {
      const context = { owner: 'acme', repo: 'shop', apiUrl: apiUrl() }
      const effects = {
        mask: () => undefined,
        sleep: async () => undefined,
        timeoutMs: 1000,
        secondMs
      }
      handler = (_, response) => json(response, 401, { message: `Bad credentials ${token}` })
      const github = await octokitGitHub(broken, context, effects)
      await failureOf(github.updateComment(1, 'body'))
    }
  )
})

describe('comments', () => {
  test('come from all pages', async () => {
    handler = ({ url }, response) => {
      const page = Number(new URL(url, apiUrl()).searchParams.get('page'))
      const from = (page - 1) * 100
      const count = page === 3 ? 7 : 100
      const comments = Array.from({ length: count }, (_, index) => aComment(from + index + 1))
      const next = `<${apiUrl()}/elsewhere?page=9>; rel="next", <${apiUrl()}/x>; rel="last"`
      json(response, 200, comments, page < 3 ? { link: next } : {})
    }
    const comments = await (await client()).listComments(17)
    expect(comments.map(({ id }) => id)).toEqual(Array.from({ length: 207 }, (_, i) => i + 1))
    expect(seen.map(({ url }) => url)).toEqual(
      [1, 2, 3].map((page) => `/repos/acme/shop/issues/17/comments?per_page=100&page=${page}`)
    )
  })

  test('do not come from pages without end', async () => {
    handler = (_, response) => json(response, 200, [], { link: '<x>; rel="next"' })
    const { code } = await diagnosticOf((await client()).listComments(17))
    expect(code).toBe('github/unexpected')
    expect(seen).toHaveLength(50)
  })

  test('have an author and a body, even where GitHub has none', async () => {
    handler = (_, response) => json(response, 200, [{ ...aComment(1), user: null, body: null }])
    expect(await (await client()).listComments(17)).toEqual([
      {
        id: 1,
        url: 'https://github.com/acme/shop/pull/17#issuecomment-1',
        body: '',
        author: { login: 'ghost', type: 'User' }
      }
    ])
  })

  test('are created, updated and deleted', async () => {
    handler = ({ method }, response) =>
      method === 'DELETE' ? response.writeHead(204).end() : json(response, 200, aComment(5))
    const github = await client()
    const created = await github.createComment(17, 'new `<b>` "123n"')
    await github.updateComment(5, 'newer')
    await github.deleteComment(5)
    expect(created).toMatchObject({ id: 5, author: { login: 'github-actions[bot]', type: 'Bot' } })
    expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/repos/acme/shop/issues/17/comments', JSON.stringify({ body: 'new `<b>` "123n"' })],
      ['PATCH', '/repos/acme/shop/issues/comments/5', JSON.stringify({ body: 'newer' })],
      ['DELETE', '/repos/acme/shop/issues/comments/5', '']
    ])
  })

  test.each([{ message: 'hello' }, [{ id: 'x' }]])(
    'are not made of an answer that is something else: %j',
    async (answer) => {
      handler = (_, response) => json(response, 200, answer)
      const { code, message } = await diagnosticOf((await client()).listComments(17))
      expect(code).toBe('github/unexpected')
      expect(message).toContain('expected to list the comments of the pull request')
    }
  )

  test('are not made of the page of a proxy', async () => {
    handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>')
    }
    const { code, message } = await diagnosticOf((await client()).listComments(17))
    expect(code).toBe('github/unexpected')
    expect(message).toContain('found: text that is no JSON')
  })

  const breakOff = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
    response.write('[{"id":')
    setImmediate(() => response.destroy())
  }

  test('are asked for again where an answer breaks off', async () => {
    handler = (_, response) => (seen.length > 1 ? json(response, 200, []) : breakOff(response))
    expect(await (await client()).listComments(17)).toEqual([])
    expect(seen).toHaveLength(2)
  })

  test('are not made of answers that all break off', async () => {
    handler = (_, response) => breakOff(response)
    expect(await diagnosticOf((await client()).listComments(17))).toMatchObject({
      code: 'github/network',
      message: expect.stringContaining('the answer broke off')
    })
    expect(seen).toHaveLength(4)
  })
})

describe('a refusal', () => {
  test.each([
    [401, /token is not valid/],
    [403, /`pull-requests: write`/],
    [404, /`pull-requests: write`/],
    [409, /re-run the job/],
    [410, /deleted/],
    [422, /refused the content/]
  ] as const)('with %i is not tried again and says what to do', async (status, hint) => {
    statuses([status])
    const diagnostic = await diagnosticOf((await client()).createComment(17, 'body'))
    expect(diagnostic.code).toBe(`github/${status}`)
    expect(diagnostic.message).toBe(
      `expected to create the comment on the pull request, found: ${status} refused ***`
    )
    expect(diagnostic.hint).toMatch(hint)
    expect(seen).toHaveLength(1)
  })

  test('names the permission of what was asked for', async () => {
    statuses([403])
    const github = await client()
    const hints = await Promise.all(
      [github.listComments(17), github.pullHeadSha(17), github.readFile('a', 'b')].map(diagnosticOf)
    )
    expect(hints.map(({ hint }) => /`(.+?)`/.exec(hint ?? '')?.[1])).toEqual([
      'pull-requests: read',
      'pull-requests: read',
      'contents: read'
    ])
  })

  test('is short, whatever the server sends', async () => {
    handler = (_, response) => {
      response.writeHead(400, { 'content-type': 'text/html' })
      response.end(`<html>\n::error::x\n${'y'.repeat(100_000)}`)
    }
    const { message } = await diagnosticOf((await client()).createComment(17, 'body'))
    expect(message.length).toBeLessThan(400)
    expect(message).not.toContain('\n')
  })
})

describe('a limit', () => {
  test('is waited for as long as the server says', async () => {
    statuses([429, { 'retry-after': '7' }], [403, { 'retry-after': '2' }], [201])
    expect(await (await client()).updateComment(1, 'body')).toMatchObject({ id: 1 })
    const [first = 0, second = 0] = waits()
    expect([first >= 7, second >= 2]).toEqual([true, true])
  })

  test('is waited for a minute when the server does not say how long', async () => {
    statuses([429], [201])
    await (await client()).updateComment(1, 'body')
    expect(waits()[0]).toBeGreaterThanOrEqual(60)
  })

  test('is not waited for longer than that', async () => {
    statuses([429, { 'retry-after': '3600' }])
    const { code, hint } = await diagnosticOf((await client()).updateComment(1, 'body'))
    expect(code).toBe('github/429')
    expect(hint).toContain('rate limit')
    expect(seen).toHaveLength(1)
  })

  test.each(['1', '-1'])('that never ends is given up on (retry-after %s)', async (after) => {
    handler = (_, response) =>
      json(response, 429, { message: 'a secondary rate limit' }, { 'retry-after': after })
    const { code } = await diagnosticOf((await client()).pullHeadSha(17))
    expect(code).toBe('github/429')
    expect(seen).toHaveLength(4)
  })

  test.each([403, 429])('of the hour is not waited for (%i)', async (status) => {
    statuses([status, { 'x-ratelimit-remaining': '0' }])
    const { hint } = await diagnosticOf((await client()).updateComment(1, 'body'))
    expect(hint).toContain('rate limit')
    expect(seen).toHaveLength(1)
  })
})

describe('trouble on the other side', () => {
  test.each([500, 502, 503])('is tried again (%i)', async (status) => {
    statuses([status], [status], [201])
    await (await client()).createComment(17, 'body')
    expect(seen).toHaveLength(3)
    expect(waits()[1]).toBeGreaterThan(waits()[0] ?? 0)
  })

  test('is given up on after four attempts', async () => {
    statuses([503])
    const { code, hint } = await diagnosticOf((await client()).createComment(17, 'body'))
    expect(code).toBe('github/503')
    expect(hint).toContain('re-run the job')
    expect(seen).toHaveLength(4)
  })

  test('ends a request in time, and tries again what can be repeated', async () => {
    handler = (_, response) => {
      if (seen.length > 1) json(response, 200, [aComment(1)])
    }
    expect(await (await client(150)).listComments(17)).toHaveLength(1)
    expect(seen).toHaveLength(2)
  })

  test('does not create twice when nobody knows whether the first one arrived', async () => {
    handler = () => undefined
    const { code, message } = await diagnosticOf((await client(150)).createComment(17, 'body'))
    expect(code).toBe('github/timeout')
    expect(message).toContain('no answer in time')
    expect(seen).toHaveLength(1)
  })

  test('covers connections that break', async () => {
    handler = (_, response) => response.destroy()
    const { code } = await diagnosticOf((await client()).pullHeadSha(17))
    expect(code).toBe('github/network')
    expect(seen).toHaveLength(4)
  })
})

describe('a file', () => {
  const raw = (response: ServerResponse, text: string | Buffer): void => {
    response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
    response.end(text)
  }

  test('is its text at the commit', async () => {
    handler = (_, response) => raw(response, 'mode: compare # é\n')
    const text = await (await client()).readFile('.github/flamegate.yml', 'abc')
    expect(text).toBe('mode: compare # é\n')
    expect(seen[0]?.headers.accept).toBe('application/vnd.github.raw+json')
    const { pathname, searchParams } = new URL(seen[0]?.url ?? '', apiUrl())
    expect(decodeURIComponent(pathname)).toBe('/repos/acme/shop/contents/.github/flamegate.yml')
    expect([...searchParams]).toEqual([['ref', 'abc']])
  })

  test.each(encodings)('is its text in %s', async (_, encode) => {
    handler = (_request, response) => raw(response, encode('work: same # é'))
    expect(await (await client()).readFile('a', 'abc')).toBe('work: same # é')
  })

  test('is text', async () => {
    handler = (_, response) => raw(response, Buffer.of(0x61, 0xff, 0x62))
    const { message } = await diagnosticOf((await client()).readFile('a', 'abc'))
    expect(message).toContain('a file that is no text')
  })

  test('cannot lead to another part of the API', async () => {
    handler = (_, response) => raw(response, '')
    await (await client()).readFile('../../../user?x#y', 'abc')
    expect(seen[0]?.url.startsWith('/repos/acme/shop/contents/..%2F')).toBe(true)
  })

  test('may be empty', async () => {
    handler = (_, response) => raw(response, '')
    expect(await (await client()).readFile('a', 'abc')).toBe('')
  })

  test('is undefined when it is not there', async () => {
    statuses([404])
    expect(await (await client()).readFile('a', 'abc')).toBeUndefined()
  })

  test('is no folder', async () => {
    handler = (_, response) => json(response, 200, [{ name: 'a', type: 'file' }])
    const { message } = await diagnosticOf((await client()).readFile('.github', 'abc'))
    expect(message).toContain('no file but a folder')
  })

  test('is not endless', async () => {
    handler = (_, response) => raw(response, Buffer.alloc(1024 * 1024 + 1, 'x'))
    const { message } = await diagnosticOf((await client()).readFile('a', 'abc'))
    expect(message).toContain('more than 1024 KiB')
  })

  test('is not half of one: a broken answer is asked for again', async () => {
    handler = (_, response) => {
      if (seen.length > 1) return raw(response, 'whole')
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json' })
      response.write('who')
      setTimeout(() => response.destroy(), 30)
    }
    expect(await (await client()).readFile('a', 'abc')).toBe('whole')
    expect(seen).toHaveLength(2)
  })
})

describe('the rest', () => {
  test('knows the head of a pull request', async () => {
    handler = (_, response) => json(response, 200, { number: 17, head: { sha: 'abc' } })
    expect(await (await client()).pullHeadSha(17)).toBe('abc')
    expect(seen[0]?.url).toBe('/repos/acme/shop/pulls/17')
  })

  test('knows the login of a personal token', async () => {
    handler = (_, response) => json(response, 200, { login: 'acme-bot', type: 'User' })
    expect(await (await client()).ownLogin()).toBe('acme-bot')
  })

  test.each([401, 403])('knows no login where GitHub tells none (%i)', async (status) => {
    statuses([status])
    expect(await (await client()).ownLogin()).toBeUndefined()
  })
})

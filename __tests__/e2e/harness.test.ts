/** The harness itself: a judge that never finds anything proves nothing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPairs, readSummary } from './envFiles.js'
import { eventEnv, eventNames, pullOf, readEvent, world } from './events.js'
import { cut, limited, refused } from './faults.js'
import { readOpenApi } from './openApi.js'
import { type GitHubServer, startServer } from './server.js'
import { actionsBot, plantArtifact, plantComment } from './state.js'
import { readStepLog } from './stepLog.js'
import { zipOf } from './zip.js'

const repo = '/repos/acme/shop'
const comments = `${repo}/issues/42/comments`
const headers = {
  authorization: 'token t',
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28'
}

describe('the played GitHub', () => {
  let server: GitHubServer
  let seen = 0

  beforeAll(async () => {
    server = await startServer(world.repository, 9000)
    server.state.tokens.set('t', {
      account: actionsBot,
      kind: 'installation',
      grants: { 'pull-requests': 'write', contents: 'read' }
    })
  })
  afterAll(() => server.close())

  const ask = async (method: string, path: string, body?: unknown, more = {}) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(server.url + path, {
      method,
      headers: { ...headers, ...more },
      ...content
    })
    return { response, text: await response.text() }
  }
  /** Violations since the last look. */
  const violations = () => {
    const found = server.violations.slice(seen)
    seen = server.violations.length
    return found
  }
  const twirp = (method: string, body: object, token = server.runtimeToken) =>
    ask(
      'POST',
      `/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      { workflow_run_backend_id: 'run-9000', workflow_job_run_backend_id: 'job-9000', ...body },
      { authorization: `Bearer ${token}` }
    )

  test('takes good requests without a word', async () => {
    expect((await ask('POST', comments, { body: 'hello' })).response.status).toBe(201)
    expect((await ask('GET', `${comments}?per_page=100`)).response.status).toBe(200)
    expect((await ask('GET', '/user')).response.status).toBe(403)
    expect(violations()).toEqual([])
  })

  test.each([
    ['a body without its field', 'POST', comments, { text: 'x' }, {}, /required property 'body'/],
    ['a field that is not documented', 'POST', comments, { body: 'x', a: 1 }, {}, /additional/],
    ['a number that is not one', 'GET', `${repo}/issues/x/comments`, undefined, {}, /integer/],
    ['a query that is ignored', 'GET', `${comments}?pages=2`, undefined, {}, /pages is not doc/],
    ['pages that are too large', 'GET', `${comments}?per_page=500`, undefined, {}, /per_page 500/],
    [
      'no version',
      'GET',
      comments,
      undefined,
      { 'x-github-api-version': '2026-03-10' },
      /Version: 2022/
    ],
    ['a route that GitHub does not have', 'GET', '/repos/acme', undefined, {}, /no such operation/],
    ['a comment above the limit', 'POST', comments, { body: 'x'.repeat(65_537) }, {}, /65537/]
  ] as const)('finds %s', async (_, method, path, body, more, finding) => {
    await ask(method, path, body, more)
    expect(violations().join('\n')).toMatch(finding)
  })

  test('finds an answer of its own that GitHub would not give', () => {
    const matched = readOpenApi().match('GET', comments)
    const check = (status: number, body: never[] | object[]) =>
      matched?.operation.checkResponse(status, 'application/json', body as never)
    expect(check(200, [])).toEqual([])
    expect(check(200, [{ id: 1 }])?.join('\n')).toContain("required property 'html_url'")
    expect(check(418, [])).toEqual(['status 418 is not documented'])
  })

  test('pages with links by the id of the repository, which lead on', async () => {
    for (let n = 0; n < 4; n += 1) {
      plantComment(server.state, { issue: 7, author: actionsBot, body: `${n}` })
    }
    const first = await ask('GET', `${repo}/issues/7/comments?per_page=3`)
    const link = first.response.headers.get('link') ?? ''
    expect(link).toMatch(/repositories\/7001\/.*page=2>; rel="next", .*rel="last"/)
    const next = new URL(/<([^>]+)>; rel="next"/.exec(link)?.[1] ?? '')
    const second = await ask('GET', next.pathname + next.search)
    expect(JSON.parse(second.text)).toHaveLength(1)
    expect(violations()).toEqual([])
  })

  test('fails as it is told, then works again', async () => {
    server.fail('pulls/get', limited(7), 1)
    const failed = await ask('GET', `${repo}/pulls/42`)
    expect([failed.response.status, failed.response.headers.get('retry-after')]).toEqual([429, '7'])
    server.fail('issues/list-comments', cut, 1)
    await expect(ask('GET', comments)).rejects.toThrow()
    server.fail('issues/list-comments', refused, 1)
    expect((await ask('GET', comments)).response.status).toBe(403)
    expect((await ask('GET', comments)).response.status).toBe(200)
    expect(violations()).toEqual([])
  })

  test('refuses artifact names that are taken or forbidden, and foreign tokens', async () => {
    plantArtifact(server.state, 'taken', zipOf({ a: 'x' }))
    const create = async (name: string, token?: string) =>
      (await twirp('CreateArtifact', { name, version: 7 }, token)).response.status
    expect(await create('taken')).toBe(409)
    expect(await create('a/b')).toBe(400)
    expect(await create('free', 'other')).toBe(401)
    expect(await create('free')).toBe(200)
    expect(violations()).toEqual([])
    await twirp('ListArtifacts', { filter: 'x' })
    expect(violations().join('\n')).toContain('additional properties')
  })

  test('has the pull requests of all events in the shape of the API', () => {
    const openApi = readOpenApi()
    const pulls = eventNames.filter((name) => /^pull-request(?!.*deleted)/.test(name))
    expect(pulls.length).toBeGreaterThan(3)
    for (const name of pulls) {
      expect(openApi.checkSchema('pull-request', pullOf(name) ?? null)).toEqual([])
    }
    expect(eventEnv('push')['GITHUB_EVENT_NAME']).toBe('push')
    expect(readEvent('workflow-dispatch')['inputs']).toEqual({})
  })
})

describe('the runner', () => {
  test('sees commands where the real one does', () => {
    const seen = readStepLog(
      [
        '  ::error file=a.go,line=3,title=A%3AB::one%0Atwo',
        'text ::error::not at the start',
        'text ##[warning]anywhere',
        '::unknown::x',
        '::stop-commands::pause',
        '::error::not now',
        '::pause::',
        '::add-mask::secret',
        'a secret here'
      ].join('\n')
    )
    expect(seen.error).toEqual([{ title: 'A:B', message: 'one\ntwo', file: 'a.go', line: '3' }])
    expect(seen.warning).toMatchObject([{ message: 'anywhere' }])
    expect(seen.text).toContain('::unknown::x')
    expect(seen.text).toContain('a *** here')
  })

  test('shows ten annotations of a type, and counts those it does not', () => {
    const log = readStepLog('::notice::n\n'.repeat(12) + '::error::e\n'.repeat(10))
    expect([log.notice.length, log.error.length, log.lost]).toEqual([10, 10, 2])
  })

  test('reads outputs in both spellings, and refuses others', () => {
    const text = 'a=1\nb<<END\nx=y\n\nz\nEND\nc=\n'
    expect([...readPairs(text)]).toEqual([
      ['a', '1'],
      ['b', 'x=y\n\nz'],
      ['c', '']
    ])
    expect(() => readPairs('b<<END\nx')).toThrow('delimiter')
    expect(() => readPairs('nothing')).toThrow('Invalid format')
  })

  test('drops a summary above 1 MiB', () => {
    expect(readSummary(Buffer.alloc(1024 * 1024, 'x')).kind).toBe('shown')
    expect(readSummary(Buffer.alloc(1024 * 1024 + 1, 'x')).kind).toBe('dropped')
  })
})

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { octokitGitHub } from '../../../src/io/github.js'
import { findPullRequest } from '../../../src/io/pullRequest/find.js'
import { type EventName, pullOf, world } from '../../e2e/events.js'
import { broken, missing, refused } from '../../e2e/faults.js'
import type { JsonObject } from '../../e2e/openApi.js'
import { type GitHubServer, startServer } from '../../e2e/server.js'
import { actionsBot, type Run } from '../../e2e/state.js'

/** The first case reads GitHub's description and loads octokit, which takes long where other tests run beside it. */
jest.setTimeout(30_000)

const token = 'ghs_publishToken'
const visitor = { id: 7002, owner: 'visitor' }
const own = { id: 7001, owner: 'acme' }

let server: GitHubServer
beforeEach(async () => {
  server = await startServer(world.repository, 9000)
  server.state.tokens.set(token, {
    account: actionsBot,
    kind: 'installation',
    grants: { 'pull-requests': 'write', contents: 'read', actions: 'read' }
  })
})
afterEach(async () => {
  const { violations } = server
  await server.close()
  expect(violations).toEqual([])
})

/** Puts a pull request into the repository; `odd` replaces parts of it. */
const open = (event: EventName, odd: JsonObject = {}): void => {
  const pull = { ...pullOf(event), ...odd } as JsonObject
  server.state.pulls.set(Number(pull['number']), pull)
}

const headOf = (event: EventName): JsonObject => pullOf(event)?.['head'] as JsonObject

const measured = (odd: Partial<Run> = {}): Run => {
  const run: Run = {
    id: 500,
    sha: world.headSha,
    branch: 'pricing',
    event: 'pull_request',
    conclusion: 'success',
    path: '.github/workflows/perf.yml',
    headRepository: visitor,
    ...odd
  }
  server.state.runs.set(run.id, run)
  return run
}

const eventOf = (run: Run, odd: JsonObject = {}): JsonObject => ({
  action: 'completed',
  repository: { id: 7001 },
  workflow_run: { id: run.id, head_sha: run.sha, event: run.event, pull_requests: [], ...odd }
})

const find = async (event: unknown, workflow?: string) => {
  const { runs, pulls } = await octokitGitHub(
    token,
    { owner: 'acme', repo: 'shop', apiUrl: server.url },
    { mask: () => undefined, sleep: async () => undefined, timeoutMs: 5000, secondMs: 5 }
  )
  const query = { event, ...(workflow === undefined ? {} : { workflow }) }
  return findPullRequest(query, { runs, pulls })
}

const operations = () => server.requests.map(({ operation }) => operation)

describe('the pull request of a run', () => {
  test('of a fork is found by the branch of the fork', async () => {
    open('pull-request-fork')
    const pull = pullOf('pull-request-fork') as JsonObject
    expect(await find(eventOf(measured()), 'perf.yml')).toEqual({
      kind: 'found',
      pull: {
        number: 42,
        headSha: world.headSha,
        baseSha: (pull['base'] as JsonObject)['sha'],
        baseRef: 'main',
        headRepoId: 7002,
        isFork: true,
        writable: { ok: true }
      },
      run: {
        id: 500,
        attempt: 1,
        url: 'https://github.com/acme/shop/actions/runs/500',
        workflow: '.github/workflows/perf.yml'
      }
    })
    expect(operations()).toEqual(['actions/get-workflow-run', 'pulls/list'])
  })

  test('of this repository is found too', async () => {
    open('pull-request')
    const { ref } = headOf('pull-request')
    const run = measured({ branch: String(ref), headRepository: own })
    expect(await find(eventOf(run))).toMatchObject({
      kind: 'found',
      pull: { number: 42, isFork: false }
    })
  })

  test('is found whatever the run came to', async () => {
    open('pull-request-fork')
    expect((await find(eventOf(measured({ conclusion: 'failure' })))).kind).toBe('found')
  })

  test('is found by the commit where the branch leads nowhere', async () => {
    // The account was renamed since: the branch is listed under its new name.
    const head = { ...headOf('pull-request'), label: 'acme-new:x' }
    open('pull-request', { head })
    const { ref } = headOf('pull-request')
    const run = measured({ branch: String(ref), headRepository: own })
    expect((await find(eventOf(run))).kind).toBe('found')
    expect(operations()).toContain('repos/list-pull-requests-associated-with-commit')
  })

  test('is found over all pages', async () => {
    const head = headOf('pull-request-fork')
    const stale = { ...head, sha: world.secondHeadSha }
    for (let n = 100; n < 220; n += 1) open('pull-request-fork', { number: n, head: stale })
    open('pull-request-fork', { number: 300 })
    expect(await find(eventOf(measured()))).toMatchObject({ pull: { number: 300 } })
  })
})

describe('no pull request', () => {
  test('is what a run has whose pull request moved on', async () => {
    open('pull-request-fork', {
      head: { ...headOf('pull-request-fork'), sha: world.secondHeadSha }
    })
    expect(await find(eventOf(measured()))).toEqual({
      kind: 'none',
      why: 'moved',
      because: '#42 has a newer head than was measured'
    })
  })

  test('is what two pull requests with one head are', async () => {
    open('pull-request-fork')
    open('pull-request-fork', { number: 43 })
    expect(await find(eventOf(measured()))).toMatchObject({ why: 'several', because: /#42, #43/ })
  })

  test('is what a run without any has', async () => {
    expect(await find(eventOf(measured()))).toMatchObject({
      why: 'none',
      because: 'no open pull request has the head that was measured'
    })
  })

  test('is what is closed', async () => {
    open('pull-request', { state: 'closed' })
    const { ref } = headOf('pull-request')
    const run = measured({ branch: String(ref), headRepository: own })
    expect(await find(eventOf(run))).toMatchObject({
      why: 'none',
      because: '#42 is not open any more'
    })
  })

  test.each([
    ['another repository', { headRepository: { id: 7003, owner: 'visitor' } }],
    ['another branch', { branch: 'other' }],
    ['this repository', { headRepository: own }]
  ])('of the same commit in %s is taken', async (_, odd) => {
    open('pull-request-fork')
    expect(await find(eventOf(measured(odd)))).toMatchObject({ kind: 'none', why: 'none' })
  })

  test('of the same commit in another branch of this repository is taken', async () => {
    open('pull-request')
    const run = measured({ branch: 'other', headRepository: own })
    expect(await find(eventOf(run))).toMatchObject({ kind: 'none', why: 'none' })
    expect(operations()).toContain('repos/list-pull-requests-associated-with-commit')
  })

  test('into another repository is taken', async () => {
    const base = pullOf('pull-request-fork')?.['base'] as JsonObject
    const repo = { ...(base['repo'] as JsonObject), id: 7009 }
    open('pull-request-fork', { base: { ...base, repo } })
    expect(await find(eventOf(measured()))).toMatchObject({ kind: 'none', why: 'none' })
  })

  test('whose head repository is gone is taken', async () => {
    open('pull-request-fork')
    expect(await find(eventOf(measured({ branch: null })))).toMatchObject({ why: 'gone' })
    expect(operations()).toEqual(['actions/get-workflow-run'])
  })

  test.each(['pull_request_target', 'push', 'workflow_dispatch', 'merge_group'])(
    'is looked for after a run of %s',
    async (event) => {
      open('pull-request-fork')
      expect(await find(eventOf(measured({ event })))).toMatchObject({ why: 'other-run' })
      expect(operations()).toEqual(['actions/get-workflow-run'])
    }
  )

  test('is looked for after a run of another workflow', async () => {
    open('pull-request-fork')
    expect(await find(eventOf(measured()), 'ci.yml')).toEqual({
      kind: 'none',
      why: 'other-run',
      because: 'the run is of the workflow .github/workflows/perf.yml, not of ci.yml'
    })
  })

  test.each([
    ['another head', { head_sha: world.secondHeadSha }],
    ['another event', { event: 'push' }]
  ])('is believed of an event that tells of %s than the API', async (_, odd) => {
    open('pull-request-fork')
    expect(await find(eventOf(measured(), odd))).toMatchObject({ why: 'event' })
  })

  test.each(['cancelled', 'skipped', 'stale', 'action_required'])(
    'is looked for after a run that ended with %s',
    async (conclusion) => {
      open('pull-request-fork')
      expect(await find(eventOf(measured({ conclusion })))).toMatchObject({
        why: 'unmeasured',
        because: expect.stringContaining(conclusion)
      })
      expect(operations()).toEqual(['actions/get-workflow-run'])
    }
  )

  test('is looked for while a newer attempt of the run is under way', async () => {
    open('pull-request-fork')
    const run = measured({ attempt: 2, conclusion: null })
    expect(await find(eventOf(run, { run_attempt: 1 }))).toMatchObject({ why: 'unmeasured' })
    expect(await find(eventOf(run, { run_attempt: 2 }))).toMatchObject({ kind: 'found' })
  })

  test('is believed of an event of another repository', async () => {
    open('pull-request-fork')
    const event = { ...eventOf(measured()), repository: { id: 7002 } }
    expect(await find(event)).toMatchObject({ why: 'event' })
  })

  test.each([
    undefined,
    null,
    {},
    {
      action: 'requested',
      repository: { id: 1 },
      workflow_run: { id: 1, head_sha: '', event: '' }
    },
    { action: 'completed', repository: { id: 7001 }, workflow_run: { id: '500' } }
  ])('comes of an event that is something else: %j', async (event) => {
    expect(await find(event)).toMatchObject({ kind: 'none', why: 'event' })
    expect(operations()).toEqual([])
  })

  test('is taken from what the event says of pull requests', async () => {
    const run = measured()
    const event = eventOf(run, { pull_requests: [{ number: 7, id: 7 }] })
    expect(await find(event)).toMatchObject({ kind: 'none', why: 'none' })
  })
})

describe('a failure', () => {
  test.each([
    ['actions/get-workflow-run', '`actions: read`'],
    ['pulls/list', '`pull-requests: read`'],
    ['repos/list-pull-requests-associated-with-commit', '`pull-requests: read`']
  ])('of %s names the permission', async (operation, permission) => {
    server.fail(operation, refused)
    expect(await find(eventOf(measured()))).toMatchObject({
      kind: 'none',
      why: 'failed',
      hint: expect.stringContaining(permission)
    })
  })

  test.each([broken(503), missing])('of any other kind is a reason too', async (fault) => {
    server.fail('pulls/list', fault)
    expect(await find(eventOf(measured()))).toMatchObject({
      why: 'failed',
      because: expect.stringContaining('expected to find the pull request of the run')
    })
  })
})

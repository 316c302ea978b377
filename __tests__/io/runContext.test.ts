import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readRunContext } from '../../src/io/runContext.js'
import { FlamegateError } from '../../src/model/diagnostic.js'

const sha = (digit: string): string => digit.repeat(40)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-event-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

let files = 0

const eventFile = (content: unknown): string => {
  files += 1
  const path = join(folder, `event-${files}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const pullEvent = (over: Record<string, unknown> = {}) => ({
  action: 'synchronize',
  number: 17,
  repository: { id: 1, full_name: 'acme/shop' },
  pull_request: {
    number: 17,
    head: { sha: sha('b'), ref: 'feature/x', repo: { id: 1 } },
    base: { sha: sha('a'), ref: 'main', repo: { id: 1 } },
    ...over
  }
})

const environment = (over: Record<string, string | undefined> = {}) => ({
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: sha('c'),
  GITHUB_RUN_ID: '123456789012',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'profiles',
  GITHUB_JOB: 'analyze',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKSPACE: '/home/runner/shop',
  RUNNER_TEMP: '/home/runner/temp',
  GITHUB_ACTOR: 'someone',
  ...over
})

const inPull = (event: unknown, over: Record<string, string> = {}) =>
  readRunContext(
    environment({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile(event),
      ...over
    })
  )

const failureOf = (read: () => unknown): FlamegateError => {
  try {
    read()
  } catch (error) {
    if (error instanceof FlamegateError) return error
    throw error
  }
  throw new Error('expected a failure')
}

describe('the context of a run', () => {
  test('is what the runner says', () => {
    expect(readRunContext(environment())).toEqual({
      owner: 'acme',
      repo: 'shop',
      eventName: 'push',
      sha: sha('c'),
      runId: 123456789012,
      runAttempt: 2,
      workflow: 'profiles',
      job: 'analyze',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: '/home/runner/shop',
      temp: '/home/runner/temp',
      isDebug: false,
      runUrl: 'https://github.com/acme/shop/actions/runs/123456789012'
    })
  })

  test('has the public addresses and the first attempt where the runner says nothing', () => {
    const context = readRunContext(
      environment({ GITHUB_SERVER_URL: '', GITHUB_API_URL: '', GITHUB_RUN_ATTEMPT: undefined })
    )
    expect(context).toMatchObject({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runAttempt: 1
    })
  })

  test('takes the last slash off an address', () => {
    const context = readRunContext(environment({ GITHUB_API_URL: 'https://ghe.example/api/v3/' }))
    expect(context.apiUrl).toBe('https://ghe.example/api/v3')
  })

  test('knows that the log is for debugging', () => {
    expect(readRunContext(environment({ RUNNER_DEBUG: '1' })).isDebug).toBe(true)
  })

  test('names everything that is missing', () => {
    const failure = failureOf(() => readRunContext({}))
    expect(failure.diagnostics[0]?.code).toBe('io/no-runner')
    expect(failure.message).toContain('GITHUB_REPOSITORY')
    expect(failure.message).toContain('GITHUB_RUN_ID')
    expect(failure.message).toContain('RUNNER_TEMP')
  })

  test.each([
    ['GITHUB_REPOSITORY', 'acme/shop/../other'],
    ['GITHUB_REPOSITORY', 'acme'],
    ['GITHUB_API_URL', 'file:///etc/passwd'],
    ['GITHUB_RUN_ID', '12; rm'],
    ['GITHUB_SHA', 'main']
  ])('refuses a value of %s that is none', (name, value) => {
    expect(failureOf(() => readRunContext(environment({ [name]: value }))).message).toContain(name)
  })
})

describe('the pull request of a run', () => {
  test('is read from the event', () => {
    expect(inPull(pullEvent()).pull).toEqual({
      number: 17,
      headSha: sha('b'),
      baseSha: sha('a'),
      baseRef: 'main',
      headRepoId: 1,
      isFork: false,
      writable: { ok: true }
    })
  })

  test('of a fork cannot be written to', () => {
    const head = { sha: sha('b'), repo: { id: 2 } }
    expect(inPull(pullEvent({ head })).pull).toMatchObject({
      headRepoId: 2,
      isFork: true,
      writable: { ok: false, why: 'fork' }
    })
  })

  test('of a fork that was deleted cannot be written to', () => {
    const { pull } = inPull(pullEvent({ head: { sha: sha('b'), repo: null } }))
    expect(pull?.writable).toEqual({ ok: false, why: 'fork' })
    expect(pull).not.toHaveProperty('headRepoId')
  })

  test('of Dependabot cannot be written to', () => {
    const { pull } = inPull(pullEvent(), { GITHUB_ACTOR: 'dependabot[bot]' })
    expect(pull?.writable).toEqual({ ok: false, why: 'dependabot' })
  })

  test('of a fork can be written to under pull_request_target', () => {
    const event = pullEvent({ head: { sha: sha('b'), repo: { id: 2 } } })
    const { pull } = inPull(event, { GITHUB_EVENT_NAME: 'pull_request_target' })
    expect(pull?.writable).toEqual({ ok: true })
  })

  test.each(['push', 'merge_group', 'schedule', 'workflow_dispatch', 'workflow_run'])(
    'is not there for the event %s',
    (name) => {
      expect(inPull(pullEvent(), { GITHUB_EVENT_NAME: name })).not.toHaveProperty('pull')
    }
  )

  test('cannot be read from an event without one', () => {
    const failure = failureOf(() => inPull({ repository: { id: 1 } }))
    expect(failure.diagnostics[0]?.code).toBe('io/event-invalid')
    expect(failure.message).toContain('pull_request')
  })

  test('cannot be read from what is no JSON', () => {
    const failure = failureOf(() => inPull('{'))
    expect(failure.diagnostics[0]?.code).toBe('io/event-unreadable')
  })

  test('cannot be read from a file that is larger than any event', () => {
    const path = eventFile('{}')
    truncateSync(path, 26_000_001)
    const failure = failureOf(() =>
      readRunContext(environment({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }))
    )
    expect(failure.message).toContain('more than 26000000 bytes')
  })

  test('needs the file of the event', () => {
    const failure = failureOf(() =>
      readRunContext(environment({ GITHUB_EVENT_NAME: 'pull_request' }))
    )
    expect(failure.message).toContain('GITHUB_EVENT_PATH')
  })

  test('has no commit that is something else', () => {
    const event = pullEvent({ head: { sha: 'x --> <script>', repo: { id: 1 } } })
    expect(failureOf(() => inPull(event)).message).toContain('pull_request.head.sha')
  })
})

describe('what a run builds on', () => {
  const repository = { id: 1, default_branch: 'main' }
  const heads = 'refs/heads/'
  const push = { repository, before: sha('a') }
  const group = {
    base_sha: sha('b'),
    base_ref: 'refs/heads/main',
    head_ref: `refs/heads/gh-readonly-queue/main/pr-17-${sha('b')}`
  }
  const on = (name: string, ref: string, event: unknown) =>
    inPull(event, { GITHUB_EVENT_NAME: name, GITHUB_REF: ref })

  test('is what the branch was before, for a push', () => {
    const { builtOn, defaultBranch } = on('push', `${heads}release/1.x`, push)
    expect(builtOn).toEqual({ kind: 'commit', sha: sha('a'), branch: 'release/1.x' })
    expect(defaultBranch).toBe('main')
  })

  test('is what it is merged onto, for a merge group, whose pull request is known', () => {
    const { builtOn, queued } = on('merge_group', group.head_ref, {
      repository,
      merge_group: group
    })
    expect(builtOn).toEqual({ kind: 'commit', sha: sha('b'), branch: 'main' })
    expect(queued).toBe(17)
  })

  test.each(['schedule', 'workflow_dispatch'])(
    'is the commit before on the default branch, else where the branch left that, for a %s',
    (name) => {
      const event = { repository }
      expect(on(name, `${heads}main`, event).builtOn).toEqual({ kind: 'parent', branch: 'main' })
      const builtOn = { kind: 'fork-point', branch: 'faster' }
      expect(on(name, `${heads}faster`, event).builtOn).toEqual(builtOn)
    }
  )

  test('is where it left the default branch, for a branch that is new', () => {
    const first = { repository, before: '0'.repeat(40) }
    const builtOn = { kind: 'fork-point', branch: 'faster' }
    expect(on('push', `${heads}faster`, first).builtOn).toEqual(builtOn)
    expect(on('push', `${heads}main`, first).builtOn).toBeUndefined()
  })

  test.each([
    ['the push of a tag', 'push', 'refs/tags/v1', push],
    ['the dispatch of a tag', 'workflow_dispatch', 'refs/tags/v1', push],
    ['another event', 'release', `${heads}main`, push],
    ['a merge group that the payload does not have', 'merge_group', `${heads}main`, push],
    ['a payload that says it differently', 'push', `${heads}main`, { ...push, before: 7 }],
    ['a schedule without its repository', 'schedule', `${heads}main`, {}],
    ['a payload that is none', 'push', `${heads}main`, []]
  ])('is not known for %s', (_, name, ref, event) => {
    const context = on(name, ref, event)
    expect(context).not.toHaveProperty('builtOn')
    expect(context).not.toHaveProperty('queued')
  })

  test.each([
    ['a branch that is named like it', `refs/heads/x/gh-readonly-queue/main/pr-17-${sha('b')}`],
    ['no number', `refs/heads/gh-readonly-queue/main/pr-x-${sha('b')}`],
    [
      'a number too long for one',
      `refs/heads/gh-readonly-queue/main/pr-${'9'.repeat(20)}-${sha('b')}`
    ]
  ])('has no pull request of a queue with %s', (_, head_ref) => {
    const event = { repository, merge_group: { ...group, head_ref } }
    expect(on('merge_group', head_ref, event)).not.toHaveProperty('queued')
  })
})

test('the file of the workflow is there where the runner tells', () => {
  const ref = 'acme/shop/.github/workflows/perf.yml@refs/heads/main'
  const { workflowFile } = readRunContext(environment({ GITHUB_WORKFLOW_REF: ref }))
  expect(workflowFile).toBe('.github/workflows/perf.yml')
})

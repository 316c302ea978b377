/** Check runs and changed lines over the real client, with every request and answer held to GitHub's description. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { lookUpChange } from '../../../src/changes/lookUp.js'
import { type CheckRequest, publishCheckRun } from '../../../src/io/checkRun/publish.js'
import { type GitHubClient, octokitGitHub } from '../../../src/io/github.js'
import { readPullChange } from '../../../src/io/pullChange.js'
import { FlamegateError } from '../../../src/model/diagnostic.js'
import { pullFileShape } from '../../e2e/checkShapes.js'
import { world } from '../../e2e/events.js'
import { broken, type Fault, hang, limited } from '../../e2e/faults.js'
import { type GitHubServer, startServer } from '../../e2e/server.js'
import { actionsBot, type Grants } from '../../e2e/state.js'

const token = 'ghs_tokenOfTheJob'

let server: GitHubServer

beforeEach(async () => {
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) {
    delete process.env[name]
  }
  server = await startServer(world.repository, 9000)
})
afterEach(() => server.close())

const client = (checks: 'none' | 'write' = 'write'): Promise<GitHubClient> => {
  const grants: Grants = { 'pull-requests': 'read', contents: 'read', checks }
  server.state.tokens.set(token, { account: actionsBot, kind: 'installation', grants })
  const context = { owner: 'acme', repo: 'shop', apiUrl: server.url }
  const sleep = async () => undefined
  const effects = { mask: () => undefined, sleep, timeoutMs: 500, secondMs: 5 }
  return octokitGitHub(token, context, effects)
}

const aRequest = (count: number, over: Partial<CheckRequest> = {}): CheckRequest => ({
  name: 'flamegate / linux',
  key: 'linux',
  headSha: world.headSha,
  runId: 9000,
  runAttempt: 1,
  detailsUrl: 'https://github.com/acme/shop/actions/runs/9000',
  conclusion: 'neutral',
  output: {
    title: 'Soft fail: slower',
    summary: '### Soft fail: slower',
    annotations: Array.from({ length: count }, (_, index) => ({
      path: 'pricing/engine.go',
      line: index + 1,
      level: 'warning',
      title: '▲ more CPU: pricing.apply',
      message: 'CPU +12.5 pp'
    }))
  },
  ...over
})

const checksOf = () => [...server.state.checkRuns.values()]
const operations = () => server.requests.map(({ operation }) => operation)

describe('check runs, as GitHub describes them', () => {
  test('are created and annotated', async () => {
    const { checks } = await client()
    const published = await publishCheckRun(checks, aRequest(120))
    expect(published).toMatchObject({ kind: 'created', url: expect.stringContaining('/runs/') })
    expect(checksOf()).toMatchObject([
      { sha: world.headSha, name: 'flamegate / linux', conclusion: 'neutral' }
    ])
    expect(checksOf()[0]?.annotations).toHaveLength(120)
    expect(checksOf()[0]?.annotations[119]).toMatchObject({ start_line: 120, end_line: 120 })
    expect(server.violations).toEqual([])
  })

  test('are updated by a re-run, over all pages of annotations', async () => {
    const { checks } = await client()
    await publishCheckRun(checks, aRequest(150))
    const again = await publishCheckRun(checks, aRequest(150, { runAttempt: 2 }))
    expect(again.kind).toBe('updated')
    expect(checksOf()).toHaveLength(1)
    expect(checksOf()[0]?.annotations).toHaveLength(150)
    expect(operations().filter((name) => name === 'checks/list-annotations')).toHaveLength(2)
    expect(server.violations).toEqual([])
  })

  test('take the permission `checks: write`', async () => {
    const { checks } = await client('none')
    const error = await publishCheckRun(checks, aRequest(1)).catch((reason: unknown) => reason)
    if (!(error instanceof FlamegateError)) throw error
    expect(error.diagnostics).toMatchObject([
      { code: 'github/403', hint: expect.stringContaining('`checks: write`') }
    ])
    expect(operations()).toEqual(['checks/list-for-ref'])
    expect(server.violations).toEqual([])
  })

  test('wait for limits and for GitHub to be well again', async () => {
    const { checks } = await client()
    server.fail('checks/list-for-ref', limited(3), 1)
    server.fail('checks/create', broken(502), 1)
    await publishCheckRun(checks, aRequest(1))
    const [list, create] = ['checks/list-for-ref', 'checks/create']
    expect(operations()).toEqual([list, list, create, create])
    expect(checksOf()).toHaveLength(1)
  })

  test.each<[string, Fault]>([
    ['checks/create', hang],
    ['checks/update', hang]
  ])('are not written twice when nobody knows whether %s arrived', async (operation, fault) => {
    const { checks } = await client()
    server.fail(operation, fault)
    const published = publishCheckRun(checks, aRequest(60))
    if (operation === 'checks/create') await expect(published).rejects.toThrow('no answer in time')
    else expect((await published).because).toContain('10 annotations are left out')
    expect(operations().filter((name) => name === operation)).toHaveLength(1)
  })
})

describe('the files of a pull request, as GitHub describes them', () => {
  test('come from all pages', async () => {
    const patch = '@@ -1,1 +1,2 @@ func apply() {\n \ta()\n+\tb()'
    const files = Array.from({ length: 230 }, (_, index) =>
      pullFileShape(`pkg${index}/engine.go`, index === 7 ? undefined : patch)
    )
    server.state.pullFiles.set(world.pull, files)
    const { changes } = await client()
    const change = await readPullChange(changes, world.pull)
    const location = { file: '/home/runner/work/shop/shop/pkg229/engine.go', line: 1 }
    expect(
      lookUpChange(change).placeOf({ name: 'pkg229.apply', package: 'pkg229', location })
    ).toEqual({
      file: 'pkg229/engine.go',
      line: 2
    })
    expect([change.isComplete, change.files[7]?.lines]).toEqual([true, 'unknown'])
    expect(server.requests).toHaveLength(3)
    expect(server.violations).toEqual([])
  })
})

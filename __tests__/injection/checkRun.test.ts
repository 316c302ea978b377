/** The check run as it is sent, with the hostile names in every place of the report: every request as GitHub describes it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { publishCheckRun } from '../../src/io/checkRun/publish.js'
import { octokitGitHub } from '../../src/io/github.js'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { world } from '../e2e/events.js'
import { type GitHubServer, startServer } from '../e2e/server.js'
import { actionsBot } from '../e2e/state.js'
import { infected, names } from '../outputs/hostileReport.js'
import { maximal } from '../outputs/maximalReport.js'
import { steeringIn } from './steering.js'

const token = 'ghs_tokenOfTheJob'
let server: GitHubServer

beforeEach(async () => {
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) {
    delete process.env[name]
  }
  server = await startServer(world.repository, 9000)
})
afterEach(() => server.close())

const open = () => {
  const grants = { checks: 'write', contents: 'read', 'pull-requests': 'read' } as const
  server.state.tokens.set(token, { account: actionsBot, kind: 'installation', grants })
  const context = { owner: 'acme', repo: 'shop', apiUrl: server.url }
  const effects = {
    mask: () => undefined,
    sleep: async () => undefined,
    timeoutMs: 5000,
    secondMs: 5
  }
  return octokitGitHub(token, context, effects)
}

test.each(names)(
  'a check run with %s is what GitHub takes, and steers nothing',
  async (_, name) => {
    const { checks } = await open()
    let beside = 0
    for (const [report, file] of [
      [infected(name), 'a.go'],
      // A path that is none, or leaves the repository, has no annotation.
      [maximal(name), name]
    ] as const) {
      const findChange = () => ({ file, line: 1 })
      const output = renderCheckRun(report, { links: {}, findChange })
      await publishCheckRun(checks, {
        ...{
          name: 'flamegate',
          key: 'default',
          headSha: world.headSha,
          runId: 9000,
          runAttempt: 1
        },
        ...{ detailsUrl: 'https://github.com/acme/shop/actions/runs/9000', conclusion: 'neutral' },
        output
      })
      beside += output.annotations.length
      for (const { title, message } of output.annotations) {
        expect(steeringIn(title)).toEqual([])
        expect(steeringIn(message)).toEqual([])
        expect(title.length).toBeLessThanOrEqual(255)
      }
      expect(steeringIn(output.title)).toEqual([])
      expect(steeringIn(output.summary)).toEqual([])
    }
    expect(beside).toBeGreaterThan(0)
    expect(server.requests.length).toBeGreaterThan(0)
    expect(server.violations).toEqual([])
  }
)

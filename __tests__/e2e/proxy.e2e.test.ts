/** Runners that reach GitHub through a proxy only: every request goes through it, and none past it. */
import { describe, expect, jest, test } from '@jest/globals'
import { world } from './events.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import { startProxy, type WebProxy } from './proxy.js'
import { report, summaryOf, titles, verdictOf } from './reading.js'
import { store, withHistory } from './storedBaselines.js'

jest.setTimeout(120_000)

/** Names that no name server knows. */
const hosts = { api: 'api.flamegate.test', results: 'results.flamegate.test' } as const

const addresses = (scheme: 'http' | 'https') => ({
  GITHUB_API_URL: `${scheme}://${hosts.api}`,
  ACTIONS_RESULTS_URL: `${scheme}://${hosts.results}/`
})

const withProxy = async (
  { server }: Job,
  isOpen: boolean,
  body: (proxy: WebProxy) => Promise<void>
): Promise<void> => {
  const proxy = await startProxy(isOpen ? server.url : undefined)
  try {
    await body(proxy)
  } finally {
    await proxy.close()
  }
}

const reached = ({ asked }: WebProxy): readonly string[] => [...new Set(asked)].sort()

describe('behind a proxy', () => {
  test.concurrent(
    'artifacts, comment, check run and the stored baseline all go through it',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { grants: { actions: 'read', checks: 'write' } })
      store(job, world.baseSha)
      await withProxy(job, true, async (proxy) => {
        const env = { ...addresses('http'), http_proxy: proxy.url }
        const step = await job.step({ check: 'true' }, { env })
        expect(report(step).baseline).toMatchObject({ sha: world.baseSha })
        expect(step.notice).toEqual([])
        expect(job.comments()).toHaveLength(1)
        expect(job.server.state.checkRuns.size).toBe(1)
        expect(job.filesIn('flamegate-report')).toContain('report.json')
        expect(reached(proxy)).toEqual([`${hosts.api}:80`, `${hosts.results}:80`])
      })
    })
  )

  test.concurrent(
    'requests over https go there too, and one that refuses costs outputs, not the verdict',
    withJobs(async (aJob) => {
      const job = await aJob()
      await withProxy(job, false, async (proxy) => {
        const env = { ...addresses('https'), https_proxy: proxy.url }
        const options = { workspace: measured.muchSlower, env, hurry: 20 }
        const step = await job.step({ path: '.' }, options)
        expect(verdictOf(step)).toEqual(['hard_fail', 1])
        expect(summaryOf(step)).toContain('Checkout-8')
        expect(titles(step.notice)).toContain('flamegate: no report artifact')
        expect(reached(proxy)).toEqual([`${hosts.api}:443`, `${hosts.results}:443`])
        expect(job.server.requests).toEqual([])
      })
    })
  )

  test.concurrent(
    'what no_proxy names goes past it',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await withProxy(job, false, async (proxy) => {
        const { url } = job.server
        const env = { http_proxy: proxy.url, no_proxy: '127.0.0.1,localhost', GITHUB_API_URL: url }
        const step = await job.step({}, { env })
        expect(verdictOf(step)).toEqual(['warning', 0])
        expect(job.comments()).toHaveLength(1)
        expect(proxy.asked).toEqual([])
      })
    })
  )
})

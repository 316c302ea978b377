/** Profiles from and to a profile server, through the whole action: what the server does never changes the verdict. */
import { readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { type Answer, play } from '../io/production/server.js'
import { world } from './events.js'
import { withJobs } from './job.js'
import * as measured from './measurements.js'
import { report, titles, verdictOf } from './reading.js'

jest.setTimeout(120_000)

const settings = `${world.baseSha}:.github/flamegate.yml`

const profile = (side: 'base' | 'head') =>
  readFileSync(new URL(`../../fixtures/endpoints/${side}/api_cpu.pprof`, import.meta.url))

/** A profile that the verdict does not rest on, so that there is something to push. */
const artifacts = {
  'flamegate-data-1': {
    ...measured.slower,
    'base/api_cpu.pprof': profile('base'),
    'head/api_cpu.pprof': profile('head')
  }
}

const at = (url: string, key: 'pull' | 'push'): string =>
  key === 'push'
    ? `production: { service: shopd, push: { url: '${url}' } }\n`
    : `production: { service: shopd, pull: { server: pyroscope, url: '${url}' } }\n`

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9'

describe('a profile server', () => {
  test.concurrent(
    'that profiles are pulled from gives both sides',
    withJobs(async (aJob) => {
      const server = await play(() => ({ body: profile('head') }))
      try {
        const job = await aJob({ artifacts: {}, contents: { [settings]: at(server.url, 'pull') } })
        const step = await job.step()
        expect(step.notice).toEqual([])
        expect(report(step).inputs).toHaveLength(2)
      } finally {
        await server.close()
      }
    })
  )

  test.concurrent(
    'that is down leaves what was measured, and says so once',
    withJobs(async (aJob) => {
      const plain = verdictOf(await (await aJob({ artifacts })).step())
      for (const key of ['pull', 'push'] as const) {
        const job = await aJob({ artifacts, contents: { [settings]: at(nowhere, key) } })
        const step = await job.step()
        expect([key, verdictOf(step)]).toEqual([key, plain])
        expect(step.notice).toHaveLength(1)
        expect(titles(step.notice)).toMatch(/profile/)
      }
    })
  )

  const faults: readonly (readonly [string, Answer])[] = [
    ['refuses', { status: 403 }],
    ['breaks', { status: 500 }]
  ]

  test.concurrent.each(faults)('that %s profiles costs one notice', (_, answer) =>
    withJobs(async (aJob) => {
      const server = await play(() => answer)
      try {
        const plain = verdictOf(await (await aJob({ artifacts })).step())
        const job = await aJob({ artifacts, contents: { [settings]: at(server.url, 'push') } })
        const step = await job.step()
        expect(verdictOf(step)).toEqual(plain)
        expect(step.notice).toHaveLength(1)
      } finally {
        await server.close()
      }
    })()
  )
})

/** Issues about regressions that stay over several pull requests. */
import { describe, expect, jest, test } from '@jest/globals'
import { world } from './events.js'
import { type Fault, missing, refused } from './faults.js'
import { filesOnBranch } from './gitRoutes.js'
import { plantIssue } from './issueRoutes.js'
import { type Job, withJobs } from './job.js'
import { afterPulls, aPull, checkoutId, issueMarker, twoBefore } from './persisting.js'
import { messages, titles } from './reading.js'
import { actionsBot, type Issue } from './state.js'

jest.setTimeout(120_000)

const { baseSha } = world
const marker = issueMarker(checkoutId)
const issuesOf = (job: Job): readonly Issue[] => [...job.server.state.issues.values()]
const on = { issues: 'true' } as const

describe('a regression in three pull requests', () => {
  test.concurrent(
    'opens one issue, with all three, and remembers what this one measured',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      const step = await job.step(on)
      expect(step.exitCode).toBe(0)
      const [issue, ...others] = issuesOf(job)
      expect(others).toEqual([])
      expect(issue).toMatchObject({ state: 'open', labels: ['flamegate'], author: actionsBot })
      expect(issue?.title).toBe('Performance: Checkout-8 ns/op +20.0% in 3 pull requests')
      for (const part of [marker, '#7', '#9', '#42', 'History']) expect(issue?.body).toContain(part)
      const text = filesOnBranch(job.server.state.git, 'flamegate-data').get(
        'flamegate-history.json'
      )
      expect(JSON.parse(text ?? '{}').pulls).toHaveLength(3)
    })
  )

  test.concurrent(
    'is in one issue, also after a re-run and where it is found again',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      await job.step(on)
      await job.step(on, { attempt: 2 })
      expect(issuesOf(job)).toHaveLength(1)
    })
  )

  test.concurrent(
    'opens none unless it is switched on',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      await job.step()
      expect(job.requests('issues/list-for-repo')).toEqual([])
      expect(issuesOf(job)).toEqual([])
    })
  )

  test.concurrent(
    'opens none from a fork',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob, { event: 'pull-request-fork', grants: {} })
      await job.step(on)
      expect(job.requests('issues/list-for-repo')).toEqual([])
      expect(job.requests('git/create-blob')).toEqual([])
    })
  )

  test.concurrent(
    'stays accepted where its issue was closed as not planned',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      const closed = {
        state: 'closed',
        reason: 'not_planned',
        closedAt: '2026-10-02T00:00:00Z'
      } as const
      plantIssue(job.server.state, { author: actionsBot, body: marker, ...closed })
      await job.step(on)
      expect(issuesOf(job)).toMatchObject([closed])
    })
  )

  test.concurrent(
    'opens its own where somebody else wrote the marker',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      const eve = { login: 'eve', id: 5, type: 'User' } as const
      plantIssue(job.server.state, { author: eve, body: marker })
      await job.step(on)
      expect(issuesOf(job).map(({ author }) => author.login)).toEqual(['eve', actionsBot.login])
    })
  )

  test.concurrent(
    'that two runs found at once keeps the issue with the lower number',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      const other = plantIssue(job.server.state, { author: actionsBot, body: marker })
      // The other run opened it after this one had looked.
      const nothing = { kind: 'answer', status: 200, body: [] } as unknown as Fault
      job.server.fail('issues/list-for-repo', nothing, 1)
      await job.step(on)
      const [first, second] = issuesOf(job)
      expect(first).toMatchObject({ number: other.number, state: 'open' })
      expect(second).toMatchObject({ state: 'closed', reason: 'duplicate' })
      expect(job.comments().map(({ body }) => body)).toContainEqual(
        expect.stringContaining(`it is #${other.number}`)
      )
    })
  )

  test.concurrent(
    'costs one notice where the token may not open issues, and the verdict stands',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob, { grants: { contents: 'write' } })
      const step = await job.step(on)
      expect(step.exitCode).toBe(0)
      expect(titles(step.notice)).toContain('flamegate: no issues')
      expect(messages(step.notice)).toContain('`issues: write`')
    })
  )

  test.concurrent(
    'is no reason to fail where the branch cannot be written',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      job.server.fail('git/create-blob', refused, 9)
      const step = await job.step(on)
      expect(step.exitCode).toBe(0)
      expect(titles(step.notice)).toContain('flamegate: no issues')
    })
  )
})

// Artifacts of a pull request's run are believed by nobody, so what such a run adds to them is lost.
describe.each(['artifacts', 'none'])('a history that keeps no pull requests: %s', (storage) => {
  test.concurrent(
    'is told in one notice, and nothing is stored or opened',
    withJobs(async (aJob) => {
      const text = `history: { storage: ${storage} }`
      const contents = { [`${baseSha}:.github/flamegate.yml`]: text }
      const job = await afterPulls(aJob, { contents })
      const step = await job.step(on)
      expect(step.exitCode).toBe(0)
      expect(titles(step.notice)).toContain('flamegate: no issues')
      expect(messages(step.notice)).toContain(`found history.storage: ${storage}`)
      expect([...job.server.state.artifacts.values()].map(({ name }) => name)).not.toContain(
        'flamegate-history'
      )
      expect(job.requests('issues/list-for-repo')).toEqual([])
    })
  )
})

describe('an issue that is open', () => {
  test.concurrent(
    'is closed with a comment after two pull requests within the limit',
    withJobs(async (aJob) => {
      const pulls = [...twoBefore, aPull(11, 'within', 3)]
      const job = await afterPulls(aJob, { pulls, nanoseconds: 1000 })
      const { number } = plantIssue(job.server.state, { author: actionsBot, body: marker })
      await job.step(on)
      expect(issuesOf(job)).toMatchObject([{ number, state: 'closed', reason: 'completed' }])
      expect(job.comments().find(({ issue }) => issue === number)?.body).toBe(
        'Back within the limit in 2 pull requests.'
      )
    })
  )

  test.concurrent(
    'that was deleted before it could be closed is not said to be closed',
    withJobs(async (aJob) => {
      const pulls = [...twoBefore, aPull(11, 'within', 3)]
      const job = await afterPulls(aJob, { pulls, nanoseconds: 1000 })
      plantIssue(job.server.state, { author: actionsBot, body: marker })
      job.server.fail('issues/update', missing, 1)
      const step = await job.step(on)
      expect([step.exitCode, step.text]).toEqual([0, expect.stringContaining('is gone')])
      expect(step.text).not.toContain('closed: back within the limit')
    })
  )

  test.concurrent(
    'that was deleted meanwhile costs a line in the log',
    withJobs(async (aJob) => {
      const job = await afterPulls(aJob)
      plantIssue(job.server.state, { author: actionsBot, body: marker })
      job.server.fail('issues/update', missing, 1)
      const step = await job.step(on)
      expect(step.exitCode).toBe(0)
      expect(step.text).toContain('is gone')
    })
  )
})

/** The action when GitHub says no, says nothing, or breaks. */
import { describe, expect, jest, test } from '@jest/globals'
import {
  broken,
  conflict,
  cut,
  type Fault,
  hang,
  limited,
  missing,
  refused,
  unprocessable
} from './faults.js'
import { withJobs } from './job.js'
import * as measured from './measurements.js'
import { messages, report, summaryOf, titles, verdictOf } from './reading.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

/** How many times faster the action waits, where a case would otherwise wait for retries. */
const hurry = 20

describe('a failure of GitHub costs one output and one notice, never the verdict', () => {
  const artifacts = { 'flamegate-data-1': measured.muchSlower }
  const faults: readonly (readonly [string, Fault])[] = [
    ['403', refused],
    ['404', missing],
    ['409', conflict],
    ['422', unprocessable],
    ['429', limited(3600)],
    ['502', broken(502)],
    ['no answer', hang]
  ]

  test.concurrent.each(faults)(
    '%s for the comment',
    withJobs(async (aJob, _, fault) => {
      const job = await aJob({ artifacts })
      job.server.fail('issues/create-comment', fault)
      const step = await job.step({}, { hurry })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toBe('flamegate: no comment')
      expect(job.artifact('flamegate-report')).toBeDefined()
      expect(summaryOf(step)).toContain('Checkout-8')
      expect(step.outputs.get('comment-url')).toBe('')
    })
  )

  test.concurrent(
    'a token without any permission',
    withJobs(async (aJob) => {
      const grants = { 'pull-requests': 'none', contents: 'none' } as const
      const step = await (await aJob({ artifacts, grants })).step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(messages(step.notice)).toContain('pull-requests: write')
    })
  )

  test.concurrent(
    'a rate limit is waited for as long as GitHub says',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.fail('issues/create-comment', limited(1), 1)
      await job.step()
      expect(job.comments()).toHaveLength(1)
      const [refusedOne, done] = job.requests('issues/create-comment')
      expect((done?.at ?? 0) - (refusedOne?.at ?? 0)).toBeGreaterThanOrEqual(1000)
    })
  )

  test.concurrent(
    'a comment whose answer got lost is there once',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.fail('issues/create-comment', cut, 1)
      const step = await job.step({}, { hurry })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(job.comments()).toHaveLength(1)
    })
  )

  test.concurrent(
    'a service that never answers does not hold the job',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.fail('FinalizeArtifact', hang)
      const step = await job.step({}, { hurry: 100 })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toContain('artifact')
    })
  )

  test.concurrent(
    'an answer after two errors is good enough',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.fail('issues/list-comments', broken(502), 2)
      const step = await job.step({}, { hurry })
      expect(job.comments()).toHaveLength(1)
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent.each([
    ['CreateArtifact', '403', refused],
    ['CreateArtifact', '409', conflict],
    ['CreateArtifact', '503', broken(503)],
    ['blob/put', '403', refused]
  ] as const)(
    '%s with %s for the report artifact',
    withJobs(async (aJob, operation, _, fault) => {
      const job = await aJob({ artifacts })
      job.server.fail(operation, fault)
      const step = await job.step({}, { hurry })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toContain('artifact')
      expect(job.comments()).toHaveLength(1)
      expect(step.outputs.get('artifact-url')).toBe('')
    })
  )

  test.concurrent.each([
    ['403', refused],
    ['500', broken(500)]
  ])(
    '%s for the list of artifacts: nothing is compared, and nothing is green',
    withJobs(async (aJob, _, fault) => {
      const job = await aJob({ artifacts })
      job.server.fail('ListArtifacts', fault)
      const step = await job.step({}, { hurry })
      expect(step.outputs.get('verdict')).toBe('inconclusive')
      expect(step.warning.length + step.error.length).toBeGreaterThan(0)
    })
  )

  test.concurrent(
    '403 for the settings of the base: the defaults count, the notice names the permission, and the report says so',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.fail('repos/get-content', refused)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(messages(step.notice)).toContain('contents: read')
      expect(report(step).diagnostics).toMatchObject([
        { code: 'config/unread', message: expect.stringContaining('the defaults were used') }
      ])
    })
  )
})

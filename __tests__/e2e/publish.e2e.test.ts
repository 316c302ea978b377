/** Published by one run, measured by another whose code nobody trusts. */
import { describe, expect, jest, test } from '@jest/globals'
import { world } from './events.js'
import { withJobs } from './job.js'
import * as measured from './measurements.js'
import { aPublishing, measureInFork, publish, untrusted } from './publishing.js'
import { marker, report, summaryOf, verdictOf } from './reading.js'

/** Cases run at the same time and have up to three steps, so each may take longer than it would alone. */
jest.setTimeout(60_000)

describe('a pull request from a fork', () => {
  test.concurrent(
    'is measured without rights, and published with them',
    withJobs(async (aJob) => {
      const { step: first, artifact } = await measureInFork(aJob, measured.muchSlower)
      expect(verdictOf(first)).toEqual(['hard_fail', 1])
      const job = await aPublishing(aJob, { reports: { 'flamegate-report': artifact } })
      const step = await publish(job, { check: 'true' })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(step.notice).toEqual([])
      const [comment, ...others] = job.comments()
      expect(others).toEqual([])
      expect(comment?.issue).toBe(world.pull)
      expect(comment?.body.split('\n')[0]).toBe(marker(world.headSha, '9000.1'))
      expect(comment?.body).toContain('Checkout-8')
      expect(comment?.body).toContain(untrusted)
      expect(summaryOf(step)).toContain(untrusted)
      expect(report(step).measured_by).toEqual({
        run: { id: 500, attempt: 1, url: 'https://github.com/acme/shop/actions/runs/500' },
        head_sha: world.headSha,
        fork: true
      })
      expect([...job.server.state.checkRuns.values()]).toMatchObject([
        { sha: world.headSha, name: 'flamegate', conclusion: 'failure' }
      ])
      expect(job.filesIn('flamegate-report')).toEqual(['report.json', 'report.md', 'views.json.gz'])
      expect(step.outputs.get('comment-url')).toContain(`/pull/${world.pull}#`)
    })
  )
})

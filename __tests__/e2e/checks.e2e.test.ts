/** The check run: opt-in, on the head of the pull request, one for each key, and never in the way of the job's result. */
import { readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { pullFileShape } from './checkShapes.js'
import { world } from './events.js'
import { broken, type Fault, refused } from './faults.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import { aPublishing, publish } from './publishing.js'
import { messages, titles, verdictOf } from './reading.js'
import { readmeGrants } from './readmeGrants.js'
import { plantArtifact } from './state.js'
import { zipOf } from './zip.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const grants = { checks: 'write' } as const
const check = { check: 'true' }
const ofBenchmarks = (files: measured.Files) => ({ 'flamegate-data-1': files })

const checks = ({ server }: Job) => [...server.state.checkRuns.values()]

const demo = (file: string): Buffer =>
  readFileSync(new URL(`../../fixtures/demo/${file}`, import.meta.url))

/** Profiles that know files and lines. In head `(*Book).Tier` of pricing/tier.go costs far more. */
const profiles = {
  'base/cpu.pprof': demo('base/cpu.pprof'),
  'head/cpu.pprof': demo('head/cpu.pprof')
}

describe('a check run', () => {
  test.concurrent.each([
    ['a warning', measured.slower, 'success'],
    ['a soft fail', measured.ratedBelowFive, 'neutral'],
    ['a hard fail', measured.muchSlower, 'failure'],
    ['an inconclusive comparison', measured.damagedHead, 'neutral']
  ] as const)(
    'ends %s as it should',
    withJobs(async (aJob, _, files, conclusion) => {
      const job = await aJob({ artifacts: ofBenchmarks(files), grants })
      const step = await job.step(check)
      expect(checks(job)).toMatchObject([{ sha: world.headSha, name: 'flamegate', conclusion }])
      expect(step.outputs.get('check-url')).toContain(`/runs/${checks(job)[0]?.id}`)
      expect(step.exitCode).toBe(conclusion === 'failure' ? 1 : 0)
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent(
    'has the headline as its title and the report as its summary',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.muchSlower), grants })
      await job.step(check)
      const [made] = checks(job)
      expect(made?.title).toMatch(/^Failed: .*Checkout-8/)
      expect(made?.summary).toContain('`benchmark-slowdown`')
      expect(made?.summary).not.toContain('<!-- flamegate:v1')
      expect(made?.detailsUrl).toBe('https://github.com/acme/shop/actions/runs/9000')
    })
  )

  test.concurrent(
    'is not made where nobody asked for it',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.slower), grants })
      const step = await job.step()
      expect(checks(job)).toEqual([])
      expect(step.outputs.get('check-url')).toBe('')
    })
  )

  test.concurrent(
    'annotates the lines that the pull request changed, and no others',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(profiles), grants })
      const patch =
        '@@ -4,2 +4,3 @@ func (b *Book) Tier(quantity int) int {\n \ta()\n+\tb()\n \tc()'
      job.server.state.pullFiles.set(world.pull, [pullFileShape('pricing/tier.go', patch)])
      await job.step(check)
      expect(checks(job)[0]?.annotations).toMatchObject([
        { path: 'pricing/tier.go', start_line: 5, end_line: 5 }
      ])
      expect(checks(job)[0]?.annotations[0]?.['title']).toContain('Tier')
    })
  )

  test.concurrent(
    'is updated by a re-run, not made a second time',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.slower), grants })
      await job.step(check)
      plantArtifact(job.server.state, 'flamegate-data-1', zipOf(measured.muchSlower))
      const step = await job.step(check, { attempt: 2 })
      expect(checks(job)).toMatchObject([{ conclusion: 'failure' }])
      expect(step.outputs.get('check-url')).toContain(`/runs/${checks(job)[0]?.id}`)
    })
  )

  test.concurrent(
    'of two jobs that share a key keeps the worse result, and says what to do',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { linux: measured.muchSlower, mac: measured.slower } })
      job.server.state.tokens.forEach((token, key, all) => {
        all.set(key, { ...token, grants: { ...token.grants, ...grants } })
      })
      await job.step({ ...check, artifacts: 'linux' })
      const step = await job.step({ ...check, artifacts: 'mac' })
      expect(checks(job)).toMatchObject([{ conclusion: 'failure' }])
      expect(titles(step.warning)).toContain('flamegate: one check run for several jobs')
      expect(messages(step.warning)).toContain('comment-key')
    })
  )

  test.concurrent(
    'has the name that it is given, or that of its key',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.same), grants })
      await job.step({ ...check, 'comment-key': 'linux' })
      await job.step({ ...check, 'comment-key': 'mac', 'check-name': 'performance (mac)' })
      expect(checks(job).map(({ name }) => name)).toEqual([
        'flamegate / linux',
        'performance (mac)'
      ])
    })
  )

  test.concurrent(
    'is on the commit of the run where there is no pull request',
    withJobs(async (aJob) => {
      const artifacts = ofBenchmarks(measured.same)
      const job = await aJob({ event: 'push', artifacts, grants })
      await job.step(check)
      expect(checks(job)).toMatchObject([{ sha: world.headSha, conclusion: 'success' }])
      expect(job.requests('pulls/list-files')).toEqual([])
    })
  )
})

describe('the permissions of the README', () => {
  const all = readmeGrants()

  test.concurrent(
    'are enough for everything',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.slower), grants: all })
      const step = await job.step(check)
      expect(step.notice).toEqual([])
      expect(job.comments()).toHaveLength(1)
      expect(checks(job)).toHaveLength(1)
    })
  )

  test.concurrent(
    'are enough to publish what another run measured',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob, { grants: all })
      const step = await publish(job, check)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(step.notice).toEqual([])
      expect(checks(job)).toHaveLength(1)
    })
  )

  test.concurrent.each([
    ['pull-requests', 'read', 'pull-requests: write'],
    ['checks', 'none', 'checks: write']
  ] as const)(
    'are asked for by name where one is missing: %s',
    withJobs(async (aJob, scope, access, named) => {
      expect(`${scope}: ${all[scope]}`).toBe(named)
      const artifacts = ofBenchmarks(measured.slower)
      const job = await aJob({ artifacts, grants: { ...all, [scope]: access } })
      const step = await job.step(check)
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(step.notice).toHaveLength(1)
      expect(messages(step.notice)).toContain(named)
    })
  )
})

describe('a check run that cannot be', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['403', refused],
    ['502', broken(502)]
  ]

  test.concurrent(
    'for want of a permission costs one notice that names it',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.muchSlower) })
      const step = await job.step(check)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toBe('flamegate: no check run')
      expect(messages(step.notice)).toContain('checks: write')
      expect(job.comments()).toHaveLength(1)
      expect(step.outputs.get('check-url')).toBe('')
    })
  )

  test.concurrent.each(faults)(
    'be written (%s) changes nothing else',
    withJobs(async (aJob, _, fault) => {
      const job = await aJob({ artifacts: ofBenchmarks(measured.slower), grants })
      job.server.fail('checks/create', fault)
      const step = await job.step(check, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(titles(step.notice)).toBe('flamegate: no check run')
      expect(job.comments()).toHaveLength(1)
    })
  )

  test.concurrent(
    'have annotations is a check run without them',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: ofBenchmarks(profiles), grants })
      job.server.fail('pulls/list-files', refused)
      const step = await job.step(check)
      expect(checks(job)).toMatchObject([{ annotations: [] }])
      expect(messages(step.notice)).toContain('pull-requests: read')
    })
  )

  test.concurrent(
    'from a fork is not tried',
    withJobs(async (aJob) => {
      const artifacts = ofBenchmarks(measured.muchSlower)
      const job = await aJob({ event: 'pull-request-fork', artifacts })
      const step = await job.step(check, { event: 'pull-request-fork' })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toBe('flamegate: no comment\nflamegate: no check run')
      expect(job.requests('checks/list-for-ref')).toEqual([])
    })
  )
})

/** Many jobs, one comment: jobs that each leave a report, and the one that puts them together. */
import { describe, expect, jest, test } from '@jest/globals'
import { aReport, someGates } from '../helpers/report.js'
import { world } from './events.js'
import { broken, refused } from './faults.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import { marker, messages, report, summaryOf, titles, verdictOf } from './reading.js'
import type { StepResult } from './runner.js'
import { plantArtifact, plantLabel } from './state.js'
import { zipOf } from './zip.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const merge = { mode: 'merge' }
const ghes = { GITHUB_SERVER_URL: 'https://git.example.com' }

const matrix = {
  linux: measured.same,
  mac: measured.slower,
  windows: measured.muchSlower
} as const

/** The artifacts that the jobs of the matrix measure from. */
const artifacts = Object.fromEntries(
  Object.entries(matrix).map(([key, files]) => [`data-${key}`, files] as const)
)

/** A job of the matrix: it leaves its report to the last job, and writes no comment. */
const jobOf = (job: Job, key: string): Promise<StepResult> =>
  job.step({ artifacts: `data-${key}`, 'comment-key': key, comment: 'never' })

const failed = { status: 'failed' } as const

/** What such jobs leave, in short. */
const levels = {
  linux: { level: 'pass', gates: someGates() },
  mac: { level: 'warning', gates: someGates({ regression: failed }) },
  windows: { level: 'hard_fail', gates: someGates({ 'benchmark-slowdown': failed }) }
} as const

/** The report artifacts of the jobs with these keys. */
const reportsOf = (...keys: readonly (keyof typeof levels)[]) =>
  Object.fromEntries(
    keys.map((key) => {
      const { level, gates } = levels[key]
      const made = aReport({ verdict: { level, complete: true, gates: [...gates] } })
      return [`flamegate-report-${key}`, { 'report.json': JSON.stringify(made) }] as const
    })
  )

const reports = reportsOf('linux', 'mac', 'windows')

describe('the reports of a matrix', () => {
  test.concurrent(
    'are one comment with a row per job, the worst first',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const levelOf = async (key: string) => (await jobOf(job, key)).outputs.get('verdict')
      expect(await levelOf('linux')).toBe('pass')
      expect(await levelOf('mac')).toBe('warning')
      expect(await levelOf('windows')).toBe('hard_fail')
      expect(job.comments()).toEqual([])

      const step = await job.step(merge)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(job.comments()).toHaveLength(1)
      const body = job.comments()[0]?.body ?? ''
      expect(body.split('\n')[0]).toBe(marker(world.headSha, '9000.1'))
      const rows = body.split('\n').filter((line) => /^\| `+\w+`+ \|/.test(line))
      expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1])).toEqual(['windows', 'mac', 'linux'])
      const { id } = job.artifact('flamegate-report-windows') ?? {}
      expect(rows[0]).toContain(`/actions/runs/9000/artifacts/${id}`)
      expect(summaryOf(step)).toContain('windows')
      expect(step.outputs.get('regressions')).toBe('2')
      expect(step.outputs.get('rating-overall')).toBe('')
    })
  )

  test.concurrent(
    'are one file for scripts, an artifact of its own and outputs',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: reports })
      const step = await job.step(merge)
      expect(report(step)).toMatchObject({
        kind: 'merged',
        verdict: { level: 'hard_fail', complete: true },
        jobs: [{ key: 'windows' }, { key: 'mac' }, { key: 'linux' }]
      })
      expect(job.filesIn('flamegate-report-merged')).toEqual(['merged.json', 'merged.md'])
      expect(job.artifact('flamegate-report-linux')).toBeDefined()
    })
  )

  test.concurrent(
    'are merged again by a re-run, which takes its own view for no report',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: reports })
      await job.step(merge)
      const again = await job.step(merge, { attempt: 2 })
      expect(report(again).jobs).toHaveLength(3)
      expect(job.comments()).toHaveLength(1)
    })
  )

  test.concurrent(
    'are one check run, as bad as the worst',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: reports, grants: { checks: 'write' } })
      await job.step({ ...merge, check: 'true' })
      const [made, ...others] = job.server.state.checkRuns.values()
      expect(others).toEqual([])
      expect(made).toMatchObject({ conclusion: 'failure', sha: world.headSha })
      expect(made?.title).toContain('3 jobs')
    })
  )

  test.concurrent(
    'are judged by `fail-on`, as each of them is',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: reports })
      const step = await job.step({ ...merge, 'fail-on': 'never' })
      expect(verdictOf(step)).toEqual(['hard_fail', 0])
    })
  )
})

describe('the label on the one comment', () => {
  const kim = { login: 'kim', id: 9004, type: 'User' } as const
  const issue = world.pull
  const label = 'perf-regression-ok'

  /** A job of the matrix, and the one that merges. */
  const run = async (job: Job, attempt: number): Promise<StepResult> => {
    const inputs = { artifacts: 'data-windows', 'comment-key': 'windows', comment: 'never' }
    await job.step(inputs, { attempt })
    return job.step(merge, { attempt })
  }

  test.concurrent(
    'accepts what the jobs had when it was put, run after run, and nothing that is new',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'write')
      expect(verdictOf(await run(job, 1))).toEqual(['hard_fail', 1])
      plantLabel(job.server.state, { issue, label, isPut: true, actor: kim })
      expect(verdictOf(await run(job, 2))).toEqual(['pass', 0])
      expect(job.comments()).toHaveLength(1)
      expect(job.comments()[0]?.body).toContain('failures accepted')

      plantArtifact(job.server.state, 'data-windows', zipOf(measured.twoMuchSlower))
      const rearmed = await run(job, 3)
      expect(verdictOf(rearmed)).toEqual(['hard_fail', 1])
      const [{ verdict }] = report(rearmed).jobs
      const [slowdown] = verdict.gates
      expect(slowdown).toMatchObject({ id: 'benchmark-slowdown', accepted: [expect.any(String)] })
      expect(slowdown.findings).toHaveLength(2)
    })
  )

  test.concurrent(
    'does not count before there is a report',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'write')
      plantLabel(job.server.state, { issue, label, isPut: true, actor: kim })
      expect(verdictOf(await run(job, 1))).toEqual(['hard_fail', 1])
      expect(verdictOf(await run(job, 2))).toEqual(['hard_fail', 1])
    })
  )
})

describe('a job without a report', () => {
  test.concurrent(
    'that is expected is never a pass',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: reportsOf('linux') })
      const step = await job.step({ ...merge, 'expect-reports': 'linux\nfreebsd' })
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(summaryOf(step)).toContain('freebsd')
    })
  )

  test.concurrent(
    'whose artifact holds something else is a row, and its text is never shown',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: reportsOf('linux') })
      const forged = zipOf({ 'report.json': '{"schema_version":1}', 'report.md': 'all is @fine' })
      plantArtifact(job.server.state, 'flamegate-report-evil', forged)
      const step = await job.step(merge)
      expect(step.outputs.get('verdict')).toBe('inconclusive')
      expect(summaryOf(step)).toContain('evil')
      expect(summaryOf(step)).not.toContain('all is')
    })
  )

  test.concurrent(
    'at all is nothing that could pass',
    withJobs(async (aJob) => {
      const step = await (await aJob()).step({ ...merge, 'on-missing': 'fail' })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
    })
  )

  test.concurrent.each([
    ['403', refused],
    ['500', broken(500)]
  ])(
    'because the list cannot be had (%s) costs a notice, and nothing is green',
    withJobs(async (aJob, _, fault) => {
      const job = await aJob({ artifacts: reportsOf('linux') })
      job.server.fail('ListArtifacts', fault)
      const step = await job.step(merge, { hurry: 20 })
      expect(step.outputs.get('verdict')).toBe('inconclusive')
      expect(titles(step.notice)).toContain('flamegate: no reports of the jobs')
    })
  )
})

describe('jobs that write at the same time', () => {
  const starts = ['9000', '9001']

  test.concurrent(
    'end with one comment, that of the latest run',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await Promise.all(starts.map((run) => job.step({}, { env: { GITHUB_RUN_ID: run } })))
      expect(job.comments()).toHaveLength(1)
      expect(job.comments()[0]?.body.split('\n')[0]).toBe(marker(world.headSha, '9001.1'))
    })
  )

  test.concurrent(
    'leave the comment of a newer run to it when they come late',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await job.step({}, { env: { GITHUB_RUN_ID: '9001' } })
      const [newer] = job.comments()
      await job.step({}, { env: { GITHUB_RUN_ID: '9000' } })
      expect(job.comments()).toEqual([newer])
    })
  )

  test.concurrent(
    'under one key of one run are told to take keys of their own',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      await job.step({ artifacts: 'data-mac' })
      const step = await job.step({ artifacts: 'data-windows' })
      expect(job.comments()).toHaveLength(1)
      expect(titles(step.warning)).toContain('flamegate: one comment for several jobs')
      expect(messages(step.warning)).toContain('mode: merge')
    })
  )
})

describe('a server without the service of artifacts', () => {
  test.concurrent(
    'costs one notice; comment, check run and summary are there',
    withJobs(async (aJob) => {
      const job = await aJob({ grants: { checks: 'write' } })
      const options = { workspace: measured.slower, env: ghes }
      const step = await job.step({ path: '.', check: 'true' }, options)
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(step.notice).toHaveLength(1)
      expect(messages(step.notice)).toContain('git.example.com')
      expect(job.comments()).toHaveLength(1)
      expect(job.server.state.checkRuns.size).toBe(1)
      expect(summaryOf(step)).toContain('Checkout-8')
    })
  )

  test.concurrent(
    'can record nothing, which is an error',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push', grants: { actions: 'read', contents: 'write' } })
      const options = { workspace: measured.slower, env: ghes }
      const step = await job.step({ mode: 'record', path: '.' }, options)
      expect([step.exitCode, step.notice]).toEqual([1, []])
      expect(messages(step.error)).toContain('git.example.com')
    })
  )

  test.concurrent(
    'has no reports to merge, which one notice says',
    withJobs(async (aJob) => {
      const step = await (await aJob()).step(merge, { env: ghes })
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(step.notice).toHaveLength(1)
    })
  )
})

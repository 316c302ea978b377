/** Events that are no pull request, and one that is with the rights of the base: what each mode makes of them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fakeGo } from '../helpers/fakeGo.js'
import { aReport, someGates } from '../helpers/report.js'
import { eventEnv, world } from './events.js'
import { benchmark, fullCheckout, onMain, pushed, queued } from './goProject.js'
import { type Job, type StepOptions, withJobs } from './job.js'
import * as measured from './measurements.js'
import { messages, report, summaryOf, titles, verdictOf } from './reading.js'
import type { StepResult } from './runner.js'
import { plantComment, plantLabel } from './state.js'
import { older, store, withHistory } from './storedBaselines.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const { baseSha, headSha, pull } = world
const settings = '.github/flamegate.yml'
const kim = { login: 'kim', id: 9004, type: 'User' } as const
const slower = { 'flamegate-data-1': measured.slower }
const muchSlower = { 'flamegate-data-1': measured.muchSlower }
const head = { 'flamegate-data-1': measured.headOnly }

/** The stand-in is a script, which Windows does not start as a program. */
const collecting = process.platform === 'win32' ? test.skip : test.concurrent

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-fake-go-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const measure = (job: Job, options: StepOptions): Promise<StepResult> => {
  const go = fakeGo(mkdtempSync(join(folder, 'go-')))
  const env = { PATH: `${go.bin}${delimiter}${process.env['PATH']}`, ...options.env }
  const inputs = { mode: 'collect-and-compare', rounds: '6', profile: 'none' }
  return job.step(inputs, { ...options, env })
}

/** A package of main with a benchmark of so many nanoseconds. */
const cart = (nanoseconds: number) => ({ 'cart/cart_test.go': benchmark(nanoseconds) })

const refs = (step: StepResult) =>
  report(step).collection.manifests.map((one: { base: { ref: string }; head: { ref: string } }) => [
    one.base.ref,
    one.head.ref
  ])

const writesToPull = ({ server }: Job) =>
  server.requests.filter(
    ({ path, method }) => /\/(?:issues|pulls)\b/.test(path) && method !== 'GET'
  )

describe('a merge group', () => {
  const event = 'merge-group'

  test.concurrent(
    'is judged like a pull request, without a comment, with the check run on its own commit',
    withJobs(async (aJob) => {
      const job = await aJob({ event, artifacts: muchSlower, grants: { checks: 'write' } })
      const step = await job.step({ check: 'true' })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(summaryOf(step)).toContain('Checkout-8')
      expect(job.artifact('flamegate-report')).toBeDefined()
      expect([...job.server.state.checkRuns.values()]).toMatchObject([
        { sha: headSha, conclusion: 'failure' }
      ])
      expect(writesToPull(job)).toEqual([])
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent(
    'is judged by the settings that it is merged onto, and what it loosens is listed',
    withJobs(async (aJob) => {
      const contents = {
        [`${baseSha}:${settings}`]: 'fail-on: warning\n',
        [`${headSha}:${settings}`]: 'fail-on: never\n'
      }
      const job = await aJob({ event, artifacts: slower, contents })
      const step = await job.step({}, { workspace: { [settings]: 'fail-on: never\n' } })
      expect(verdictOf(step)).toEqual(['warning', 1])
      expect(report(step).head_loosens).toEqual(['`fail-on` weakens from warning to never'])
    })
  )

  collecting(
    'is measured as a whole against what it is merged onto, also where it is squashed',
    withJobs(async (aJob) => {
      const change = { base: cart(1000), head: cart(1400) }
      const happened = queued(change, { 'other/other.go': 'package other\n' })
      const step = await measure(await aJob({ event }), { happened })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      const [[base, measuredHead] = []] = refs(step)
      expect(base).toBe(step.outputs.get('base-sha'))
      expect(measuredHead).toBe('HEAD')
    })
  )

  test.concurrent.each(['label', 'command'])(
    'passes with what was accepted in its pull request by %s',
    withJobs(async (aJob, by: string) => {
      const job = await aJob({ artifacts: muchSlower })
      const { state } = job.server
      state.roles.set('kim', 'write')
      const id = report(await job.step()).bench_deltas[0].id
      if (by === 'label') {
        plantLabel(state, { issue: pull, label: 'perf-regression-ok', isPut: true, actor: kim })
      } else {
        plantComment(state, { issue: pull, author: kim, body: `/flamegate ack ${id} pays off` })
      }
      const [before] = job.comments()
      const step = await job.step({}, { event, attempt: 2 })
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect(report(step).acks).toMatchObject([{ source: by, state: 'active', findings: [id] }])
      expect(job.comments()[0]).toEqual(before)
    })
  )

  test.concurrent(
    'finds the stored baseline of what it is merged onto',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { event })
      store(job, baseSha)
      const { baseline } = report(await job.step())
      expect(baseline).toMatchObject({ sha: baseSha, how: 'the base commit itself' })
    })
  )

  test.concurrent(
    'of many jobs is one check run and no comment',
    withJobs(async (aJob) => {
      const made = aReport({ verdict: { level: 'pass', complete: true, gates: someGates() } })
      const artifacts = { 'flamegate-report-linux': { 'report.json': JSON.stringify(made) } }
      const job = await aJob({ event, artifacts, grants: { checks: 'write' } })
      const step = await job.step({ mode: 'merge', check: 'true' })
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect([...job.server.state.checkRuns.values()]).toMatchObject([{ sha: headSha }])
      expect(writesToPull(job)).toEqual([])
    })
  )

  test.concurrent(
    'is no base to record',
    withJobs(async (aJob) => {
      const job = await aJob({ event, artifacts: head })
      const step = await job.step({ mode: 'record' })
      expect(step.exitCode).toBe(1)
      expect(messages(step.error)).toContain('found merge_group')
    })
  )
})

describe('a schedule', () => {
  const event = 'schedule'

  test.concurrent(
    'is compared with what is stored before its commit, not with the commit itself',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { event })
      store(job, headSha)
      store(job, older)
      const step = await job.step()
      expect(report(step).baseline).toMatchObject({
        sha: older,
        start_sha: headSha,
        how: '2 commits before this commit'
      })
      expect(writesToPull(job)).toEqual([])
    })
  )

  test.concurrent(
    'without anything before it gets a useful report, and one notice',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { event })
      store(job, headSha)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(step.notice).toHaveLength(1)
      expect(messages(step.notice)).toContain('the commits before this commit have no')
      expect(summaryOf(step)).toContain('mode: record')
    })
  )

  collecting(
    'measures its commit against the one before',
    withJobs(async (aJob) => {
      const happened = onMain(event, [cart(700), cart(1000), cart(1400)])
      const job = await aJob({ event, grants: { checks: 'write' } })
      const step = await measure(job, { happened })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(refs(step)).toEqual([['HEAD^', 'HEAD']])
      expect(report(step).bench_deltas[0].delta_pct).toBeCloseTo(40)
    })
  )

  test.concurrent(
    'records a baseline',
    withJobs(async (aJob) => {
      const job = await aJob({ event, artifacts: head })
      expect((await job.step({ mode: 'record' })).exitCode).toBe(0)
      expect(job.artifact('flamegate-baseline')).toBeDefined()
    })
  )
})

describe('a push', () => {
  const event = 'push'

  collecting(
    'is measured as a whole against what its branch was before',
    withJobs(async (aJob) => {
      const happened = pushed([cart(1000), cart(1200), cart(1400)])
      const step = await measure(await aJob({ event }), { happened })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).bench_deltas[0].delta_pct).toBeCloseTo(40)
    })
  )

  test.concurrent(
    'is judged by the settings of its commit in a job that checked nothing out',
    withJobs(async (aJob) => {
      const contents = { [`${headSha}:${settings}`]: 'fail-on: warning\n' }
      const job = await aJob({ event, artifacts: slower, contents })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['warning', 1])
      expect(step.text).toContain(`settings: ${settings} of ${headSha.slice(0, 7)}`)
    })
  )

  test.concurrent(
    'is told once that the token may not read its settings',
    withJobs(async (aJob) => {
      const job = await aJob({ event, artifacts: slower })
      const step = await job.step({ 'github-token': '' })
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(titles(step.notice)).toBe('flamegate: no settings')
    })
  )
})

describe('a dispatch', () => {
  const event = 'workflow-dispatch'

  test.concurrent(
    'of another branch is compared with what is stored where that left the default branch',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { event })
      job.server.state.branches.set('main', baseSha)
      store(job, baseSha)
      const step = await job.step({}, { env: { GITHUB_REF: 'refs/heads/faster' } })
      expect(report(step).baseline).toMatchObject({ sha: baseSha, how: 'the merge base itself' })
    })
  )

  collecting(
    'measures what the inputs name',
    withJobs(async (aJob) => {
      const happened = onMain(event, [cart(1000), cart(1000), cart(1400)])
      const job = await aJob({ event })
      const go = fakeGo(mkdtempSync(join(folder, 'go-')))
      const env = { PATH: `${go.bin}${delimiter}${process.env['PATH']}` }
      const inputs = { mode: 'collect-and-compare', rounds: '6', profile: 'none', base: 'HEAD~2' }
      expect(refs(await job.step(inputs, { happened, env }))).toEqual([['HEAD~2', 'HEAD']])
    })
  )
})

describe('pull_request_target', () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: baseSha }

  collecting(
    'measures nothing: the code would run with the rights of the base',
    withJobs(async (aJob) => {
      const prepare = fullCheckout({ base: cart(1000), head: cart(1400) })
      const step = await measure(await aJob(), { prepare, env })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('found pull_request_target')
      expect(step.text).not.toContain('building')
    })
  )

  test.concurrent(
    'may compare what is there, by the settings of the base',
    withJobs(async (aJob) => {
      const contents = {
        [`${baseSha}:${settings}`]: 'fail-on: warning\n',
        [`${eventEnv('pull-request-fork')['GITHUB_SHA']}:${settings}`]: 'fail-on: never\n'
      }
      const fork = 'pull-request-fork'
      const grants = { 'pull-requests': 'write' } as const
      const job = await aJob({ event: fork, artifacts: slower, contents, grants })
      const step = await job.step({}, { event: fork, env })
      expect(verdictOf(step)).toEqual(['warning', 1])
      expect(job.comments()).toHaveLength(1)
    })
  )
})

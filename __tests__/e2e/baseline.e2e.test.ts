/** Baselines that runs of the base branch stored: recorded, found, refused, and what is said of each. */
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { world } from './events.js'
import { broken } from './faults.js'
import { type Job, withJobs } from './job.js'
import { baseOnly, benchOn, type Files, headOnly, muchSlower } from './measurements.js'
import { messages, report, titles, verdictOf } from './reading.js'
import { storeArtifact } from './state.js'
import { older, store, withHistory } from './storedBaselines.js'

jest.setTimeout(120_000)

const { baseSha, headSha } = world
const head = { 'flamegate-data-1': headOnly }

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))

const notices = (step: Awaited<ReturnType<Job['step']>>): readonly string[] =>
  step.notice
    .filter(({ title }) => title === 'flamegate: no stored baseline')
    .map(({ message }) => message)

describe('a pull request without a base of its own', () => {
  test.concurrent(
    'gets a useful report and one notice when no baseline was ever stored',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(notices(step)).toEqual([
        expect.stringContaining('`mode: record` on every push to main')
      ])
      expect(report(step).baseline).toBeNull()
      expect(job.comments()[0]?.body).toContain('Where head spends it')
      expect(job.comments()[0]?.body).toContain('mode: record')
    })
  )

  test.concurrent(
    'is compared with the baseline of its merge base, times of a known machine included',
    withJobs(async (aJob) => {
      const known = benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })
      const job = await withHistory(aJob, { artifacts: { 'flamegate-data-1': known(1400) } })
      const run = store(job, baseSha, { files: known(1000) })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).baseline).toMatchObject({
        sha: baseSha,
        start_sha: baseSha,
        head_sha: headSha,
        distance: 0,
        how: 'the merge base itself',
        artifact: 'flamegate-baseline',
        run: { id: run.id, event: 'push' }
      })
      expect(report(step).context.base).toEqual({ label: baseSha.slice(0, 7) })
      const [comment] = job.comments()
      expect(comment?.body).toContain('base is a stored baseline, the merge base itself')
      expect(comment?.body).toContain(`of \`${baseSha.slice(0, 7)}\``)
      expect(notices(step)).toEqual([])
    })
  )

  test.concurrent(
    'is compared with the nearest commit before its merge base, the expired one passed over',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob)
      store(job, baseSha, { expired: true })
      store(job, older)
      const step = await job.step()
      expect(report(step).baseline).toMatchObject({
        sha: older,
        start_sha: baseSha,
        distance: 1,
        how: '1 commit before the merge base'
      })
      expect(step.text).toContain('its baseline has expired')
    })
  )

  test.concurrent(
    'has no base when all baselines have expired, and says so once',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob)
      store(job, baseSha, { expired: true })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(notices(step)).toHaveLength(1)
    })
  )

  test.concurrent.each([
    ['of another machine', { cpu: 'Other CPU', go: 'go1.26.1' }, 'different machines'],
    ['of another Go version', { cpu: 'Test CPU', go: 'go1.25.0' }, 'different Go versions'],
    [
      'that does not name its Go version',
      { cpu: 'Test CPU' },
      'the Go version of base is not known'
    ],
    ['that does not name its machine', { go: 'go1.26.1' }, 'the machine of base is not known']
  ])(
    'is not judged by the times of a baseline %s',
    withJobs(async (aJob, _: string, stored: Parameters<typeof benchOn>[0], why: string) => {
      const now = benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })(1400)
      const job = await withHistory(aJob, { artifacts: { 'flamegate-data-1': now } })
      store(job, baseSha, { files: benchOn(stored)(1000) })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(job.comments()[0]?.body).toContain(why)
      const [row] = report(step).bench_deltas
      expect(row?.verdict).toBe('not_judged')
    })
  )

  test.concurrent(
    'is told the permission that is missing, once',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { grants: { actions: 'none' } })
      store(job, baseSha)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(notices(step)).toEqual([expect.stringContaining('actions: read')])
    })
  )

  test.concurrent(
    'is told what became of the baseline that there is',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob)
      store(job, baseSha)
      job.server.fail('actions/get-workflow-run', broken(500))
      const step = await job.step({}, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(notices(step)).toEqual([expect.stringContaining('found: 500 Server Error')])
    })
  )

  test.concurrent(
    'does not believe a baseline that a pull request uploaded',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob)
      store(job, baseSha, { run: { event: 'pull_request' } })
      expect(verdictOf(await job.step())).toEqual(['no_baseline', 0])
    })
  )

  test.concurrent(
    'takes the baseline of another workflow where that is named',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob)
      store(job, baseSha, { run: { path: '.github/workflows/nightly.yml' } })
      expect(report(await job.step()).baseline).toBeNull()
      const step = await job.step({ 'baseline-workflow': 'nightly.yml' }, { attempt: 2 })
      expect(report(step).baseline?.sha).toBe(baseSha)
    })
  )
})

describe('the input baseline', () => {
  test.concurrent(
    'is not asked for a stored one where this run has a base',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { artifacts: { 'flamegate-data-1': muchSlower } })
      store(job, baseSha)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).baseline).toBeNull()
      // The history is looked for in any case; a baseline that is looked for is asked whose run it is of.
      expect(job.requests('actions/get-workflow-run')).toEqual([])
    })
  )

  test.concurrent(
    'takes the stored one instead with `artifact`',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { artifacts: { 'flamegate-data-1': muchSlower } })
      store(job, baseSha)
      const found = report(await job.step({ baseline: 'artifact' }))
      expect(found.baseline?.sha).toBe(baseSha)
      const { inputs }: Report = found
      const paths = inputs.filter(({ side }) => side === 'base').map(({ path }) => path)
      expect(paths).toEqual(['flamegate-baseline/head/bench.txt'])
    })
  )

  test.concurrent.each(['same-run', 'none'])(
    'asks for none with `%s`',
    withJobs(async (aJob, baseline: string) => {
      const job = await withHistory(aJob)
      store(job, baseSha)
      const step = await job.step({ baseline })
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      // The history is looked for in any case; a baseline that is looked for is asked whose run it is of.
      expect(job.requests('actions/get-workflow-run')).toEqual([])
    })
  )

  test.concurrent(
    'looks in a push from what the branch was before',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { event: 'push' })
      store(job, baseSha)
      const step = await job.step()
      expect(report(step).baseline).toMatchObject({ sha: baseSha, how: 'the base commit itself' })
    })
  )
})

describe('mode: record', () => {
  test.concurrent(
    'stores the raw results of a push, in place of those of an earlier attempt',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push', artifacts: head })
      const first = await job.step({ mode: 'record' })
      expect(first.exitCode).toBe(0)
      expect(first.outputs.get('head-sha')).toBe(headSha)
      const second = await job.step({ mode: 'record' }, { attempt: 2 })
      const artifact = job.artifact('flamegate-baseline')
      expect(second.outputs.get('data-url')).toContain(`/artifacts/${artifact?.id}`)
      expect(job.filesIn('flamegate-baseline')).toEqual(['flamegate-data-1/head/bench.txt'])
    })
  )

  test.concurrent(
    'stores one side, under the name of its key',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push' })
      const workspace = inFolder('out', muchSlower)
      const inputs = { mode: 'record', path: 'out', 'comment-key': 'arm64' }
      expect((await job.step(inputs, { workspace })).exitCode).toBe(0)
      expect(job.filesIn('flamegate-baseline-arm64')).toEqual(['head/bench.txt'])
    })
  )

  test.concurrent(
    'gives what a later pull request finds',
    withJobs(async (aJob) => {
      const recorded = await aJob({ event: 'push', artifacts: head })
      await recorded.step({ mode: 'record' })
      const content = recorded.artifact('flamegate-baseline')?.content ?? Buffer.alloc(0)
      const job = await withHistory(aJob)
      const run = store(job, baseSha, { name: 'another' })
      storeArtifact(job.server.state, run.id, { name: 'flamegate-baseline', content })
      const found = report(await job.step())
      expect(found.baseline?.sha).toBe(baseSha)
      expect(found.comparisons).toMatchObject([{ metric: 'ns/op', status: 'refused' }])
    })
  )

  test.concurrent.each([
    ['a pull request', 'pull-request', head, 'found pull_request'],
    ['nothing to record', 'push', { 'flamegate-data-1': baseOnly }, 'found none among 1 files']
  ] as const)(
    'refuses %s',
    withJobs(async (aJob, _, event, artifacts, why) => {
      const job = await aJob({ event, artifacts })
      const step = await job.step({ mode: 'record' })
      expect(step.exitCode).toBe(1)
      expect(titles(step.error)).toBe('flamegate could not run')
      expect(messages(step.error)).toContain(why)
      expect(job.artifact('flamegate-baseline')).toBeUndefined()
    })
  )
})

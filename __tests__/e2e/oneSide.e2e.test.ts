/** A side at a time: a push measures and stores itself, and a pull request measures its head and takes the base from there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fakeGo } from '../helpers/fakeGo.js'
import { world } from './events.js'
import { benchmark, fullCheckout, pushed } from './goProject.js'
import { type Job, type StepOptions, withJobs } from './job.js'
import * as measured from './measurements.js'
import { messages, report, summaryOf, titles, verdictOf } from './reading.js'
import type { StepResult } from './runner.js'
import { storeArtifact } from './state.js'
import { store, withHistory } from './storedBaselines.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

/** The stand-in for the Go tool is a script, which Windows does not start as a program. */
const cases = process.platform === 'win32' ? describe.skip : describe

const { baseSha } = world
const quick = { rounds: '6', profile: 'none' }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-fake-go-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Inputs = Readonly<Record<string, string>>

const withGo = (job: Job, inputs: Inputs, options: StepOptions): Promise<StepResult> => {
  const go = fakeGo(mkdtempSync(join(folder, 'go-')))
  const env = { PATH: `${go.bin}${delimiter}${process.env['PATH']}`, ...options.env }
  return job.step(inputs, { ...options, env })
}

const cart = (nanoseconds: number) => ({ 'cart/cart_test.go': benchmark(nanoseconds) })
const slower = { base: cart(1000), head: cart(1400) }

/** A push of main that measures itself. */
const record = (job: Job, inputs: Inputs = {}) =>
  withGo(job, { mode: 'record', ...inputs }, { happened: pushed([cart(900), cart(1000)]) })

/** The settings that say how little is measured, where they are no inputs. */
const settings = { '.github/flamegate.yml': 'collect: { rounds: 6, profile: [] }\n' }

cases('mode: record', () => {
  test.concurrent(
    'measures the commit of the run where no other step has left results',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push' })
      const happened = pushed([cart(900), { ...cart(1000), ...settings }])
      const step = await withGo(job, { mode: 'record' }, { happened })
      expect(step.exitCode).toBe(0)
      expect(job.filesIn('flamegate-baseline')).toEqual([
        'flamegate-manifest.json',
        'head/bench.txt'
      ])
      expect(job.artifact('flamegate-data-default')).toBeUndefined()
      expect(step.outputs.get('head-sha')).toMatch(/^[0-9a-f]{40}$/)
      expect(step.text).toContain('6 rounds of head alone')
      expect(step.text).not.toContain('BenchmarkCheckout 900')
    })
  )

  test.concurrent(
    'stores what other steps left, and measures all the same when it is told what',
    withJobs(async (aJob) => {
      const job = await aJob({
        event: 'push',
        artifacts: { 'flamegate-data-1': measured.headOnly }
      })
      const others = await record(job)
      expect(job.filesIn('flamegate-baseline')).toEqual(['flamegate-data-1/head/bench.txt'])
      expect(others.groups).not.toContain('Collection')
      const own = await record(job, { ...quick, packages: './...' })
      expect(own.exitCode).toBe(0)
      expect(job.filesIn('flamegate-baseline')).toContain('flamegate-manifest.json')
    })
  )

  test.concurrent(
    'fails where it can neither find results nor measure, and says both',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push' })
      const step = await job.step({ mode: 'record' })
      expect(step.exitCode).toBe(1)
      expect(messages(step.error)).toContain('matches flamegate-data-*')
      expect(messages(step.error)).toContain('git repository')
      expect(step.warning).toEqual([])
      expect(job.artifact('flamegate-baseline')).toBeUndefined()
    })
  )

  test.concurrent(
    'measures nothing when it cannot be known what other steps left',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push' })
      const step = await record(job, { path: 'results', packages: './...' })
      expect(step.exitCode).toBe(1)
      expect(messages(step.error)).toContain('input packages: expected none with path')
    })
  )

  test.concurrent(
    'stores nothing of a run that was cancelled',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push' })
      const happened = pushed([cart(900), cart(1000)])
      const inputs = { mode: 'record', rounds: '500', profile: 'none' }
      const step = await withGo(job, inputs, { happened, cancelAt: 'round 1 of' })
      expect(titles(step.warning)).toBe('flamegate: stopped')
      expect(job.artifact('flamegate-baseline')).toBeUndefined()
    })
  )
})

cases('a pull request that measures its head only', () => {
  const inputs = { mode: 'collect-and-compare', baseline: 'artifact', ...quick }
  const prepare = fullCheckout(slower)

  test.concurrent(
    'is compared with what a push measured and stored',
    withJobs(async (aJob) => {
      const main = await aJob({ event: 'push' })
      await record(main, { ...quick, packages: './...' })
      const content = main.artifact('flamegate-baseline')?.content ?? Buffer.alloc(0)
      const job = await withHistory(aJob, { artifacts: {} })
      const { id } = store(job, baseSha, { name: 'another' })
      storeArtifact(job.server.state, id, { name: 'flamegate-baseline', content })
      const step = await withGo(job, inputs, { prepare })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      const made = report(step)
      expect(made.baseline).toMatchObject({ sha: baseSha })
      expect(made.collection).toMatchObject({ manifests: [{ head: null }, { base: null }] })
      expect(made.bench_deltas[0]).toMatchObject({ verdict: 'regression', workload: 'default' })
      expect(step.outputs.get('base-sha')).toBe('')
      expect(job.filesIn('flamegate-data-default')).toEqual([
        'flamegate-manifest.json',
        'head/bench.txt'
      ])
    })
  )

  test.concurrent(
    'may measure in one job and compare in another',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { artifacts: {} })
      store(job, baseSha)
      const collected = await withGo(job, { ...inputs, mode: 'collect' }, { prepare })
      expect(collected.exitCode).toBe(0)
      expect(report(await job.step()).baseline).toMatchObject({ sha: baseSha })
    })
  )

  test.concurrent(
    'gets a useful report where nothing is stored yet',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { artifacts: {} })
      const step = await withGo(job, inputs, { prepare })
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(messages(step.notice)).toContain('`mode: record` on every push to main')
      expect(summaryOf(step)).toContain('mode: record')
    })
  )

  test.concurrent(
    'is no pass where its head cannot be measured',
    withJobs(async (aJob) => {
      const job = await withHistory(aJob, { artifacts: {} })
      store(job, baseSha)
      const broken = {
        base: cart(1000),
        head: { 'cart/cart_test.go': '// BROKEN\nfunc Benchmark' }
      }
      const step = await withGo(job, inputs, { prepare: fullCheckout(broken) })
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(summaryOf(step)).toContain('BROKEN')
    })
  )

  test.concurrent(
    'asks for no revision of a base that it does not measure',
    withJobs(async (aJob) => {
      const step = await withGo(await aJob(), { ...inputs, base: 'main' }, { prepare })
      expect(step.exitCode).toBe(1)
      expect(messages(step.error)).toContain('input base: expected none with baseline: artifact')
    })
  )
})

cases('a pull request that can affect nothing that is measured', () => {
  const prepare = fullCheckout({ base: cart(1000), head: { 'README.md': 'words' } })
  const inputs = { packages: 'changed', ...quick }

  test.concurrent(
    'passes calmly, and says why in the first line',
    withJobs(async (aJob) => {
      const job = await aJob({ grants: { checks: 'write' } })
      const together = { mode: 'collect-and-compare', check: 'true', ...inputs }
      const step = await withGo(job, together, { prepare })
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect([...step.warning, ...step.error, ...step.notice]).toEqual([])
      expect(summaryOf(step).split('\n')[0]).toContain('Passed: Nothing had to be compared')
      expect([...job.server.state.checkRuns.values()]).toMatchObject([{ conclusion: 'success' }])
      expect(job.comments()).toEqual([])
    })
  )

  test.concurrent(
    'passes in two jobs too',
    withJobs(async (aJob) => {
      const job = await aJob()
      const collected = await withGo(job, { mode: 'collect', ...inputs }, { prepare })
      expect(collected.exitCode).toBe(0)
      expect(job.filesIn('flamegate-data-default')).toEqual(['flamegate-manifest.json'])
      expect(verdictOf(await job.step())).toEqual(['pass', 0])
    })
  )
})

/** The modes that measure: a real repository and real processes, with a stand-in for the Go tool. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { manifestSchema } from '../../src/model/manifest.js'
import { fakeGo } from '../helpers/fakeGo.js'
import { world } from './events.js'
import { benchmark, fullCheckout, shallowCheckout } from './goProject.js'
import { type Job, type StepOptions, withJobs } from './job.js'
import { firstLines, messages, report, summaryOf, titles, verdictOf } from './reading.js'
import type { StepResult } from './runner.js'

jest.setTimeout(120_000)

/** The stand-in is a script, which Windows does not start as a program. */
const cases = process.platform === 'win32' ? describe.skip : describe

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-fake-go-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aGo = () => fakeGo(mkdtempSync(join(folder, 'go-')))

const slower = {
  base: { 'cart/cart_test.go': benchmark(1000) },
  head: { 'cart/cart_test.go': benchmark(1400) }
}

/** Few and short rounds, but enough for the tests of significance. */
const quick = { rounds: '6', profile: 'none' }

interface Measured {
  readonly step: StepResult
  readonly go: ReturnType<typeof aGo>
}

const measure = async (
  job: Job,
  inputs: Readonly<Record<string, string>> = {},
  options: StepOptions = {}
): Promise<Measured> => {
  const go = aGo()
  const step = await job.step(
    { mode: 'collect-and-compare', ...quick, ...inputs },
    {
      prepare: fullCheckout(slower),
      ...options,
      env: { PATH: `${go.bin}${delimiter}${process.env['PATH']}`, ...options.env }
    }
  )
  return { step, go }
}

const manifestOf = (step: StepResult) => {
  const path = join(step.outputs.get('data-path') ?? '', 'flamegate-manifest.json')
  return manifestSchema.parse(JSON.parse(step.readFile(path)?.toString() ?? ''))
}

cases('collect-and-compare', () => {
  test.concurrent(
    'measures the parents of the merge commit in turns and reports, in one step',
    withJobs(async (aJob) => {
      const job = await aJob()
      const { step } = await measure(job)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(job.comments()[0]?.body).toContain('Checkout-2')
      expect(job.filesIn('flamegate-report')).toContain('report.json')
      const manifest = manifestOf(step)
      expect(manifest.complete).toBe(true)
      expect(manifest.base?.sha).toBe(step.outputs.get('base-sha'))
      expect(manifest.head?.sha).toBe(step.outputs.get('head-sha'))
      expect(manifest.base?.sha).not.toBe(manifest.head?.sha)
      expect(report(step).bench_deltas[0]).toMatchObject({ verdict: 'regression' })
      expect(report(step).bench_deltas[0].evidence.kind).toBe('tested')
      expect(step.groups).toEqual(expect.arrayContaining(['Collection', 'Data', 'Report']))
    })
  )

  test.concurrent(
    'stores the data for other jobs, which find them by themselves',
    withJobs(async (aJob) => {
      const job = await aJob()
      const { step } = await measure(job, { mode: 'collect' })
      expect(verdictOf(step)).toEqual(['', 0])
      expect(job.comments()).toEqual([])
      expect(job.filesIn('flamegate-data-default')).toEqual(
        expect.arrayContaining(['flamegate-manifest.json', 'base/bench.txt', 'head/bench.txt'])
      )
      expect(step.outputs.get('data-url')).toContain(
        `/artifacts/${job.artifact('flamegate-data-default')?.id}`
      )
      expect(verdictOf(await job.step())).toEqual(['hard_fail', 1])
    })
  )

  test.concurrent(
    'gives its children no token, no input and nothing of the runner',
    withJobs(async (aJob) => {
      const secrets = { NPM_TOKEN: 'npm_x', AWS_SECRET_ACCESS_KEY: 'aws_x', GITHUB_TOKEN: 'ghs_x' }
      const { go } = await measure(await aJob(), {}, { env: secrets })
      const calls = go.calls()
      expect(new Set(calls.map(({ kind }) => kind))).toEqual(new Set(['go', 'run']))
      const names = new Set(calls.flatMap(({ env }) => env))
      expect(names).toContain('PATH')
      const forbidden = /^(?:INPUT|ACTIONS|GITHUB|RUNNER|GIT_CONFIG)_|TOKEN|SECRET/
      expect([...names].filter((name) => forbidden.test(name))).toEqual([])
      expect(calls.map(({ args }) => args).join('\n')).not.toMatch(/ghs_|AUTHORIZATION/)
    })
  )

  test.concurrent(
    'fetches what a shallow checkout lacks',
    withJobs(async (aJob) => {
      const { step } = await measure(await aJob(), {}, { prepare: shallowCheckout(slower) })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
    })
  )

  test.concurrent(
    'compares what there is when a package does not build on one side, and says what is missing',
    withJobs(async (aJob) => {
      const trees = {
        base: { ...slower.base, 'tax/tax_test.go': benchmark(10) },
        head: { 'tax/tax_test.go': `${benchmark(10)}// BROKEN\n` }
      }
      const { step } = await measure(await aJob(), {}, { prepare: fullCheckout(trees) })
      expect(manifestOf(step).complete).toBe(false)
      expect(titles(step.warning)).toContain('flamegate: collection incomplete')
      expect(messages(step.warning)).toContain('example.com/shop/tax')
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(summaryOf(step)).toContain('example.com/shop/tax')
    })
  )

  test.concurrent(
    'is inconclusive with the reason in the report when nothing can be collected',
    withJobs(async (aJob) => {
      const trees = {
        base: { 'cart/cart_test.go': 'package cart\n' },
        head: { 'cart/cart.go': 'package cart\n' }
      }
      const job = await aJob()
      const { step } = await measure(job, {}, { prepare: fullCheckout(trees) })
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(titles(step.warning)).toContain('flamegate: nothing collected')
      expect(summaryOf(step)).toMatch(/collect/i)
      expect(job.comments()).toHaveLength(1)
      expect(job.artifact('flamegate-data-default')).toBeUndefined()
    })
  )

  test.concurrent(
    'fails when nothing can be collected and on-missing says so',
    withJobs(async (aJob) => {
      const options = { prepare: () => undefined }
      const { step } = await measure(await aJob(), { 'on-missing': 'fail' }, options)
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(firstLines(step)).not.toBe('')
    })
  )

  test.concurrent(
    'works with the token of a fork, as comparing does',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'pull-request-fork' })
      const { step } = await measure(job)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toContain('no comment')
      expect(summaryOf(step)).toContain('Checkout-2')
    })
  )

  test.concurrent(
    'takes what to measure from the settings of the base commit, under its inputs',
    withJobs(async (aJob) => {
      const text = 'collect: { rounds: 2, noise-rounds: 1, profile: [] }\n'
      const contents = { [`${world.baseSha}:.github/flamegate.yml`]: text }
      const { step } = await measure(await aJob({ contents }), { rounds: '3', profile: '' })
      expect(manifestOf(step).settings).toMatchObject({ rounds: 3, noise_rounds: 1, profile: [] })
    })
  )

  test.concurrent(
    'replaces its data on a re-run',
    withJobs(async (aJob) => {
      const job = await aJob()
      await measure(job, { rounds: '1' })
      const first = job.artifact('flamegate-data-default')
      await measure(job, { rounds: '1' }, { attempt: 2 })
      expect(job.artifact('flamegate-data-default')?.id).not.toBe(first?.id)
    })
  )

  test.concurrent(
    'leaves no worktree behind when it is cancelled, and compares nothing',
    withJobs(async (aJob) => {
      const job = await aJob()
      const { step } = await measure(job, { rounds: '500' }, { cancelAt: 'round 1 of' })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(titles(step.warning)).toBe('flamegate: stopped')
      expect(step.left.filter((path) => /worktrees|flamegate-collect-/.test(path))).toEqual([])
      expect(job.comments()).toEqual([])
    })
  )

  test.concurrent(
    'refuses measurements of others, which it would not read',
    withJobs(async (aJob) => {
      const { step } = await measure(await aJob(), { path: 'data' })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('input path')
    })
  )
})

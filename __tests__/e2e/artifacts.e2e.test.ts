/** The action and what it is given to read: artifacts that are good, not there, broken or hostile. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { cut } from './faults.js'
import {
  bomb,
  crowd,
  duplicates,
  escapeTarget,
  half,
  publishedLayout,
  zipSlip
} from './hostileArtifacts.js'
import { withJobs } from './job.js'
import * as measured from './measurements.js'
import { firstLines, report, summaryOf, titles, verdictOf } from './reading.js'
import { plantArtifact } from './state.js'
import { zipOf } from './zip.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

describe('the artifacts', () => {
  test.concurrent(
    'of the published layout work with the one input',
    withJobs(async (aJob) => {
      const url = new URL(
        '../../fixtures/published/benchdiff/bench_optimized.diff',
        import.meta.url
      )
      const benchdiff = readFileSync(url, 'utf8')
      const artifacts = publishedLayout({ cpu: measured.ratedBelowFive, benchdiff })
      const job = await aJob({ artifacts: { ...artifacts, 'coverage-html': { 'a.txt': 'x' } } })
      const step = await job.step({ artifacts: 'ci-profiles-*\nbenchdiff-*' })
      expect(report(step).inputs).toHaveLength(3)
      expect(report(step).cpu_regressions).toHaveLength(1)
      expect(job.requests('blob/get')).toHaveLength(2)
    })
  )

  test.concurrent(
    'are taken by the default names, and our own report is never one of them',
    withJobs(async (aJob) => {
      const job = await aJob({
        artifacts: {
          'bench-results': measured.slower,
          binaries: measured.muchSlower,
          'flamegate-report-bench': measured.muchSlower
        }
      })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(step.text).toContain('bench-results')
      expect(job.requests('blob/get')).toHaveLength(1)
    })
  )

  test.concurrent(
    'may hold one side each',
    withJobs(async (aJob) => {
      const side = (name: 'base' | 'head') => ({
        'b.txt': measured.slower[`${name}/bench.txt`] ?? ''
      })
      const job = await aJob({ artifacts: { main: side('base'), pr: side('head') } })
      const step = await job.step({ 'base-artifact': 'main', 'head-artifact': 'pr' })
      expect(verdictOf(step)).toEqual(['warning', 0])
    })
  )

  test.concurrent(
    'are not needed when the files are in the workspace',
    withJobs(async (aJob) => {
      const job = await aJob()
      const step = await job.step(
        { 'base-path': 'perf/base', 'head-path': 'perf/head' },
        {
          workspace: {
            'perf/base/bench.txt': measured.slower['base/bench.txt'] ?? '',
            'perf/head/bench.txt': measured.slower['head/bench.txt'] ?? ''
          }
        }
      )
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(job.requests('blob/get')).toEqual([])
    })
  )

  test.concurrent(
    'that are not there are named, with those that are',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { binaries: { 'a.txt': 'x' } } })
      const step = await job.step({ artifacts: 'profiles-*' })
      expect(step.outputs.get('verdict')).not.toBe('pass')
      expect(summaryOf(step)).toContain('profiles-*')
      expect(summaryOf(step)).toContain('binaries')
    })
  )

  test.concurrent(
    'of a missing base leave the head uncompared, not green',
    withJobs(async (aJob) => {
      const head = { 'b.txt': measured.slower['head/bench.txt'] ?? '' }
      const job = await aJob({ artifacts: { pr: head } })
      const step = await job.step({ 'base-artifact': 'main', 'head-artifact': 'pr' })
      expect(step.outputs.get('verdict')).toBe('inconclusive')
      expect(summaryOf(step)).toContain('main')
    })
  )

  test.concurrent(
    'that are expired are said to be',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-new': measured.same } })
      const expired = { expired: true }
      plantArtifact(job.server.state, 'flamegate-data-old', zipOf(measured.slower), expired)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(summaryOf(step)).toContain('flamegate-data-old')
    })
  )

  test.concurrent(
    'with another digest than listed are not read',
    withJobs(async (aJob) => {
      const job = await aJob()
      const digest = `sha256:${'0'.repeat(64)}`
      plantArtifact(job.server.state, 'flamegate-data-1', zipOf(measured.same), { digest })
      const step = await job.step()
      expect(step.outputs.get('verdict')).toBe('inconclusive')
      expect(firstLines(step)).toContain('flamegate-data-1')
      expect(summaryOf(step)).toMatch(/digest/)
    })
  )

  test.concurrent(
    'that are cut are damaged, whatever could be read of them',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': half(zipOf(measured.same)) } })
      const step = await job.step()
      expect(step.outputs.get('verdict')).toBe('inconclusive')
      expect(firstLines(step)).toContain('flamegate-data-1')
    })
  )

  test.concurrent(
    'larger than the listing may say are never downloaded',
    withJobs(async (aJob) => {
      const job = await aJob()
      const size = 100 * 1024 ** 3
      plantArtifact(job.server.state, 'flamegate-data-1', zipOf(measured.same), { size })
      const step = await job.step()
      expect(step.outputs.get('verdict')).not.toBe('pass')
      expect(job.requests('blob/get')).toEqual([])
    })
  )

  test.concurrent.each([
    ['names that leave the folder', zipSlip],
    ['bombs', bomb],
    ['duplicate names', duplicates]
  ])(
    'with %s cost their bad entries, and the good ones are compared',
    withJobs(async (aJob, _, archive) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': archive } })
      const step = await job.step()
      expect(step.outputs.get('verdict')).not.toBe('pass')
      expect(report(step).bench_deltas).toMatchObject([{ name: 'Checkout-8' }])
      expect(report(step).bench_deltas[0].delta_pct).toBeCloseTo(5, 0)
      const codes = report(step).diagnostics.map((one: { code: string }) => one.code)
      expect(codes.join(' ')).toContain('zip/')
      expect(existsSync(escapeTarget)).toBe(false)
    })
  )

  test.concurrent(
    'with thousands of entries cost neither minutes nor the whole summary',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': crowd } })
      const step = await job.step()
      expect(step.outputs.get('verdict')).not.toBe('pass')
      expect(summaryOf(step)).toContain('flamegate-data-1')
    })
  )

  test.concurrent(
    'that fail half-way are tried again, then given up',
    withJobs(async (aJob) => {
      const job = await aJob({
        artifacts: { 'flamegate-data-1': measured.same, 'flamegate-data-2': measured.slower }
      })
      job.server.fail('blob/get', cut, 1)
      const step = await job.step({}, { hurry: 50 })
      expect(step.outputs.get('verdict')).toBe('warning')
      expect(job.requests('blob/get').length).toBeGreaterThan(2)
    })
  )

  test.concurrent(
    'are not there on another server than GitHub.com, and paths still work',
    withJobs(async (aJob) => {
      const job = await aJob()
      const step = await job.step(
        { path: '.' },
        {
          workspace: measured.slower,
          env: { GITHUB_SERVER_URL: 'https://git.example.com' }
        }
      )
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(titles(step.notice)).toContain('artifact')
      expect(step.outputs.get('artifact-url')).toBe('')
    })
  )
})

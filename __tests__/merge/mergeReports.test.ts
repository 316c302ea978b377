import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type KeyedReport, maxJobs } from '../../src/merge/mergeReports.js'
import { mergedConclusion, mergedExitCode } from '../../src/merge/outcome.js'
import { type Level, levels } from '../../src/model/gate.js'
import { mergedSchema } from '../../src/model/merged.js'
import type { Report } from '../../src/model/report.js'
import { mergedOf } from '../helpers/merged.js'
import { aBenchEntry, aFunctionEntry, aGate, aReport, someGates } from '../helpers/report.js'

const failed = { status: 'failed' } as const
const gatesOf: Readonly<Record<Level, ReturnType<typeof someGates>>> = {
  pass: someGates(),
  warning: someGates({ regression: failed }),
  soft_fail: someGates({ rating: failed }),
  hard_fail: someGates({ 'benchmark-slowdown': failed }),
  inconclusive: someGates(),
  no_baseline: someGates()
}

const version = '1.2.3'

const keyed = (key: string, level: Level, over: Partial<Report> = {}): KeyedReport => {
  const verdict = { level, complete: true, gates: gatesOf[level] }
  return { key, report: aReport({ verdict, ...over }) }
}

const merge = (...found: readonly (readonly [string, Level])[]) =>
  mergedOf({ reports: found.map(([key, level]) => keyed(key, level)), version })

describe('the merged view', () => {
  test('has a row per job, the worst first, then by key', () => {
    const merged = merge(
      ['a', 'pass'],
      ['d', 'hard_fail'],
      ['c', 'pass'],
      ['b', 'warning'],
      ['e', 'soft_fail'],
      ['f', 'no_baseline'],
      ['g', 'inconclusive']
    )
    expect(merged.jobs.map(({ key }) => key)).toEqual(['d', 'e', 'g', 'f', 'b', 'a', 'c'])
    expect(merged.verdict).toEqual({ level: 'hard_fail', complete: true })
    expect(merged.summary).toBe(
      '7 jobs: 1 failed (`d`), 1 failed softly (`e`), 1 inconclusive (`g`), 1 without a baseline (`f`), 1 with a warning (`b`), 2 passed.'
    )
  })

  test.each<[readonly Level[], Level]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'warning'], 'warning'],
    [['warning', 'inconclusive'], 'inconclusive'],
    [['no_baseline', 'no_baseline'], 'no_baseline'],
    [['no_baseline', 'pass'], 'inconclusive'],
    [['no_baseline', 'soft_fail'], 'soft_fail'],
    [['soft_fail', 'hard_fail', 'inconclusive'], 'hard_fail']
  ])('of %j is %s', (found, level) => {
    expect(merge(...found.map((one, i) => [`${i}`, one] as const)).verdict.level).toBe(level)
  })

  test('has gates of the settings like all others, and does not count what they ignore', () => {
    const mine = aGate({ id: 'custom/mine', severity: 'hard-fail', status: 'failed', looks_at: 1 })
    const row = aBenchEntry({ verdict: 'not_judged', would_be: 'regression', ignored: 'network' })
    const report = aReport({
      verdict: { level: 'hard_fail', complete: true, gates: [...someGates(), mine] },
      bench_deltas: [row],
      over_limits: [aFunctionEntry()]
    })
    const merged = mergedOf({ reports: [{ key: 'linux', report }], version })
    expect(mergedSchema.parse(merged).jobs).toMatchObject([
      { verdict: { gates: expect.arrayContaining([mine]) }, regressions: 0, findings: [] }
    ])
    expect(mergedExitCode(merged, 'hard-fail', 'neutral')).toBe(1)
  })

  test('of nothing is no pass', () => {
    const merged = mergedOf({ reports: [], version })
    expect(merged.verdict).toEqual({ level: 'inconclusive', complete: false })
    expect(merged.summary).toContain('No report')
    expect(mergedSchema.safeParse(merged).success).toBe(true)
    expect(mergedExitCode(merged, 'hard-fail', 'fail')).toBe(1)
    expect(mergedConclusion(merged, 'hard-fail', 'neutral')).toBe('neutral')
  })

  test('has jobs without a usable report as rows that are no pass', () => {
    const merged = mergedOf({
      reports: [keyed('linux', 'pass')],
      lost: [{ key: 'macos', because: 'its report.json is not JSON' }],
      expected: ['linux', 'macos', 'windows'],
      version
    })
    expect(merged.jobs.map((job) => [job.kind, job.key])).toEqual([
      ['lost', 'macos'],
      ['lost', 'windows'],
      ['report', 'linux']
    ])
    expect(merged.verdict).toEqual({ level: 'inconclusive', complete: false })
    expect(merged.summary).toBe('3 jobs: 2 without a report (`macos`, `windows`), 1 passed.')
  })

  test('names the largest changes for the worse, benchmarks first, and counts all', () => {
    const bench = (name: string, ratio: number | null) =>
      aBenchEntry({ id: name, name, effect: ratio === null ? null : { ratio, lo: 1, hi: 2 } })
    const report = aReport({
      bench_deltas: [
        bench('small', 1.1),
        bench('large', 2),
        aBenchEntry({ id: 'same', verdict: 'unchanged' }),
        aBenchEntry({ id: 'better', verdict: 'improvement' })
      ],
      cpu_regressions: [aFunctionEntry({ id: 'f1', name: 'a.f1', decided_pp: 6 })],
      mem_regressions: [aFunctionEntry({ id: 'f2', name: 'a.f2', decided_pp: 20 })],
      new_hotspots: [7, 8, 9].map((pp) =>
        aFunctionEntry({ id: `n${pp}`, name: `a.n${pp}`, decided_pp: pp })
      )
    })
    const [job] = mergedOf({ reports: [{ key: 'linux', report }], version }).jobs
    if (job?.kind !== 'report') throw new Error('expected a report')
    expect(job.findings.map(({ name }) => name)).toEqual(['large', 'small', 'a.f2', 'a.n9', 'a.n8'])
    expect([job.regressions, job.improvements, job.not_judged]).toEqual([7, 1, 0])
  })

  test('is as old as its newest report', () => {
    const times = ['2026-11-22T14:02:11Z', '2026-11-22T15:00:00.5Z', '2026-11-22T15:00:00Z']
    const reports = times.map((generated_at, i) => keyed(`${i}`, 'pass', { generated_at }))
    expect(mergedOf({ reports, version }).generated_at).toBe(times[1])
  })

  test('is incomplete when a gate of a job is', () => {
    const verdict = { level: 'pass', complete: false, gates: someGates() } as const
    const reports = [keyed('a', 'pass', { verdict: { ...verdict, gates: [...verdict.gates] } })]
    expect(mergedOf({ reports, version }).verdict).toEqual({ level: 'pass', complete: false })
  })

  test('takes as many jobs as a matrix may have, the worst of them, and says what it left', () => {
    const passed = Array.from({ length: 400 }, (_, i) => keyed(`job-${i}`, 'pass'))
    const merged = mergedOf({ reports: [...passed, keyed('z', 'hard_fail')], version })
    expect(merged.jobs).toHaveLength(maxJobs)
    expect(merged.jobs[0]?.key).toBe('z')
    expect(merged.jobs_left_out).toBe(145)
    expect(merged.verdict.complete).toBe(false)
    expect(merged.summary).toContain('145 more not looked at')
  })

  test('follows its schema, is the same in any order, and fails when a job would', () => {
    const job = fc.record({ key: fc.string({ maxLength: 20 }), level: fc.constantFrom(...levels) })
    const failOn = fc.constantFrom('warning', 'soft-fail', 'hard-fail', 'never')
    const onMissing = fc.constantFrom('neutral', 'fail', 'pass')
    const jobs = fc.uniqueArray(job, { selector: ({ key }) => key, minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(jobs, failOn, onMissing, (found, fail, missing) => {
        const reports = found.map(({ key, level }) => keyed(key, level))
        const merged = mergedOf({ reports, version })
        expect(mergedSchema.parse(JSON.parse(JSON.stringify(merged)))).toEqual(merged)
        expect(mergedOf({ reports: reports.toReversed(), version })).toEqual(merged)
        const alone = reports.map((one) => mergedOf({ reports: [one], version }))
        const codes = alone.map((one) => mergedExitCode(one, fail, missing))
        expect(mergedExitCode(merged, fail, missing)).toBe(codes.includes(1) ? 1 : 0)
        expect(mergedConclusion(merged, fail, missing) === 'failure').toBe(codes.includes(1))
      }),
      { seed: 3, numRuns: 200 }
    )
  })
})

describe('the status of the merged view', () => {
  test('is a failure when the gates of one job fail, and by the same limits', () => {
    const merged = merge(['a', 'pass'], ['b', 'soft_fail'])
    expect(mergedExitCode(merged, 'hard-fail', 'neutral')).toBe(0)
    expect(mergedConclusion(merged, 'hard-fail', 'neutral')).toBe('neutral')
    expect(mergedExitCode(merged, 'soft-fail', 'neutral')).toBe(1)
    expect(mergedConclusion(merged, 'soft-fail', 'neutral')).toBe('failure')
    expect(mergedExitCode(merged, 'never', 'neutral')).toBe(0)
  })

  test('of a lost job is what on-missing says', () => {
    const merged = mergedOf({
      reports: [keyed('a', 'pass')],
      lost: [{ key: 'b', because: 'gone' }],
      version
    })
    expect(mergedExitCode(merged, 'never', 'fail')).toBe(1)
    expect(mergedConclusion(merged, 'hard-fail', 'pass')).toBe('success')
    expect(mergedConclusion(merged, 'hard-fail', 'neutral')).toBe('neutral')
  })
})

import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { reportSchema } from '../../src/model/report.js'
import { exitCode } from '../../src/verdict/exitCode.js'
import {
  aFile,
  aProfile,
  benchFile,
  cpuProfile,
  profileFile,
  rawBenchmarks
} from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

const heap = (f: number) =>
  aProfile({
    type: 'alloc_space',
    unit: 'bytes',
    perEvent: 524288,
    basis: 'recovered',
    rows: { 'p.f': f * 524288, 'p.g': 9000 * 524288 }
  })
const cpu = (f: number) => cpuProfile({ 'p.f': f, 'p.g': 9000 })
const steady = [100, 101, 102, 103, 104, 105]

const everything = (cpuHead = 1000, memHead = 1000): readonly DecodedFile[] => [
  profileFile('base/cpu.pprof', cpu(1000)),
  profileFile('head/cpu.pprof', cpu(cpuHead)),
  profileFile('base/mem.pprof', heap(1000)),
  profileFile('head/mem.pprof', heap(memHead)),
  benchFile('base/bench.txt', rawBenchmarks({ F: steady })),
  benchFile('head/bench.txt', rawBenchmarks({ F: [...steady].reverse() }))
]

const without = (path: string, files = everything()) => files.filter((file) => file.path !== path)

const damage: Diagnostic = {
  severity: 'error',
  code: 'pprof/truncated',
  message: 'expected 10 bytes, found 5',
  at: { file: 'head/cpu.pprof', byte: 5 }
}
const damaged = (path: string, format = 'pprof'): DecodedFile =>
  aFile(path, {
    format,
    status: 'damaged',
    parsed: { profiles: [], benchmarks: [], diagnostics: [damage] }
  })

describe('the level', () => {
  test('is pass when everything was compared and nothing changed', () => {
    const report = reportOf(everything())
    expect(report.verdict).toMatchObject({ level: 'pass', complete: true })
    expect(report.summary).toBe('No change found. 1 benchmark and 2 pairs of profiles compared.')
    expect(report.rating).toEqual({ cpu: 5, memory: 5, overall: 5 })
  })

  test('is hard_fail when a hard gate failed, even beside missing input', () => {
    const report = reportOf(without('head/mem.pprof', everything(4000)))
    expect(gateStatuses(report)['cpu-regression']).toBe('failed')
    expect(report.verdict).toMatchObject({ level: 'hard_fail', complete: false })
  })

  test('is soft_fail when the rating falls below 5', () => {
    const report = reportOf(everything(1000, 3000))
    expect(report.rating).toEqual({ cpu: 5, memory: 3, overall: 4 })
    expect(report.verdict.level).toBe('soft_fail')
  })

  test('is warning when only a warning gate failed', () => {
    const report = reportOf(everything(1800), 'gates:\n  rating:\n    below: 1')
    expect(gateStatuses(report)).toMatchObject({ regression: 'failed', 'cpu-regression': 'passed' })
    expect(report.verdict.level).toBe('warning')
  })

  test('is no_baseline when there is no base at all', () => {
    const report = reportOf([profileFile('head/cpu.pprof', cpu(1))])
    expect(report.verdict.level).toBe('no_baseline')
    expect(report.summary).toBe('Nothing was compared, because there is no base.')
    expect(gateOf(report, 'cpu-regression')).toMatchObject({
      status: 'unjudged',
      because: 'base has no CPU profile'
    })
  })

  test.each([
    ['head/cpu.pprof', 'head has no CPU profile', 'cpu-regression'],
    ['base/mem.pprof', 'base has no allocation profile', 'rating'],
    ['head/bench.txt', 'head has no benchmarks', 'benchmark-slowdown']
  ])('is inconclusive without %s, and gate and summary say so', (path, because, gate) => {
    const report = reportOf(without(path))
    expect(report.verdict.level).toBe('inconclusive')
    expect(gateOf(report, gate)).toMatchObject({ status: 'unjudged', because })
    expect(report.summary).toContain(because)
  })

  test('is inconclusive when an input is damaged, never a pass', () => {
    const files = [...without('head/cpu.pprof'), damaged('head/cpu.pprof')]
    const report = reportOf(files)
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain('`head/cpu.pprof` is damaged')
    expect(report.inputs.find((one) => one.path === 'head/cpu.pprof')?.status).toBe('damaged')
    expect(report.diagnostics).toMatchObject([{ code: 'pprof/truncated', at: { byte: 5 } }])
  })

  test.each([
    ['the profile of another workload', 'head/api/cpu.pprof', 'pprof', ['base/api/cpu.pprof']],
    ['an artifact', 'head-profiles', 'artifact', ['base/api/cpu.pprof']],
    ['benchmarks', 'head/more.txt', 'gobench', ['base/more.txt']]
  ])('what of head cannot be read did not vanish: %s', (_, path, format, ofBase) => {
    const more = ofBase.map((file) =>
      file.endsWith('.txt')
        ? benchFile(file, rawBenchmarks({ G: steady }))
        : profileFile(file, cpu(100))
    )
    const report = reportOf([...everything(), ...more, { ...damaged(path, format), side: 'head' }])
    expect(gateOf(report, 'vanished')).toMatchObject({ status: 'unjudged', findings: [] })
    expect(gateOf(report, 'vanished').because).toContain(`\`${path}\``)
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('what is gone beside an unreadable file of another workload is gone', () => {
    const report = reportOf([
      ...everything(),
      profileFile('base/api/cpu.pprof', cpu(100)),
      damaged('head/web/cpu.pprof')
    ])
    expect(gateOf(report, 'vanished').because).toBe(
      'base has the cpu profile of `api`; head does not'
    )
  })

  test('an unreadable file is not said to lack what is expected', () => {
    const files = [...everything(), profileFile('base/api/cpu.pprof', cpu(100))]
    const report = reportOf([...files, damaged('head/api/cpu.pprof')], 'expected: [api]')
    expect(gateOf(report, 'vanished').because).toBe('`head/api/cpu.pprof` is damaged')
  })

  test('an artifact that could not be used may have held anything: inconclusive, not "no baseline"', () => {
    const report = reportOf([damaged('ci-profiles', 'artifact')])
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toBe('Nothing was compared: artifact `ci-profiles` could not be used.')
  })

  test('a damaged profile of unknown kind leaves CPU and memory unjudged, not the benchmarks', () => {
    const report = reportOf([...everything(), damaged('head/x.pprof')])
    expect(gateStatuses(report)).toMatchObject({
      'cpu-regression': 'unjudged',
      rating: 'unjudged',
      'benchmark-slowdown': 'passed'
    })
  })

  test('gates of kinds that neither side has are not applicable', () => {
    const report = reportOf([
      benchFile('base/b.txt', rawBenchmarks({ F: steady })),
      benchFile('head/b.txt', rawBenchmarks({ F: steady }))
    ])
    expect(gateStatuses(report)).toMatchObject({
      'cpu-regression': 'not_applicable',
      rating: 'not_applicable',
      'benchmark-slowdown': 'passed'
    })
    expect(report.rating_basis).toEqual({
      cpu: 'not measured',
      memory: 'not measured',
      overall: 'nothing to rate'
    })
    expect(report.verdict.level).toBe('pass')
  })

  test('a profile that vanished while its kind is still there fails the vanished gate only', () => {
    const report = reportOf([...everything(), profileFile('base/job_cpu.pprof', cpu(1))])
    expect(gateOf(report, 'vanished')).toMatchObject({
      status: 'failed',
      because: 'base has the cpu profile of `job`; head does not'
    })
    expect(report.verdict.level).toBe('warning')
  })

  test('a workload that only head has has no effect', () => {
    const report = reportOf([...everything(), profileFile('head/job_cpu.pprof', cpu(1))])
    expect(report.verdict).toMatchObject({ level: 'pass', complete: true })
  })

  test('too little evidence for any verdict is inconclusive', () => {
    const tiny = (path: string) => profileFile(path, cpuProfile({ 'p.f': 3 }))
    const report = reportOf([tiny('base/cpu.pprof'), tiny('head/cpu.pprof')])
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('the rating', () => {
  test('rises by 2 when improvements outnumber regressions', () => {
    const report = reportOf([
      profileFile('base/cpu.pprof', cpuProfile({ 'p.f': 4000, 'p.g': 9000 })),
      profileFile('head/cpu.pprof', cpuProfile({ 'p.f': 1000, 'p.g': 9000 }))
    ])
    expect(report.rating).toEqual({ cpu: 7, memory: 5, overall: 6 })
    expect(report.rating_basis.cpu).toBe('1 improvement, 0 regressions')
  })

  test('counts over all workloads', () => {
    const side = (name: string, base: number, head: number) => [
      profileFile(`base/${name}_cpu.pprof`, cpu(base)),
      profileFile(`head/${name}_cpu.pprof`, cpu(head))
    ]
    const report = reportOf([...side('a', 1000, 4000), ...side('b', 4000, 1000)])
    expect(report.rating.cpu).toBe(5)
    expect(report.rating_basis.cpu).toBe('1 improvement, 1 regression')
  })

  test('is clamped to 1 to 10', () => {
    const report = reportOf(everything(4000), 'rating:\n  step: 9')
    expect(report.rating.cpu).toBe(1)
  })
})

describe('the exit code', () => {
  const failing = reportOf(everything(4000))
  const soft = reportOf(everything(1000, 3000))
  const missing = reportOf(without('head/cpu.pprof'))

  test.each([
    ['hard-fail', failing, 1],
    ['hard-fail', soft, 0],
    ['soft-fail', soft, 1],
    ['warning', soft, 1],
    ['never', failing, 0]
  ] as const)('with fail-on %s', (failOn, report, code) => {
    expect(exitCode(report, failOn, 'neutral')).toBe(code)
  })

  test('on-missing: fail makes missing input 1, even under fail-on: never', () => {
    expect(exitCode(missing, 'hard-fail', 'neutral')).toBe(0)
    expect(exitCode(missing, 'hard-fail', 'pass')).toBe(0)
    expect(exitCode(missing, 'never', 'fail')).toBe(1)
  })
})

describe('every report', () => {
  const reports = {
    everything: reportOf(everything(4000, 3000)),
    nothing: reportOf([]),
    damaged: reportOf([damaged('a'), damaged('b')])
  }

  test.each(Object.entries(reports))('matches the schema: %s', (_, report) => {
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  })

  test('lists every input once, and every entry has an id', () => {
    const { everything: report } = reports
    expect(report.inputs.map((one) => one.path)).toEqual(everything().map((file) => file.path))
    const arrays = Object.values(report).filter(Array.isArray).flat() as { id?: unknown }[]
    expect(arrays.every((entry) => typeof entry.id === 'string' && entry.id !== '')).toBe(true)
  })

  test('of swapped sides has the improvements of the one as the regressions of the other', () => {
    const one = reportOf(everything(4000))
    const swapped = reportOf(
      everything(4000).map((file) => {
        const path = file.path.startsWith('base')
          ? file.path.replace('base', 'head')
          : file.path.replace('head', 'base')
        return { ...file, path, name: path }
      })
    )
    expect(swapped.cpu_improvements.map((entry) => entry.id)).toEqual(
      one.cpu_regressions.map((entry) => entry.id)
    )
    expect(swapped.cpu_improvements[0]?.delta_pp).toBeCloseTo(
      -(one.cpu_regressions[0]?.delta_pp ?? 0),
      10
    )
  })

  test('of a file against itself is silent', () => {
    const report = reportOf(everything())
    expect(report.not_judged).toEqual([])
    expect(report.share_shifts).toEqual([])
    expect(report.bench_deltas.every((row) => row.verdict === 'unchanged')).toBe(true)
  })
})

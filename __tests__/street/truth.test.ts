/** Every sentence has to be true of its input. */
import { describe, expect, test } from '@jest/globals'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

type Samples = Readonly<Record<string, number>>

const cpuReport = (base: Samples, head: Samples, yaml = '') =>
  reportOf(
    [
      profileFile('base/cpu.pprof', cpuProfile(base)),
      profileFile('head/cpu.pprof', cpuProfile(head))
    ],
    yaml
  )

/** n values around a center, all different, with a spread of about 1%. */
const around = (center: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, index) => center * (1 + ((index * 7) % n) / (n * 100)))

const benchReport = (
  base: readonly number[],
  head: readonly number[],
  { unit = 'ns/op', yaml = '' } = {}
) =>
  reportOf(
    [
      benchFile('base/b.txt', rawBenchmarks({ F: base }, { unit })),
      benchFile('head/b.txt', rawBenchmarks({ F: head }, { unit }))
    ],
    yaml
  )

test('a unit that a profile does not name is called none', () => {
  const report = reportOf([
    profileFile('base/cpu.pprof', aProfile({ rows: { 'main.work': 100 }, unit: '' })),
    profileFile('head/cpu.pprof', cpuProfile({ 'main.work': 100 }))
  ])
  expect(report.comparisons.map(({ because }) => because)).toEqual([
    'base counts in no unit, head counts nanoseconds'
  ])
})

describe('gates with limits below those of the classes', () => {
  const limit = (gate: string, lines: string) => `gates:\n  ${gate}:\n${lines}`

  test('benchmark-slowdown fails on what is above its own limit', () => {
    const yaml = limit('benchmark-slowdown', '    above: 0.5')
    const report = benchReport(around(1000, 20), around(1015, 20), { yaml })
    expect(report.bench_deltas[0]?.verdict).toBe('unchanged')
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
  })

  test('benchmark-allocs does not fail on noise', () => {
    const yaml = limit('benchmark-allocs', '    severity: hard-fail')
    const noisy = benchReport([1000, 1100, 900, 1050, 950], [1015, 1115, 915, 1065, 930], {
      unit: 'B/op',
      yaml: `${yaml}\n    min-bytes: 1`
    })
    expect(gateStatuses(noisy)['benchmark-allocs']).toBe('unjudged')
    const exact = benchReport([1000, 1000], [1016, 1016], { unit: 'B/op', yaml })
    expect(gateStatuses(exact)['benchmark-allocs']).toBe('failed')
  })

  test('do not say that no function rose where one rose as a share shift', () => {
    const report = cpuReport({ 'p.f': 3000, 'p.g': 7000 }, { 'p.f': 3000, 'p.g': 3500 })
    expect(report.share_shifts).toHaveLength(1)
    expect(gateOf(report, 'regression').because).toBe('no regression above 5 pp')
    expect(gateOf(report, 'cpu-regression').because).toBe(
      "no CPU regression above 10 pp outside Go's runtime"
    )
  })
})

describe('the classes at their edges', () => {
  test('a function that is new but no hotspot is a regression when it rises by more than the limit', () => {
    const yaml = 'thresholds:\n  new-hotspot: 50'
    const report = cpuReport({ 'p.g': 9000 }, { 'p.g': 9000, 'p.new': 2000 }, yaml)
    expect(report.cpu_regressions.map((one) => one.name)).toEqual(['p.new'])
  })

  test('a rise over what a cut list hides is a share shift where the cost may have been as high', () => {
    const list = (path: string, rows: Samples, bound: number) =>
      profileFile(
        path,
        cpuProfile(rows, {
          isText: true,
          total: 10_000 * 1e7,
          coverage: { kind: 'cut', bound: bound * 1e7 }
        })
      )
    const base = list('base/cpu_top.txt', { 'p.g': 9000 }, 500)
    const faster = profileFile(
      'head/cpu_top.txt',
      cpuProfile({ 'p.g': 600, 'p.f': 400 }, { isText: true, total: 1000 * 1e7 })
    )
    const report = reportOf([base, faster])
    expect(report.cpu_regressions).toEqual([])
    expect(report.share_shifts).toMatchObject([
      {
        name: 'p.f',
        because:
          'flat share at most 5.0% → 40.0%; its own cost need not have followed (at most 5.00 s → 4.00 s): the rest of the profile moved'
      }
    ])
  })

  test('a function that only other sample types of a profile saw is new in this one', () => {
    const base = cpuProfile({ 'p.g': 9000, 'p.f': 0 })
    const head = cpuProfile({ 'p.g': 9000, 'p.f': 2000 })
    const report = reportOf([
      profileFile('base/cpu.pprof', base),
      profileFile('head/cpu.pprof', head)
    ])
    expect(report.new_hotspots.map((one) => one.name)).toEqual(['p.f'])
  })

  test('replicates of which one hides a function leave an interval, not too small a value', () => {
    const list = (path: string, rows: Samples) =>
      profileFile(
        path,
        cpuProfile(rows, {
          isText: true,
          total: 10_000 * 1e7,
          coverage: { kind: 'cut', bound: 900 * 1e7 }
        })
      )
    const report = reportOf([
      list('base/cpu_top.1.txt', { 'p.g': 9000, 'p.f': 1000 }),
      list('base/cpu_top.2.txt', { 'p.g': 9000 }),
      list('head/cpu_top.1.txt', { 'p.g': 8600, 'p.f': 1400 })
    ])
    expect(report.inputs.map((one) => one.workload)).toEqual(['default', 'default', 'default'])
    expect(report.cpu_regressions).toEqual([])
  })
})

describe('a go test profile', () => {
  const files = (pkg: string, bench: string) => [
    profileFile(
      'base/cpu.pprof',
      cpuProfile({ [`${pkg}.f`]: 1000, 'q.g': 9000 }, { binary: 'p.test' })
    ),
    profileFile(
      'head/cpu.pprof',
      cpuProfile({ [`${pkg}.f`]: 5000, 'q.g': 9000 }, { binary: 'p.test' })
    ),
    benchFile('base/b.txt', rawBenchmarks({ F: around(100, 10) }, { pkg: bench })),
    benchFile('head/b.txt', rawBenchmarks({ F: around(110, 10) }, { pkg: bench }))
  ]
  const gate = (pkg: string, bench: string) =>
    gateStatuses(reportOf(files(pkg, bench)))['cpu-regression']

  test('is confirmed by a slower benchmark of the package, external tests included', () => {
    expect(gate('x.io/p', 'x.io/p')).toBe('failed')
    expect(gate('x.io/p_test', 'x.io/p')).toBe('failed')
    expect(gate('x.io/p', 'x.io/q')).toBe('unjudged')
  })

  test('is not confirmed for a C function by a benchmark whose package nobody knows', () => {
    const report = reportOf(
      files('x.io/p', '').map((file) => ({
        ...file,
        parsed: {
          ...file.parsed,
          profiles: file.parsed.profiles.map((profile) => ({
            ...profile,
            functions: profile.functions.map((one) =>
              one.name === 'x.io/p.f' ? { ...one, name: 'memcpy_avx' } : one
            )
          }))
        }
      }))
    )
    expect(gateStatuses(report)['cpu-regression']).toBe('unjudged')
  })
})

describe('the summary', () => {
  test('tells a change of a metric of its own', () => {
    const results = rawBenchmarks({ F: around(100, 10) }, { unit: 'p99' })
    const units = new Map([['p99', new Map([['better', 'lower']])]])
    const worse = rawBenchmarks({ F: around(150, 10) }, { unit: 'p99' })
    const report = reportOf([
      benchFile('base/b.txt', { ...results, units }),
      benchFile('head/b.txt', { ...worse, units })
    ])
    expect(report.summary).toBe(
      '1 benchmark is worse in a metric of its own (`F` +50.0% p99). 1 benchmark compared.'
    )
  })

  test('tells a hotspot that is gone', () => {
    const report = cpuReport({ 'p.g': 8000, 'p.old': 2000 }, { 'p.g': 8000 })
    expect(report.summary).toContain('one hotspot is gone (`p.old`, -20.0 pp of CPU)')
  })

  test('does not say that nothing got worse where something may have', () => {
    const report = reportOf([
      benchFile('base/b.txt', rawBenchmarks({ F: around(100, 10), G: [100, 90, 150, 100] })),
      benchFile('head/b.txt', rawBenchmarks({ F: around(50, 10), G: [190, 99, 160, 120] }))
    ])
    expect(report.summary).toContain(
      'Nothing is known to have got worse (1 difference could be noise); 1 benchmark is faster'
    )
  })

  test('does not call a comparison of goroutines nothing', () => {
    const goroutines = (path: string) =>
      profileFile(path, aProfile({ type: 'goroutine', unit: 'count', rows: { f: 3 }, perEvent: 1 }))
    const report = reportOf([goroutines('base/g.pprof'), goroutines('head/g.pprof')])
    expect(report.summary).toBe(
      'Nothing that counts was compared: the profiles are of kinds that are only shown.'
    )
    expect(report.verdict.level).toBe('inconclusive')
  })
})

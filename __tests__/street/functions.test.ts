import { describe, expect, test } from '@jest/globals'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { aProfile, cpuProfile, profileFile } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

type Samples = Readonly<Record<string, number>>

const cpuReport = (base: Samples, head: Samples, yaml = ''): Report =>
  reportOf(
    [
      profileFile('base/cpu.pprof', cpuProfile(base)),
      profileFile('head/cpu.pprof', cpuProfile(head))
    ],
    yaml
  )

const names = (entries: readonly FunctionEntry[]) => entries.map((entry) => entry.name)

describe('the classes of functions', () => {
  test('a flat share that rises by more than 5 pp is a regression', () => {
    const report = cpuReport({ 'p.f': 1000, 'p.g': 9000 }, { 'p.f': 2000, 'p.g': 9000 })
    expect(names(report.cpu_regressions)).toEqual(['p.f'])
    expect(report.cpu_regressions[0]).toMatchObject({
      share_base: 10,
      package: 'p',
      metric: 'cpu',
      unit: 'nanoseconds',
      workload: 'default'
    })
    expect(report.cpu_regressions[0]?.delta_pp).toBeCloseTo((2000 / 11000) * 100 - 10, 10)
  })

  test('a rise of exactly 5 pp is not', () => {
    const report = cpuReport({ 'p.f': 1000, 'p.g': 9000 }, { 'p.f': 1500, 'p.g': 8500 })
    expect(report.cpu_regressions).toEqual([])
  })

  test('a flat share that falls by more than 5 pp is an improvement', () => {
    const report = cpuReport({ 'p.f': 2000, 'p.g': 8000 }, { 'p.f': 500, 'p.g': 8000 })
    expect(names(report.cpu_improvements)).toEqual(['p.f'])
  })

  test('a function only in head above 1% is a new hotspot and never also a regression', () => {
    const report = cpuReport({ 'p.g': 9000 }, { 'p.g': 9000, 'p.new': 2000 })
    expect(names(report.new_hotspots)).toEqual(['p.new'])
    expect(report.new_hotspots[0]).toMatchObject({ flat_base: 0, share_base: 0 })
    expect(report.cpu_regressions).toEqual([])
  })

  test('a function only in head at 1% or less is nothing', () => {
    const report = cpuReport({ 'p.g': 9900 }, { 'p.g': 9900, 'p.new': 100 })
    expect(report.new_hotspots).toEqual([])
    expect(report.not_judged).toEqual([])
  })

  test('a function of base that head lacks is a removed hotspot and never also an improvement', () => {
    const report = cpuReport({ 'p.g': 8000, 'p.old': 2000 }, { 'p.g': 8000 })
    expect(names(report.removed_hotspots)).toEqual(['p.old'])
    expect(report.cpu_improvements).toEqual([])
  })

  test('allocated bytes have classes of their own; other sample types are shown and never count', () => {
    const heap = (type: string, f: number) =>
      aProfile({
        type,
        unit: 'bytes',
        perEvent: 524288,
        basis: 'recovered',
        rows: { 'p.f': f * 524288, 'p.g': 9000 * 524288 }
      })
    const report = reportOf([
      profileFile('base/mem.pprof', heap('alloc_space', 1000)),
      profileFile('head/mem.pprof', heap('alloc_space', 3000)),
      profileFile('base/inuse.pprof', heap('inuse_space', 1000)),
      profileFile('head/inuse.pprof', heap('inuse_space', 3000))
    ])
    expect(names(report.mem_regressions)).toEqual(['p.f'])
    expect(report.other_deltas.map((entry) => entry.metric)).toContain('inuse_space')
  })
})

describe('the evidence of functions', () => {
  test('a change on too few samples is shown, not judged, with what it would take', () => {
    const report = cpuReport({ 'p.f': 1, 'p.g': 9 }, { 'p.f': 4, 'p.g': 9 })
    expect(report.cpu_regressions).toEqual([])
    expect(report.not_judged).toMatchObject([
      {
        kind: 'function',
        name: 'p.f',
        would_be: 'regression',
        evidence: { kind: 'too-few', need: 10 }
      }
    ])
  })

  test('evidence: any lifts the requirement', () => {
    const report = cpuReport({ 'p.f': 1, 'p.g': 9 }, { 'p.f': 4, 'p.g': 9 }, 'evidence: any')
    expect(names(report.cpu_regressions)).toEqual(['p.f'])
  })

  test('a head that is 20 times faster and whose few samples sit elsewhere has no regressions', () => {
    const base = { 'gen.work': 80, 'gen.fmt': 20, 'runtime.usleep': 4 }
    const report = cpuReport(base, { 'runtime.usleep': 3, 'runtime.scan': 1, 'gen.fmt': 1 })
    expect(report.cpu_regressions).toEqual([])
    expect(report.new_hotspots).toEqual([])
    expect(gateStatuses(report)['cpu-regression']).not.toBe('failed')
  })

  test('a profile without counts is not judged', () => {
    const profile = (f: number) => aProfile({ rows: { 'p.f': f, 'p.g': 900 } })
    const report = reportOf([
      profileFile('base/cpu.pprof', profile(100)),
      profileFile('head/cpu.pprof', profile(900))
    ])
    expect(report.not_judged[0]?.evidence.kind).toBe('refused')
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('an empty head profile removes nothing: the comparison is refused', () => {
    const report = cpuReport({ 'p.f': 5000 }, {})
    expect(report.removed_hotspots).toEqual([])
    expect(report.comparisons).toMatchObject([{ status: 'refused' }])
    expect(gateOf(report, 'cpu-regression')).toMatchObject({ status: 'unjudged' })
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('share is relative', () => {
  test('a share that rose while its cost did not is a share shift: no regression, not in the rating', () => {
    const report = cpuReport({ 'p.f': 3000, 'p.g': 7000 }, { 'p.f': 3000, 'p.g': 3500 })
    expect(names(report.share_shifts)).toEqual(['p.f'])
    expect(report.cpu_regressions).toEqual([])
    expect(names(report.cpu_improvements)).toEqual(['p.g'])
    expect(report.rating.cpu).toBe(7)
  })

  test('a share that fell while its cost did not is a share shift too', () => {
    const report = cpuReport({ 'p.f': 3000, 'p.g': 7000 }, { 'p.f': 3000, 'p.g': 17000 })
    expect(names(report.share_shifts)).toEqual(['p.f'])
    expect(names(report.cpu_regressions)).toEqual(['p.g'])
  })

  test('with the same work the absolute cost decides: everything twice as slow is no "unchanged"', () => {
    const report = cpuReport(
      { 'p.f': 3000, 'p.g': 7000 },
      { 'p.f': 6000, 'p.g': 14000 },
      'work: same'
    )
    expect(names(report.cpu_regressions)).toEqual(['p.g', 'p.f'])
    expect(report.cpu_regressions[0]).toMatchObject({ decided_by: 'cost', decided_pp: 70 })
    expect(report.cpu_regressions[0]?.delta_pp).toBeCloseTo(0, 10)
  })

  test('with the same work a share that rises by itself is unchanged', () => {
    const report = cpuReport(
      { 'p.f': 3000, 'p.g': 7000 },
      { 'p.f': 3000, 'p.g': 3500 },
      'work: same'
    )
    expect(report.share_shifts).toEqual([])
    expect(report.cpu_regressions).toEqual([])
    expect(names(report.cpu_improvements)).toEqual(['p.g'])
  })

  test('with known operations the cost per operation decides', () => {
    const report = cpuReport(
      { 'p.f': 3000, 'p.g': 7000 },
      { 'p.f': 3000, 'p.g': 7000 },
      'base-ops: 1000\nhead-ops: 500'
    )
    expect(report.cpu_regressions.map((entry) => entry.decided_by)).toEqual([
      'cost-per-op',
      'cost-per-op'
    ])
    expect(report.cpu_regressions[0]?.decided_pp).toBeCloseTo(70, 10)
  })

  test('a setting of one workload wins over the one at the top', () => {
    const report = cpuReport(
      { 'p.f': 3000, 'p.g': 7000 },
      { 'p.f': 3000, 'p.g': 3500 },
      'work: unknown\nworkloads:\n  default:\n    work: same'
    )
    expect(report.share_shifts).toEqual([])
  })

  test('per-op without operations says so and compares shares', () => {
    const report = cpuReport({ 'p.f': 1 }, { 'p.f': 1 }, 'work: per-op')
    expect(report.diagnostics.map((one) => one.code)).toContain('compare/operations-missing')
  })
})

describe('a go test profile of unknown operations', () => {
  const files = (headF: number) => [
    profileFile('base/cpu.pprof', cpuProfile({ 'p.f': 1000, 'p.g': 9000 }, { binary: 'p.test' })),
    profileFile('head/cpu.pprof', cpuProfile({ 'p.f': headF, 'p.g': 9000 }, { binary: 'p.test' }))
  ]

  test('is classed and rated, but does not trip cpu-regression by itself', () => {
    const report = reportOf(files(5000))
    expect(report.cpu_regressions).toMatchObject([{ name: 'p.f', operations_unknown: true }])
    expect(report.rating.cpu).toBe(3)
    expect(gateOf(report, 'cpu-regression')).toMatchObject({ status: 'unjudged' })
    expect(gateOf(report, 'cpu-regression').because).toContain('operations unknown')
  })

  test('does not make the level inconclusive: no input is missing', () => {
    expect(reportOf(files(5000)).verdict.level).not.toBe('inconclusive')
  })
})

describe("Go's runtime", () => {
  const base = { 'runtime.mallocgc': 1000, 'p.g': 9000 }
  const head = { 'runtime.mallocgc': 4000, 'p.g': 9000 }

  test('is shown with its class, left out of the rating and of cpu-regression', () => {
    const report = cpuReport(base, head)
    expect(report.cpu_regressions).toMatchObject([{ name: 'runtime.mallocgc', runtime: true }])
    expect(report.rating.cpu).toBe(5)
    expect(gateStatuses(report)).toMatchObject({ 'cpu-regression': 'passed', regression: 'failed' })
  })

  test('trips warning gates only', () => {
    const report = cpuReport(base, head, 'gates:\n  regression:\n    severity: hard-fail')
    expect(gateStatuses(report)['regression']).toBe('passed')
  })
})

describe('a cut list is not an absence', () => {
  const total = 10_000 * 10_000_000
  const text = (f: number | undefined, coverage: Parameters<typeof aProfile>[0]['coverage']) =>
    aProfile({
      rows: { 'p.g': 5000 * 10_000_000, ...(f === undefined ? {} : { 'p.f': f * 10_000_000 }) },
      total,
      isText: true,
      perEvent: 10_000_000,
      basis: 'modelled',
      ...(coverage === undefined ? {} : { coverage })
    })
  const cut = (share: number) => ({ kind: 'cut', bound: (share / 100) * total }) as const
  const report = (base: Parameters<typeof text>, head: Parameters<typeof text>) =>
    reportOf([
      profileFile('base/cpu_top.txt', text(...base)),
      profileFile('head/cpu_top.txt', text(...head))
    ])

  test('a function that is missing from a cut base is not new; a class holds at the least it can be', () => {
    const { cpu_regressions, new_hotspots } = report([undefined, cut(0.5)], [1000, cut(0.5)])
    expect(new_hotspots).toEqual([])
    expect(cpu_regressions).toMatchObject([
      { name: 'p.f', flat_base: null, share_base: null, share_base_max: 0.5, delta_pp: 9.5 }
    ])
  })

  test('a change that is only possible over part of the interval has no class', () => {
    const { cpu_regressions, not_judged } = report([undefined, cut(5)], [900, cut(5)])
    expect(cpu_regressions).toEqual([])
    expect(not_judged).toEqual([])
  })

  test('a bound of 0 is an absence', () => {
    const { new_hotspots } = report([undefined, cut(0)], [1000, cut(0)])
    expect(names(new_hotspots)).toEqual(['p.f'])
  })

  test('absence from a filtered list says nothing', () => {
    const filtered = { kind: 'unknown', why: 'focus' } as const
    const result = report([undefined, filtered], [1000, { kind: 'complete' }])
    expect(result.new_hotspots).toEqual([])
    expect(result.cpu_regressions).toEqual([])
  })
})

describe('replicates', () => {
  test('are taken together: means of values, sums of samples', () => {
    const file = (path: string, f: number) =>
      profileFile(path, cpuProfile({ 'p.f': f, 'p.g': 9000 - f }))
    const report = reportOf([
      file('base/cpu.1.pprof', 800),
      file('base/cpu.2.pprof', 1200),
      file('head/cpu.1.pprof', 3000)
    ])
    expect(report.cpu_regressions[0]).toMatchObject({
      flat_base: 1000 * 10_000_000,
      flat_head: 3000 * 10_000_000
    })
    expect(report.comparisons[0]).toMatchObject({ events_base: 18000, events_head: 9000 })
  })
})

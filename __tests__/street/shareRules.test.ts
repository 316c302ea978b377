/** A share is relative: the change of one function must not make findings of the others. */
import { describe, expect, test } from '@jest/globals'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

type Samples = Readonly<Record<string, number>>

const compare = (base: Samples, head: Samples, yaml = '', binary?: string): Report => {
  const more = binary === undefined ? {} : { binary }
  return reportOf(
    [
      profileFile('base/cpu.pprof', cpuProfile(base, more)),
      profileFile('head/cpu.pprof', cpuProfile(head, more))
    ],
    yaml
  )
}

const names = (entries: readonly FunctionEntry[]) => entries.map(({ name }) => name)

/** The samples that a profile of so many holds of this work. */
const profileOf = (work: Samples, samples: number): Samples => {
  const total = Object.values(work).reduce((sum, cost) => sum + cost, 0)
  return Object.fromEntries(
    Object.entries(work).map(([name, cost]) => [name, Math.round((cost / total) * samples)])
  )
}

const work = { 'p.a': 3000, 'p.b': 2500, 'p.c': 2000, 'p.d': 1500, 'p.f': 1000 }
const total = 10_000

describe('a function that became six times slower', () => {
  const slower = { ...work, 'p.f': 6000 }

  test('is one regression in a profile of fixed duration, where everything else has less time', () => {
    const report = compare(work, profileOf(slower, total))
    expect(names(report.cpu_regressions)).toEqual(['p.f'])
    expect(report.cpu_improvements).toEqual([])
    expect(names(report.share_shifts)).toEqual(['p.a', 'p.b', 'p.c'])
    expect(report.share_shifts[0]?.because).toContain('most of the profile changed alike (0.667x')
    expect(report.rating.cpu).toBe(3)
    expect(gateStatuses(report)['cpu-regression']).toBe('failed')
  })

  test('is one regression in a profile of the same work, said or not', () => {
    for (const yaml of ['', 'work: same']) {
      const report = compare(work, slower, yaml)
      expect(names(report.cpu_regressions)).toEqual(['p.f'])
      expect(report.cpu_improvements).toEqual([])
    }
  })

  test('is one regression in benchmarks that ran for a time, whose totals differ', () => {
    const report = compare(work, profileOf(slower, 1.4 * total), '', 'p.test')
    expect(names(report.cpu_regressions)).toEqual(['p.f'])
    expect(report.cpu_improvements).toEqual([])
  })

  test('is one regression with known operations', () => {
    const ops = 'base-ops: 3000\nhead-ops: 2000'
    const report = compare(work, profileOf(slower, total), ops)
    expect(names(report.cpu_regressions)).toEqual(['p.f'])
    expect(report.cpu_improvements).toEqual([])
  })
})

describe('80% of the work that became twice as fast', () => {
  const before = { 'p.hot': 8000, 'p.a': 800, 'p.b': 700, 'p.c': 500 }
  const after = { ...before, 'p.hot': 4000 }

  test('is no regression in a profile of the same work, said or not', () => {
    for (const yaml of ['', 'work: same']) {
      const report = compare(before, after, yaml)
      expect(report.cpu_regressions).toEqual([])
      expect(names(report.cpu_improvements)).toEqual(['p.hot'])
    }
  })

  test('is no regression in a profile of fixed duration, where everything else has more time', () => {
    const report = compare(before, profileOf(after, total))
    expect(report.cpu_regressions).toEqual([])
    expect(names(report.share_shifts)).toEqual(['p.a'])
    expect(names(report.cpu_improvements)).toEqual(['p.hot'])
    expect(gateStatuses(report)).toMatchObject({ regression: 'passed', 'cpu-regression': 'passed' })
  })

  test('is no regression spread over several functions either, in a profile of the same work', () => {
    const spread = { 'p.a': 3000, 'p.b': 3000, 'p.c': 2000, 'p.f': 1500, 'p.g': 500 }
    const faster = { 'p.a': 1500, 'p.b': 1500, 'p.c': 1000, 'p.f': 1500, 'p.g': 500 }
    for (const yaml of ['', 'work: same']) {
      expect(compare(spread, faster, yaml).cpu_regressions).toEqual([])
    }
  })
})

describe('a share that fell by more than its value did', () => {
  test('is no improvement where the value is within its noise', () => {
    const report = compare({ 'p.f': 900, 'p.g': 1100 }, { 'p.f': 880, 'p.g': 2400 })
    expect(report.cpu_improvements).toEqual([])
    expect(report.not_judged).toMatchObject([
      { name: 'p.f', because: expect.stringContaining('than its noise (9.00 s → 8.80 s)') }
    ])
  })
})

describe("Go's runtime", () => {
  const report = compare(
    { ...work, 'runtime.mallocgc': 1000 },
    { ...work, 'runtime.mallocgc': 6000 }
  )

  test('is shown with its class, not rated, and trips warning gates only', () => {
    expect(report.cpu_regressions).toMatchObject([{ name: 'runtime.mallocgc', runtime: true }])
    expect(report.rating.cpu).toBe(5)
    expect(gateStatuses(report)).toMatchObject({ regression: 'failed', 'cpu-regression': 'passed' })
    expect(gateOf(report, 'cpu-regression').because).toContain("outside Go's runtime")
    expect(report.verdict.level).toBe('warning')
  })
})

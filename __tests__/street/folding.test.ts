/** Functions of several symbols: ranked and judged as one, shown with their parts, called the same in every run. */
import { describe, expect, test } from '@jest/globals'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { aProfile, cpuProfile, profileFile } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

type Samples = Readonly<Record<string, number>>

const cpuReport = (base: Samples, head: Samples): Report =>
  reportOf([
    profileFile('base/cpu.pprof', cpuProfile(base)),
    profileFile('head/cpu.pprof', cpuProfile(head))
  ])

const [ms10, rest] = [1e7, { 'p.rest': 9000 }]

const only = (entries: readonly FunctionEntry[]): FunctionEntry => {
  const [entry, ...others] = entries
  if (entry === undefined || others.length > 0) throw new Error(`${entries.length} entries`)
  return entry
}

describe('a function and its closures', () => {
  test('are one row, whose flat value is their sum', () => {
    const report = cpuReport(
      { ...rest, 'p.F': 300, 'p.F.func1': 700 },
      { ...rest, 'p.F': 400, 'p.F.func1': 2600 }
    )
    expect(only(report.cpu_regressions)).toMatchObject({
      name: 'p.F',
      flat_base: 1000 * ms10,
      flat_head: 3000 * ms10,
      parts: [
        { name: 'p.F.func1', flat_base: 700 * ms10, flat_head: 2600 * ms10 },
        { name: 'p.F', flat_base: 300 * ms10, flat_head: 400 * ms10 }
      ]
    })
  })

  test('are tested on the samples of all of them', () => {
    const report = cpuReport(
      { ...rest, 'p.F': 300, 'p.F.func1': 700 },
      { ...rest, 'p.F': 400, 'p.F.func1': 2600 }
    )
    const whole = cpuReport({ ...rest, 'p.F': 1000 }, { ...rest, 'p.F': 3000 })
    expect(only(report.cpu_regressions).evidence).toEqual(only(whole.cpu_regressions).evidence)
  })

  test('are not new and removed when an edit gives closures other numbers', () => {
    const report = cpuReport(
      { ...rest, 'p.F.func1': 1000, 'p.(*T).M.func3.1': 1000 },
      { ...rest, 'p.F.func2': 1000, 'p.(*T).M.func5': 1000 }
    )
    const { new_hotspots, removed_hotspots, not_judged } = report
    expect([new_hotspots, removed_hotspots, not_judged]).toEqual([[], [], []])
  })

  test('have the id of the function, whichever of them has samples', () => {
    const idOf = (symbol: string) =>
      only(cpuReport({ ...rest, [symbol]: 1000 }, { ...rest, [symbol]: 3000 }).cpu_regressions).id
    expect(new Set(['p.F', 'p.F.func1', 'p.F.func2.1', 'p.F-range1'].map(idOf)).size).toBe(1)
  })

  test('keep the symbol of the profile where there is only one', () => {
    const report = cpuReport({ ...rest, 'p.F.func1': 1000 }, { ...rest, 'p.F.func1': 3000 })
    const entry = only(report.cpu_regressions)
    expect([entry.name, entry.parts]).toEqual(['p.F.func1', undefined])
  })

  test('are Go runtime where the function is', () => {
    const report = cpuReport(
      { ...rest, 'runtime.gcBgMarkWorker.func2': 500 },
      { ...rest, 'runtime.gcBgMarkWorker': 1, 'runtime.gcBgMarkWorker.func2': 4000 }
    )
    expect(only(report.cpu_regressions)).toMatchObject({
      name: 'runtime.gcBgMarkWorker',
      runtime: true
    })
  })
})

describe('a generic function', () => {
  test('is one row for all its instances', () => {
    const report = cpuReport(
      { ...rest, 'p.Map[go.shape.int]': 1000 },
      { ...rest, 'p.Map[go.shape.int]': 1000, 'p.Map[go.shape.string]': 2500 }
    )
    expect(report.new_hotspots).toEqual([])
    expect(only(report.cpu_regressions)).toMatchObject({ name: 'p.Map[...]', package: 'p' })
  })

  test('is called as in the profile where it has one instance', () => {
    const of = (count: number) => ({
      ...rest,
      'p.Map[go.shape.int]': count,
      'p.Map[go.shape.int].func1': 100
    })
    expect(only(cpuReport(of(1000), of(3000)).cpu_regressions).name).toBe('p.Map[go.shape.int]')
  })

  test('is the same one whether a Go version writes its types or leaves them out', () => {
    const report = cpuReport(
      { ...rest, 'p.Map[...]': 1000 },
      { ...rest, 'p.Map[go.shape.int]': 1000 }
    )
    expect([report.new_hotspots, report.removed_hotspots]).toEqual([[], []])
  })
})

describe('a cut list', () => {
  const listOf = (rows: Readonly<Record<string, number>>, bound: number) =>
    aProfile({ rows, total: 10_000, coverage: { kind: 'cut', bound }, perEvent: 1, isText: true })

  const report = (base: Samples, head: Samples, bound: number) =>
    reportOf([
      profileFile('base/cpu.txt', listOf(base, bound)),
      profileFile('head/cpu.txt', listOf(head, bound))
    ])

  test('may hide a closure that the other side lists, and the sum is then not the whole of it', () => {
    const parts = { 'p.F': 1000, 'p.F.func1': 700 }
    const { cpu_regressions } = report({ 'p.F': 1000, 'p.x': 9000 }, { ...parts, 'p.x': 8300 }, 400)
    expect(cpu_regressions).toEqual([])
    expect(
      only(report({ 'p.F': 1000, 'p.x': 9000 }, { ...parts, 'p.x': 8300 }, 100).cpu_regressions)
    ).toMatchObject({
      name: 'p.F',
      flat_base: null,
      share_base_max: 11,
      parts: [
        { name: 'p.F', flat_base: 1000 },
        { name: 'p.F.func1', flat_base: null, flat_head: 700 }
      ]
    })
  })

  test('may hide as much of each symbol of a function that it does not list at all', () => {
    const { new_hotspots, cpu_regressions } = report(
      { 'p.x': 9800 },
      { 'p.F': 1000, 'p.F.func1': 700, 'p.x': 8300 },
      100
    )
    expect(new_hotspots).toEqual([])
    expect(only(cpu_regressions)).toMatchObject({ name: 'p.F', share_base_max: 2 })
  })
})

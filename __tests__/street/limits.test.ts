/** Large and hostile inputs: the street stays linear, finite and whole. */
import { describe, expect, test } from '@jest/globals'
import { comparedRows } from '../../src/compare/comparedRows.js'
import type { ComparedBenchmarks } from '../../src/model/benchmark.js'
import type { Profile } from '../../src/model/profile.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

/** Milliseconds of CPU time that no linear pass over these inputs comes near, even on a busy machine. */
const LIMIT = 5000

const millisecondsOf = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const errorOf = (report: Report) => reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error

describe('size', () => {
  const functions = Array.from(
    { length: 4000 },
    (_, index) => `example.com/pkg${index % 50}.F${index}`
  )
  const heap = (seed: number): Profile => {
    const rows = Object.fromEntries(
      functions.map((name, index) => [name, 1 + ((index * seed) % 97)])
    )
    const columns = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'].map(
      (type) => aProfile({ type, unit: 'bytes', rows, perEvent: 1 }).columns[0]
    )
    return {
      ...aProfile({ rows }),
      columns: columns.filter((column) => column !== undefined),
      defaultColumn: 1
    }
  }

  test('thousands of functions in 4 sample types are compared in linear time', () => {
    const files = [profileFile('base/mem.pprof', heap(31)), profileFile('head/mem.pprof', heap(37))]
    expect(millisecondsOf(() => reportOf(files))).toBeLessThan(LIMIT)
  })

  const names = Array.from({ length: 4000 }, (_, index) => `F${index}-8`)

  test('thousands of benchmarks are compared in linear time', () => {
    const side = (path: string, seed: number) => {
      const values = (index: number) =>
        [0, 1, 2, 3, 4].map((run) => 100 + ((index * seed + run) % 13))
      const rows = Object.fromEntries(names.map((name, index) => [name, values(index)]))
      return benchFile(path, rawBenchmarks(rows))
    }
    const files = [side('base/b.txt', 5), side('head/b.txt', 7)]
    expect(millisecondsOf(() => reportOf(files, 'expected: ["F*", "G*"]'))).toBeLessThan(LIMIT)
  })

  test('thousands of rows are looked at by as many gates of the settings as there may be, and ignored', () => {
    const side = (path: string, seed: number) => {
      const values = (index: number) => [0, 1].map((run) => 100 + ((index * seed + run) % 13))
      const rows = Object.fromEntries(names.map((name, index) => [name, values(index)]))
      return benchFile(path, rawBenchmarks(rows))
    }
    const fifty = Array.from({ length: 50 }, (_, index) => index)
    const gates = fifty.map(
      (n) => `  b${n}: { benchmark: "F*${n}*", above: 3%, severity: hard-fail }`
    )
    const ignored = fifty.map((n) => `  - { benchmark: "F${n}1*", reason: x }`)
    const yaml = `custom-gates:\n${gates.join('\n')}\nignore:\n${ignored.join('\n')}`
    const files = [side('base/b.txt', 5), side('head/b.txt', 7)]
    expect(millisecondsOf(() => reportOf(files, yaml))).toBeLessThan(LIMIT)
  })

  test('benchstat output without a package beside as many raw results is not compared all with all', () => {
    const raw = (path: string) =>
      benchFile(path, rawBenchmarks(Object.fromEntries(names.map((name) => [name, [100]]))))
    const center = { center: 100, halfDigit: 0.5 }
    const rows = names.map((name, line) => ({
      ...{ name, line, package: '', procs: 8, unit: 'ns/op' },
      ...{ base: center, head: center }
    }))
    const text: ComparedBenchmarks = {
      ...{ kind: 'compared', source: 'benchstat-text', labels: ['a', 'b'], config: new Map() },
      rows
    }
    const files = [raw('base/b.txt'), raw('head/b.txt'), benchFile('x.diff', text)]
    expect(millisecondsOf(() => reportOf(files))).toBeLessThan(LIMIT)
  })

  test('200,000 rows of benchstat output do not overflow the stack', () => {
    const center = { center: 100, halfDigit: 0.5 }
    const rows = Array.from({ length: 200_000 }, (_, line) => ({
      ...{ name: `F${line}`, line, package: '', procs: 1, unit: 'ns/op', base: center },
      head: center
    }))
    const text: ComparedBenchmarks = {
      ...{ kind: 'compared', source: 'benchstat-csv', labels: ['a', 'b'], config: new Map() },
      rows
    }
    const source = { path: 'x.csv', workload: 'default', benchmarks: text }
    expect(comparedRows([source], []).rows).toHaveLength(rows.length)
  })

  test('hundreds of files of one workload', () => {
    const files = ['base', 'head'].flatMap((side) =>
      Array.from({ length: 300 }, (_, index) =>
        profileFile(`${side}/cpu.${index}.pprof`, cpuProfile({ 'p.f': 1000 + index }))
      )
    )
    expect(millisecondsOf(() => reportOf(files))).toBeLessThan(LIMIT)
  })
})

describe('hostile names', () => {
  const names = [
    '__proto__',
    'constructor',
    'a\0b',
    'x'.repeat(100_000),
    '',
    ' ',
    '`|<b>`',
    'p.f[a/b.c]'
  ]

  test('of functions are whole in the report', () => {
    const rows = (factor: number) =>
      Object.fromEntries(names.map((name, index) => [name, 1000 + (index === 0 ? factor : 0)]))
    const named = (factor: number): Profile => {
      const profile = cpuProfile(rows(factor))
      const columns = profile.columns
      return {
        ...profile,
        columns,
        functions: names.map((name) => ({ name, file: '', startLine: 0 }))
      }
    }
    const report = reportOf(
      [
        profileFile('base/cpu.pprof', cpuProfile({ 'p.g': 1000 })),
        profileFile('head/cpu.pprof', fitted(named(0)))
      ],
      'thresholds:\n  new-hotspot: 0'
    )
    expect(new Set(report.new_hotspots.map((one) => one.name))).toEqual(new Set(names))
    expect(new Set(report.new_hotspots.map((one) => one.id)).size).toBe(names.length)
    expect(errorOf(report)).toBeUndefined()
  })

  /** Object literals lose `__proto__`, so the values are made to fit the names. */
  const fitted = (profile: Profile): Profile => {
    const flat = Float64Array.from(names, () => 1000 * 1e7)
    const total = names.length * 1000 * 1e7
    const events = {
      basis: 'counted',
      total: names.length * 1000,
      flat: flat.map((one) => one / 1e7)
    } as const
    return {
      ...profile,
      columns: [
        { sampleType: { type: 'cpu', unit: 'nanoseconds' }, total, flat, cum: flat, events }
      ]
    }
  }

  test('of benchmarks, packages and units keep apart', () => {
    const raw = (name: string, pkg: string, unit: string) =>
      rawBenchmarks({ [name]: [1, 2, 3, 4] }, { pkg, unit }).results
    const results = [
      ...raw('constructor', '__proto__', 'ns/op'),
      ...raw('F', 'a', 'u\0v'),
      ...raw('F', 'b', 'ns/op')
    ]
    const both = ['base/b.txt', 'head/b.txt'].map((path) =>
      benchFile(path, { kind: 'raw', units: new Map(), results })
    )
    const report = reportOf(both)
    expect(report.bench_deltas).toHaveLength(3)
    expect(report.comparisons.map((one) => one.unit)).toContain('u\0v')
    expect(errorOf(report)).toBeUndefined()
  })
})

describe('extreme values', () => {
  test.each([
    ['negative', -5, -3],
    ['huge', 1e300, 1.7e308],
    ['tiny', 5e-324, 1e-300],
    ['zero', 0, 0],
    ['above 2^53', 2 ** 63, 2 ** 64]
  ])('in profiles leave a valid report: %s', (_, base, head) => {
    const file = (path: string, value: number) =>
      profileFile(
        path,
        aProfile({ rows: { 'p.f': value, 'p.g': 1 }, total: Math.abs(value) + 1, perEvent: 1 })
      )
    for (const yaml of ['', 'work: same', 'base-ops: 1\nhead-ops: 1000000', 'evidence: any']) {
      const report = reportOf([file('base/cpu.pprof', base), file('head/cpu.pprof', head)], yaml)
      expect(errorOf(report)).toBeUndefined()
    }
  })

  const values = [
    [Number.NaN, 1, 2, 3],
    [Number.POSITIVE_INFINITY, 1, 2, 3],
    [0, 0, 0, 0],
    [-1, 0, 1, 2],
    [5e-324, 5e-324, 5e-324, 1e-300],
    [1e308, 1.2e308, 1.5e308, 1.7e308]
  ]
  const pairs = values.flatMap((base) => values.map((head) => [base, head] as const))

  test.each(pairs)('in benchmarks leave a valid report: %j, %j', (base, head) => {
    for (const unit of ['ns/op', 'MB/s', 'B/op', 'allocs/op']) {
      const files = [
        benchFile('base/b.txt', rawBenchmarks({ F: base }, { unit })),
        benchFile('head/b.txt', rawBenchmarks({ F: head }, { unit }))
      ]
      for (const yaml of ['', 'evidence: any', 'thresholds:\n  benchmark: 0']) {
        expect(errorOf(reportOf(files, yaml))).toBeUndefined()
      }
    }
  })
})

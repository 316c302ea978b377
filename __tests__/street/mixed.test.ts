/** Benchmarks from several kinds of input at once: one measurement once, and none lost. */
import { describe, expect, test } from '@jest/globals'
import type { ComparedBenchmark, ComparedBenchmarks } from '../../src/model/benchmark.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { aFile, benchFile, rawBenchmarks } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

type Row = Partial<Record<keyof ComparedBenchmark, unknown>>

const printed = (
  rows: readonly Row[],
  source: ComparedBenchmarks['source'] = 'benchstat-text'
): ComparedBenchmarks => ({
  kind: 'compared',
  source,
  labels: ['old', 'new'],
  config: new Map(),
  rows: rows.map((row, index) => {
    const whole = {
      name: 'F-8',
      package: 'p',
      procs: 8,
      unit: 'ns/op',
      base: { center: 100, halfDigit: 0.5 },
      head: { center: 120, halfDigit: 0.5 },
      deltaPct: 20,
      p: 0,
      n: [10, 10],
      line: index + 1,
      ...row
    }
    return Object.fromEntries(
      Object.entries(whole).filter(([, value]) => value !== undefined)
    ) as unknown as ComparedBenchmark
  })
})

const raw = (path: string, center: number, pkg = 'p') =>
  benchFile(path, rawBenchmarks({ 'F-8': Array<number>(5).fill(center) }, { pkg }))

const rows = (files: readonly DecodedFile[]) =>
  reportOf(files).bench_deltas.map(
    ({ workload, package: path, base, head }) =>
      `${workload} ${path} ${base?.center ?? '-'} ${head?.center ?? '-'}`
  )

const statusOf = (files: readonly DecodedFile[], path: string) =>
  reportOf(files).inputs.find((one) => one.path === path)?.status

describe('raw results of one side beside benchstat output of both', () => {
  test('that agree are one measurement: the raw file is superseded', () => {
    const files = [raw('base/bench.txt', 100.2), benchFile('bench.diff', printed([{}]))]
    expect(rows(files)).toEqual(['default p 100 120'])
    expect(statusOf(files, 'base/bench.txt')).toBe('superseded')
  })

  test('that differ are both reported, with a diagnostic', () => {
    const files = [raw('base/bench.txt', 300), benchFile('x.diff', printed([{}]))]
    expect(rows(files)).toEqual(['default p 300 -', 'x p 100 120'])
    expect(reportOf(files).diagnostics.map((one) => one.code)).toContain(
      'compare/benchmarks-differ'
    )
  })

  test('of which only some are needed keep their file in use', () => {
    const both = benchFile(
      'base/bench.txt',
      rawBenchmarks({ 'F-8': [100], 'G-8': [7] }, { pkg: 'p' })
    )
    expect(statusOf([both, benchFile('bench.diff', printed([{}]))], 'base/bench.txt')).toBe(
      'parsed'
    )
  })
})

describe('benchstat output that is given twice', () => {
  const sides = [raw('base/bench.txt', 300), raw('head/bench.txt', 300)]

  test('and differs from the raw results is one further workload, not two', () => {
    const files = [
      ...sides,
      benchFile('benchdiff/x.diff', printed([{}])),
      benchFile(
        'benchdiff/x.csv',
        printed([{ base: { center: 100.1, halfDigit: 0 } }], 'benchstat-csv')
      )
    ]
    expect(rows(files)).toEqual(['default p 300 300', 'x p 100.1 120'])
    expect(statusOf(files, 'benchdiff/x.diff')).toBe('superseded')
  })

  test('with three different values is three rows with ids of their own', () => {
    const other = printed([{ base: { center: 50, halfDigit: 0 } }], 'benchstat-csv')
    const files = [
      ...sides,
      benchFile('benchdiff/x.diff', printed([{}])),
      benchFile('benchdiff/x.csv', other)
    ]
    const report = reportOf(files)
    expect(new Set(report.bench_deltas.map((one) => one.id)).size).toBe(3)
  })

  test('within one file (three columns) loses no row', () => {
    const file = aFile('bench.txt', {
      format: 'benchstat-text',
      parsed: {
        profiles: [],
        benchmarks: [printed([{}]), printed([{ head: { center: 90, halfDigit: 0.5 } }])],
        diagnostics: []
      }
    })
    expect(rows([file])).toEqual(['bench.txt p 100 90', 'default p 100 120'])
  })

  test('differing rows are one diagnostic, however many they are', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `F${index}` }))
    const files = [
      benchFile('a.csv', printed(many, 'benchstat-csv')),
      benchFile(
        'b.txt',
        printed(many.map((row) => ({ ...row, base: { center: 5, halfDigit: 0 } })))
      )
    ]
    const found = reportOf(files).diagnostics.filter(
      (one) => one.code === 'compare/benchmarks-differ'
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain('F0 (ns/op) and 49 more')
  })
})

describe('benchstat output without a package', () => {
  const both = (pkg: string, base: number, head: number) => [
    raw(`base/${pkg}_bench.txt`, base, pkg),
    raw(`head/${pkg}_bench.txt`, head, pkg)
  ]
  const text = benchFile('bench.diff', printed([{ package: '' }]))

  test('belongs to the package whose values it has, where several have a benchmark of that name', () => {
    expect(rows([...both('a', 100.1, 120.1), ...both('b', 7, 7), text])).toEqual([
      'default a 100.1 120.1',
      'default b 7 7'
    ])
  })

  test('is superseded by raw results without a package too', () => {
    const named = benchFile('bench.diff', printed([{ package: 'p' }]))
    expect(rows([...both('', 100.1, 120.1), named])).toEqual(['default  100.1 120.1'])
  })
})

describe('benchstat output without a p', () => {
  const verdicts = (row: Row) =>
    reportOf([benchFile('bench.diff', printed([{ p: undefined, ...row }]))]).bench_deltas.map(
      (one) => one.verdict
    )

  test('proves nothing about a time, even with counts of samples (-delta-test=none)', () => {
    expect(verdicts({})).toEqual(['not_judged'])
  })

  test('does not call equal times unchanged', () => {
    expect(verdicts({ deltaPct: undefined, head: { center: 100, halfDigit: 0.5 } })).toEqual([
      'not_judged'
    ])
  })

  test('is how benchstat prints an exact unit', () => {
    expect(verdicts({ unit: 'allocs/op' })).toEqual(['regression'])
  })
})

describe('values without a cost ratio', () => {
  const verdict = (base: number, head: number, unit = 'ns/op') => {
    const file = (path: string, center: number) =>
      benchFile(
        path,
        rawBenchmarks({ F: [0, 1, 2, 3, 4, 5].map((step) => center + step / 100) }, { unit })
      )
    return reportOf([file('base/b.txt', base), file('head/b.txt', head)]).bench_deltas[0]
  }

  test.each([
    [-10, -20],
    [-5, 5],
    [5, -5]
  ])('are not judged: %d and %d', (base, head) => {
    expect(verdict(base, head)).toMatchObject({ verdict: 'not_judged', effect: null })
  })

  test('a throughput that falls to 0 is a regression, and says which side is 0', () => {
    const sides = [
      benchFile('base/b.txt', rawBenchmarks({ F: [5, 5.1, 5.2, 5.3, 5.4] }, { unit: 'MB/s' })),
      benchFile('head/b.txt', rawBenchmarks({ F: [0, 0, 0, 0, 0] }, { unit: 'MB/s' }))
    ]
    expect(reportOf(sides).bench_deltas[0]).toMatchObject({
      verdict: 'regression',
      because: 'head is 0'
    })
  })
})

describe('raw results in several files', () => {
  test('are paired with the files that hold the same benchmarks, not with all of the other side', () => {
    const file = (path: string, name: string) =>
      benchFile(path, rawBenchmarks({ [name]: [1, 2, 3, 4].map((value) => value + path.length) }))
    const report = reportOf([
      file('base/a_bench.txt', 'A'),
      file('base/b_bench.txt', 'B'),
      file('head/a_bench.txt', 'A'),
      file('head/b_bench.txt', 'B')
    ])
    expect(report.inputs.map((one) => one.paired_with)).toEqual([
      ['head/a_bench.txt'],
      ['head/b_bench.txt'],
      ['base/a_bench.txt'],
      ['base/b_bench.txt']
    ])
  })
})

test('an alpha that no number of samples reaches leaves a report that is valid JSON', () => {
  const file = (path: string, center: number) =>
    benchFile(path, rawBenchmarks({ F: [1, 2, 3, 4].map((step) => center + step) }))
  const report = reportOf(
    [file('base/b.txt', 100), file('head/b.txt', 200)],
    'statistics:\n  alpha: 1.0e-40'
  )
  expect(JSON.stringify(report.bench_deltas[0]?.evidence)).not.toContain('null')
  expect(report.bench_deltas[0]?.verdict).toBe('not_judged')
})

import { describe, expect, test } from '@jest/globals'
import type { ComparedBenchmark } from '../../src/model/benchmark.js'
import { benchFile, comparedBenchmarks, rawBenchmarks } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

/** n values around a center, all different, with a spread of about 1%. */
const around = (center: number, n: number, shift = 0): readonly number[] =>
  Array.from({ length: n }, (_, index) => center * (1 + ((index * 7 + shift) % n) / (n * 100)))

type Rows = Readonly<Record<string, readonly number[]>>
type Options = Parameters<typeof rawBenchmarks>[1]

const rawReport = (base: Rows, head: Rows, options?: Options, yaml?: string) =>
  reportOf(
    [
      benchFile('base/bench.txt', rawBenchmarks(base, options)),
      benchFile('head/bench.txt', rawBenchmarks(head, options))
    ],
    yaml
  )

const row = (report: ReturnType<typeof rawReport>, name: string) => {
  const found = report.bench_deltas.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no row ${name}`)
  return found
}

describe('raw benchmarks', () => {
  test('worse by more than 2% with a p that survives is a regression', () => {
    const report = rawReport({ 'F-8': around(100, 10) }, { 'F-8': around(110, 10, 3) })
    expect(row(report, 'F-8')).toMatchObject({
      unit: 'ns/op',
      procs: 8,
      verdict: 'regression',
      evidence: { kind: 'tested', test: 'mann-whitney-u', n: [10, 10] }
    })
    expect(row(report, 'F-8').effect?.ratio).toBeCloseTo(1.1, 2)
    expect(gateStatuses(report)).toMatchObject({
      'benchmark-regression': 'failed',
      'benchmark-slowdown': 'passed'
    })
    expect(report.verdict.level).toBe('warning')
  })

  test('worse by more than 15% fails the hard gate', () => {
    const report = rawReport({ 'F-8': around(100, 10) }, { 'F-8': around(120, 10) })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
    expect(report.verdict.level).toBe('hard_fail')
  })

  test('over a limit shows the ratio that decides, and that of the medians in the row where it is another one', () => {
    const skewed = { 'F-8': [100, 101, 102, 103, 104, 105, 150, 151, 152, 153] }
    const slower = { 'F-8': [200, 201, 202, 203, 300, 301, 302, 303, 304, 305] }
    const becauseOf = (report: ReturnType<typeof rawReport>) =>
      gateOf(report, 'benchmark-slowdown').because
    expect(becauseOf(rawReport(skewed, slower))).toBe(
      '`F-8` ns/op at 2.00x the cost (2.88x between medians) (limit 15%)'
    )
    expect(becauseOf(rawReport(slower, skewed, { unit: 'MB/s' }))).toMatch(/2\.88x between medians/)
    expect(becauseOf(rawReport({ F: around(100, 10) }, { F: around(120, 10) }))).toMatch(
      /at 1\.20x the cost \(limit 15%\)$/
    )
  })

  test('throughput is worse when it falls: the cost ratio is base over head', () => {
    const report = rawReport(
      { 'F-8': around(120, 10) },
      { 'F-8': around(100, 10) },
      { unit: 'MB/s' }
    )
    expect(row(report, 'F-8')).toMatchObject({ verdict: 'regression', better: 'higher' })
    expect(row(report, 'F-8').delta_pct).toBeCloseTo(-16.67, 1)
    expect(row(report, 'F-8').effect?.ratio).toBeCloseTo(1.2, 2)
  })

  test('a significant change of 2% or less is unchanged', () => {
    const report = rawReport({ F: around(1000, 20) }, { F: around(1019, 20) })
    expect(row(report, 'F').verdict).toBe('unchanged')
  })

  test('a large change that could be chance is not judged, and the gate is unjudged, not passed', () => {
    const report = rawReport({ F: [100, 130, 90, 150, 95] }, { F: [190, 100, 160, 99, 175] })
    expect(row(report, 'F')).toMatchObject({ verdict: 'not_judged', would_be: 'regression' })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('unjudged')
    expect(report.not_judged).toMatchObject([{ kind: 'benchmark', name: 'F' }])
  })

  test('three samples are too few, and the report says how many it takes', () => {
    const report = rawReport({ F: [1, 2, 3] }, { F: [10, 20, 30] })
    expect(row(report, 'F').evidence).toEqual({
      kind: 'too-few',
      of: 'samples per side',
      need: 4,
      have: 3
    })
  })

  test('many benchmarks need more samples than one: the correction is for all of a unit', () => {
    const names = Array.from({ length: 40 }, (_, index) => `F${index}`)
    const all = (factor: number, n: number) =>
      Object.fromEntries(names.map((name, i) => [name, around(i === 0 ? factor : 100, n, i)]))
    const five = rawReport(all(100, 5), all(200, 5))
    expect(row(five, 'F0').evidence).toMatchObject({ kind: 'too-few', need: 7, have: 5 })
    const seven = rawReport(all(100, 7), all(200, 7))
    expect(row(seven, 'F0').verdict).toBe('regression')
  })

  test('allocations that never vary need no test', () => {
    const report = rawReport({ F: [2, 2] }, { F: [3, 3] }, { unit: 'allocs/op' })
    expect(row(report, 'F')).toMatchObject({ verdict: 'regression', evidence: { kind: 'exact' } })
    expect(gateStatuses(report)).toMatchObject({
      'benchmark-slowdown': 'passed',
      'benchmark-allocs': 'not_applicable'
    })
  })

  test('benchmark-allocs fails on allocations once it is switched on', () => {
    const report = rawReport(
      { F: [2, 2] },
      { F: [3, 3] },
      { unit: 'allocs/op' },
      'gates:\n  benchmark-allocs:\n    severity: hard-fail'
    )
    expect(gateStatuses(report)['benchmark-allocs']).toBe('failed')
    expect(report.verdict.level).toBe('hard_fail')
  })

  test('one repeat of a time proves nothing, however equal', () => {
    const report = rawReport({ F: [100] }, { F: [200] })
    expect(row(report, 'F').verdict).toBe('not_judged')
  })

  test('from 0 to something is infinitely more, with null where JSON has no infinity', () => {
    const report = rawReport({ F: [0, 0] }, { F: [1, 1] }, { unit: 'allocs/op' })
    expect(row(report, 'F')).toMatchObject({
      verdict: 'regression',
      delta_pct: null,
      effect: { ratio: null }
    })
  })

  test('a value that is no finite number is shown as missing, never as a change', () => {
    const report = rawReport(
      { F: around(100, 9) },
      { F: [Number.POSITIVE_INFINITY, ...around(1, 8)] }
    )
    expect(row(report, 'F')).toMatchObject({ verdict: 'not_judged', evidence: { kind: 'refused' } })
  })

  test('a unit of unknown direction is shown, not judged', () => {
    const report = rawReport({ F: around(1, 9) }, { F: around(9, 9) }, { unit: 'widgets' })
    expect(row(report, 'F')).toMatchObject({ verdict: 'not_judged', better: 'unknown' })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('passed')
  })

  test('times of different CPUs are not comparable: said in the summary and in the level', () => {
    const report = reportOf([
      benchFile('base/b.txt', rawBenchmarks({ F: around(100, 10) }, { cpu: 'EPYC 7763' })),
      benchFile('head/b.txt', rawBenchmarks({ F: around(200, 10) }, { cpu: 'EPYC 9V74' }))
    ])
    expect(row(report, 'F').evidence).toMatchObject({ kind: 'refused', cause: 'not-comparable' })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('unjudged')
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain('EPYC 7763')
  })

  test('a benchmark that only head has is new and changes nothing', () => {
    const both = { F: around(100, 10) }
    const report = rawReport(both, { ...both, G: around(1, 10) })
    expect(row(report, 'G')).toMatchObject({ base: null, verdict: 'not_judged' })
    expect(report.verdict.level).toBe('pass')
  })

  test('a benchmark that vanished from head fails the vanished gate', () => {
    const both = { F: around(100, 10) }
    const report = rawReport({ ...both, G: around(1, 10) }, both)
    expect(gateOf(report, 'vanished')).toMatchObject({
      status: 'failed',
      because: 'base has `G`; head does not'
    })
    expect(report.verdict.level).toBe('warning')
  })

  test('an expected benchmark that vanished makes the gates of its kind unjudged instead', () => {
    const both = { F: around(100, 10) }
    const report = rawReport({ ...both, G: around(1, 10) }, both, undefined, 'expected: [G]')
    expect(gateStatuses(report)).toMatchObject({ 'benchmark-slowdown': 'unjudged' })
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('benchstat output as input', () => {
  test('is judged by the p it prints, where 0.000 means at most 0.0005', () => {
    const report = reportOf([benchFile('bench_x.diff', comparedBenchmarks([{}]))])
    expect(report.bench_deltas[0]).toMatchObject({
      verdict: 'regression',
      p: 0.0005,
      evidence: { kind: 'tested', test: 'benchstat' }
    })
    expect(gateStatuses(report)['benchmark-regression']).toBe('failed')
  })

  test('without a p nothing is judged', () => {
    const { p: _, n: __, ...noTest } = comparedBenchmarks([{}]).rows[0] as ComparedBenchmark
    const report = reportOf([
      benchFile('bench_x.diff', { ...comparedBenchmarks([]), rows: [noTest] })
    ])
    expect(report.bench_deltas[0]?.verdict).toBe('not_judged')
  })

  test('is superseded by raw results whose centers agree within the printed digits', () => {
    const report = reportOf([
      benchFile('base/bench.txt', rawBenchmarks({ 'F-8': [100.2, 100.2, 100.2, 100.2, 100.2] })),
      benchFile('head/bench.txt', rawBenchmarks({ 'F-8': [119.8, 119.8, 119.8, 119.8, 119.8] })),
      benchFile('bench_x.diff', comparedBenchmarks([{}]))
    ])
    expect(report.bench_deltas).toHaveLength(1)
    expect(report.inputs.find((one) => one.path === 'bench_x.diff')?.status).toBe('superseded')
  })

  test('that disagrees with raw results is a workload of its own, with a diagnostic', () => {
    const report = reportOf([
      benchFile('base/bench.txt', rawBenchmarks({ 'F-8': around(300, 10) })),
      benchFile('head/bench.txt', rawBenchmarks({ 'F-8': around(300, 10) })),
      benchFile('benchdiff/bench_x.diff', comparedBenchmarks([{}]))
    ])
    expect(report.bench_deltas.map((one) => one.workload).sort()).toEqual(['default', 'x'])
    expect(report.diagnostics.map((one) => one.code)).toContain('compare/benchmarks-differ')
  })

  test('CSV is trusted before text', () => {
    const report = reportOf([
      benchFile('bench.txt', comparedBenchmarks([{}])),
      benchFile(
        'bench.csv',
        comparedBenchmarks([{ base: { center: 100.3, halfDigit: 0 } }], 'benchstat-csv')
      )
    ])
    expect(report.bench_deltas).toHaveLength(1)
    expect(report.bench_deltas[0]?.base?.center).toBe(100.3)
  })

  test('sides that benchstat put into separate tables are not comparable', () => {
    const {
      head: _,
      deltaPct: __,
      p: ___,
      ...baseOnly
    } = comparedBenchmarks([{}]).rows[0] as ComparedBenchmark
    const {
      base: _b,
      deltaPct: _d,
      p: _p,
      ...headOnly
    } = comparedBenchmarks([{}]).rows[0] as ComparedBenchmark
    const report = reportOf([
      benchFile('bench_x.diff', { ...comparedBenchmarks([]), rows: [baseOnly, headOnly] })
    ])
    expect(report.bench_deltas).toHaveLength(1)
    expect(report.verdict.level).toBe('inconclusive')
  })
})

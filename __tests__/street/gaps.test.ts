/** Never silently green: what was not compared is in the gates, the level and the summary. */
import { describe, expect, test } from '@jest/globals'
import type { DecodedFile } from '../../src/model/parsed.js'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

const steady = [100, 101, 102, 103, 104, 105]
const bench = (path: string, rows: Readonly<Record<string, readonly number[]>>, unit = 'ns/op') =>
  benchFile(path, rawBenchmarks(rows, { unit }))
const cpu = (path: string, f = 1000) => profileFile(path, cpuProfile({ 'p.f': f, 'p.g': 9000 }))
const cpuBoth = [cpu('base/cpu.pprof'), cpu('head/cpu.pprof')]

describe('nothing in common', () => {
  test('benchmarks of other names leave their gates unjudged, whatever else was compared', () => {
    const report = reportOf([
      ...cpuBoth,
      bench('base/b.txt', { 'F-8': steady }),
      bench('head/b.txt', { 'Other-8': steady })
    ])
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({
      status: 'unjudged',
      because: 'base and head have no benchmarks in common'
    })
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain('base and head have no benchmarks in common')
    expect(report.comparisons.find(({ kind }) => kind === 'benchmarks')).toMatchObject({
      status: 'refused',
      because: 'base and head have no benchmarks in common'
    })
  })

  test('profiles of other workloads leave their gates unjudged', () => {
    const report = reportOf([
      ...['base/b.txt', 'head/b.txt'].map((path) => bench(path, { F: steady })),
      cpu('base/api_cpu.pprof'),
      cpu('head/job_cpu.pprof')
    ])
    expect(gateOf(report, 'cpu-regression')).toMatchObject({
      status: 'unjudged',
      because: 'base and head have no CPU profile in common'
    })
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('is no pass with evidence: any either', () => {
    const files = [bench('base/b.txt', { A: [1] }), bench('head/b.txt', { B: [1] })]
    expect(reportOf(files, 'evidence: any').verdict.level).toBe('inconclusive')
  })
})

describe('a benchmark that vanished', () => {
  test('is in the summary', () => {
    const report = reportOf([
      bench('base/b.txt', { F: steady, G: steady }),
      bench('head/b.txt', { F: [...steady].reverse() })
    ])
    expect(report.summary).toBe('No change found. Gone from head: `G`. 1 benchmark compared.')
  })
})

describe('expected', () => {
  const files = [
    bench('base/b.txt', { F1: steady, 'F2/n=[1]': steady }),
    bench('head/b.txt', { F1: steady })
  ]

  test.each(['F*', 'F*/*', 'F2/n=[1]'])(
    '%s covers a benchmark that is gone although a sibling is there',
    (glob) => {
      const report = reportOf(files, `expected: ["${glob}", "F1"]`)
      const isCovered = glob !== 'F*'
      expect(gateStatuses(report)['benchmark-slowdown']).toBe(isCovered ? 'unjudged' : 'passed')
      expect(gateStatuses(report)['vanished']).toBe(isCovered ? 'unjudged' : 'failed')
    }
  )

  test('a glob that one name answers to does not excuse another that is gone', () => {
    const some = [
      bench('base/b.txt', { F1: steady, F2: steady }),
      bench('head/b.txt', { F1: steady })
    ]
    const report = reportOf(some, 'expected: ["F*"]')
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({
      status: 'unjudged',
      because: '`F2` is expected and head does not have it'
    })
  })

  test.each(['F2/n=[1]', 'F2/*', 'F1'])(
    '%s is answered with or without the number of processors',
    (glob) => {
      const some = [
        bench('base/b.txt', { 'F1-8': steady, 'F2/n=[1]-8': steady }),
        bench('head/b.txt', { 'F1-8': [...steady].reverse(), 'F2/n=[1]-8': steady })
      ]
      expect(gateStatuses(reportOf(some, `expected: ["${glob}"]`))['vanished']).toBe('passed')
    }
  )

  test('a name that nothing answers to leaves the gates of every kind unjudged: nobody knows its kind', () => {
    const off = 'gates: { benchmark-slowdown: { severity: off } }'
    const report = reportOf(cpuBoth, `expected: [checkout]\n${off}`)
    expect(gateOf(report, 'cpu-regression')).toMatchObject({
      status: 'unjudged',
      because: '`checkout` is expected and head does not have it'
    })
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('a workload whose CPU profile is gone is not excused by its memory profile', () => {
    const memory = (path: string) =>
      profileFile(
        path,
        aProfile({ type: 'alloc_space', unit: 'bytes', rows: { f: 9e6 }, perEvent: 1 })
      )
    const report = reportOf(
      [
        ...cpuBoth,
        cpu('base/api_cpu.pprof'),
        memory('base/api_mem.pprof'),
        memory('head/api_mem.pprof')
      ],
      'expected: [api]'
    )
    expect(gateStatuses(report)['cpu-regression']).toBe('unjudged')
  })
})

describe('an ambiguous side', () => {
  const files = [
    profileFile('base/cpu.prof', cpuProfile({ 'p.f': 1000 })),
    profileFile('base/raw/cpu.prof', cpuProfile({ 'p.f': 2000 })),
    profileFile('head/cpu.prof', cpuProfile({ 'p.f': 1000 }))
  ]

  test('is there, not missing and not vanished', () => {
    const { because } = gateOf(reportOf(files), 'cpu-regression')
    expect(because).toBe('`default`: more than one base profile: base/cpu.prof, base/raw/cpu.prof')
    const swapped = files.map((file) => {
      const path = file.path.replace(/base|head/, (side) => (side === 'base' ? 'head' : 'base'))
      return { ...file, path, name: path }
    })
    expect(gateOf(reportOf([...swapped, ...cpuBoth.map(api)]), 'vanished').status).toBe('unjudged')
  })

  const api = (file: DecodedFile): DecodedFile => {
    const path = file.path.replace('cpu', 'api_cpu')
    return { ...file, path, name: path }
  }
})

describe('a filtered list of base', () => {
  const list = (path: string, rows: Readonly<Record<string, number>>, isFiltered: boolean) =>
    profileFile(
      path,
      cpuProfile(rows, {
        isText: true,
        total: 10_000 * 1e7,
        coverage: isFiltered ? { kind: 'unknown', why: 'filtered' } : { kind: 'complete' }
      })
    )

  test('that does not show a large function of head is no pass: it may be a regression', () => {
    const report = reportOf([
      list('base/cpu_top.txt', { 'p.g': 6000 }, true),
      list('head/cpu_top.txt', { 'p.g': 6000, 'p.f': 4000 }, false)
    ])
    expect(gateOf(report, 'cpu-regression')).toMatchObject({
      status: 'unjudged',
      because: "`default`: base's list is filtered or re-sorted and does not show `p.f`"
    })
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('that shows all that is large in head is judged', () => {
    const report = reportOf([
      list('base/cpu_top.txt', { 'p.g': 6000 }, true),
      list('head/cpu_top.txt', { 'p.g': 6000, 'p.f': 100 }, true)
    ])
    expect(gateStatuses(report)['cpu-regression']).toBe('passed')
  })
})

describe('one run of each benchmark with -benchmem', () => {
  test('is no pass: allocations that are equal say nothing about times that could not be tested', () => {
    const both = (path: string, time: number) => {
      const raw = rawBenchmarks({ F: [time] })
      const [result] = raw.results
      const measurements = [
        { value: time, unit: 'ns/op' },
        { value: 3, unit: 'allocs/op' }
      ]
      return benchFile(path, { ...raw, results: result ? [{ ...result, measurements }] : [] })
    }
    const report = reportOf([both('base/b.txt', 100), both('head/b.txt', 100)])
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toBe(
      'Nothing could be judged: there is too little evidence. The benchmark needs 4 samples per side to be judged in ns/op and has 1. 1 benchmark compared.'
    )
  })
})

describe('times taken on different machines', () => {
  const on = (side: string, cpuName: string, allocs: readonly number[]) => {
    const times = rawBenchmarks({ F: [100, 101] }, { cpu: cpuName })
    const counts = rawBenchmarks({ F: allocs }, { cpu: cpuName, unit: 'allocs/op' })
    const both = { ...times, results: [...times.results, ...counts.results] }
    return benchFile(`${side}/b.txt`, both)
  }
  const gates = (headAllocs: number) =>
    reportOf(
      [on('base', 'A', [3, 3]), on('head', 'B', [headAllocs, headAllocs])],
      'gates:\n  benchmark-allocs:\n    severity: hard-fail\n'
    )

  test('leave the gates on time unjudged', () => {
    expect(gateStatuses(gates(3))['benchmark-slowdown']).toBe('unjudged')
    expect(gates(3).verdict.level).toBe('inconclusive')
  })

  test.each([
    [3, 'passed'],
    [4, 'failed']
  ])('still let %d allocations against 3 be judged: %s', (allocs, status) => {
    expect(gateStatuses(gates(allocs))['benchmark-allocs']).toBe(status)
  })
})

describe('evidence: any', () => {
  test('does not make other machines comparable', () => {
    const on = (path: string, cpuName: string, values: readonly number[]) =>
      benchFile(path, rawBenchmarks({ F: values }, { cpu: cpuName }))
    const report = reportOf(
      [on('base/b.txt', 'A', [1]), on('head/b.txt', 'B', [9])],
      'evidence: any'
    )
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('unjudged')
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).not.toContain('1 benchmark compared')
  })

  test('lifts the smallest change that can be no noise', () => {
    const files = [cpu('base/cpu.pprof', 1000), cpu('head/cpu.pprof', 1060)]
    const yaml = 'thresholds:\n  share: 0.1\n'
    expect(reportOf(files, yaml).cpu_regressions).toEqual([])
    expect(reportOf(files, `${yaml}evidence: any`).cpu_regressions).toHaveLength(1)
  })
})

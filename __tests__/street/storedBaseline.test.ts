import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import type { StoredBaseline } from '../../src/model/baseline.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Report } from '../../src/model/report.js'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { context, gateStatuses, reportOf } from '../helpers/street.js'

const baseline: StoredBaseline = {
  sha: '1b77e02c4a6f3d1e8b95a0c7d2f4e6a8b0c1d3e5',
  start_sha: '1b77e02c4a6f3d1e8b95a0c7d2f4e6a8b0c1d3e5',
  head_sha: '9f2c1ab07d3e5f6a8b9c0d1e2f3a4b5c6d7e8f90',
  distance: 0,
  how: 'the merge base itself',
  artifact: 'flamegate-baseline',
  created_at: null,
  age_ms: null,
  run: { id: 8000, url: 'https://github.com/acme/shop/actions/runs/8000', event: 'push' }
}

const againstStored = (files: readonly DecodedFile[], yaml = ''): Report => {
  const file = yaml === '' ? undefined : { path: 'flamegate.yml', text: yaml }
  const { config } = resolveConfig({ file })
  return analyze(files, config, { ...context, baseline }, () => undefined)
}

const values = (center: number) =>
  Array.from({ length: 10 }, (_, index) => center * (1 + ((index * 7) % 10) / 1000))

interface Facts {
  readonly cpu?: string
  readonly go?: string
}

const known: Facts = { cpu: 'EPYC', go: 'go1.26.1' }

const results = (center: number, { cpu = '', go }: Facts, unit = 'ns/op') =>
  rawBenchmarks(
    { 'F-8': values(center) },
    { cpu, unit, config: { goos: 'linux', goarch: 'amd64', ...(go ? { goversion: go } : {}) } }
  )

const bench = (base: Facts, head: Facts, unit?: string) => [
  benchFile('base/bench.txt', results(1000, base, unit)),
  benchFile('head/bench.txt', results(1400, head, unit))
]

const rowOf = ({ bench_deltas: [row] }: Report) => row

describe('benchmarks against a stored baseline', () => {
  test('are judged in time where both sides name the same machine and Go version', () => {
    const report = againstStored(bench(known, known))
    expect(rowOf(report)?.verdict).toBe('regression')
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
  })

  test.each([
    ['machine', 'base', { go: 'go1.26.1' }, known],
    ['machine', 'head', known, { go: 'go1.26.1' }],
    ['Go version', 'base', { cpu: 'EPYC' }, known],
    ['Go version', 'head', known, { cpu: 'EPYC' }]
  ])('are not judged in time where the %s of %s is not known', (fact, side, base, head) => {
    const report = againstStored(bench(base, head))
    expect(rowOf(report)).toMatchObject({ verdict: 'not_judged', would_be: 'regression' })
    expect(rowOf(report)?.because).toContain(`the ${fact} of ${side} is not known`)
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('are unlike those of one run, which are taken to be of one machine', () => {
    expect(rowOf(reportOf(bench({}, {})))?.verdict).toBe('regression')
  })

  test('are judged in time without knowing where evidence is not required, and never across machines', () => {
    const any = 'evidence: any'
    expect(rowOf(againstStored(bench({}, {}), any))?.verdict).toBe('regression')
    const other = bench(known, { ...known, cpu: 'Xeon' })
    expect(rowOf(againstStored(other, any))?.verdict).toBe('not_judged')
  })

  test('are judged in allocations whatever the machine', () => {
    const report = againstStored(bench({}, known, 'B/op'))
    expect(rowOf(report)?.verdict).toBe('regression')
  })
})

describe('profiles against a stored baseline', () => {
  const cpu = [
    profileFile('base/cpu.pprof', cpuProfile({ 'shop.a': 5000, 'shop.b': 5000 })),
    profileFile('head/cpu.pprof', cpuProfile({ 'shop.a': 9000, 'shop.b': 5000 }))
  ]

  test('are compared in shares of CPU, not in its cost, whatever is said of the work', () => {
    const decidedBy = (report: Report) =>
      new Set(
        [...report.cpu_regressions, ...report.cpu_improvements].map((entry) => entry.decided_by)
      )
    expect(decidedBy(againstStored(cpu, 'work: same'))).toEqual(new Set(['share']))
    expect(decidedBy(reportOf(cpu, 'work: same'))).toEqual(new Set(['cost']))
  })

  test('are compared in the cost of memory where the work was the same', () => {
    const memory = (path: string, a: number) =>
      profileFile(
        path,
        aProfile({
          type: 'alloc_space',
          unit: 'bytes',
          rows: { 'shop.a': a, 'shop.b': 5e8 },
          perEvent: 1e5
        })
      )
    const files = [memory('base/mem.pprof', 5e8), memory('head/mem.pprof', 9e8)]
    const [entry] = againstStored(files, 'work: same').mem_regressions
    expect(entry).toMatchObject({ name: 'shop.a', decided_by: 'cost' })
  })

  test('are in a report that says which baseline it is', () => {
    expect(againstStored(cpu).baseline).toEqual(baseline)
    expect(reportOf(cpu).baseline).toBeNull()
  })
})

describe('a report without a base', () => {
  const functions = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`example.com/shop.f${index}`, 100 * (index + 1)])
  )

  test('shows where head spends it, the largest first', () => {
    const { head_top, verdict } = reportOf([profileFile('head/cpu.pprof', cpuProfile(functions))])
    expect(verdict.level).toBe('no_baseline')
    expect(head_top).toMatchObject([{ metric: 'cpu', unit: 'nanoseconds' }])
    expect(head_top[0]?.functions).toHaveLength(10)
    expect(head_top[0]?.functions[0]).toMatchObject({
      name: 'example.com/shop.f11',
      package: 'example.com/shop',
      flat: 12e9
    })
    expect(head_top[0]?.functions[0]?.share).toBeCloseTo((100 * 1200) / 7800)
  })

  test('says how to get one', () => {
    const { recommendations } = reportOf([
      profileFile('head/cpu.pprof', cpuProfile({ 'main.f': 9 }))
    ])
    expect(recommendations[0]?.text).toContain('mode: record')
  })

  test('is the only one with such a list', () => {
    const profile = cpuProfile({ 'main.f': 9000 })
    const files = [profileFile('base/cpu.pprof', profile), profileFile('head/cpu.pprof', profile)]
    expect(reportOf(files).head_top).toEqual([])
  })
})

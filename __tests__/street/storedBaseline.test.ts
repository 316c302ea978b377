import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import type { StoredBaseline } from '../../src/model/baseline.js'
import type { Manifest } from '../../src/model/manifest.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Report } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { asBase, asHead } from '../../src/pair/oneSide.js'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, aPackage, benchEntries, manifestFile } from '../helpers/manifest.js'
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

describe('a collection of head against a stored one', () => {
  /** A collection of a package by the name of a folder, as stored and as of head. */
  const collections = (
    [stored, ofHead]: readonly [Partial<Manifest>, Partial<Manifest>],
    files: readonly DecodedFile[]
  ) => {
    const entries = benchEntries().slice(1)
    const alone = (over: Partial<Manifest>, created_at: string): Manifest => {
      const { base: _, ...manifest } = aManifest({ files: entries, created_at, ...over })
      return manifest
    }
    const base = asBase([
      manifestFile(alone(stored, '2026-11-20T10:00:00Z'), 'flamegate-baseline/'),
      ...files.slice(0, 1)
    ])
    const head = asHead(
      [manifestFile(alone(ofHead, '2026-11-21T10:00:00Z'), 'data/'), ...files.slice(1)],
      []
    )
    return [...base, ...head]
  }

  const files = (base: readonly string[], head: readonly string[]) => {
    const raw = (names: readonly string[], center: number) =>
      rawBenchmarks(Object.fromEntries(names.map((name) => [name, values(center)])), {
        pkg: 'example.com/p'
      })
    return [
      benchFile('flamegate-baseline/head/bench.txt', raw(base, 1000)),
      benchFile('data/head/bench.txt', raw(head, 1001))
    ]
  }

  test('is judged in time: the manifests name the machine and the Go version', () => {
    const report = againstStored(collections([{}, {}], files(['F'], ['F'])))
    expect(report.verdict.level).toBe('pass')
    expect(report.collection).toMatchObject({
      order: 'unknown',
      missing: [],
      manifests: [{ base: null }, { head: null }]
    })
  })

  test('is not judged where head does not build what base has', () => {
    const broken = [aPackage('example.com/p', { head: { status: 'failed' } })]
    const [base] = files(['F'], [])
    const other = benchFile('data/head/bench.txt', rawBenchmarks({ G: values(5) }, { pkg: 'q' }))
    const given = [base, other].flatMap((file) => file ?? [])
    const report = againstStored(collections([{}, { packages: broken, complete: false }], given))
    expect(report.collection?.missing).toEqual(['package `example.com/p` does not build on head'])
    expect(report.verdict.level).toBe('inconclusive')
    expect(gateStatuses(report)['vanished']).not.toBe('failed')
  })

  test('is not held up by what builds on neither', () => {
    const broken = [
      aPackage('example.com/p'),
      aPackage('example.com/odd', { head: { status: 'failed' } })
    ]
    const settings = { ...aManifest().settings, profile: [] }
    const sides = { packages: broken, settings, complete: false }
    const report = againstStored(collections([sides, sides], files(['F'], ['F'])))
    expect(report.collection?.missing).toEqual([])
    expect(report.verdict.level).toBe('pass')
  })

  test('is not judged across machines, CPU profiles included', () => {
    const { environment } = aManifest()
    const other = { environment: { ...environment, cpu: 'Xeon' } }
    const report = againstStored(collections([other, {}], files(['F'], ['F'])))
    expect(report.collection?.mismatches[0]).toContain('different machines')
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('is told as what it is', () => {
    const report = againstStored(collections([{}, {}], files(['F'], ['F'])))
    const text = markdown.render(report, { colour: 'none' })
    expect(text).toContain('go1.26.8, base `bbbbbbb`')
    expect(text).toContain('go1.26.8, head `bbbbbbb`')
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

import { describe, expect, test } from '@jest/globals'
import type { DecodedFile } from '../../src/model/parsed.js'
import { pair } from '../../src/pair/pair.js'
import {
  aProfile,
  benchFile,
  cpuProfile,
  profileFile,
  rawBenchmarks,
  runFile
} from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

const codes = (files: readonly DecodedFile[]) => pair(files, []).diagnostics.map((one) => one.code)

describe('copies of raw results', () => {
  const results = rawBenchmarks({ F: [101, 102, 103, 104] })
  const head = benchFile('head/bench.txt', rawBenchmarks({ F: [201, 202, 203, 204] }))

  test('count once: a copy would double every sample and prove what the run did not', () => {
    const report = reportOf([
      benchFile('base/bench.txt', results),
      benchFile('base/raw/bench.txt', results),
      head
    ])
    expect(report.bench_deltas[0]?.base?.n).toBe(4)
    expect(report.inputs.find((one) => one.path === 'base/raw/bench.txt')).toMatchObject({
      status: 'superseded',
      superseded_by: 'base/bench.txt'
    })
  })

  test('are found whatever the lines around them, as in the same run stored as text and as JSON', () => {
    const json = { ...results, results: results.results.map((one) => ({ ...one, line: 7 })) }
    const { supersededBy } = pair(
      [benchFile('base/bench.json', json), benchFile('base/bench.txt', results), head],
      []
    )
    expect([...supersededBy]).toEqual([['base/bench.txt', 'base/bench.json']])
  })

  test('are not two runs of which one holds more', () => {
    const more = rawBenchmarks({ F: [101, 102, 103, 104, 105] })
    const pairs = pair([benchFile('base/a.txt', results), benchFile('base/b.txt', more)], [])
    expect(pairs.raw.base).toHaveLength(2)
  })
})

describe('copies of profiles', () => {
  test('count once, and which one counts does not depend on the order of the files', () => {
    const files = ['base/raw/cpu.prof', 'base/cpu.prof'].map((path) => profileFile(path))
    const used = (some: readonly DecodedFile[]) =>
      pair(some, []).profiles[0]?.base?.parts.map((part) => part.path)
    expect(used(files)).toEqual(['base/cpu.prof'])
    expect(used([...files].reverse())).toEqual(['base/cpu.prof'])
  })
})

describe('the same measurement on both sides', () => {
  test('is said of profiles taken in the same nanosecond', () => {
    const profile = { ...cpuProfile({ f: 100 }), timeNanos: 1.7e18 }
    expect(
      codes([profileFile('base/cpu.prof', profile), profileFile('head/cpu.prof', profile)])
    ).toEqual(['pair/same-input'])
  })

  test('is said of the same raw results', () => {
    const results = rawBenchmarks({ F: [1, 2, 3, 4] })
    const files = [runFile('base/b.txt', results), runFile('head/b.txt', results)]
    expect(codes(files)).toEqual(['pair/same-input'])
  })

  test('is no pass: times that are compared with themselves are compared with nothing', () => {
    const results = rawBenchmarks({ F: [1, 2, 3, 4] })
    const report = reportOf([runFile('base/b.txt', results), runFile('head/b.txt', results)])
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain('base and head are the same results')
    expect(report.bench_deltas[0]?.evidence).toMatchObject({ cause: 'not-comparable' })
  })

  test('is no pass for profiles either', () => {
    const profile = { ...cpuProfile({ f: 100 }), timeNanos: 1.7e18 }
    const report = reportOf([
      profileFile('base/cpu.prof', profile),
      profileFile('head/cpu.prof', profile)
    ])
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain('base and head are the same profile')
  })

  test('leaves counts alone, which may well be the same: a row of theirs is judged', () => {
    const results = rawBenchmarks({ F: [3, 3, 3, 3] }, { unit: 'allocs/op' })
    const report = reportOf([runFile('base/b.txt', results), runFile('head/b.txt', results)])
    expect(report.verdict.level).toBe('pass')
  })

  test('is not said of rows that have other results beside it', () => {
    const results = rawBenchmarks({ F: [101, 102, 103, 104] })
    const others = rawBenchmarks({ F: [105, 106, 107, 108] })
    const report = reportOf([
      runFile('base/a.txt', results),
      runFile('base/b.txt', others),
      runFile('head/a.txt', results)
    ])
    expect(report.bench_deltas[0]?.evidence).toMatchObject({ kind: 'tested' })
  })

  test('is not said of profiles that only have equal values', () => {
    expect(codes([profileFile('base/cpu.prof'), profileFile('head/cpu.prof')])).toEqual([])
  })
})

describe('two files that hold one sample type', () => {
  const memory = (space: number, shown: 'alloc' | 'inuse') => {
    const rows = { 'p.f': space }
    const alloc = aProfile({ type: 'alloc_space', unit: 'bytes', rows })
    const inuse = aProfile({ type: 'inuse_space', unit: 'bytes', rows: { 'p.f': space / 2 } })
    const columns = [...alloc.columns, ...inuse.columns]
    return { ...alloc, columns, defaultColumn: shown === 'alloc' ? 0 : 1 }
  }

  test('heap and allocs profiles of one process: each counts for what it shows, and nothing is stale', () => {
    const pairs = pair(
      [
        profileFile('base/allocs.pprof', memory(1000, 'alloc')),
        profileFile('base/heap.pprof', memory(1100, 'inuse'))
      ],
      []
    )
    const used = pairs.profiles.map((one) => [one.type, one.base?.parts[0]?.path])
    expect(used).toEqual([
      ['alloc_space', 'base/allocs.pprof'],
      ['inuse_space', 'base/heap.pprof']
    ])
    expect(pairs.diagnostics).toEqual([])
  })

  const text = (type: string) => aProfile({ type, rows: { 'p.f': 100 }, isText: true })

  test('counts in a file of their own beside CPU time are superseded, not compared a second time', () => {
    const files = ['base', 'head'].flatMap((side) => [
      profileFile(`${side}/cpu_top.txt`, text('cpu')),
      profileFile(`${side}/samples_top.txt`, text('samples'))
    ])
    const workload = 'workload'
    const pairs = pair(files, [{ path: '**', workload }])
    expect(pairs.profiles.map((one) => one.type)).toEqual(['cpu'])
    expect(pairs.supersededBy.get('head/samples_top.txt')).toBe('head/cpu_top.txt')
  })

  test('counts are compared where only one side has the time', () => {
    const files = [
      profileFile('base/cpu_top.txt', text('cpu')),
      profileFile('base/samples_top.txt', text('samples')),
      profileFile('head/samples_top.txt', text('samples'))
    ]
    const pairs = pair(files, [{ path: '**', workload: 'workload' }])
    expect(pairs.profiles.map((one) => one.type)).toEqual(['cpu', 'samples'])
  })
})

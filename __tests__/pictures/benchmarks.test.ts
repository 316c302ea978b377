/** Samples and geometric means behind benchmark rows, held against what benchstat prints for the same files. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/config/schema.js'
import { gobench } from '../../src/formats/gobench.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { pair } from '../../src/pair/pair.js'
import { geomeansOf } from '../../src/pictures/geomeans.js'
import { samplesOf } from '../../src/pictures/samples.js'
import { benchFile, comparedBenchmarks, rawBenchmarks } from '../helpers/inputs.js'
import { aBenchEntry } from '../helpers/report.js'
import { reportOf } from '../helpers/street.js'

const pairsOf = (files: readonly DecodedFile[]) => pair(files, defaultConfig.inputs)

describe('samples', () => {
  const files = [
    benchFile('base/bench.txt', rawBenchmarks({ 'F-8': [10, 12, 11], 'Gone-8': [5] })),
    benchFile('head/bench.txt', rawBenchmarks({ 'F-8': [20, 22] })),
    benchFile('stat.txt', comparedBenchmarks([{ name: 'Printed-8', package: 'other' }]))
  ]
  const { bench_deltas: rows } = reportOf(files)
  const samples = samplesOf(rows, pairsOf(files))
  const named = (name: string) => samples.get(rows.find((row) => row.name === name)?.id ?? '')

  test('are the values of the files, in their order', () => {
    expect(named('F-8')).toEqual({ base: [10, 12, 11], head: [20, 22] })
  })

  test('are those of the one side that has the row', () => {
    expect(named('Gone-8')).toEqual({ base: [5], head: [] })
  })

  test('are not there where only benchstat printed the row', () => {
    expect(rows.map(({ name }) => name)).toContain('Printed-8')
    expect(named('Printed-8')).toBeUndefined()
  })

  test('are found where the sides ran on another number of processors', () => {
    const apart = [
      benchFile('base/bench.txt', rawBenchmarks({ 'F-8': [10, 12] })),
      benchFile('head/bench.txt', rawBenchmarks({ 'F-4': [20, 22] }))
    ]
    const { bench_deltas } = reportOf(apart)
    expect([...samplesOf(bench_deltas, pairsOf(apart)).values()]).toEqual([
      { base: [10, 12], head: [20, 22] }
    ])
  })
})

const oracle = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), 'utf8')

describe('geometric means', () => {
  const sides = (['base', 'head'] as const).map((side): DecodedFile => {
    const path = `demo/${side}/bench.txt`
    const bytes = new TextEncoder().encode(oracle(path))
    const limits = { maxInflatedBytes: 1e9, maxRows: 1e6 }
    return {
      ...{ path, name: `${side}/bench.txt`, bytes: bytes.length, format: 'gobench' },
      status: 'parsed',
      parsed: gobench.parse({ path, bytes }, limits)
    }
  })

  /** The last column of benchstat's geomean rows, by package and unit. */
  const printed = (): ReadonlyMap<string, string> => {
    const found = new Map<string, string>()
    let [path, unit] = ['', '']
    for (const line of oracle('oracle/demo/bench.csv').split('\n')) {
      const cells = line.split(',')
      if (line.startsWith('pkg: ')) path = line.slice(5)
      else if (cells[0] === '' && cells[2] === 'CI') unit = cells[1] ?? ''
      else if (cells[0] === 'geomean') found.set(`${path} ${unit}`, cells[5] ?? '')
    }
    return found
  }

  test('are what benchstat prints, package by package', () => {
    const units: Readonly<Record<string, string>> = { 'ns/op': 'sec/op', 'MB/s': 'B/s' }
    const means = geomeansOf(reportOf(sides).bench_deltas)
    const ours = means.flatMap(({ package: path, unit, ratio = 1 }) => {
      const percent = ((ratio - 1) * 100).toFixed(2)
      const signed = percent.startsWith('-') ? percent : `+${percent}`
      return path === undefined ? [] : [[`${path} ${units[unit] ?? unit}`, `${signed}%`] as const]
    })
    const theirs = printed()
    expect(ours.length).toBeGreaterThan(8)
    expect(ours).toEqual(ours.map(([key]) => [key, theirs.get(key)]))
  })

  test('are there for all packages together where there are several', () => {
    const rows = ['a', 'b'].flatMap((path) =>
      ['1', '2'].map((id) => aBenchEntry({ id: path + id, package: path }))
    )
    expect(geomeansOf(rows).map(({ package: path, rows: count }) => [path, count])).toEqual([
      ['a', 2],
      ['b', 2],
      [undefined, 4]
    ])
  })

  test('leave out what must not be compared, and what has one side', () => {
    const means = geomeansOf([
      aBenchEntry({ id: '1' }),
      aBenchEntry({ id: '2', base: null }),
      aBenchEntry({ id: '3', evidence: { kind: 'refused', cause: 'not-comparable', why: 'x' } }),
      aBenchEntry({ id: '4' })
    ])
    expect(means).toEqual([
      {
        workload: 'bench',
        package: 'example.com/shop/wire',
        unit: 'ns/op',
        rows: 2,
        ratio: expect.closeTo(3540 / 3020, 10)
      }
    ])
  })

  test('are none where a ratio is no positive number, and none of a single row', () => {
    const zero = { center: 0, lo: 0, hi: 0, n: 10 }
    expect(geomeansOf([aBenchEntry({ base: zero }), aBenchEntry()])).toEqual([
      { workload: 'bench', package: 'example.com/shop/wire', unit: 'ns/op', rows: 2 }
    ])
    expect(geomeansOf([aBenchEntry({ base: zero, head: zero }), aBenchEntry()])).toEqual([
      {
        workload: 'bench',
        package: 'example.com/shop/wire',
        unit: 'ns/op',
        rows: 2,
        ratio: expect.closeTo(1.0827, 4)
      }
    ])
    expect(geomeansOf([aBenchEntry()])).toEqual([])
  })
})

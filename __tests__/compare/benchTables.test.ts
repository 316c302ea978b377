import { describe, expect, test } from '@jest/globals'
import { benchTables } from '../../src/compare/benchTables/benchTables.js'
import type { BenchCell, BenchTable } from '../../src/model/benchTable.js'
import { inputOf } from './benchTablesHelper.js'

const tablesOf = (...texts: readonly string[]): readonly BenchTable[] =>
  benchTables(texts.map((text, index) => inputOf(['base', 'head'][index] ?? 'other', text)))

/** Result lines of one benchmark, a value each. */
const lines = (name: string, values: readonly number[], unit = 'ns/op'): string =>
  values.map((value) => `Benchmark${name} 1 ${value} ${unit}\n`).join('')

const cellOf = (table: BenchTable | undefined, row: number, column: number): BenchCell =>
  table?.rows[row]?.cells[column] ?? { kind: 'missing' }

const comparisonOf = (base: readonly number[], head: readonly number[], unit = 'widgets') => {
  const [table] = tablesOf(lines('A', base, unit), lines('A', head, unit))
  const cell = cellOf(table, 0, 1)
  if (cell.kind === 'missing' || cell.comparison.kind === 'none') throw new Error('not compared')
  return cell.comparison
}

const spreadOf = (values: readonly number[]) => {
  const [table] = tablesOf(lines('A', values, 'widgets'))
  const cell = cellOf(table, 0, 0)
  return cell.kind === 'missing' ? undefined : cell.spread
}

describe('tables', () => {
  test('are one for each configuration and unit, with tidied units and values', () => {
    const tables = tablesOf('pkg: p\nBenchmarkA 1 7 ns/op 3 MB/s\nBenchmarkB 1 2 widgets\n')
    expect(tables.map(({ unit }) => unit)).toEqual(['sec/op', 'B/s', 'widgets'])
    expect(tables.map((table) => cellOf(table, 0, 0))).toMatchObject([
      { center: 7.000000000000001e-9 },
      { center: 3e6 },
      { center: 2 }
    ])
  })
  test('are sorted by the bytes of config values, keys by first appearance, then by first appearance of units', () => {
    const text = [
      'pkg: z\nBenchmarkA 1 1 b 1 a\n',
      'pkg: \u{1f600}\nBenchmarkA 1 1 a\n',
      'pkg: \uff5e\nBenchmarkA 1 1 a\n',
      'pkg: c\nBenchmarkA 1 1 a 1 b\n',
      'note: n\nBenchmarkA 1 1 a\n'
    ].join('')
    const shown = tablesOf(text).map(({ config, unit }) => [
      ...config.map(({ key, value }) => `${key}=${value}`),
      unit
    ])
    expect(shown).toEqual([
      ['pkg=c', 'note=', 'b'],
      ['pkg=c', 'note=', 'a'],
      ['pkg=c', 'note=n', 'a'],
      ['pkg=z', 'note=', 'b'],
      ['pkg=z', 'note=', 'a'],
      ['pkg=\uff5e', 'note=', 'a'],
      ['pkg=\u{1f600}', 'note=', 'a']
    ])
  })
  test('have their rows in order of first appearance in any input and any table', () => {
    const [ns, widgets] = tablesOf(
      'BenchmarkB 1 1 ns/op\nBenchmarkA 1 1 ns/op 1 widgets\n',
      'BenchmarkC 1 1 ns/op\nBenchmarkB 1 1 widgets\n'
    )
    expect(ns?.rows.map(({ name }) => name)).toEqual(['B', 'A', 'C'])
    expect(widgets?.rows.map(({ name }) => name)).toEqual(['B', 'A'])
  })
  test('keep 0 and Inf in the unit of all other values, where benchstat splits them off', () => {
    const [table, ...others] = tablesOf(lines('A', [0, 1, Number.POSITIVE_INFINITY]))
    expect(others).toEqual([])
    expect(cellOf(table, 0, 0)).toMatchObject({ center: 1e-9, n: 3 })
  })
  test('compare nothing where the configurations differ', () => {
    const tables = tablesOf(`cpu: x\n${lines('A', [1])}`, `cpu: y\n${lines('A', [1])}`)
    expect(tables.map(({ columns }) => columns.map(({ label }) => label))).toEqual([
      ['base'],
      ['head']
    ])
  })
  test('number equal labels, so that a file can be compared with itself', () => {
    const file = inputOf('a.txt', lines('A', [1]))
    const [table] = benchTables([file, inputOf('b.txt', lines('A', [1])), file])
    expect(table?.columns.map(({ label }) => label)).toEqual(['a.txt#0', 'b.txt', 'a.txt#1'])
  })
  test('keep names and config keys like __proto__ apart from their own', () => {
    const [table] = tablesOf(`__proto__: x\nconstructor: y\n${lines('__proto__', [1, 2])}`)
    expect(table?.rows).toMatchObject([{ name: '__proto__', cells: [{ n: 2 }] }])
    expect(table?.config).toContainEqual({ key: 'constructor', value: 'y' })
  })
  test('are none without results', () => {
    expect(tablesOf('', 'PASS\n')).toEqual([])
    expect(benchTables([])).toEqual([])
  })
})

describe('the spread of a cell', () => {
  test('is how far its ends are, in percent of the center', () => {
    const [lower, upper] = [expect.closeTo(10), expect.closeTo(20)]
    const up = spreadOf([90, 95, 100, 100, 104, 120])
    expect(up).toEqual({ kind: 'percent', below: lower, above: upper })
    const down = spreadOf([-90, -95, -100, -100, -104, -120])
    expect(down).toEqual({ kind: 'percent', below: upper, above: lower })
  })
  test('is 0% for zeros, none across zero, and unbounded below 6 values', () => {
    expect(spreadOf([0, 0, 0, 0, 0, 0])).toEqual({ kind: 'percent', below: 0, above: 0 })
    expect(spreadOf([-1, 1, 1, 1, 1, 1])).toEqual({ kind: 'crosses-zero' })
    expect(spreadOf([1, 1, 1, 1, 1])).toEqual({ kind: 'unbounded' })
  })
})

describe('p of ties in samples of unequal size, where benchstat is wrong', () => {
  const repeat = (value: number, times: number): readonly number[] => new Array(times).fill(value)
  const five = [...repeat(5, 8), 6]
  const six = [5, 5, ...repeat(6, 8)]
  test.each([
    { base: [2, 1, 3, 5], head: repeat(1, 5), benchstat: 0, right: 0.047619 },
    { base: [1, 1, 1, 1, 2], head: [1, ...repeat(2, 9)], benchstat: 0.033966, right: 0.016983 },
    { base: five, head: six, benchstat: 0.00898482, right: 0.00547749 },
    { base: [1, 2, 2], head: [...repeat(2, 8), 3, 3], benchstat: 0.314685, right: 0.192308 }
  ])('is $right, not $benchstat', ({ base, head, benchstat, right }) => {
    const { test: forth } = comparisonOf(base, head)
    const { test: back } = comparisonOf(head, base)
    expect(forth).toEqual(back)
    expect(forth).toEqual({ kind: 'tested', p: expect.closeTo(right, 6) })
    expect(forth).not.toEqual({ kind: 'tested', p: expect.closeTo(benchstat, 6) })
  })
})

describe('a change', () => {
  test('is not significant above alpha, and counts at alpha', () => {
    expect(comparisonOf([1, 2, 3], [4, 5, 6]).change).toEqual({ kind: 'not-significant' })
    const { change, n } = comparisonOf([1, 2, 3, 4], [5, 6, 7, 8, 9])
    expect(change).toEqual({ kind: 'percent', percent: expect.closeTo(180) })
    expect(n).toEqual([4, 5])
  })
  test('is that of equal centers, or undefined from 0', () => {
    const base = [0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8]
    const head = [8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9]
    expect(comparisonOf(base, head).change).toEqual({ kind: 'same-center' })
    expect(comparisonOf([0, 0, 0, 0], [1, 1, 1, 1]).change).toEqual({ kind: 'undefined' })
  })
  test('of an exact unit needs no test, wherever the metadata stands', () => {
    const metadata = 'Unit widgets assume=exact\n'
    const [table] = tablesOf(
      lines('A', [10, 11], 'widgets') + lines('B', [5], 'widgets'),
      `${metadata}Unit widgets assume=nothing\n${lines('A', [12], 'widgets')}${lines('B', [5], 'widgets')}`
    )
    expect(cellOf(table, 0, 0)).toMatchObject({
      center: 10,
      warnings: [{ kind: 'not-exact', lo: 10, hi: 11 }]
    })
    expect(cellOf(table, 0, 1)).toMatchObject({
      comparison: {
        change: { kind: 'percent', percent: expect.closeTo(20) },
        test: { kind: 'exact' },
        n: [2, 1]
      }
    })
    expect(cellOf(table, 1, 1)).toMatchObject({ comparison: { change: { kind: 'same-center' } } })
  })
  test('warns when there are too few values, or nothing to rank', () => {
    const few = { kind: 'few-for-test', need: 4, alpha: 0.05 }
    expect(comparisonOf([1, 2, 3], [4, 5, 6]).warnings).toEqual([few])
    expect(comparisonOf([1, 2, 3], [4, 5, 6, 7]).warnings).toEqual([])
    expect(comparisonOf([1, 1], [1, 1, 1]).warnings).toEqual([{ kind: 'all-equal' }])
    expect(comparisonOf([1, Number.NaN], [1, 2])).toMatchObject({
      change: { kind: 'not-significant' },
      warnings: [{ kind: 'not-a-number' }]
    })
  })
})

describe('the geomean', () => {
  const geomeansOf = (base: string, head: string) => {
    const [table] = tablesOf(base, head)
    return table?.columns.map(({ geomean }) => geomean)
  }
  const one = (name: string, value: number) => lines(name, [value], 'widgets')

  test('is that of the centers and of the ratios, 0 to 0 being 1', () => {
    expect(geomeansOf(one('A', 1) + one('B', 4), one('A', 2) + one('B', 8))).toEqual([
      { center: expect.closeTo(2, 12), change: { kind: 'base' }, warnings: [] },
      {
        center: expect.closeTo(4, 12),
        change: { kind: 'percent', percent: expect.closeTo(100, 10) },
        warnings: []
      }
    ])
    expect(geomeansOf(one('A', 0) + one('B', 1), one('A', 0) + one('B', 4))).toMatchObject([
      {},
      { change: { kind: 'percent', percent: expect.closeTo(100, 10) } }
    ])
  })
  test('has no center when a value is not above 0, and no change from 0 or to a negative ratio', () => {
    const none = { kind: 'no-geomean', of: 'centers' }
    expect(geomeansOf(one('A', 0), one('A', 1))).toEqual([
      { change: { kind: 'base' }, warnings: [none] },
      { center: 1, change: { kind: 'undefined' }, warnings: [] }
    ])
    expect(geomeansOf(one('A', -1), one('A', 1))?.[1]).toEqual({
      center: 1,
      change: { kind: 'undefined' },
      warnings: [{ kind: 'no-geomean', of: 'ratios' }]
    })
  })
  test('leaves rows of one side out of the change, and warns when one is gone', () => {
    const gone = geomeansOf(one('A', 1) + one('B', 9), one('A', 2))
    expect(gone?.[1]).toMatchObject({
      change: { percent: expect.closeTo(100, 10) },
      warnings: [{ kind: 'different-rows' }]
    })
    const added = geomeansOf(one('A', 1), one('A', 2) + one('B', 9))
    expect(added?.[1]).toMatchObject({ change: { percent: expect.closeTo(100, 10) }, warnings: [] })
  })
})

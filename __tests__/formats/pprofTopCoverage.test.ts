import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pprofTop } from '../../src/formats/pprofTop.js'
import type { Coverage } from '../../src/model/profile.js'

const limits = { maxInflatedBytes: 1 << 20, maxRows: 1000 }

function coverageOf(text: string, maxRows = limits.maxRows): Coverage | undefined {
  const bytes = new TextEncoder().encode(text)
  return pprofTop.parse({ path: 'top.txt', bytes }, { ...limits, maxRows }).profiles[0]?.coverage
}

const fixture = (name: string): Coverage | undefined =>
  coverageOf(readFileSync(new URL(`../../fixtures/top/reports/${name}`, import.meta.url), 'utf8'))

interface Row {
  readonly flat: string
  readonly sum: string
  readonly cum?: string
}

/** A report with these header lines before its table. */
function report(header: readonly string[], rows: readonly Row[]): string {
  const table = rows.map(({ flat, sum, cum = flat }, at) => `${flat} 1% ${sum} ${cum} 1%  f${at}`)
  return ['Type: cpu', ...header, 'flat flat% sum% cum cum%', ...table, ''].join('\n')
}

const showing = (shown: string, percent: string, total: string): string =>
  `Showing nodes accounting for ${shown}, ${percent} of ${total} total`

/** 700 ms and 200 ms of 1 s: the rest is 100 ms, half a digit 5 us. */
const rows: readonly Row[] = [
  { flat: '700ms', sum: '70%' },
  { flat: '200ms', sum: '90%' }
]
const ninety = showing('900ms', '90%', '1000ms')

describe('the bound of a function that is not listed', () => {
  test('is nothing when everything is accounted for and nothing was left out', () => {
    const whole = showing('900ms', '100%', '900ms')
    const all: readonly Row[] = [
      { flat: '700ms', sum: '77.78%' },
      { flat: '200ms', sum: '100%' }
    ]
    expect(coverageOf(report([whole], all))).toEqual({ kind: 'complete' })
  })

  test('is the rest when no line says that something was left out', () => {
    expect(coverageOf(report([ninety], rows))).toEqual({ kind: 'cut', bound: 100_005_000 })
  })

  test('is the rest too when 100% is only what the percentage rounds to', () => {
    const nearly = showing('9999ms', '100%', '10000ms')
    const all: readonly Row[] = [{ flat: '9999ms', sum: '100%' }]
    expect(coverageOf(report([nearly], all))).toEqual({ kind: 'cut', bound: 1_005_000 })
  })

  test('is the cutoff of the dropped nodes', () => {
    const dropped = 'Dropped 30 nodes (cum <= 5ms)'
    expect(coverageOf(report([ninety, dropped], rows))).toEqual({ kind: 'cut', bound: 5e6 })
  })

  test('is the rest when that is less than the cutoff', () => {
    const header = [showing('998ms', '99.80%', '1000ms'), 'Dropped 1 node (cum <= 5ms)']
    const most: readonly Row[] = [{ flat: '998ms', sum: '99.80%' }]
    expect(coverageOf(report(header, most))).toEqual({ kind: 'cut', bound: 2_005_000 })
  })

  test('is the smallest flat shown in a top N', () => {
    const header = [showing('900ms', '30%', '3000ms'), 'Showing top 2 nodes out of 50']
    const top: readonly Row[] = [
      { flat: '700ms', sum: '23.33%' },
      { flat: '200ms', sum: '30%' }
    ]
    expect(coverageOf(report(header, top))).toEqual({ kind: 'cut', bound: 200e6 })
  })

  test('is the larger of the two when nodes were dropped and the rest shortened', () => {
    const header = [
      showing('900ms', '30%', '3000ms'),
      'Dropped 9 nodes (cum <= 250ms)',
      'Dropped 12 edges (freq <= 50ms)',
      'Showing top 2 nodes out of 50'
    ]
    const top: readonly Row[] = [
      { flat: '700ms', sum: '23.33%', cum: '800ms' },
      { flat: '200ms', sum: '30%', cum: '900ms' }
    ]
    expect(coverageOf(report(header, top))).toEqual({ kind: 'cut', bound: 250e6 })
  })

  test('is half a digit where the cutoff prints as 0', () => {
    // 0.99GB of 1.00GB: the cutoff may be anything that rounds to 0.00GB.
    const header = [showing('0.98GB', '98%', '1GB'), 'Dropped 9 nodes (cum <= 0)']
    const text = report(header, [{ flat: '0.98GB', sum: '98%' }])
    expect(coverageOf(text)).toEqual({ kind: 'cut', bound: 0.005 * 1024 ** 3 })
  })

  test('is exact where the report is', () => {
    const header = [showing('900ns', '90%', '1000ns'), 'Showing top 2 nodes out of 3']
    const top: readonly Row[] = [
      { flat: '900ns', sum: '90%' },
      { flat: '0', sum: '90%', cum: '950ns' }
    ]
    expect(coverageOf(report(header, top))).toEqual({ kind: 'cut', bound: 0 })
  })
})

describe('a list that is cut without a word', () => {
  test('is a top N', () => {
    const header = [showing('2900ms', '96.67%', '3000ms'), 'Dropped 9 nodes (cum <= 15ms)']
    const top: readonly Row[] = [
      { flat: '700ms', sum: '23.33%' },
      { flat: '200ms', sum: '30%' }
    ]
    expect(coverageOf(report(header, top))).toEqual({ kind: 'cut', bound: 200e6 })
  })

  test('is found by its sum where 100% hides what is missing', () => {
    const header = [showing('10000ms', '100%', '10000ms')]
    const all: readonly Row[] = [
      { flat: '9990ms', sum: '99.90%' },
      { flat: '6ms', sum: '100%' }
    ]
    expect(coverageOf(report(header, all))).toEqual({ kind: 'cut', bound: 4_005_000 })
  })

  test('is a top N too when it is ours, at the row limit', () => {
    const header = [showing('900ms', '30%', '3000ms'), 'Showing top 2 nodes out of 50']
    const top: readonly Row[] = [
      { flat: '700ms', sum: '23.33%' },
      { flat: '200ms', sum: '30%' }
    ]
    expect(coverageOf(report(header, top), 1)).toEqual({ kind: 'cut', bound: 700e6 })
  })

  test('bounds nothing but the total when it has no rows', () => {
    expect(coverageOf(report([ninety], []))).toEqual({ kind: 'cut', bound: 1_000_005_000 })
  })
})

describe('absence says nothing', () => {
  const why = (text: string): string | undefined => {
    const coverage = coverageOf(text)
    return coverage?.kind === 'unknown' ? coverage.why : undefined
  }

  test('in a list sorted by cum', () => {
    const byCum: readonly Row[] = [
      { flat: '200ms', sum: '20%', cum: '1000ms' },
      { flat: '700ms', sum: '90%', cum: '900ms' }
    ]
    expect(why(report([ninety], byCum))).toContain('-cum')
  })

  test('in a list sorted by cum whose first rows have no flat', () => {
    const header = [showing('0', '0%', '1000ms'), 'Showing top 2 nodes out of 50']
    const byCum: readonly Row[] = [
      { flat: '0', sum: '0%', cum: '1000ms' },
      { flat: '0', sum: '0%', cum: '990ms' }
    ]
    expect(why(report(header, byCum))).toContain('-cum')
  })

  test('in a filtered list, even when it is whole', () => {
    const header = ['Active filters:', '   focus=main', showing('900ms', '100%', '900ms')]
    const all: readonly Row[] = [{ flat: '900ms', sum: '100%' }]
    expect(why(report(header, all))).toContain('filtered')
  })

  test('in a difference', () => {
    const header = [showing('-900ms', '90%', '1000ms')]
    expect(why(report(header, [{ flat: '-900ms', sum: '90%' }]))).toContain('difference')
  })

  test('without samples', () => {
    expect(why(report([showing('0', '0%', '0')], []))).toContain('no samples')
  })

  test('without a header', () => {
    expect(why(report([], rows))).toContain('header')
  })
})

describe('reports of go tool pprof', () => {
  test.each([
    ['cpu.untrimmed.txt', { kind: 'complete' }],
    ['cpu.samples.txt', { kind: 'complete' }],
    // 2.82s - 2.73s + 0.005s is more than the cutoff of 0.01s.
    ['cpu.txt', { kind: 'cut', bound: 10e6 }],
    ['cpu.unit-ms.txt', { kind: 'cut', bound: 14.1e6 }],
    ['cpu.nodefraction5.txt', { kind: 'cut', bound: 140e6 }],
    ['cpu.nodecount5.txt', { kind: 'cut', bound: 140e6 }],
    ['cpu.nodecount5-untrimmed.txt', { kind: 'cut', bound: 140e6 }],
    // 83.42ms of 83.42ms, but nodes were dropped: the rest is half a digit.
    ['block.txt', { kind: 'cut', bound: 5e3 }],
    ['cpu.cum.txt', { kind: 'unknown', why: 'not sorted by flat (-cum)' }],
    ['cpu.nodecount3-cum.txt', { kind: 'unknown', why: 'not sorted by flat (-cum)' }]
  ])('%s is %j', (name, coverage) => {
    expect(fixture(name)).toEqual(coverage)
  })
})

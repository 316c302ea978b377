import { describe, expect, test } from '@jest/globals'
import { inventedNumbers } from '../../src/advise/invented.js'
import { aBenchEntry, aFunctionEntry, aReport } from '../helpers/report.js'

/** 12.1% to 24.6% (+12.5 pp), 1.21 s to 2.95 s; 3.02 to 3.54 µs/op (+17.22%, 1.171x); 339 to 289 MB/s; 12 to 19 allocs/op. */
const report = aReport({
  summary: 'Encode/large-8 is 17.2% slower (limit 15%).',
  cpu_regressions: [aFunctionEntry()],
  bench_deltas: [
    aBenchEntry(),
    aBenchEntry({
      id: 'b-5',
      unit: 'MB/s',
      better: 'higher',
      base: { center: 339, lo: 335, hi: 342, n: 10 },
      head: { center: 289, lo: 285, hi: 292, n: 10 },
      delta_pct: -14.7
    }),
    aBenchEntry({
      id: 'b-4',
      unit: 'allocs/op',
      base: { center: 12, lo: 12, hi: 12, n: 10 },
      head: { center: 1_234_000, lo: 19, hi: 19, n: 10 },
      effect: null,
      delta_pct: null
    })
  ]
})

test("a number of a row that only a gate of one's own looks at, or that is ignored, is one of the report", () => {
  const row = aFunctionEntry({ id: 'f-9', name: 'shop.Rare', delta_pp: 3.7, decided_pp: 3.7 })
  const reason = { kind: 'function', reason: 'known' } as const
  const text = 'shop.Rare rose by 3.7 pp.'
  expect(inventedNumbers(text, aReport())).toEqual(['3.7 pp'])
  expect(inventedNumbers(text, aReport({ over_limits: [row] }))).toEqual([])
  expect(inventedNumbers(text, aReport({ ignored: [{ ...row, ...reason }] }))).toEqual([])
})

describe('numbers of the report', () => {
  test.each([
    'Encode is 17.22% slower.',
    'Encode is 17.2% slower.',
    'Encode is 17% slower.',
    'Encode is +17.2 % slower.',
    'Encode is 17.2 percent slower.',
    'It costs 1.17x.',
    'It costs 1.17 times as much.',
    'It is 17.1% more in cost.',
    'The share rose by 12.5 pp, from 12.1% to 24.6%.',
    'The share rose from 12.1 to 24.6%, or 12-25%.',
    'It rose by 12.5 percentage points.',
    'It took 1.21 s and takes 2.95 seconds now, or 2,950 ms.',
    'It takes 3.54 µs/op now, or 3540 ns per op.',
    'It takes 3.54 µs now, which were 3.02 microseconds.',
    'Throughput fell from 339 to 289 MB/s, by 14.7%.',
    'Throughput changed by -14.7% (\u221214.7%).',
    'It allocates 1.234M allocs/op and did 12 allocs/op.',
    'It allocates 1,234,000 allocs per op.',
    'The limit is 15%.',
    'The 95% interval holds.'
  ])('may be stated: %s', (text) => {
    expect(inventedNumbers(text, report)).toEqual([])
  })

  test.each([
    'Three functions and 2 benchmarks changed in Go 1.26.1, with 10 samples.',
    'Encode/large-8 MB/s fell.',
    'See pricing.(*Engine).apply on line 118 and sha256 s.',
    'Called 3 times, uint8s, x86, 4 MBit and version v2.',
    ''
  ])('are not needed where there is no unit: %s', (text) => {
    expect(inventedNumbers(text, report)).toEqual([])
  })
})

describe('numbers that the report does not have', () => {
  test.each([
    ['Encode is 18% slower.', '18%'],
    ['Encode is 17.3% slower.', '17.3%'],
    ['Encode is 17.20% slower.', '17.20%'],
    ['Encode is -17.2% slower.', '17.2%'],
    ['Encode is by40% slower.', '40%'],
    ['The share rose by 12.5%.', '12.5%'],
    ['The share rose by 24.6 pp.', '24.6 pp'],
    ['It costs 2x.', '2x'],
    ['It costs 3 times more.', '3 times more'],
    ['It takes 2.95 ms.', '2.95 ms'],
    ['It takes 1.21 s/op.', '1.21 s/op'],
    ['It takes 5-second pauses.', '5-second'],
    ['It needs 12 B/op.', '12 B/op'],
    ['It holds 64 MiB.', '64 MiB'],
    ['It moves 339 KB/s.', '339 KB/s'],
    ['It allocates 13 allocs/op.', '13 allocs/op'],
    ['From 12.1 to 99%.', '99%'],
    ['From 11.1 to 24.6%.', '11.1 to 24.6%'],
    ['Encode is 12,5% slower.', '12,5%'],
    ['It takes 1 234 ms.', '234 ms'],
    ['Encode is 17.2.1% slower.', '17.2.1%'],
    ['Encode is \uff14\uff10\uff05 slower.', '40%'],
    ['Encode is \u0664\u0660% slower.', '\u0664'],
    ['Encode is \u00bd slower by 1e3%.', '1e3%']
  ])('are found: %s', (text, found) => {
    expect(inventedNumbers(text, report)).toContain(found)
  })

  test('are all found, each once', () => {
    expect(inventedNumbers('First 40%, then 17.2%, then 41%.', report)).toEqual(['40%', '41%'])
  })
})

test('a unit of the report is understood, and its numbers count', () => {
  const custom = aReport({
    bench_deltas: [
      aBenchEntry({
        unit: 'widgets/op',
        base: { center: 7, lo: 7, hi: 7, n: 10 },
        head: { center: 9, lo: 9, hi: 9, n: 10 }
      })
    ]
  })
  expect(inventedNumbers('From 7 to 9 widgets/op.', custom)).toEqual([])
  expect(inventedNumbers('It makes 8 widgets per op.', custom)).toEqual(['8 widgets per op'])
})

test('a unit without a name makes no claim of every number', () => {
  const odd = aReport({ bench_deltas: [aBenchEntry({ unit: '' })] })
  expect(inventedNumbers('Three of 4 functions.', odd)).toEqual([])
})

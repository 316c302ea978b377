import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatInterval,
  formatP,
  formatPercent,
  formatPp,
  formatRatio,
  formatSignedPercent,
  formatValue
} from '../../src/units/format.js'

describe('formatValue', () => {
  test.each([
    [1_230_000_000, 'nanoseconds', '1.23 s'],
    [45_600_000, 'nanoseconds', '45.6 ms'],
    [10_000_000, 'nanoseconds', '10.0 ms'],
    [1234, 'nanoseconds', '1.23 µs'],
    [987, 'nanoseconds', '987 ns'],
    [0.25, 'nanoseconds', '0.250 ns'],
    [3_599e9, 'nanoseconds', '3,599 s'],
    [9_007_200e9, 'nanoseconds', '2,502 h'],
    [0, 'nanoseconds', '0 ns'],
    [-40_000_000, 'nanoseconds', '-40.0 ms'],
    [1023, 'bytes', '1,023 B'],
    [1024, 'bytes', '1.00 KiB'],
    [1_572_864, 'bytes', '1.50 MiB'],
    [5 * 1024 ** 4, 'bytes', '5.00 TiB'],
    [1_234_567, 'count', '1,234,567'],
    [12.345, 'count', '12.3'],
    [12.5, 'ns/op', '12.5 ns/op'],
    [1_234_567, 'ns/op', '1.23 ms/op'],
    [1536, 'B/op', '1.50 KiB/op'],
    [1234, 'allocs/op', '1,234 allocs/op'],
    [512.345, 'MB/s', '512 MB/s'],
    [7, 'widgets', '7 widgets'],
    [0.125, 'widgets', '0.125 widgets']
  ])('prints %d %s as %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text)
  })

  test.each([
    [999_600, 'nanoseconds', '1.00 ms'],
    [999_400, 'nanoseconds', '999 µs'],
    [1_048_570, 'bytes', '1.00 MiB'],
    [99.96, 'widgets', '100 widgets'],
    [9.996, 'widgets', '10.0 widgets']
  ])('carries what rounding makes of %d %s over: %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text)
  })

  test.each([
    [Number.NaN, 'n/a ns'],
    [Number.POSITIVE_INFINITY, '∞ ns'],
    [Number.NEGATIVE_INFINITY, '-∞ ns']
  ])('prints %d without failing', (value, text) => {
    expect(formatValue(value, 'nanoseconds')).toBe(text)
  })

  test('is never off by more than half of its third digit', () => {
    const sizes = fc.double({ min: 1e-3, max: 1e14, noNaN: true })
    fc.assert(
      fc.property(sizes, (size) => {
        const [digits = '', symbol = ''] = formatValue(size, 'nanoseconds').split(' ')
        const factor = { ns: 1, µs: 1e3, ms: 1e6, s: 1e9, h: 3600e9 }[symbol] ?? Number.NaN
        const printed = Number(digits.replaceAll(',', '')) * factor
        expect(Math.abs(printed - size)).toBeLessThanOrEqual(size * 0.0050001)
      }),
      { seed: 11, numRuns: 500 }
    )
  })
})

describe('short forms', () => {
  test('name their own units', () => {
    expect(formatDuration(1234)).toBe('1.23 s')
    expect(formatBytes(4096)).toBe('4.00 KiB')
    expect(formatCount(98_765)).toBe('98,765')
    expect(formatRatio(1.0512)).toBe('1.05x')
    expect(formatRatio(20)).toBe('20.0x')
  })
})

describe('percentages', () => {
  test.each([
    [12.34, '12.3%'],
    [100, '100.0%'],
    [0, '0.0%'],
    [0.02, '<0.1%'],
    [0.05, '0.1%'],
    [-0.05, '-0.1%'],
    [-0.049, '0.0%'],
    [-0, '0.0%'],
    [1717.4, '1,717%'],
    [Number.NaN, 'n/a%']
  ])('prints the share %d as %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text)
  })

  test.each([
    [12.34, '+12.3%'],
    [-0.42, '-0.4%'],
    [0, '0.0%'],
    [-0, '0.0%'],
    [0.01, '+0.0%'],
    [-0.01, '-0.0%'],
    [999, '+999.0%'],
    [1244, '13.4x'],
    [Number.POSITIVE_INFINITY, '+∞%']
  ])('prints the change %d with its sign: %s', (percent, text) => {
    expect(formatSignedPercent(percent)).toBe(text)
  })

  test('prints changes of share in percentage points', () => {
    expect(formatPp(6.24)).toBe('+6.2 pp')
    expect(formatPp(-10)).toBe('-10.0 pp')
  })
})

describe('formatP', () => {
  test.each([
    [0.0079, '0.008'],
    [0.001, '0.001'],
    [0.00099, '<0.001'],
    [0, '<0.001'],
    [1, '1.000'],
    [Number.NaN, 'n/a']
  ])('prints p = %d as %s', (p, text) => {
    expect(formatP(p)).toBe(text)
  })
})

describe('formatInterval', () => {
  test.each([
    [1_200_000, 1_350_000, 'nanoseconds', '1.20 to 1.35 ms'],
    [500_000, 1_200_000_000, 'nanoseconds', '500 µs to 1.20 s'],
    [0, 1_200_000, 'nanoseconds', '0 to 1.20 ms'],
    [Number.NEGATIVE_INFINITY, 1_200_000, 'nanoseconds', '-∞ to 1.20 ms'],
    [3, 12, 'count', '3 to 12'],
    [-1.2, 3.4, '%', '-1.2% to +3.4%'],
    [742.7, 2095, '%', '8.43x to 21.9x'],
    [4.1, 9, 'pp', '+4.1 pp to +9.0 pp']
  ])('prints [%d, %d] %s as %s', (lo, hi, unit, text) => {
    expect(formatInterval(lo, hi, unit)).toBe(text)
  })
})

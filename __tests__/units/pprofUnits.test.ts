import { describe, expect, test } from '@jest/globals'
import {
  BYTES,
  COUNT,
  familyOf,
  LABELLED_COUNT,
  parseQuantity,
  TIME
} from '../../src/units/pprofUnits.js'

describe('parseQuantity', () => {
  test.each([
    ['10s', 10e9, 5e6],
    ['1.04s', 1_040_000_000, 5e6],
    ['0.29s', 290_000_000, 5e6],
    ['-40ms', -40e6, 5e3],
    ['364.82ms', 364_820_000, 5e3],
    ['3us', 3e3, 5],
    ['2502hrs', 2502 * 3600e9, 0.005 * 3600e9],
    ['1.50mins', 90e9, 0.005 * 60e9],
    ['2820000000ns', 2_820_000_000, 0],
    ['0', 0, 0]
  ])('reads the time %s', (text, value, halfDigit) => {
    expect(parseQuantity(text, TIME)).toEqual({ value, halfDigit })
  })

  test.each([
    ['1.50MB', 1_572_864, 0.005 * 1024 ** 2],
    ['48kB', 49_152, 5.12],
    ['38465.54kB', (3_846_554 * 1024) / 100, 5.12],
    ['2PB', 2 * 1024 ** 5, 0.005 * 1024 ** 5],
    ['5B', 5, 0]
  ])('reads the size %s in powers of 1024', (text, value, halfDigit) => {
    expect(parseQuantity(text, BYTES)).toEqual({ value, halfDigit })
  })

  test('reads a bare count, which is exact', () => {
    expect(parseQuantity('512', COUNT)).toEqual({ value: 512, halfDigit: 0 })
  })

  test('ignores the unit that -unit puts behind a count', () => {
    expect(parseQuantity('104ms', LABELLED_COUNT)).toEqual({ value: 104, halfDigit: 0 })
  })

  test.each(['512', '1.5s', '1.500s', '10S', 's', '', '-', '1 s', '1.50MB', 'NaN', '+1s', '1e3s'])(
    'does not read %j as a time',
    (text) => {
      expect(parseQuantity(text, TIME)).toBeUndefined()
    }
  )
})

describe('familyOf', () => {
  test.each([
    ['1.04s', 'nanoseconds'],
    ['1.50MB', 'bytes'],
    ['2.50m*GCU', 'nanogcu'],
    ['512', 'count'],
    ['7widgets', 'widgets']
  ])('tells from %s that the base unit is %s', (text, base) => {
    expect(familyOf(text)?.base).toBe(base)
  })

  test('keeps a unit that pprof does not know, unscaled', () => {
    const family = familyOf('7widgets')
    expect(family && parseQuantity('-12widgets', family)).toEqual({ value: -12, halfDigit: 0 })
    expect(family && parseQuantity('12gadgets', family)).toBeUndefined()
  })

  test.each(['0', '', 'ms', '12 ms', '--1'])('says nothing about %j', (text) => {
    expect(familyOf(text)).toBeUndefined()
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  assumesExact,
  better,
  canonicalUnit,
  isThroughput,
  isTime,
  tidy,
  tidyUnit,
  toGoUnit,
  unitClass
} from '../../src/units/benchUnits.js'

describe('tidy', () => {
  test.each([
    [1, 'ns/op', 1e-9, 'sec/op'],
    [2, 'MB/s', 2e6, 'B/s'],
    [1, 'x-ns/op', 1e-9, 'x-sec/op'],
    [1, 'MB*MB/s', 1e12, 'B*B/s'],
    [1, 'op/ns', 1, 'op/ns'],
    [1, 'op/x*ns', 1e-9, 'op/x*sec'],
    [5, 'us/op', 5, 'us/op'],
    [5, 'KB', 5, 'KB'],
    [5, 'runs', 5, 'runs'],
    [5, 'allocs/op', 5, 'allocs/op']
  ])('makes %d %s %d %s', (value, unit, tidied, tidiedUnit) => {
    expect(tidy(value, unit)).toEqual({ value: tidied, unit: tidiedUnit })
    expect(tidyUnit(unit)).toBe(tidiedUnit)
  })

  test('gives benchstat its own rounding', () => {
    expect(tidy(7, 'ns/op').value).toBe(7.000000000000001e-9)
  })

  test.each([0, Number.POSITIVE_INFINITY])(
    'tidies the unit of %d too, as benchstat does not',
    (value) => {
      expect(tidy(value, 'ns/op')).toEqual({ value, unit: 'sec/op' })
    }
  )
})

describe('toGoUnit', () => {
  test.each([
    [3.2200000000000005e-9, 'sec/op', 3.22, 'ns/op'],
    [1.2155000000000001e-5, 'sec/op', 12155, 'ns/op'],
    [340000, 'B/s', 0.34, 'MB/s'],
    [1.5, 'p99-sec', 1.5e9, 'p99-ns'],
    [3, 'MB/op', 3e6, 'B/op'],
    [3, 'heap-MB', 3e6, 'heap-B'],
    [4, 'widgets/s', 4, 'widgets/s']
  ])('makes %d %s %d %s', (value, unit, own, ownUnit) => {
    expect(toGoUnit(value, unit)).toEqual({ value: own, unit: ownUnit })
  })

  test('leaves numbers in a unit of Go bit for bit', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.constantFrom('ns/op', 'B/op', 'allocs/op', 'MB/s', 'x-ns/op', 'widgets'),
        (value, unit) => {
          expect(Object.is(toGoUnit(value, unit).value, value)).toBe(true)
        }
      ),
      { seed: 3, numRuns: 300 }
    )
  })

  test('gets every printed time and rate back from its tidied number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('ns/op', 'MB/s'),
        (digits, decimals, unit) => {
          const value = Number(`${digits}e-${decimals}`)
          const tidied = tidy(value, unit)
          expect(toGoUnit(tidied.value, tidied.unit)).toEqual({ value, unit })
        }
      ),
      { seed: 4, numRuns: 500 }
    )
  })

  test('has one name for all spellings of a unit, and that name is its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ns', 'sec', 'MB', 'B', 's', 'op', '/', '*', '-'), {
          maxLength: 8
        }),
        (parts) => {
          const name = canonicalUnit(parts.join(''))
          expect(canonicalUnit(name)).toBe(name)
        }
      ),
      { seed: 5, numRuns: 300 }
    )
    expect(canonicalUnit('sec/op')).toBe(canonicalUnit('ns/op'))
    expect(canonicalUnit('B/s')).toBe(canonicalUnit('MB/s'))
  })
})

describe('direction and kind', () => {
  const metadata = new Map([
    ['widgets/s', new Map([['better', 'higher']])],
    ['sec/op', new Map([['assume', 'exact']])],
    ['odd', new Map([['better', 'sideways']])]
  ])

  test.each([
    ['ns/op', 'lower'],
    ['sec/op', 'lower'],
    ['B/op', 'lower'],
    ['allocs/op', 'lower'],
    ['MB/s', 'higher'],
    ['B/s', 'higher'],
    ['widgets/s', 'higher'],
    ['p99-ns', 'unknown'],
    ['odd', 'unknown']
  ])('of %s: %s is better', (unit, direction) => {
    expect(better(unit, metadata)).toBe(direction)
  })

  test('metadata is found by the tidied unit', () => {
    expect(assumesExact('ns/op', metadata)).toBe(true)
    expect(assumesExact('B/op', metadata)).toBe(false)
  })

  test.each([
    ['ns/op', true, false, 'decimal'],
    ['sec/op', true, false, 'decimal'],
    ['p99-ns', true, false, 'decimal'],
    ['MB/s', false, true, 'binary'],
    ['requests/s', false, true, 'decimal'],
    ['B/op', false, false, 'binary'],
    ['text-bytes', false, false, 'binary'],
    ['op/ns', false, false, 'decimal'],
    ['allocs/op', false, false, 'decimal']
  ])('%s: time %s, throughput %s, %s prefixes', (unit, time, throughput, prefixes) => {
    expect(isTime(unit)).toBe(time)
    expect(isThroughput(unit)).toBe(throughput)
    expect(unitClass(unit)).toBe(prefixes)
  })
})

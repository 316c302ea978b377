import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatGoFixed, formatGoFloat, formatGoSigned } from '../../src/units/goFloat.js'

describe('formatGoFloat', () => {
  test.each([
    [1e7, '1e+07'],
    [1.0500000000000001e-8, '1.0500000000000001e-08'],
    [999999.5, '999999.5'],
    [1e6, '1e+06'],
    [3982251.5, '3.9822515e+06'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1e-320, '1e-320'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [-2.5, '-2.5'],
    [0, '0'],
    [-0, '-0'],
    [Number.POSITIVE_INFINITY, '+Inf'],
    [Number.NEGATIVE_INFINITY, '-Inf'],
    [Number.NaN, 'NaN']
  ])('%d is %s, as Go prints it', (value, text) => {
    expect(formatGoFloat(value)).toBe(text)
  })
  test('reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatGoFloat(value))).toBe(value)
      }),
      { seed: 1, numRuns: 2000 }
    )
  })
})

describe('formatGoFixed', () => {
  test.each([
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [-2.5, 0, '-2'],
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [2.675, 2, '2.67'],
    [0.0625, 3, '0.062'],
    [1e22, 0, '10000000000000000000000'],
    [2 ** 83, 2, '9671406556917033397649408.00'],
    [-0, 2, '-0.00'],
    [Number.NaN, 2, 'NaN'],
    [Number.POSITIVE_INFINITY, 0, '+Inf']
  ])('%d with %d decimals is %s, as Go prints it', (value, decimals, text) => {
    expect(formatGoFixed(value, decimals)).toBe(text)
  })
  test('is within half a digit of the number', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2, 3), (number, decimals) => {
        const distance = Math.abs(Number(formatGoFixed(number, decimals)) - number)
        expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6))
      }),
      { seed: 2, numRuns: 2000 }
    )
  })
})

describe('formatGoSigned', () => {
  test.each([
    [17.2, '+17.20'],
    [0, '+0.00'],
    [-0.001, '-0.00'],
    [Number.NaN, '+NaN'],
    [Number.POSITIVE_INFINITY, '+Inf']
  ])('%d is %s, as Go prints it', (value, text) => {
    expect(formatGoSigned(value, 2)).toBe(text)
  })
})

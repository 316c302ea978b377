import { describe, expect, test } from '@jest/globals'
import { fallsIntoTwo } from '../../src/stats/twoGroups.js'
import { gaussian, rate, sample, seeded } from './random.js'

describe('fallsIntoTwo', () => {
  test('sees two modes, in any order', () => {
    expect(fallsIntoTwo([100, 121, 101, 120, 102, 122, 100.5, 121.5])).toBe(true)
    expect(fallsIntoTwo([100, 101, 102, 100.5, 121, 120, 122, 121.5])).toBe(true)
  })

  test('takes one value apart for an outlier, two for a group', () => {
    expect(fallsIntoTwo([100, 101, 102, 103, 100.5, 101.5, 102.5, 150])).toBe(false)
    expect(fallsIntoTwo([100, 101, 102, 103, 100.5, 101.5, 151, 150])).toBe(true)
  })

  test('takes a fifth of many values for a group', () => {
    const low = Array.from({ length: 17 }, (_, index) => 100 + index / 10)
    expect(fallsIntoTwo([...low, 150, 151, 152])).toBe(false)
    expect(fallsIntoTwo([...low.slice(1), 150, 151, 152, 153])).toBe(true)
  })

  test('says nothing about few values, or about steps of the last digit', () => {
    expect(fallsIntoTwo([100, 100, 100, 120, 120, 120, 120])).toBe(false)
    expect(fallsIntoTwo([100, 100, 100, 100, 101, 101, 101, 101])).toBe(false)
  })

  test('says nothing about values without a logarithm', () => {
    expect(fallsIntoTwo([0, 0, 0, 0, 5, 5, 5, 5])).toBe(false)
  })

  test('does not depend on the unit', () => {
    const values = [100, 101, 102, 100.5, 121, 120, 122, 121.5]
    expect(fallsIntoTwo(values.map((value) => value * 1e-9))).toBe(true)
  })

  test.each([
    [8, 0.015],
    [10, 0.004],
    [20, 0.001]
  ])('sees two modes in hardly any %i values of one', (n, limit) => {
    const random = seeded(n)
    const found = rate(5000, () => fallsIntoTwo(sample(n, () => Math.exp(0.1 * gaussian(random)))))
    expect(found).toBeLessThan(limit)
  })
})

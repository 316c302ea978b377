import { describe, expect, test } from '@jest/globals'
import { suiteSpread } from '../../src/stats/suiteSpread.js'
import { gaussian, seeded } from './random.js'

const repeat = (count: number, ratio: number): readonly number[] => new Array(count).fill(ratio)

describe('suiteSpread', () => {
  test('is what half of the rows moved by, in either direction, and five deviations of that', () => {
    const spread = suiteSpread([...repeat(6, 1.1), ...repeat(6, 1 / 1.1)])
    expect(spread?.benchmarks).toBe(12)
    expect(spread?.typical).toBeCloseTo(1.1, 12)
    expect(spread?.limit).toBeCloseTo(1.1 ** (5 * 1.4826), 12)
  })

  test('takes at least ten rows that have a ratio', () => {
    expect(suiteSpread(repeat(9, 1.1))).toBeUndefined()
    expect(suiteSpread([...repeat(9, 1.1), 0, Number.POSITIVE_INFINITY])).toBeUndefined()
  })

  test('is not moved by the few that changed', () => {
    expect(suiteSpread([...repeat(16, 1.01), ...repeat(8, 20)])?.limit).toBeLessThan(1.1)
  })

  test('of rows that did not move is nothing', () => {
    expect(suiteSpread(repeat(20, 1))).toEqual({ benchmarks: 20, typical: 1, limit: 1 })
  })

  test('is never more than a thousandfold', () => {
    expect(suiteSpread(repeat(20, Number.MAX_VALUE))?.limit).toBeCloseTo(1000, 6)
  })

  test('estimates the standard deviation of a normal distribution', () => {
    const random = seeded(7)
    const ratios = Array.from({ length: 4000 }, () => Math.exp(0.1 * gaussian(random)))
    expect(Math.log(suiteSpread(ratios)?.limit ?? 1)).toBeCloseTo(5 * 0.1, 1)
  })
})

import { describe, expect, test } from '@jest/globals'
import { wilson } from '../../scoreboard/wilson.js'

describe('the Wilson interval', () => {
  // The formula, worked out apart in Python with z = 1.959963984540054.
  test.each([
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [1, 10, 0.01787621, 0.40415],
    [7, 1000, 0.00339487, 0.01437832]
  ])('of %i in %i is the textbook one', (hits, trials, lo, hi) => {
    const rate = wilson(hits, trials)
    expect(rate.rate).toBe(hits / trials)
    expect(rate.lo).toBeCloseTo(lo, 6)
    expect(rate.hi).toBeCloseTo(hi, 6)
  })

  test('is wider when it has to be surer', () => {
    expect(wilson(5, 100, 0.99).hi).toBeGreaterThan(wilson(5, 100, 0.95).hi)
  })

  test('of no trials is everything', () => {
    expect(wilson(0, 0)).toEqual({ hits: 0, trials: 0, rate: Number.NaN, lo: 0, hi: 1 })
  })
})

import { describe, expect, test } from '@jest/globals'
import { noiseFloor } from '../../src/stats/noiseFloor.js'
import { quantile } from '../../src/stats/quantile.js'
import { gaussian, rate, sample, seeded } from './random.js'

describe('quantile', () => {
  test('is that of R with type 8', () => {
    // R 4.3: quantile(c(1, 2, 3, 4, 10), c(.1, .25, .5, .75, .9), type = 8)
    const values = [10, 3, 1, 4, 2]
    expect([0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(values, p))).toEqual([
      1,
      expect.closeTo(1.6666667, 6),
      3,
      expect.closeTo(6, 6),
      10
    ])
  })

  test('is NaN of nothing', () => {
    expect(quantile([], 0.5)).toBeNaN()
  })
})

describe('noiseFloor', () => {
  test('is the third quartile of the changes and three times their range', () => {
    // Eleven values, ten changes of 1% to 10%: quartiles of R8 at 2.9166667% and 8.0833333%.
    const values = [100]
    for (let pct = 1; pct <= 10; pct++) values.push((values.at(-1) ?? 0) * (1 + pct / 100))
    const [first, third] = [2.9166667, 8.0833333]
    expect(noiseFloor(values)).toBeCloseTo((third + 3 * (third - first)) / 100, 8)
  })

  test('takes ten values, all of them positive', () => {
    expect(noiseFloor(new Array(9).fill(5))).toBeUndefined()
    expect(noiseFloor(new Array(10).fill(5))).toBe(0)
    expect(noiseFloor([...new Array(10).fill(5), 0])).toBeUndefined()
  })

  test('hardly changes with a step in the series', () => {
    const random = seeded(11)
    const values = sample(40, () => 100 + gaussian(random))
    const stepped = values.map((value, i) => (i < 20 ? value : 1.5 * value))
    expect(noiseFloor(stepped) ?? 0).toBeLessThan(1.3 * (noiseFloor(values) ?? 0))
  })

  test('is above nearly every change of a series that only makes noise', () => {
    const random = seeded(12)
    const exceeded = rate(2000, () => {
      const values = sample(31, () => 100 * Math.exp(0.02 * gaussian(random)))
      const floor = noiseFloor(values.slice(0, 30)) ?? 0
      return Math.abs((values[30] ?? 0) / (values[29] ?? 1) - 1) > floor
    })
    expect(exceeded).toBeLessThan(0.005)
  })
})

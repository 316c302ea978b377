import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { median } from '../../src/stats/median.js'
import { medianInterval, medianRanks } from '../../src/stats/medianInterval.js'
import { rate, sample, seeded, simulationError } from './random.js'
import { readReference } from './reference.js'

interface Row {
  readonly N: number
  readonly Conf: number
  readonly Lo: number
  readonly Hi: number
  readonly Act: number
}

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[10, 9], 9.5],
    [[1, Infinity, Infinity], Infinity],
    [[1, 2, Infinity], 2],
    [[-Infinity, -Infinity], -Infinity]
  ])('of %j is %d', (values, center) => {
    expect(median(values)).toBe(center)
  })

  test('of nothing is NaN', () => {
    expect(median([])).toBeNaN()
  })

  test('leaves its argument as it was', () => {
    expect(median(Object.freeze([3, 1, 2]))).toBe(2)
  })
})

describe('medianRanks', () => {
  const rows = readReference<readonly Row[]>('median-ci-reference.json')

  test("are benchstat's for n = 1 to 120 at three levels", () => {
    const wrong = rows
      .map(({ N, Conf, Lo, Hi }) => ({ N, Conf, Lo, Hi, ...medianRanks(N, Conf) }))
      .filter(({ Lo, Hi, lo, hi }) => Lo !== lo || Hi !== hi)
    expect(rows).toHaveLength(360)
    expect(wrong).toEqual([])
  })

  test("reach benchstat's level", () => {
    for (const { N, Conf, Act } of rows) expect(medianRanks(N, Conf).level).toBeCloseTo(Act, 12)
  })

  test('never promise less than what was asked', () => {
    for (const { N, Conf } of rows) {
      expect(medianRanks(N, Conf).level).toBeGreaterThanOrEqual(Conf)
    }
  })

  test('of certainty are infinite', () => {
    expect(medianRanks(9, 1)).toEqual({ lo: 0, hi: 10, level: 1 })
  })
})

describe('medianInterval', () => {
  test('takes the seventh of eight values as its upper end, not the eighth', () => {
    const { center, lo, hi } = medianInterval([8, 7, 6, 5, 4, 3, 2, 1])
    expect([center, lo, hi]).toEqual([4.5, 1, 7])
  })

  test('is infinite below six values', () => {
    expect(medianInterval([1, 2, 3, 4])).toMatchObject({ center: 2.5, lo: -Infinity, hi: Infinity })
    expect(medianInterval([1, 2, 3, 4, 5, 6])).toMatchObject({ center: 3.5, lo: 1, hi: 6 })
  })

  test('is infinite at one end only where that is enough', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toMatchObject({ center: 3, lo: -Infinity, hi: 5 })
  })

  test('of nothing is everything, around NaN', () => {
    expect(medianInterval([])).toMatchObject({ center: NaN, lo: -Infinity, hi: Infinity })
  })

  test('holds its center and follows the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 80 }),
        (values) => {
          const { center, lo, hi, ranks } = medianInterval(values)
          expect(lo <= center && center <= hi).toBe(true)
          const doubled = medianInterval(values.map((value) => value * 2))
          expect(doubled).toEqual({ center: center * 2, lo: lo * 2, hi: hi * 2, ranks })
        }
      ),
      { seed: 5, numRuns: 200 }
    )
  })

  test.each([6, 10, 20])('covers the true median of %i values as often as it says', (n) => {
    const random = seeded(n)
    const runs = 1_000
    const { level } = medianRanks(n, 0.95)
    const covered = rate(runs, () => {
      const { lo, hi } = medianInterval(sample(n, random))
      return lo <= 0.5 && 0.5 <= hi
    })
    expect(Math.abs(covered - level)).toBeLessThan(simulationError(level, runs))
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { suiteSpread as spreadOf } from '../../src/stats/suiteSpread.js'
import { gaussian, seeded } from './random.js'

const repeat = (count: number, ratio: number): readonly number[] => new Array(count).fill(ratio)

/** Of which nothing is known to be slower. */
const suiteSpread = (ratios: readonly number[]) =>
  spreadOf(ratios.map((ratio) => ({ ratio, isSlower: false })))

/** Of which those above `least` are. */
const slowerFrom = (least: number, ratios: readonly number[]) =>
  spreadOf(ratios.map((ratio) => ({ ratio, isSlower: ratio > least })))

describe('suiteSpread', () => {
  test('is what half of the rows moved by, in either direction, and five deviations of that', () => {
    const spread = suiteSpread([...repeat(6, 1.1), ...repeat(6, 1 / 1.1)])
    expect(spread?.benchmarks).toBe(12)
    expect(spread?.typical).toBeCloseTo(1.1, 12)
    expect(spread?.limit).toBeCloseTo(1.1 ** (5 * 1.4826), 12)
  })

  test('takes at least three rows that have a ratio', () => {
    expect(suiteSpread(repeat(2, 1.1))).toBeUndefined()
    expect(suiteSpread([...repeat(2, 1.1), 0, Number.POSITIVE_INFINITY])).toBeUndefined()
    expect(suiteSpread(repeat(3, 1.1))).toMatchObject({ benchmarks: 3 })
  })

  test('is not moved by the few that became slower', () => {
    expect(suiteSpread([...repeat(16, 1.01), ...repeat(8, 20)])?.limit).toBeLessThan(1.1)
  })

  test('reaches as far as the largest improvement', () => {
    const spread = suiteSpread([...repeat(20, 1.01), 0.5])
    expect(spread).toMatchObject({ best: expect.closeTo(2, 12), limit: expect.closeTo(2, 12) })
  })

  test('of rows that did not move is nothing', () => {
    expect(suiteSpread(repeat(20, 1))).toEqual({ benchmarks: 20, typical: 1, best: 1, limit: 1 })
  })

  test('is never more than a thousandfold', () => {
    expect(suiteSpread(repeat(20, Number.MAX_VALUE))?.limit).toBeCloseTo(1000, 6)
    expect(suiteSpread(repeat(20, Number.MIN_VALUE))?.limit).toBeCloseTo(1000, 6)
  })

  test('estimates the standard deviation of a normal distribution', () => {
    const random = seeded(7)
    const ratios = Array.from({ length: 4000 }, () => Math.exp(0.1 * gaussian(random)))
    expect(Math.log(suiteSpread(ratios)?.limit ?? 1)).toBeCloseTo(5 * 0.1, 1)
  })

  /** A cost ratio between a hundredth and a hundredfold. */
  const ratio = fc.double({ min: -4.6, max: 4.6, noNaN: true }).map(Math.exp)
  const suite = fc.array(ratio, { minLength: 3, maxLength: 40 })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(suite, (ratios) => {
        expect(suiteSpread([...ratios].reverse())).toEqual(suiteSpread(ratios))
      })
    )
  })

  test('never lets a row stand out that is no worse than another is better', () => {
    fc.assert(
      fc.property(suite, (ratios) => {
        const { limit = 0 } = suiteSpread([...ratios, 1 / Math.max(...ratios)]) ?? {}
        expect(ratios.filter((one) => one > limit * (1 + 1e-9))).toEqual([])
      })
    )
  })

  test('grows with the noise: a suite that moved twice as far has no smaller limit', () => {
    fc.assert(
      fc.property(suite, (ratios) => {
        const { limit = 0 } = suiteSpread(ratios) ?? {}
        const doubled = suiteSpread(ratios.map((one) => one ** 2))?.limit ?? 0
        expect(doubled).toBeGreaterThanOrEqual(limit * (1 - 1e-9))
      })
    )
  })

  test('of normal noise alone is passed by few rows, in suites of any size', () => {
    const random = seeded(11)
    for (const size of [3, 4, 6, 10, 24]) {
      const alarms = Array.from({ length: 2000 }, () => {
        const ratios = Array.from({ length: size }, () => Math.exp(0.2 * gaussian(random)))
        const { limit = 0 } = suiteSpread(ratios) ?? {}
        return ratios.some((one) => one > limit)
      })
      expect(alarms.filter(Boolean).length / alarms.length).toBeLessThan(0.03)
    }
  })

  describe('where most benchmarks are slower than two processes differ', () => {
    test('is how far they are from one another, and no less than 1.75x', () => {
      expect(slowerFrom(1.2, repeat(3, 2))).toMatchObject({
        common: expect.closeTo(2, 12),
        limit: expect.closeTo(1.75, 12)
      })
      const apart = slowerFrom(1.2, [2, 2.5, 3.125, 3.125, 3.90625])
      expect(apart?.limit).toBeCloseTo(1.25 ** (5 * 1.4826), 8)
    })

    test('those that did not move are witnesses of that, however few', () => {
      expect(slowerFrom(1.2, [2, 2, 2, 2, 1, 1])?.limit).toBeCloseTo(1.75, 12)
    })

    test('is as before for half of them', () => {
      const ratios = [2, 2, 1, 1]
      expect(slowerFrom(1.2, ratios)).toEqual(suiteSpread(ratios))
    })

    test('is never more than without that', () => {
      fc.assert(
        fc.property(suite, (ratios) => {
          const { limit = 0 } = slowerFrom(1.1, ratios) ?? {}
          expect(limit).toBeLessThanOrEqual((suiteSpread(ratios)?.limit ?? 0) * (1 + 1e-9))
        })
      )
    })

    test('reaches as far as the largest improvement', () => {
      expect(slowerFrom(1.2, [3, 3, 3, 0.4])?.limit).toBeCloseTo(2.5, 12)
    })
  })
})

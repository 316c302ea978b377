import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lastGoodLevel } from '../../src/history/lastGood.js'
import { gaussian, sample, seeded } from '../stats/random.js'

const rule = { runs: 5, floor: 0.05 }

const levelOf = (costs: readonly number[], over: Partial<typeof rule> = {}): number | undefined =>
  lastGoodLevel(costs, { ...rule, ...over })?.cost

describe('the last-good level', () => {
  test('takes as many runs as make it', () => {
    expect(levelOf([1, 1, 1, 1])).toBeUndefined()
    expect(levelOf([1, 2, 3, 4, 5])).toBe(3)
  })

  test('stays where it was when the series steps up', () => {
    expect(levelOf([...new Array(10).fill(100), ...new Array(30).fill(120)])).toBe(100)
  })

  test('follows a step down at once', () => {
    expect(levelOf([...new Array(10).fill(100), ...new Array(5).fill(80)])).toBe(80)
  })

  test('does not follow a slow rise, of which no step is more than noise', () => {
    const rising = sample(60, () => 0).map((_, i) => 100 * 1.005 ** i)
    const level = levelOf(rising) ?? 0
    expect(rising.at(-1) ?? 0).toBeGreaterThan(130)
    expect(level).toBeLessThan(100 * 1.05 * 1.05)
  })

  test('of a series that only makes noise is its level', () => {
    const random = seeded(31)
    const costs = sample(200, () => 100 * Math.exp(0.01 * gaussian(random)))
    expect(Math.abs((levelOf(costs) ?? 0) - 100)).toBeLessThan(2)
  })

  test('is that of runs that there are, and grows with what they cost', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 40 })
    fc.assert(
      fc.property(costs, fc.integer({ min: 2, max: 9 }), (some, factor) => {
        const level = lastGoodLevel(some, rule)
        expect(level?.runs.every((place) => some[place] !== undefined)).toBe(true)
        const larger = lastGoodLevel(
          some.map((cost) => cost * factor),
          rule
        )
        expect(larger?.runs).toEqual(level?.runs)
      })
    )
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mannWhitney, smallestP } from '../../src/stats/mannWhitney.js'
import { costChangeP, minEffectP } from '../../src/stats/minEffectTest.js'
import { gaussian, rate, sample, seeded, simulationError } from './random.js'
import { relativeError } from './reference.js'

const times = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), {
  minLength: 1,
  maxLength: 10
})
/** Both sides without ties, of about equal size. */
const differentTimes = fc
  .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 16 })
  .map((values) => ({
    base: values.filter((_, index) => index % 2 === 0),
    head: values.filter((_, index) => index % 2 === 1)
  }))
const factors = fc.double({ min: 1, max: 3, noNaN: true })

describe('minEffectP', () => {
  test('of a factor of 1 is the one-sided test that head costs more', () => {
    fc.assert(
      fc.property(times, times, (base, head) => {
        expect(minEffectP({ base, head, better: 'lower' }, 1)).toBe(
          mannWhitney(head, base, 'greater').p
        )
        expect(minEffectP({ base, head, better: 'higher' }, 1)).toBe(
          mannWhitney(head, base, 'less').p
        )
      }),
      { seed: 11, numRuns: 100 }
    )
  })

  test('does not fall when more is asked for', () => {
    fc.assert(
      fc.property(differentTimes, factors, factors, ({ base, head }, a, b) => {
        const samples = { base, head, better: 'lower' } as const
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(minEffectP(samples, less)).toBeLessThanOrEqual(minEffectP(samples, more))
        expect(minEffectP(samples, 1e6)).toBeCloseTo(1, 12)
      }),
      { seed: 12, numRuns: 200 }
    )
  })

  test('of a complete separation beyond the factor is the smallest there is', () => {
    const base = [100, 101, 102, 103, 104, 105]
    const head = base.map((value) => value * 1.2)
    const samples = { base, head, better: 'lower' } as const
    expect(minEffectP(samples, 1.05)).toBe(smallestP(6, 6, 'greater'))
    expect(minEffectP(samples, 1.2)).toBeGreaterThan(0.4)
    expect(minEffectP(samples, 1.5)).toBe(1)
  })

  test('takes the cost of a throughput to be its inverse', () => {
    const base = [100, 101, 102, 103, 104, 105]
    const head = base.map((value) => value / 1.2)
    expect(minEffectP({ base, head, better: 'higher' }, 1.05)).toBe(smallestP(6, 6, 'greater'))
    expect(minEffectP({ base, head, better: 'higher' }, 1.5)).toBe(1)
  })

  test('does not depend on the unit or the order', () => {
    fc.assert(
      fc.property(differentTimes, ({ base, head }) => {
        const p = minEffectP({ base, head, better: 'lower' }, 1.05)
        const turned = { base: [...base].reverse(), head: [...head].reverse() }
        const scaled = {
          base: turned.base.map((value) => value * 1024),
          head: turned.head.map((value) => value * 1024)
        }
        expect(relativeError(minEffectP({ ...scaled, better: 'lower' }, 1.05), p)).toBeLessThan(
          1e-12
        )
      }),
      { seed: 13, numRuns: 100 }
    )
  })

  test('is no test where a value is negative', () => {
    expect(minEffectP({ base: [-1, 2], head: [2, 3], better: 'lower' }, 1.05)).toBeNaN()
  })

  test('calls a slowdown of exactly the factor at most as often as alpha says', () => {
    const random = seeded(14)
    const runs = 1000
    const time = () => Math.exp(0.03 * gaussian(random))
    const called = rate(runs, () => {
      const head = sample(10, time).map((value) => value * 1.05)
      return minEffectP({ base: sample(10, time), head, better: 'lower' }, 1.05) <= 0.05
    })
    expect(called).toBeLessThan(0.05 + simulationError(0.05, runs))
  })
})

describe('costChangeP', () => {
  test('is the two-sided test of the samples when nothing is taken out', () => {
    const [base, head] = [
      [1, 2, 3, 4],
      [3, 4, 5, 6]
    ]
    expect(costChangeP({ base, head, better: 'lower' }, 1)).toBe(mannWhitney(head, base).p)
  })

  test('finds nothing left once the whole change is taken out', () => {
    const base = [100, 101, 102, 103, 104, 105.5]
    const slower = base.map((value) => value * 1.3)
    const lower = base.map((value) => value / 1.3)
    expect(costChangeP({ base, head: slower, better: 'lower' }, 1.3)).toBeGreaterThan(0.9)
    expect(costChangeP({ base, head: lower, better: 'higher' }, 1.3)).toBeGreaterThan(0.9)
  })
})

import { describe, expect, test } from '@jest/globals'
import { hodgesLehmann } from '../../src/stats/hodgesLehmann.js'
import { mannWhitney } from '../../src/stats/mannWhitney.js'
import { visibleSlowdown } from '../../src/stats/visibleSlowdown.js'
import { gaussian, rate, sample, seeded } from './random.js'

const Q = 0.05
const THRESHOLD = 1.02

/** Whether a lone change among M rows would be called a regression. */
const isFound = (base: readonly number[], head: readonly number[], familySize: number): boolean => {
  const estimate = hodgesLehmann(base, head)
  const isLarge = estimate.kind === 'ratio' && estimate.ratio > THRESHOLD
  return isLarge && mannWhitney(base, head).p <= Q / familySize
}

describe('visibleSlowdown', () => {
  test.each([
    [5, 1, 0.05, 'even'],
    [6, 20, 0.01, 'even'],
    [7, 20, 0.05, 'outliers'],
    [10, 1, 0.03, 'outliers'],
    [10, 24, 0.01, 'even'],
    [10, 24, 0.05, 'outliers'],
    [20, 100, 0.05, 'even']
  ] as const)(
    'is found about four times in five: %i values a side, %i rows, cv %d, %s noise',
    (n, familySize, cv, noise) => {
      const random = seeded(n * 100 + familySize)
      const outlier = () => (noise === 'outliers' && random() < 0.05 ? 1.2 : 1)
      const time = () => Math.exp(cv * gaussian(random)) * outlier()
      const rule = { q: Q, familySize, threshold: THRESHOLD }
      const found = rate(300, () => {
        // What a quiet run promises is looked for in another run.
        const visible = visibleSlowdown(sample(n, time), sample(n, time), rule) ?? 1
        const slower = sample(n, time).map((value) => value * visible)
        return isFound(sample(n, time), slower, familySize)
      })
      expect(found).toBeGreaterThan(0.6)
      expect(found).toBeLessThan(0.95)
    }
  )

  test('is not below the change that counts at all', () => {
    const steady = [1, 1.0001, 1.0002, 1.0003, 1.0004, 1.0005]
    const visible = visibleSlowdown(steady, steady, { q: Q, familySize: 1, threshold: THRESHOLD })
    expect(visible).toBeGreaterThan(1.02)
    expect(visible).toBeLessThan(1.021)
  })

  test('grows with the noise and with the number of rows, and ignores unit, sides and change', () => {
    const random = seeded(31)
    const base = sample(10, () => Math.exp(0.05 * gaussian(random)))
    const head = sample(10, () => Math.exp(0.05 * gaussian(random)))
    const at = (a: readonly number[], b: readonly number[], familySize = 1) =>
      visibleSlowdown(a, b, { q: Q, familySize, threshold: 1 }) ?? Number.NaN
    const scaled = head.map((value) => value * 7)
    expect(at(base, head, 20)).toBeGreaterThan(at(base, head))
    expect(
      at(
        base.map((value) => value ** 2),
        head
      )
    ).toBeGreaterThan(at(base, head))
    expect(at(base, scaled)).toBeCloseTo(at(base, head), 10)
    expect(at(head, base)).toBeCloseTo(at(base, head), 10)
  })

  test('cannot be said where no change at all would be found', () => {
    const rule = { q: Q, familySize: 40, threshold: THRESHOLD }
    expect(visibleSlowdown([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], rule)).toBeUndefined()
    expect(visibleSlowdown([0, 1, 2, 3], [1, 2, 3, 4], { ...rule, familySize: 1 })).toBeUndefined()
  })
})

import { describe, expect, test } from '@jest/globals'
import { commonShift } from '../../src/stats/suiteShift.js'
import { gaussian, rate, sample, seeded } from './random.js'

const repeat = (count: number, ratio: number): readonly number[] => new Array(count).fill(ratio)

describe('commonShift', () => {
  test('is the median ratio of a suite that moved together', () => {
    const shift = commonShift([1.1, 1.11, 1.12, 1.13, 1.1, 1.12, 1.11, 1.12, 1.1, 1.13, 0.99])
    expect(shift?.ratio).toBeCloseTo(1.11, 10)
    expect(shift?.agreeing).toBe(10)
  })

  test('of a suite that became faster is below 1', () => {
    expect(commonShift(repeat(12, 0.8))?.ratio).toBeCloseTo(0.8, 12)
  })

  test('turns over with the sides', () => {
    const ratios = [1.1, 1.11, 1.12, 1.13, 1.1, 1.12, 1.11, 1.12, 1.1, 1.13, 0.99]
    const [shift, turned] = [commonShift(ratios), commonShift(ratios.map((ratio) => 1 / ratio))]
    expect((shift?.ratio ?? 0) * (turned?.ratio ?? 0)).toBeCloseTo(1, 12)
  })

  test('takes at least ten rows', () => {
    expect(commonShift(repeat(9, 1.2))).toBeUndefined()
    expect(commonShift(repeat(10, 1.2))).toBeDefined()
  })

  test('takes four of five rows in one direction', () => {
    expect(commonShift([...repeat(8, 1.2), 0.9, 0.9])).toMatchObject({ agreeing: 8 })
    expect(commonShift([...repeat(7, 1.2), 0.9, 0.9, 0.9])).toBeUndefined()
  })

  test('takes more than 2%', () => {
    expect(commonShift(repeat(20, 1.019))).toBeUndefined()
    expect(commonShift(repeat(20, 1.021))).toBeDefined()
  })

  test('does not take changes of many sizes for one, whichever way they all go', () => {
    expect(
      commonShift([0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05])
    ).toBeUndefined()
  })

  test('leaves out rows that have no ratio', () => {
    expect(commonShift([...repeat(9, 1.2), Number.POSITIVE_INFINITY, 0])).toBeUndefined()
  })

  test('finds a shift in hardly any suite that did not move, however noisy', () => {
    const random = seeded(21)
    const found = (rows: number) =>
      rate(1000, () => {
        const ratios = sample(rows, () => Math.exp(0.05 * gaussian(random)))
        return commonShift(ratios) !== undefined
      })
    expect(found(10)).toBeLessThan(0.03)
    expect(found(24)).toBeLessThan(0.002)
  })
})

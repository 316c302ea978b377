import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commonFactor, type PairedValue } from '../../src/stats/commonFactor.js'
import { overdispersed } from './overdispersed.js'
import { rate, seeded } from './random.js'

const paired = (base: number, head: number): PairedValue => ({
  base,
  head,
  baseEvents: base,
  headEvents: head
})

describe('commonFactor', () => {
  test('is that of the others where one function changed', () => {
    const all = [paired(1_000, 4_000), ...[5_000, 3_000, 1_000].map((x) => paired(x, (x * 2) / 3))]
    expect(commonFactor(all, 1)).toBeCloseTo(2 / 3, 12)
  })

  test('is not that of the largest function where that is the one that changed', () => {
    const all = [paired(8_000, 6_667), ...[900, 600, 500].map((x) => paired(x, (x * 5) / 3))]
    expect(commonFactor(all, 1)).toBeCloseTo(5 / 3, 12)
  })

  test('does not exist where no majority agrees', () => {
    expect(commonFactor([paired(1_000, 4_000), paired(9_000, 6_000)], 1)).toBeUndefined()
    const apart = [1, 2, 4, 8].map((factor) => paired(10_000, 10_000 * factor))
    expect(commonFactor(apart, 1)).toBeUndefined()
    expect(commonFactor([], 1)).toBeUndefined()
  })

  test('takes a few percent between builds for the same, however many samples there are', () => {
    const all = [0.97, 1, 1.03, 1.05].map((factor) => paired(1e6, 1e6 * factor))
    expect(commonFactor(all, 1)).toBeCloseTo(1.0125, 12)
  })

  test('is the inverse with the sides swapped', () => {
    const events = fc.integer({ min: 10, max: 10_000 })
    const rows = fc.array(fc.tuple(events, events), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(rows, (all) => {
        const there = commonFactor(
          all.map(([base, head]) => paired(base, head)),
          2
        )
        const back = commonFactor(
          all.map(([base, head]) => paired(head, base)),
          2
        )
        expect(back === undefined).toBe(there === undefined)
        if (there !== undefined && back !== undefined) expect(there * back).toBeCloseTo(1, 9)
      }),
      { seed: 25, numRuns: 300 }
    )
  })

  test('is found among noisy counts', () => {
    const random = seeded(26)
    const found = rate(200, () => {
      const all = [600, 300, 200, 100, 60, 40, 30, 20].map((mean, index) => {
        const factor = index === 1 ? 3 : 0.7
        return paired(overdispersed(mean, 2, random), overdispersed(mean * factor, 2, random))
      })
      const factor = commonFactor(all, 2) ?? 0
      return factor > 0.55 && factor < 0.9
    })
    expect(found).toBeGreaterThan(0.95)
  })
})

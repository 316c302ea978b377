import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hodgesLehmann } from '../../src/stats/hodgesLehmann.js'
import { printedProcessSpread, processSpread } from '../../src/stats/processSpread.js'
import { gaussian, seeded } from './random.js'

describe('processSpread', () => {
  test('is the interval of one value a side, two and a half times as wide', () => {
    const interval = { lo: 1 / 1.01, hi: 1.01 }
    expect(processSpread(interval, [1, 1])).toBeCloseTo(1.01 ** 2.5, 12)
    expect(processSpread(interval, [16, 16])).toBeCloseTo(1.01 ** 10, 12)
    expect(processSpread(interval, [12, 24])).toBeCloseTo(1.01 ** 10, 12)
  })

  test('does not depend on where the interval is', () => {
    expect(processSpread({ lo: 2, hi: 8 }, [1, 1])).toBeCloseTo(
      processSpread({ lo: 1 / 2, hi: 2 }, [1, 1]),
      12
    )
  })

  test('of repeats that do not vary is nothing, and never more than a thousandfold', () => {
    expect(processSpread({ lo: 1.2, hi: 1.2 }, [10, 10])).toBe(1)
    expect(processSpread({ lo: 1e-300, hi: 1e300 }, [10, 10])).toBe(1000)
  })

  test('is about the same however often somebody repeats', () => {
    const random = seeded(5)
    const side = (n: number) => Array.from({ length: n }, () => Math.exp(0.02 * gaussian(random)))
    const typical = (n: number): number => {
      const spreads = Array.from({ length: 100 }, () => {
        const found = hodgesLehmann(side(n), side(n), 0.95)
        return found.kind === 'ratio' ? Math.log(processSpread(found, [n, n])) : Number.NaN
      })
      return spreads.reduce((sum, one) => sum + one, 0) / spreads.length
    }
    const [few, ten, many] = [typical(6), typical(10), typical(20)]
    for (const one of [few, many]) expect((one ?? 0) / (ten ?? 1)).toBeCloseTo(1, 0)
    // 1.96 standard deviations of the difference of two values, and two and a half times that.
    expect(ten).toBeCloseTo(2.5 * 1.96 * Math.SQRT2 * 0.02, 1)
  })

  test('grows with the interval', () => {
    const width = fc.double({ min: 0, max: 2, noNaN: true })
    fc.assert(
      fc.property(width, width, fc.integer({ min: 1, max: 40 }), (a, b, n) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((one) =>
          processSpread({ lo: Math.exp(-one), hi: Math.exp(one) }, [n, n])
        )
        expect(narrow).toBeGreaterThanOrEqual(1)
        expect(narrow).toBeLessThanOrEqual(wide ?? 0)
      })
    )
  })
})

describe('printedProcessSpread', () => {
  test('is of both sides together, half of what is printed', () => {
    expect(Math.log(printedProcessSpread([0.03, 0.04], [16, 16]))).toBeCloseTo(2.5 * 4 * 0.025, 12)
    expect(printedProcessSpread([0, 0], [10, 10])).toBe(1)
  })
})

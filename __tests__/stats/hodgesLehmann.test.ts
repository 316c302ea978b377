import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hodgesLehmann, type RatioEstimate, shiftRank } from '../../src/stats/hodgesLehmann.js'
import { ascending, median } from '../../src/stats/median.js'
import { kthDifference, medianDifference } from '../../src/stats/pairwiseDifferences.js'
import { untiedLowerHalf } from '../../src/stats/uDistribution.js'
import { gaussian, rate, sample, seeded, simulationError } from './random.js'
import { relativeError } from './reference.js'

const measured = (estimate: RatioEstimate) => {
  if (estimate.kind !== 'ratio') throw new Error(`expected a ratio, found ${estimate.why}`)
  return estimate
}

const differences = (from: readonly number[], to: readonly number[]) =>
  to.flatMap((y) => from.map((x) => y - x))

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 12 }
)
const positiveValues = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 })

describe('pairwise differences', () => {
  test('every rank and the median equal those of the sorted list', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (from, to) => {
        const pairing = { from: ascending(from), to: ascending(to) }
        const listed = ascending(differences(from, to))
        const found = Array.from(listed, (_, i) => kthDifference(pairing, i + 1))
        expect(found.map((value) => value + 0)).toEqual(Array.from(listed, (value) => value + 0))
        expect(medianDifference(pairing)).toBeCloseTo(median(differences(from, to)), 6)
      }),
      { seed: 6, numRuns: 200 }
    )
  })

  test('of ten thousand values a side need no list of a hundred million', () => {
    const from = Float64Array.from({ length: 10_000 }, (_, i) => i)
    const to = from.map((value) => value + 7)
    expect(medianDifference({ from, to })).toBe(7)
  })
})

describe('shiftRank', () => {
  test.each([
    [3, 0],
    [4, 1],
    [5, 3],
    [6, 6],
    [7, 9],
    [8, 14],
    [10, 24],
    [12, 38],
    [15, 65],
    [20, 128],
    [30, 318]
  ])('of %i + %i values at 95%% is known', (n, k) => {
    expect(shiftRank(n, n, 0.95)).toBe(k)
  })

  test('is the last rank whose tail is small enough, at unequal sizes too', () => {
    for (const [n, m] of [
      [1, 39],
      [4, 5],
      [5, 12],
      [20, 3]
    ] as const) {
      const k = shiftRank(n, m, 0.95)
      const half = untiedLowerHalf(n, m)
      expect(k).toBe(shiftRank(m, n, 0.95))
      expect(k === 0 ? 0 : half[k - 1]).toBeLessThanOrEqual(0.025)
      expect(half[k]).toBeGreaterThan(0.025)
    }
  })

  test('goes on without a jump where the normal approximation takes over', () => {
    const ranks = [48, 49, 50, 51, 52, 53].map((n) => shiftRank(n, n, 0.95))
    const steps = ranks.slice(1).map((rank, i) => rank - (ranks[i] ?? 0))
    for (const step of steps) expect(Math.abs(step - 41)).toBeLessThan(5)
  })
})

describe('hodgesLehmann', () => {
  test('is the median of all ratios head / base', () => {
    const { ratio, lo, hi } = measured(hodgesLehmann([1, 2, 4, 8], [2, 4, 8, 16]))
    expect(ratio).toBeCloseTo(2, 14)
    expect(lo).toBeCloseTo(1 / 4, 14)
    expect(hi).toBeCloseTo(16, 12)
  })

  test('is exactly 1 for equal samples', () => {
    expect(hodgesLehmann([3, 3, 3, 3], [3, 3, 3, 3])).toEqual({
      kind: 'ratio',
      ratio: 1,
      lo: 1,
      hi: 1
    })
  })

  test('has no finite interval for three values a side', () => {
    expect(hodgesLehmann([1, 1, 1], [2, 2, 2])).toMatchObject({ lo: 0, hi: Infinity })
  })

  test.each([
    [[], [1], 'empty'],
    [[1], [], 'empty'],
    [[0, 1], [1, 2], 'not-positive'],
    [[1, 2], [-1, 2], 'not-positive'],
    [[1, NaN], [1], 'not-finite'],
    [[1], [Infinity], 'not-finite']
  ])('of %j and %j is undefined: %s', (base, head, why) => {
    expect(hodgesLehmann(base, head)).toEqual({ kind: 'undefined', why })
  })

  test('lies in its interval, turns over with the sides and ignores the unit', () => {
    fc.assert(
      fc.property(positiveValues, positiveValues, (base, head) => {
        const { ratio, lo, hi } = measured(hodgesLehmann(base, head))
        expect(lo <= ratio && ratio <= hi).toBe(true)
        const swapped = measured(hodgesLehmann(head, base))
        expect(relativeError(swapped.ratio, 1 / ratio)).toBeLessThan(1e-13)
        expect(relativeError(swapped.lo, 1 / hi)).toBeLessThan(1e-13)
        const scaled = measured(
          hodgesLehmann(
            base.map((value) => value * 1e-9),
            head.map((value) => value * 1e-9)
          )
        )
        expect(relativeError(scaled.ratio, ratio)).toBeLessThan(1e-13)
        expect(relativeError(scaled.hi, hi)).toBeLessThan(1e-13)
      }),
      { seed: 7, numRuns: 200 }
    )
  })

  test.each([
    [6, 6],
    [10, 10],
    [5, 12]
  ])('covers a true change of +10%% with %i + %i values as often as it says', (n, m) => {
    const random = seeded(n * 100 + m)
    const level = 1 - 2 * (untiedLowerHalf(n, m)[shiftRank(n, m, 0.95) - 1] ?? 0)
    const runs = 500
    const time = () => Math.exp(0.05 * gaussian(random))
    const covered = rate(runs, () => {
      const head = sample(m, time).map((value) => value * 1.1)
      const { lo, hi } = measured(hodgesLehmann(sample(n, time), head))
      return lo <= 1.1 && 1.1 <= hi
    })
    expect(level).toBeGreaterThanOrEqual(0.95)
    expect(Math.abs(covered - level)).toBeLessThan(simulationError(level, runs))
  })
})

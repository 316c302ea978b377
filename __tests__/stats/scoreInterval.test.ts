import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assumedDispersion } from '../../src/stats/dispersion.js'
import {
  countInterval,
  differenceInterval,
  type Estimate,
  shareInterval
} from '../../src/stats/scoreInterval.js'
import type { SampleCount } from '../../src/stats/shareModel.js'
import { overdispersed, poisson } from './overdispersed.js'
import { rate, seeded, simulationError } from './random.js'

const plain = assumedDispersion(1)
const wild = assumedDispersion(3)

const estimateOf = (sample: SampleCount, dispersion = wild): Estimate => {
  const share = sample.count / sample.total
  return { least: share, most: share, ...shareInterval(sample, dispersion) }
}

describe('shareInterval', () => {
  test("is Wilson's where phi is 1", () => {
    // 10 of 100: the textbook's 5.52% to 17.44%.
    const { lo, hi } = shareInterval({ count: 10, total: 100 }, plain)
    expect(lo).toBeCloseTo(0.05523, 5)
    expect(hi).toBeCloseTo(0.17437, 5)
  })

  test('with phi is that of so many fewer samples', () => {
    const bursts = shareInterval({ count: 30, total: 300 }, wild)
    const single = shareInterval({ count: 10, total: 100 }, plain)
    expect(bursts.lo).toBeCloseTo(single.lo, 12)
    expect(bursts.hi).toBeCloseTo(single.hi, 12)
  })

  test('after no event begins at 0 and reaches further than the rule of three', () => {
    const none = shareInterval({ count: 0, total: 10_000 }, plain)
    expect(none.lo).toBe(0)
    expect(none.hi).toBeGreaterThan(3 / 10_000)
    expect(none.hi).toBeLessThan(4 / 10_000)
  })

  test('of an empty profile is everything', () => {
    expect(shareInterval({ count: 0, total: 0 }, wild)).toEqual({ lo: 0, hi: 1 })
  })

  test('holds the share and stays within 0 and 1', () => {
    const counts = fc
      .integer({ min: 1, max: 5_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))
    fc.assert(
      fc.property(counts, fc.double({ min: 1, max: 50, noNaN: true }), ([count, total], phi) => {
        const { lo, hi } = shareInterval({ count, total }, assumedDispersion(phi))
        expect(0 <= lo && lo <= count / total && count / total <= hi).toBe(true)
        expect(hi).toBeLessThanOrEqual(1 + 1e-12)
      }),
      { seed: 22, numRuns: 300 }
    )
  })
})

describe('countInterval', () => {
  test('is that of a share of very much', () => {
    const total = 1e9
    for (const count of [0, 3, 40]) {
      const ofShare = shareInterval({ count, total }, wild)
      const { lo, hi } = countInterval(count, wild)
      expect(lo).toBeCloseTo(ofShare.lo * total, 2)
      expect(hi).toBeCloseTo(ofShare.hi * total, 2)
    }
  })

  test.each([2, 10, 100])('holds %i events at 95%', (mean) => {
    const random = seeded(23)
    const runs = 1_000
    const held = rate(runs, () => {
      const { lo, hi } = countInterval(poisson(mean, random), plain)
      return lo <= mean && mean <= hi
    })
    expect(held).toBeGreaterThan(0.95 - simulationError(0.05, runs))
  })
})

describe('differenceInterval', () => {
  test("is Newcombe's: his example 56 of 70 against 48 of 80", () => {
    const change = differenceInterval(
      estimateOf({ count: 48, total: 80 }, plain),
      estimateOf({ count: 56, total: 70 }, plain)
    )
    expect(change.lo).toBeCloseTo(0.0524, 4)
    expect(change.hi).toBeCloseTo(0.3339, 4)
  })

  test('turns over with the sides', () => {
    const [a, b] = [estimateOf({ count: 0, total: 400 }), estimateOf({ count: 21, total: 300 })]
    const [there, back] = [differenceInterval(a, b), differenceInterval(b, a)]
    expect(back).toEqual({ lo: -there.hi, hi: -there.lo })
  })

  test('holds whatever a cut list hides', () => {
    const hidden: Estimate = { least: 0, most: 0.02, lo: 0, hi: 0.02 }
    const seen: Estimate = { least: 0.1, most: 0.1, lo: 0.1, hi: 0.1 }
    expect(differenceInterval(hidden, seen)).toEqual({ lo: 0.1 - 0.02, hi: 0.1 })
  })

  test.each([
    { share: 0.005, phi: 1 },
    { share: 0.005, phi: 3 },
    { share: 0.1, phi: 2 },
    { share: 0.4, phi: 1 }
  ])('holds at 95% for a share of $share and phi $phi', ({ share, phi }) => {
    const random = seeded(24)
    const runs = 1_000
    const total = 600
    const dispersion = assumedDispersion(phi)
    const profile = () => {
      const count = overdispersed(share * total, phi, random)
      return { count, total: count + overdispersed((1 - share) * total, phi, random) }
    }
    const held = rate(runs, () => {
      const [base, head] = [estimateOf(profile(), dispersion), estimateOf(profile(), dispersion)]
      const { lo, hi } = differenceInterval(base, head)
      return lo <= 0 && hi >= 0
    })
    expect(held).toBeGreaterThan(0.95 - simulationError(0.05, runs))
  })
})

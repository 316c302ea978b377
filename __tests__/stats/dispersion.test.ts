import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  assumedDispersion,
  pearson,
  type ReplicateCounts,
  shrinkTowards,
  twoSidedP,
  typicalPhi
} from '../../src/stats/dispersion.js'
import { overdispersed } from './overdispersed.js'
import { sample, seeded } from './random.js'

const side = (counts: readonly number[], sizes: readonly number[]): ReplicateCounts => ({
  counts,
  sizes
})

const profiles = fc
  .array(
    fc
      .integer({ min: 1, max: 5_000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size))),
    { minLength: 1, maxLength: 6 }
  )
  .map((rows) =>
    side(
      rows.map(([count]) => count),
      rows.map(([, size]) => size)
    )
  )

describe('pearson', () => {
  test('is the sum of squares around the rate of each side, in units of the binomial variance', () => {
    // base: rate .1, variance 9 each, deviations -3 and 3; head: rate .2, variance 16, deviations 0.
    const base = side([7, 13], [100, 100])
    const head = side([20, 20], [100, 100])
    expect(pearson(base, head, 'binomial').df).toBe(2)
    expect(pearson(base, head, 'binomial').sum).toBeCloseTo(2, 12)
  })

  test('of costs is in units of the Poisson variance', () => {
    expect(pearson(side([7, 13], [1, 1]), side([5], [1]), 'poisson')).toEqual({ sum: 1.8, df: 1 })
  })

  test('weighs profiles by their size: the same share in a small and a large one is no dispersion', () => {
    const { sum, df } = pearson(side([10, 1000], [100, 10_000]), side([1], [10]), 'binomial')
    expect(sum).toBeCloseTo(0, 12)
    expect(df).toBe(1)
  })

  test('a side without the function, or with nothing else, says nothing; nor does an empty profile', () => {
    const none = side([0, 0, 0], [50, 60, 70])
    const all = side([50, 60], [50, 60])
    const partly = side([5, 0, 5], [50, 0, 50])
    expect(pearson(none, all, 'binomial')).toEqual({ sum: 0, df: 0 })
    expect(pearson(none, partly, 'binomial').df).toBe(1)
    expect(pearson(side([], []), side([], []), 'binomial')).toEqual({ sum: 0, df: 0 })
  })

  test('does not depend on the order of profiles or sides and is never negative', () => {
    fc.assert(
      fc.property(profiles, profiles, (base, head) => {
        const seen = pearson(base, head, 'binomial')
        const turned = pearson(
          side(head.counts.toReversed(), head.sizes.toReversed()),
          base,
          'binomial'
        )
        expect(turned.sum).toBeCloseTo(seen.sum, 8)
        expect(turned.df).toBe(seen.df)
        expect(seen.sum).toBeGreaterThanOrEqual(0)
        expect(seen.df).toBeLessThanOrEqual(base.counts.length + head.counts.length - 2)
      }),
      { seed: 20, numRuns: 300 }
    )
  })

  test('finds the phi that counts were made with', () => {
    const random = seeded(21)
    const make = () => sample(5, () => overdispersed(80, 2.5, random))
    const work = sample(5, () => 1)
    const runs = 400
    const sums = sample(runs, () => pearson(side(make(), work), side(make(), work), 'poisson').sum)
    const phi = sums.reduce((total, sum) => total + sum, 0) / runs / 8
    expect(phi).toBeGreaterThan(2.3)
    expect(phi).toBeLessThan(2.7)
  })
})

describe('the dispersion of a function', () => {
  test('is drawn towards the typical one, which counts for 4 degrees of freedom', () => {
    const shrink = shrinkTowards(1.5)
    expect(shrink({ sum: 40, df: 8 })).toMatchObject({ phi: 46 / 12, df: 12, from: 'measured' })
    expect(shrink({ sum: 40, df: 8 }).reach).toBeCloseTo(2.1788, 4)
    expect(shrink({ sum: 0, df: 0 })).toMatchObject({ phi: 1.5, df: 4 })
  })

  test('is never below that of independent samples', () => {
    expect(shrinkTowards(1)({ sum: 0, df: 8 }).phi).toBe(1)
    expect(typicalPhi([{ sum: 1, df: 8 }])).toBe(1)
  })

  test('is typically the median of the functions that say something', () => {
    const all = [8, 16, 80].map((sum) => ({ sum, df: 8 }))
    expect(typicalPhi([...all, { sum: 0, df: 0 }])).toBe(2)
    expect(typicalPhi([])).toBeUndefined()
    expect(typicalPhi([{ sum: 0, df: 0 }])).toBeUndefined()
  })

  test('makes p that of Student where it was measured and normal where it was assumed', () => {
    const measured = shrinkTowards(1)({ sum: 8, df: 8 })
    expect(twoSidedP(1.959963984540054, assumedDispersion(3))).toBeCloseTo(0.05, 12)
    expect(twoSidedP(-measured.reach, measured)).toBeCloseTo(0.05, 12)
    expect(twoSidedP(0, measured)).toBe(1)
    expect(twoSidedP(1e9, assumedDispersion(1))).toBeGreaterThan(0)
  })
})

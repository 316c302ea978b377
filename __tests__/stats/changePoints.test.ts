import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ChangePointOptions, changePoints } from '../../src/stats/changePoints.js'
import { energySplit } from '../../src/stats/energySplit.js'
import { gaussian, rate, sample, seeded, simulationError } from './random.js'

const options: ChangePointOptions = { minSegment: 5, alpha: 0.005, permutations: 399 }

const placesOf = (values: readonly number[], over: Partial<ChangePointOptions> = {}) =>
  changePoints(values, { ...options, ...over }).map(({ at }) => at)

/** A level for so many values, with noise of a standard deviation in percent of 100. */
const noisy = (random: () => number, n: number, level: number, noise = 1): readonly number[] =>
  sample(n, () => level + noise * gaussian(random))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const distances = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.flatMap((x) => b.map((y) => Math.abs(x - y)))

const within = (a: readonly number[]): number => {
  const pairs = a.flatMap((x, i) => a.slice(i + 1).map((y) => Math.abs(x - y)))
  return mean(pairs)
}

/** The statistic as its source writes it, pair by pair. */
const byDefinition = (values: readonly number[], at: number, end: number): number => {
  const [a, b] = [values.slice(0, at), values.slice(at, end)]
  const mixed = (a.length * b.length) / end
  return mixed * (2 * mean(distances(a, b)) - within(a) - within(b))
}

describe('energySplit', () => {
  test('is the largest of the distances that the definition gives', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 25 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (some, least) => {
        const split = energySplit(Float64Array.from(some), least)
        const places = Array.from({ length: some.length + 1 }, (_, place) => place)
        const all = places
          .filter((at) => at >= least)
          .flatMap((at) =>
            places
              .filter((end) => end - at >= least)
              .map((end) => ({ at, distance: byDefinition(some, at, end) }))
          )
        if (split === undefined) return expect(all).toEqual([])
        expect(split.distance).toBeCloseTo(Math.max(...all.map(({ distance }) => distance)), 8)
        const there = all.filter(({ at }) => at === split.at).map(({ distance }) => distance)
        expect(Math.max(...there)).toBeCloseTo(split.distance, 8)
      })
    )
  })
})

describe('changePoints', () => {
  test('finds a step where it is', () => {
    const random = seeded(1)
    expect(placesOf([...noisy(random, 20, 100), ...noisy(random, 20, 110)])).toEqual([20])
  })

  test('finds two steps up, and a step that is taken back', () => {
    const random = seeded(2)
    const up = [100, 110, 125].flatMap((level) => noisy(random, 15, level))
    const bump = [100, 110, 100].flatMap((level) => noisy(random, 15, level))
    expect(placesOf(up)).toEqual([15, 30])
    expect(placesOf(bump)).toEqual([15, 30])
  })

  test('finds a change of spread, which no comparison of levels sees', () => {
    const random = seeded(3)
    const values = [...noisy(random, 40, 100, 1), ...noisy(random, 40, 100, 12)]
    const [at = 0, ...others] = placesOf(values)
    expect(others).toEqual([])
    expect(Math.abs(at - 40)).toBeLessThanOrEqual(4)
  })

  test('never sees a change on the last values alone, however large', () => {
    const random = seeded(4)
    for (const late of [1, 2, 3, 4]) {
      const values = [...noisy(random, 30, 100), ...noisy(random, late, 1000)]
      for (const at of placesOf(values)) expect(at).toBeLessThanOrEqual(values.length - 5)
    }
    expect(placesOf([...noisy(random, 30, 100), 1000])).toEqual([])
  })

  test('says nothing of a series that is constant, or too short for two stretches', () => {
    expect(placesOf(new Array(40).fill(7))).toEqual([])
    expect(placesOf([1, 1, 1, 1, 9, 9, 9, 9, 9])).toEqual([])
    expect(placesOf([])).toEqual([])
  })

  test('keeps every stretch as long as it was asked to', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 })
    fc.assert(
      fc.property(values, (some) => {
        const ends = [0, ...placesOf(some, { permutations: 199, alpha: 0.05 }), some.length]
        if (ends.length === 2) return
        for (const [i, end] of ends.slice(1).entries()) {
          expect(end - (ends[i] ?? 0)).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 50 }
    )
  })

  test('does not depend on the unit', () => {
    const random = seeded(5)
    const values = [...noisy(random, 20, 100), ...noisy(random, 20, 106)]
    expect(placesOf(values.map((value) => value * 1024))).toEqual(placesOf(values))
  })

  test('finds the place of a step of three standard deviations, almost always to the run', () => {
    const random = seeded(6)
    const runs = 30
    const near = rate(runs, () => {
      const values = [...noisy(random, 20, 100), ...noisy(random, 20, 103)]
      return placesOf(values).some((at) => Math.abs(at - 20) <= 2)
    })
    expect(near).toBeGreaterThan(0.9)
  })

  test('finds a change in no more series without one than alpha says', () => {
    const random = seeded(7)
    const runs = 300
    const found = rate(runs, () => placesOf(noisy(random, 40, 100)).length > 0)
    expect(found).toBeLessThanOrEqual(0.005 + simulationError(0.005, runs))
  })
})

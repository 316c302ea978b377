import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Alternative, mannWhitney, smallestP } from '../../src/stats/mannWhitney.js'
import { seeded } from './random.js'
import { relativeError } from './reference.js'

/** U of the first sample by comparing every pair. */
const pairwiseU = (a: readonly number[], b: readonly number[]): number =>
  a
    .flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)))
    .reduce((sum: number, win) => sum + win, 0)

/** Every way to choose n of the pooled values as the first sample. */
const splits = (pool: readonly number[], n: number): readonly (readonly number[][])[] => {
  const [first, ...rest] = pool
  if (first === undefined) return n === 0 ? [[[], []]] : []
  const ours = n > 0 ? splits(rest, n - 1).map(([a = [], b = []]) => [[first, ...a], b]) : []
  return [...ours, ...splits(rest, n).map(([a = [], b = []]) => [a, [first, ...b]])]
}

/** p by listing all permutations: slow and obviously right. */
const listedP = (a: readonly number[], b: readonly number[], alternative: Alternative): number => {
  const middle = (a.length * b.length) / 2
  const score = {
    'two-sided': (u: number) => Math.abs(u - middle),
    greater: (u: number) => u,
    less: (u: number) => -u
  }[alternative]
  const observed = score(pairwiseU(a, b))
  const all = splits([...a, ...b], a.length)
  const extreme = all.filter(([x = [], y = []]) => score(pairwiseU(x, y)) >= observed)
  return extreme.length / all.length
}

const ALTERNATIVES = ['two-sided', 'greater', 'less'] as const
const tiedValues = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
const values = fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ noNaN: true })), {
  minLength: 1,
  maxLength: 30
})
const pair = fc.tuple(values, values)

describe('mannWhitney', () => {
  test('equals a list of all permutations for any ties, sizes and alternative', () => {
    fc.assert(
      fc.property(tiedValues, tiedValues, fc.constantFrom(...ALTERNATIVES), (a, b, alternative) => {
        const expected = listedP(a, b, alternative)
        expect(mannWhitney(a, b, alternative).p).toBeCloseTo(expected, 13)
      }),
      { seed: 1, numRuns: 300 }
    )
  })

  test('p is in (0, 1] and U counts the pairs won', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...ALTERNATIVES), ([a, b], alternative) => {
        const { u, p } = mannWhitney(a, b, alternative)
        expect(u).toBe(pairwiseU(a, b))
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
      { seed: 2, numRuns: 100 }
    )
  })

  test('swapping the sides keeps the two-sided p and turns greater into less', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(relativeError(mannWhitney(a, b).p, mannWhitney(b, a).p)).toBeLessThan(1e-12)
        const greater = mannWhitney(a, b, 'greater').p
        expect(relativeError(greater, mannWhitney(b, a, 'less').p)).toBeLessThan(1e-12)
      }),
      { seed: 3, numRuns: 100 }
    )
  })

  test('neither the order of the values nor their unit matters', () => {
    fc.assert(
      fc.property(fc.tuple(tiedValues, tiedValues), fc.nat(), ([a, b], seed) => {
        const random = seeded(seed)
        const shuffled = [...a].sort(() => random() - 0.5).map((value) => value * 1e-9)
        const scaled = b.map((value) => value * 1e-9)
        expect(mannWhitney(shuffled, scaled)).toEqual(mannWhitney(a, b))
      }),
      { seed: 4, numRuns: 100 }
    )
  })

  test('its arguments are left as they were', () => {
    const a = Object.freeze([3, 1, 2])
    const b = Object.freeze([6, 5, 4])
    expect(mannWhitney(a, b)).toEqual({ u: 0, p: 0.1, method: 'exact' })
  })

  test('ties end the exact count at 25 values, no ties at 50', () => {
    const range = (n: number, from: number) => Array.from({ length: n }, (_, i) => from + i)
    expect(mannWhitney(range(50, 0), range(50, 0.5)).method).toBe('exact')
    expect(mannWhitney(range(51, 0), range(50, 0.5)).method).toBe('normal')
    expect(mannWhitney(range(25, 0), range(25, 0)).method).toBe('exact')
    expect(mannWhitney(range(26, 0), range(25, 0)).method).toBe('normal')
  })

  test('complete separation of thousands of values is tiny but never 0', () => {
    const low = Array.from({ length: 2_000 }, (_, i) => i)
    const high = low.map((value) => value + 1e6)
    expect(mannWhitney(low, high).p).toBe(Number.MIN_VALUE)
    expect(mannWhitney(low, high, 'greater').p).toBe(1)
  })

  test('infinities rank like any other value and -0 ties with 0', () => {
    expect(mannWhitney([1, 2, 3], [Infinity, Infinity, Infinity]).u).toBe(0)
    expect(mannWhitney([0, 0], [-0, -0]).method).toBe('all-equal')
  })

  test('an empty side or a NaN is not testable', () => {
    for (const result of [mannWhitney([], [1]), mannWhitney([1], []), mannWhitney([1, NaN], [2])]) {
      expect(result).toEqual({ u: NaN, p: 1, method: 'not-testable' })
    }
  })
})

describe('smallestP', () => {
  test('is the p of complete separation', () => {
    for (const [n, m] of [
      [1, 1],
      [3, 4],
      [10, 10],
      [50, 50]
    ] as const) {
      const low = Array.from({ length: n }, (_, i) => i)
      const high = Array.from({ length: m }, (_, i) => 100 + i)
      expect(relativeError(smallestP(n, m), mannWhitney(low, high).p)).toBeLessThan(1e-12)
      const less = mannWhitney(low, high, 'less').p
      expect(relativeError(smallestP(n, m, 'less'), less)).toBeLessThan(1e-12)
    }
  })

  test('is 1 for an empty side', () => {
    expect(smallestP(0, 5)).toBe(1)
  })
})

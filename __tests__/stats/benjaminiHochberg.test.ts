import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attainable, benjaminiHochberg, neededSamples } from '../../src/stats/benjaminiHochberg.js'

const p = fc.double({ min: 0, max: 1, noNaN: true })

describe('benjaminiHochberg', () => {
  test('adjusts an example worked by hand', () => {
    const ps = [0.042, 0.001, 0.205, 0.008, 0.039, 0.216, 0.041, 0.06, 0.212, 0.074]
    const byHand = [0.084, 0.01, 0.216, 0.04, 0.084, 0.216, 0.084, 0.1, 0.216, 0.74 / 7]
    benjaminiHochberg(ps).forEach((q, i) => {
      expect(q).toBeCloseTo(byHand[i] ?? NaN, 14)
    })
  })

  test('gives equal steps one q', () => {
    for (const q of benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]))
      expect(q).toBeCloseTo(0.05, 14)
  })

  test('leaves a NaN alone and out of the count', () => {
    expect(benjaminiHochberg([NaN, 0.01, NaN, 0.02])).toEqual([NaN, 0.02, NaN, 0.02])
    expect(benjaminiHochberg([NaN])).toEqual([NaN])
    expect(benjaminiHochberg([])).toEqual([])
  })

  test('calls what the step-up rule calls: the k smallest, k the last with p <= k q / M', () => {
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 40 }), p, (ps, rate) => {
        const sorted = [...ps].sort((x, y) => x - y)
        const called = sorted.findLastIndex((value, i) => value * (ps.length / (i + 1)) <= rate) + 1
        expect(benjaminiHochberg(ps).filter((q) => q <= rate)).toHaveLength(
          rate === 1 ? ps.length : called
        )
      }),
      { seed: 8, numRuns: 300 }
    )
  })

  test('never lowers a p and keeps the order of the ps', () => {
    fc.assert(
      fc.property(fc.array(p, { maxLength: 40 }), (ps) => {
        const qs = benjaminiHochberg(ps)
        ps.forEach((value, i) => {
          expect(qs[i]).toBeGreaterThanOrEqual(value)
          expect(qs[i]).toBeLessThanOrEqual(1)
        })
        const byP = ps
          .map((value, i) => ({ value, q: qs[i] ?? NaN }))
          .sort((x, y) => x.value - y.value)
        byP.slice(1).forEach(({ q }, i) => {
          expect(q).toBeGreaterThanOrEqual(byP[i]?.q ?? NaN)
        })
      }),
      { seed: 9, numRuns: 200 }
    )
  })
})

describe('attainable', () => {
  const table = [
    [5, 6, 12],
    [6, 23, 46],
    [7, 85, 171],
    [8, 321, 643],
    [9, 1215, 2431],
    [10, 4618, 9237]
  ] as const

  test.each(table)(
    '%i values a side serve up to %i rows, one-sided %i',
    (n, twoSided, oneSided) => {
      const can = (familySize: number, alternative: 'two-sided' | 'greater') =>
        attainable({ n, m: n, familySize, q: 0.05, alternative })
      expect([can(twoSided, 'two-sided'), can(twoSided + 1, 'two-sided')]).toEqual([true, false])
      expect([can(oneSided, 'greater'), can(oneSided + 1, 'greater')]).toEqual([true, false])
    }
  )

  test('counts both sides', () => {
    const family = { familySize: 6, q: 0.05 }
    expect(attainable({ n: 4, m: 5, ...family })).toBe(false)
    expect(attainable({ n: 4, m: 6, ...family })).toBe(false)
    expect(attainable({ n: 4, m: 7, ...family })).toBe(true)
    expect(attainable({ n: 0, m: 99, ...family })).toBe(false)
  })
})

describe('neededSamples', () => {
  test.each([
    [1, 0.05, 4],
    [1, 0.01, 5],
    [6, 0.05, 5],
    [7, 0.05, 6],
    [40, 0.05, 7],
    [4619, 0.05, 11]
  ])('for %i rows at q %d is %i', (familySize, q, n) => {
    expect(neededSamples(familySize, q)).toBe(n)
  })

  test('is infinite where no number is enough', () => {
    expect([neededSamples(10, 0), neededSamples(10, NaN)]).toEqual([Infinity, Infinity])
  })
})

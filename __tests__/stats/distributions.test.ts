import { describe, expect, test } from '@jest/globals'
import { erfc } from '../../src/stats/erfc.js'
import { normalCdf, normalQuantile, normalSf } from '../../src/stats/normal.js'
import { tQuantile, tSf } from '../../src/stats/studentT.js'
import { readReference, relativeError } from './reference.js'

interface Reference {
  readonly erfc: readonly (readonly [number, number])[]
  readonly normalSf: readonly (readonly [number, number])[]
  readonly normalQuantile: readonly (readonly [number, number])[]
  readonly tSf: readonly (readonly [number, number, number])[]
  readonly tQuantile: readonly (readonly [number, number, number])[]
}

const reference = readReference<Reference>('distribution-reference.json')

describe('erfc', () => {
  test('agrees with 50-digit arithmetic to 1e-15', () => {
    for (const [x, value] of reference.erfc)
      expect(relativeError(erfc(x), value)).toBeLessThan(1e-15)
  })

  test('reaches its limits and carries NaN', () => {
    expect([erfc(-Infinity), erfc(Infinity), erfc(NaN)]).toEqual([2, 0, NaN])
  })

  test('falls without a step where its two methods meet', () => {
    for (const border of [0.5, 2 * Math.PI]) {
      const step = 1e-9
      expect(erfc(border - step)).toBeGreaterThan(erfc(border))
      expect(erfc(border)).toBeGreaterThan(erfc(border + step))
    }
  })
})

describe('normal', () => {
  test('tails agree with 50-digit arithmetic', () => {
    for (const [z, value] of reference.normalSf) {
      expect(relativeError(normalSf(z), value)).toBeLessThan(2e-13)
      expect(normalCdf(-z)).toBe(normalSf(z))
    }
  })

  test('quantiles agree with 50-digit arithmetic', () => {
    for (const [p, value] of reference.normalQuantile) {
      expect(relativeError(normalQuantile(p), value)).toBeLessThan(4e-15)
    }
  })

  test('quantiles end at infinity and are NaN outside [0, 1]', () => {
    const ends = [0, 0.5, 1, -0.1, 1.1, NaN].map(normalQuantile)
    expect(ends).toEqual([-Infinity, 0, Infinity, NaN, NaN, NaN])
  })
})

describe('studentT', () => {
  test('tails agree with 50-digit arithmetic', () => {
    for (const [t, df, value] of reference.tSf) {
      expect(relativeError(tSf(t, df), value)).toBeLessThan(4e-14)
    }
  })

  test('quantiles agree with 50-digit arithmetic', () => {
    for (const [p, df, value] of reference.tQuantile) {
      expect(relativeError(tQuantile(p, df), value)).toBeLessThan(3e-14)
    }
  })

  test('with one degree of freedom is the Cauchy distribution', () => {
    for (const t of [0.3, 1, 4, 1e6]) {
      expect(relativeError(tSf(t, 1), Math.atan(1 / t) / Math.PI)).toBeLessThan(1e-13)
    }
  })

  test('with a million degrees of freedom is nearly normal', () => {
    expect(relativeError(tSf(2, 1e6), normalSf(2))).toBeLessThan(1e-5)
    expect(relativeError(tQuantile(0.975, 1e6), normalQuantile(0.975))).toBeLessThan(1e-5)
  })

  test('both tails add up to 1', () => {
    for (const t of [0, 0.5, 2, 50, 1e200, Infinity]) {
      expect(tSf(-t, 7) + tSf(t, 7)).toBeCloseTo(1, 15)
    }
  })

  test('ends at infinity and is NaN without degrees of freedom', () => {
    expect([tSf(Infinity, 3), tSf(-Infinity, 3), tSf(1e200, 3)]).toEqual([0, 1, 0])
    expect([tQuantile(0, 3), tQuantile(0.5, 3), tQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity])
    expect([tSf(1, 0), tSf(NaN, 3), tQuantile(0.9, -1), tQuantile(2, 3)]).toEqual(
      new Array(4).fill(NaN)
    )
  })
})

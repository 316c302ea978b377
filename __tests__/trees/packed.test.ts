import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeBase64, encodeBase64 } from '../../src/trees/base64.js'
import { packNumbers, packParents, unpackNumbers, unpackParents } from '../../src/trees/packed.js'

const bits = (values: ArrayLike<number>) =>
  Array.from(values, (value) => (Object.is(value, -0) ? '-0' : value))

describe('base64', () => {
  test('is what Node writes, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase64(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect([...decodeBase64(text)]).toEqual([...bytes])
      }),
      { seed: 71, numRuns: 300 }
    )
  })

  test('takes a million bytes', () => {
    const bytes = Uint8Array.from({ length: 1_000_001 }, (_, at) => (at * 31) & 255)
    expect(Buffer.from(encodeBase64(bytes), 'base64').equals(bytes)).toBe(true)
    expect(Buffer.from(decodeBase64(encodeBase64(bytes))).equals(bytes)).toBe(true)
  })
})

describe('packed numbers', () => {
  const lists = fc.oneof(
    fc.array(fc.integer()),
    fc.array(fc.maxSafeInteger()),
    fc.array(fc.double()),
    fc.array(
      fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 52, -(2 ** 53), 0.5)
    ),
    fc
      .tuple(
        fc.array(fc.integer({ min: -1e6, max: 1e6 })),
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: 1, max: 64 })
      )
      .map(([counts, step, profiles]) => counts.map((count) => (count * step) / profiles))
  )

  test('come back as they were, bit by bit', () => {
    fc.assert(
      fc.property(lists, (values) => {
        expect(bits(unpackNumbers(packNumbers(values)))).toEqual(bits(values))
      }),
      { seed: 72, numRuns: 2000 }
    )
  })

  test('are of the letters that JSON and HTML leave alone', () => {
    fc.assert(
      fc.property(lists, (values) => {
        expect(packNumbers(values)).toMatch(/^[mb][A-Za-z0-9+/]*={0,2}$/)
      }),
      { seed: 73, numRuns: 300 }
    )
  })

  test('of a profile take about a byte each: multiples of the sampling period, means of a few runs', () => {
    const nanoseconds = Array.from({ length: 3000 }, (_, at) => (at % 50) * 1e7)
    expect(packNumbers(nanoseconds).length).toBeLessThan(3000 * 1.4)
    expect(packNumbers(nanoseconds.map((value) => value / 7)).length).toBeLessThan(3000 * 1.4)
  })

  test('are the same text everywhere', () => {
    expect(packNumbers([0, 10, -20, 30])).toBe('mCgEAAgMG')
    expect(packNumbers([0.1, 2])).toBe('mAQoCKA==')
    expect(packNumbers([Math.PI])).toBe('bGC1EVPshCUA=')
    expect(packNumbers([])).toBe('mAQE=')
  })

  test('take a list of a million', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1000)
    const back = unpackNumbers(packNumbers(values))
    expect(Buffer.from(back.buffer).equals(Buffer.from(values.buffer))).toBe(true)
  })
})

describe('packed parents', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const parents = Int32Array.from([-1, ...numbers.map((number, at) => number % (at + 1))])
        expect(unpackParents(packParents(parents))).toEqual(parents)
      }),
      { seed: 74, numRuns: 300 }
    )
  })
})

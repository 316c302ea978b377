import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editDistance, nameDistance } from '../../src/compare/nearNames.js'

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
    ['abc', '', 3],
    ['ab', 'ba', 2]
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is the same both ways, and at most the longer text', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
      { seed: 41, numRuns: 200 }
    )
  })
})

describe('nameDistance', () => {
  test('is known for names that differ by few letters', () => {
    expect(nameDistance('Encode', 'Encoder')).toBeCloseTo(1 / 7)
    expect(nameDistance('encode', 'Encode')).toBe(0)
  })

  test('is known for paths that differ in one part, whatever the part', () => {
    expect(nameDistance('Sort/quick/n=10', 'Sort/merge/n=10')).toBeDefined()
    expect(nameDistance('Sort/quick/n=10', 'Order/merge/n=1000000')).toBeUndefined()
  })

  test('is unknown for names that have little in common', () => {
    expect(nameDistance('Encode', 'Zip')).toBeUndefined()
    expect(nameDistance('Sort', 'Copy')).toBeUndefined()
  })

  test('of endless names is soon found', () => {
    expect(nameDistance('a'.repeat(1_000_000), 'a'.repeat(999_999))).toBe(0)
  })
})

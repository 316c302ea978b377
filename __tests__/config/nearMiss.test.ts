import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editDistance, nearMiss } from '../../src/config/nearMiss.js'

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['above', 'above', 0],
    ['abvoe', 'above', 1],
    ['hardfail', 'hard-fail', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3]
  ])('between %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is symmetric, at most the longer word, and zero only for equal words', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b)
        expect(editDistance(b, a)).toBe(distance)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(distance === 0).toBe(a === b)
      }),
      { seed: 21, numRuns: 300 }
    )
  })
})

describe('a near miss', () => {
  const names = ['fail-on', 'work', 'workloads', 'rating']

  test.each([
    ['failOn', 'fail-on'],
    ['FAIL-ON', 'fail-on'],
    ['workload', 'workloads'],
    ['wrok', 'work'],
    ['ratings', 'rating']
  ])('of %s is %s', (word, name) => {
    expect(nearMiss(word, names)).toBe(name)
  })

  test.each(['x', 'budget', 'gate'])('of %s is nothing', (word) => {
    expect(nearMiss(word, names)).toBeUndefined()
  })

  test('of a very long word is not looked for', () => {
    const long = 'y'.repeat(100)
    expect(nearMiss(long, [long])).toBeUndefined()
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ascending, sorterOf } from '../../src/stats/median.js'

describe('sorterOf', () => {
  test('sorts many samples in one buffer as each alone, and leaves those before as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.double())), (samples) => {
        const sort = sorterOf(samples.flat().length)
        const sorted = samples.map(sort)
        expect(sorted).toEqual(samples.map(ascending))
      }),
      { seed: 9 }
    )
  })

  test('has room for as many values as were announced', () => {
    expect(() => sorterOf(2)([3, 2, 1])).toThrow(RangeError)
  })
})

import { describe, expect, test } from '@jest/globals'
import { geomean } from '../../src/stats/geomean.js'
import { relativeError } from './reference.js'

describe('geomean', () => {
  test.each([
    [[2, 8], 4],
    [[1, 1, 1], 1],
    [[1e300, 1e300], 1e300],
    [[1e-300, 1e300], 1],
    [[1.21075e-5, 0.0001807725, 8.63e-7, 3.2245e-9], 1.5709595572496748e-6],
    [[340000, 360000], 349857.1136907177]
  ])('of %j is %d', (values, expected) => {
    expect(relativeError(geomean(values) ?? 0, expected)).toBeLessThan(1e-13)
  })

  test.each([[[]], [[1, 0]], [[1, -2]], [[1, NaN]], [[1, Infinity]]])(
    'of %j is undefined',
    (values) => {
      expect(geomean(values)).toBeUndefined()
    }
  )
})

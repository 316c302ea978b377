import { describe, expect, test } from '@jest/globals'
import { exactSummary } from '../../src/stats/exactSummary.js'

describe('exactSummary', () => {
  test.each([
    [[5, 5, 5], { center: 5, lo: 5, hi: 5 }],
    [[3, 1, 3, 2], { center: 3, lo: 1, hi: 3 }],
    [[9, 2, 9, 2], { center: 2, lo: 2, hi: 9 }],
    [[3, 2, 1], { center: 1, lo: 1, hi: 3 }],
    [[0], { center: 0, lo: 0, hi: 0 }]
  ])('of %j is %j', (values, summary) => {
    expect(exactSummary(values)).toEqual(summary)
  })

  test('of nothing is NaN', () => {
    expect(exactSummary([])).toEqual({ center: NaN, lo: NaN, hi: NaN })
  })
})

import { describe, expect, test } from '@jest/globals'
import { expiryOf } from '../../src/io/artifacts/expiry.js'

const now = '2026-11-22T14:02:11.000Z'

describe('the day on which an artifact is deleted', () => {
  test.each([
    ['as asked for', 7, 90, '2026-11-29'],
    ['as long as the repository keeps anything', undefined, 90, '2027-02-20'],
    ['no later than the repository allows', 90, 5, '2026-11-27'],
    ['as asked for, where the runner tells no limit', 1, undefined, '2026-11-23']
  ] as const)('is %s', (_, asked, atMost, day) => {
    expect(expiryOf({ now, asked, atMost })).toBe(day)
  })

  test('is not known where nothing tells', () => {
    expect(expiryOf({ now, asked: undefined, atMost: undefined })).toBeUndefined()
  })
})

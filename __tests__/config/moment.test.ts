import { describe, expect, test } from '@jest/globals'
import { momentOf } from '../../src/config/moment.js'

const now = Date.parse('2026-11-28T12:00:00Z')

describe('a moment', () => {
  test.each([
    ['now', '2026-11-28T12:00:00Z'],
    ['now-90s', '2026-11-28T11:58:30Z'],
    ['now-2h', '2026-11-28T10:00:00Z'],
    ['now-7d', '2026-11-21T12:00:00Z'],
    ['now-999999d', '1970-01-01T00:00:00Z'],
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
    ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['1969-12-31T23:59:59Z', '1970-01-01T00:00:00Z']
  ])('%s is %s', (text, moment) => {
    expect(momentOf(text, now)).toBe(Date.parse(moment))
  })

  test.each([
    '',
    'yesterday',
    'now+1h',
    'now-1y',
    '2026-01-02',
    '2026-99-02T03:04:05Z',
    '2026-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-01-02T24:00:00Z',
    '2016-12-31T23:59:60Z'
  ])('is not %j', (text) => {
    expect(momentOf(text, now)).toBeUndefined()
  })
})

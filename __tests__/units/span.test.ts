import { expect, test } from '@jest/globals'
import { formatSpan } from '../../src/units/span.js'

test.each([
  [0, '1 s'],
  [1_400, '1 s'],
  [99_000, '99 s'],
  [100_000, '2 min'],
  [59.4 * 60_000, '59 min'],
  [59.6 * 60_000, '1 h'],
  [80 * 60_000, '1 h 20 min'],
  [47.5 * 3_600_000, '47 h 30 min'],
  [48 * 3_600_000, '2 days'],
  [9.6 * 24 * 3_600_000, '10 days']
])('%d ms are %s', (ms, text) => expect(formatSpan(ms)).toBe(text))

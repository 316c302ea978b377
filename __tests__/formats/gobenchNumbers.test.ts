import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { goFloat } from '../../src/formats/gobench/numbers.js'

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength })

const decimals = fc
  .tuple(digits(12), fc.constantFrom('', '.'), digits(12))
  .map((parts) => parts.join(''))
  .filter((text) => /\d/.test(text))

describe('goFloat', () => {
  test('reads every decimal as the nearest number, however many digits it has', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(goFloat(text)).toEqual({ kind: 'number', value: Number(text) })
      }),
      { numRuns: 2000, seed: 9 }
    )
  })

  test.each(['', '.', '..', '1.2.3', '.5.', '1,5', '1 5', ' 1', '1x'])('refuses %j', (text) => {
    expect(goFloat(text)).toEqual({ kind: 'refused', cause: 'invalid syntax' })
  })
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { beginningOf } from '../../src/formats/beginning.js'

const bound = { room: 'folded', hint: 'split it' }

const lines = fc.array(
  fc
    .string({ unit: fc.constantFrom('a', 'ä', ' ', '1'), maxLength: 12 })
    .map((line) => Buffer.from(`${line}\n`))
)

test('the beginning of a text is the lines that fit as a whole, and nothing is said where that is all', () => {
  fc.assert(
    fc.property(lines, fc.nat({ max: 80 }), (all, most) => {
      const bytes = Buffer.concat(all)
      const read = beginningOf({ path: 'a', bytes }, { ...bound, most })
      const fitting = all.filter((_, at) => Buffer.concat(all.slice(0, at + 1)).length <= most)
      const kept = fitting.length > 0 ? Buffer.concat(fitting) : bytes.subarray(0, most)
      expect(Buffer.from(read.bytes).toString()).toBe(kept.toString())
      expect(read.diagnostics).toHaveLength(bytes.length <= most ? 0 : 1)
    })
  )
})

test('a first line that is too long is cut, and what was expected and found is said', () => {
  const bytes = Buffer.from('a'.repeat(10))
  const { bytes: kept, diagnostics } = beginningOf({ path: 'f.txt', bytes }, { ...bound, most: 4 })
  expect(Buffer.from(kept).toString()).toBe('aaaa')
  expect(diagnostics).toEqual([
    {
      severity: 'error',
      code: 'folded/too-large',
      message: 'expected at most 4 bytes of text, found 10; the rest was not read',
      at: { file: 'f.txt', byte: 4 },
      hint: 'split it'
    }
  ])
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutToLimit, plainProse } from '../../src/advise/plain.js'
import { anyText } from '../helpers/anyText.js'

describe('prose of a model as plain text', () => {
  test.each([
    ['  one\n\ntwo\tthree  ', 'one two three'],
    ['# Title\n> quoted\n- item\n* item', 'Title quoted item item'],
    ['```go\nx := 1\n```', 'x := 1'],
    ['**bold** and __bold__ and ~~gone~~', 'bold and bold and gone'],
    ['see [the docs](https://evil.example/x?y=1)', 'see the docs'],
    ['[x](javascript:alert(1)) and [y](z(1)(2))', 'x and y'],
    ['![alt](https://evil.example/pixel.gif) text', 'alt text'],
    ['go to https://evil.example/a?b=c now', 'go to (link) now'],
    ['go to www.evil.example now', 'go to (link) now'],
    ['<b>bold</b><script>alert(1)</script><img src=x onerror=y>', 'boldalert(1)'],
    ['a <!-- hidden --> b', 'a b'],
    ['a < b and c > d', 'a < b and c > d'],
    ['ask @octocat or @acme/team; mod@v1.2.3', 'ask octocat or acme/team; mod@v1.2.3'],
    ['use `[]byte` and `map[string]any(x)`', 'use `[]byte` and `map[string]any(x)`'],
    ['`<T>` stays, <T> goes, and ` alone stays', '`<T>` stays, goes, and ` alone stays'],
    ['4\u200b0% \u202egnp.exe\u2066 \ud800', '40% gnp.exe'],
    ['\u0000\u001b[31mred', '[31mred']
  ])('of %j is %j', (given, expected) => {
    expect(plainProse(given)).toBe(expected)
  })

  test('has neither line breaks nor unseen characters, whatever comes in', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (given) => {
        expect(plainProse(given)).not.toMatch(/[\n\r\p{Cc}\p{Cf}\p{Cs}]/u)
      })
    )
  })

  test.each(['[', '<a', '`', 'a://', '![x](', '[x](()', '@', '-', '<!--'])(
    'takes no longer than linear time for 64 KiB of %j',
    (piece) => {
      const start = performance.now()
      plainProse(piece.repeat(65_536 / piece.length))
      expect(performance.now() - start).toBeLessThan(2000)
    }
  )
})

describe('a text that is too long', () => {
  test('is cut behind a sentence', () => {
    expect(cutToLimit('One is here. Two is here. Three is here.', 30)).toBe(
      'One is here. Two is here.'
    )
  })

  test('is cut in the middle where its first sentence is too long', () => {
    expect(cutToLimit('word '.repeat(20), 30)).toHaveLength(30)
  })

  test('is left alone where it fits', () => {
    expect(cutToLimit('One. Two.', 9)).toBe('One. Two.')
  })
})

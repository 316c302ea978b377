import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeText, splitLines, stripAnsi } from '../../src/formats/text.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig)
  return bytes
}

describe('decodeText', () => {
  const line = 'BenchmarkSort/größe=µ-8 100 12 ns/op\n'

  test.each([
    ['UTF-8', utf8(line)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${line}`)],
    ['UTF-16 little endian with a mark', utf16(`\ufeff${line}`, false)],
    ['UTF-16 big endian with a mark', utf16(`\ufeff${line}`, true)],
    ['UTF-16 little endian without a mark', utf16(line, false)],
    ['UTF-16 big endian without a mark', utf16(line, true)]
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(line)
  })

  test('turns bytes that are no text into U+FFFD instead of failing', () => {
    expect(decodeText(new Uint8Array([0x61, 0xff, 0x62]))).toBe('a\ufffdb')
    expect(decodeText(new Uint8Array([]))).toBe('')
  })

  test('reads every text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeText(utf8(text))).toBe(text)
      }),
      { seed: 1, numRuns: 200 }
    )
  })

  test('never fails on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(typeof decodeText(bytes)).toBe('string')
      }),
      { seed: 2, numRuns: 300 }
    )
  })
})

describe('splitLines', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    ['\n', ['']]
  ])('cuts %j into %j', (text, lines) => {
    expect(splitLines(text)).toEqual(lines)
  })

  test('is fast on a long run of carriage returns', () => {
    expect(splitLines('\r'.repeat(1_000_000))).toHaveLength(1_000_000)
  })
})

describe('stripAnsi', () => {
  test.each([
    ['\u001b[1;31mFAIL\u001b[0m', 'FAIL'],
    ['\u001b]8;;https://example.com\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b[2Ka', 'a'],
    ['plain [0m', 'plain [0m']
  ])('makes %j %j', (text, plain) => {
    expect(stripAnsi(text)).toBe(plain)
  })
})

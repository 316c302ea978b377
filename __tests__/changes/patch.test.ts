import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linesOfPatch, sizeOfPatch } from '../../src/changes/patch.js'
import type { LineRange } from '../../src/model/change.js'
import { patch } from './engine.js'

const shown = (ranges: readonly LineRange[]) =>
  ranges.map(({ first, last, inside }) => [first, last, inside.slice(0, 22)])

/** Every line of some ranges. */
const each = (ranges: readonly LineRange[]): readonly number[] =>
  ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))

const hunk = (...rows: readonly string[]): string => ['@@ -1,9 +1,9 @@', ...rows].join('\n')

describe('a patch', () => {
  test('has the lines that it adds to head, with the declaration that they are in', () => {
    expect(shown(linesOfPatch(patch).head)).toEqual([
      [12, 13, 'func (e *Engine) apply'],
      [43, 46, 'func Map[K comparable,'],
      [48, 48, 'const limit = 4']
    ])
  })

  test('has the lines that it takes from base', () => {
    expect(shown(linesOfPatch(patch).base)).toEqual([[12, 12, 'func (e *Engine) apply']])
    expect(shown(linesOfPatch('@@ -1,3 +1,2 @@\n a\n-b\n c').base)).toEqual([[2, 2, 'b']])
    expect(linesOfPatch('@@ -1,3 +1,2 @@\n a\n-b\n c').head).toEqual([])
  })

  test('of a new file begins with line 1', () => {
    expect(shown(linesOfPatch('@@ -0,0 +1,2 @@\n+package a\n+func b() {}').head)).toEqual([
      [1, 1, 'package a'],
      [2, 2, 'func b() {}']
    ])
  })

  test('of one line says no lengths', () => {
    expect(shown(linesOfPatch('@@ -1 +1 @@\n-a\n+b').head)).toEqual([[1, 1, 'b']])
  })

  test('ends a declaration with its brace or parenthesis', () => {
    const rows = [
      ' import (',
      '+\t"fmt"',
      ' )',
      '+',
      '+// Free.',
      '+',
      ' func f() {',
      '+\tg()',
      ' }'
    ]
    expect(shown(linesOfPatch(hunk(...rows)).head)).toEqual([
      [2, 2, 'import ('],
      [5, 5, ''],
      [8, 8, 'func f() {']
    ])
  })

  test('does not count the comment below a function as part of it, where its end is not shown', () => {
    const rows = (...below: readonly string[]) =>
      ['@@ -9,3 +9,3 @@ func f() {', ' // does', '-//   * this', '+//   - this', ...below].join(
        '\n'
      )
    expect(shown(linesOfPatch(rows(' // and that.', ' func g() {')).head)).toEqual([
      [10, 10, 'func g() {']
    ])
    expect(shown(linesOfPatch(rows(' // and that,')).head)).toEqual([[10, 10, '']])
    const raw = linesOfPatch(rows(' \t`', '+\th()', ' }')).head
    expect(shown(raw)).toEqual([
      [10, 10, ''],
      [12, 12, 'func f() {']
    ])
  })

  test('counts the comment above a function as part of it, and a blank line between two as nothing', () => {
    const rows = [' }', '+', '+// F works.', '+//', '+//go:noinline', ' func F() {', ' }']
    expect(shown(linesOfPatch(hunk(...rows)).head)).toEqual([[3, 5, 'func F() {']])
    const other = [' }', '+// #include <a.h>', ' import "C"']
    expect(shown(linesOfPatch(hunk(...other)).head)).toEqual([[2, 2, '']])
  })

  test('knows blank lines of a declaration', () => {
    const rows = [' func F() {', '+', '+\tg()', ' }']
    expect(shown(linesOfPatch(hunk(...rows)).head)).toEqual([[2, 3, 'func F() {']])
  })

  test('says how many lines it adds and removes', () => {
    expect(sizeOfPatch(patch)).toBe(9)
    expect(sizeOfPatch('+++ b/file\n@@ -1 +1 @@\n-a\n+b')).toBe(2)
  })

  test.each(['', 'Binary files differ', '+not in a hunk', '@@ nonsense @@\n+a'])(
    'that is none has no lines: %j',
    (text) => {
      expect(linesOfPatch(text)).toEqual({ head: [], base: [] })
    }
  )

  test('numbers its lines as the files that it leads from and to', () => {
    const row = fc.tuple(fc.constantFrom('+', '-', ' '), fc.stringMatching(/^x[\t a-z{}]{0,8}$/))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.array(row), (start, rows) => {
        const text = rows.map((parts) => parts.join('')).join('\n')
        const expected = (own: string, other: string) =>
          rows
            .filter(([mark]) => mark !== other)
            .flatMap(([mark], index) => (mark === own ? [start + index] : []))
        const { head, base } = linesOfPatch(`@@ -${start},1 +${start},1 @@\n${text}`)
        expect(each(head)).toEqual(expected('+', '-'))
        expect(each(base)).toEqual(expected('-', '+'))
      }),
      { seed: 5, numRuns: 200 }
    )
  })
})

import { describe, expect, test } from '@jest/globals'
import { compilePattern, matchesWhole } from '../../src/patterns/pattern.js'

const matches = (pattern: string, text: string): boolean | undefined => {
  const compiled = compilePattern(pattern)
  if ('refused' in compiled) throw new Error(compiled.refused)
  return matchesWhole(compiled, text, { steps: 1_000_000 })
}

describe('a frame pattern', () => {
  test.each([
    ['malloc|free', ['malloc', 'free'], ['xmalloc', 'freed', '']],
    ['runtime\\..*', ['runtime.a', 'runtime.'], ['runtimeX', 'main.runtime.a']],
    ['(__)?posix_memalign', ['posix_memalign', '__posix_memalign'], ['_posix_memalign']],
    ['runtime\\.call[0-9]*', ['runtime.call', 'runtime.call32'], ['runtime.callx']],
    ['a+?b*c?', ['a', 'aab', 'abbc'], ['b', 'acb', 'abcc']],
    ['[^a-c]x', ['dx', 'éx'], ['ax', 'x']],
    ['[]a-]+', [']a-'], ['b']],
    ['[\\w.]{2,3}', ['a.', 'a.b'], ['a', 'a.bc']],
    ['x{2}', ['xx'], ['x', 'xxx']],
    ['x{2,}', ['xx', 'xxxxx'], ['x']],
    ['x{,2}', ['x{,2}'], ['xx']],
    ['(?:a|b)+(?P<n>c)', ['abac'], ['c']],
    ['^a$|\\Ab\\z', ['a', 'b'], ['ab']],
    ['a^b|a$b', [], ['ab', 'a']],
    ['\\x41\\x{1F600}', ['A😀'], ['A']],
    ['.', ['😀', 'a'], ['\n', 'ab']],
    ['\\d\\D\\s\\S', ['1a b'], ['11 b']],
    ['', [''], ['a']],
    ['a||b', ['a', '', 'b'], ['ab']],
    ['(a*)*', ['', 'aaa'], ['b']],
    ['operator\\(\\)', ['operator()'], ['operator']]
  ])('%s', (pattern, yes, no) => {
    for (const text of yes) expect([text, matches(pattern, text)]).toEqual([text, true])
    for (const text of no) expect([text, matches(pattern, text)]).toEqual([text, false])
  })

  test.each([
    '(a',
    'a)',
    '[a',
    'a{2,1}',
    'a{1001}',
    'a**',
    '*a',
    'a{2}{3}',
    '[z-a]',
    '\\pL',
    '\\b',
    '(?i)a',
    '(?=a)',
    '[[:alpha:]]',
    '[^\\D]',
    'a\\',
    `${'('.repeat(200)}a${')'.repeat(200)}`,
    '((((a{1000}){1000}){1000}){1000}){1000}',
    '(((()){1000}){1000}){1000}'
  ])('is refused with a reason: %s', (pattern) => {
    expect(compilePattern(pattern)).toEqual({ refused: expect.any(String) })
  })

  test('takes time in proportion to the text, where backtracking would not end', () => {
    expect(matches('(a*)*(a|aa)+(a?){50}b', 'a'.repeat(1000))).toBe(false)
  })

  test('gives up when its steps are used up', () => {
    const compiled = compilePattern('.*')
    if ('refused' in compiled) throw new Error(compiled.refused)
    expect(matchesWhole(compiled, 'a'.repeat(100), { steps: 50 })).toBeUndefined()
  })
})

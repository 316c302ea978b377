import { describe, expect, test } from '@jest/globals'
import { compilePattern, matchesWhole } from '../../src/formats/pprof/pattern.js'
import { withoutArguments } from '../../src/formats/pprof/prune.js'
import { codesOf, decode, profileOf, rowsOf } from '../helpers/pprof.js'

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

test.each([
  ['main.work', 'main.work'],
  ['.main', 'main'],
  ['pkg.(*T).Do', 'pkg.'],
  ['f(int)(char)', 'f'],
  ['a::(anonymous namespace)::b(int)', 'a::(anonymous namespace)::b'],
  ['X::operator()(int)', 'X::operator()'],
  ['(anonymous namespace)::operator()', '(anonymous namespace)::operator()']
])('%s is matched as %s', (name, expected) => {
  expect(withoutArguments(name)).toBe(expected)
})

describe('drop_frames', () => {
  const rows = (lines: string, dropFrames: string, keepFrames = ''): readonly string[] =>
    rowsOf(decode(profileOf(lines, { dropFrames, keepFrames })))

  test('moves flat to the caller of the outermost frame that is dropped', () => {
    expect(rows('main;work;malloc;mmap;malloc 5', 'malloc')).toEqual(['0 5 main', '5 5 work'])
  })

  test('never drops a stack from its root', () => {
    expect(rows('malloc;malloc;work 5', 'malloc')).toEqual(['0 5 malloc', '5 5 work'])
    expect(rows('malloc;malloc 5', 'malloc')).toEqual(['5 5 malloc'])
  })

  test('cuts a location between its inlined functions', () => {
    expect(rows('main;work+malloc+inner;deep 5', 'malloc')).toEqual(['0 5 main', '5 5 work'])
  })

  test('shortens an inlined location at the root as well, as pprof does', () => {
    expect(rows('work+malloc+inner;deep 5', 'malloc')).toEqual(['0 5 work', '5 5 deep'])
  })

  test('spares what keep_frames matches', () => {
    expect(rows('main;call1;work 5\nmain;call;work 7', 'call.*', 'call[0-9]')).toEqual([
      '0 5 call1',
      '5 5 work',
      '7 12 main'
    ])
  })

  test('does nothing without a pattern, even if there is one to keep', () => {
    expect(rows('main;malloc 5', '', 'malloc')).toEqual(['0 5 main', '5 5 malloc'])
  })

  test.each([
    ['(?i)malloc', ''],
    ['malloc', '[[:alpha:]]']
  ])(
    'that cannot be applied (%s, %s) is a warning, and all frames stay',
    (dropFrames, keepFrames) => {
      const bytes = profileOf('main;malloc 5', { dropFrames, keepFrames })
      expect(codesOf(bytes)).toEqual(['pprof/frame-filter'])
      expect(rowsOf(decode(bytes))).toEqual(['0 5 main', '5 5 malloc'])
    }
  )

  test('that would take too long is a warning', () => {
    const names = Array.from({ length: 300 }, (_, index) => `${'a'.repeat(300)}${index}`)
    const bytes = profileOf(`${names.join(';')} 5`, { dropFrames: '(a?){800}b' })
    expect(codesOf(bytes)).toEqual(['pprof/frame-filter'])
  })
})

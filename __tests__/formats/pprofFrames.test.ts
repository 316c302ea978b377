import { describe, expect, test } from '@jest/globals'
import { withoutArguments } from '../../src/formats/pprof/prune.js'
import { codesOf, decode, profileOf, rowsOf } from '../helpers/pprof.js'

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

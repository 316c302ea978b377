import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileFinder, type Finder } from '../../src/patterns/find.js'

const finder = (pattern: string): Finder => {
  const compiled = compileFinder(pattern)
  if ('refused' in compiled) throw new Error(compiled.refused)
  return compiled
}

const plenty = () => ({ steps: 1_000_000 })

describe('a search for a pattern', () => {
  test.each([
    ['alloc', ['alloc', 'mallocgc', 'a.alloc'], ['aloc', '']],
    ['^main\\.', ['main.main'], ['x.main.main']],
    ['Tier$', ['(*Book).Tier'], ['Tier.func1']],
    ['^$', [''], ['a']],
    ['', ['', 'a'], []],
    ['json|xml', ['encoding/json.Marshal', 'xml.x'], ['yaml']],
    ['a\\nb', ['xa\nb'], ['ab']],
    ['^a|b$', ['ax', 'xb'], ['xa', 'bx']]
  ])('/%s/', (pattern, yes, no) => {
    const find = finder(pattern)
    for (const text of yes) expect([text, find(text, plenty())]).toEqual([text, true])
    for (const text of no) expect([text, find(text, plenty())]).toEqual([text, false])
  })

  test('agrees with RegExp', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '^', '$', '(a|bb)', '(?:b|)')
    const part = fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}'))
      .map(([one, times]) => (/^[\^$]/.test(one) ? one : one + times))
    const pattern = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 5 }), (source, texts) => {
        const find = finder(source)
        for (const one of texts) {
          expect([source, one, find(one, plenty())]).toEqual([
            source,
            one,
            RegExp(source).test(one)
          ])
        }
      })
    )
  })

  test('says why a pattern is refused', () => {
    expect(compileFinder('(a')).toEqual({ refused: 'a group is not closed' })
  })

  test('walks a hostile pattern over a hostile name in no time', () => {
    const find = finder('(a*)*(a|aa)+(a?){50}b')
    const budget = plenty()
    for (let index = 0; index < 1000; index++) find('a'.repeat(1000), budget)
    expect(find(`${'a'.repeat(1000)}b`, budget)).toBe(true)
  })

  test('gives up when its steps are used up', () => {
    expect(finder('(a?){500}b')('ac'.repeat(500), { steps: 100 })).toBeUndefined()
  })
})

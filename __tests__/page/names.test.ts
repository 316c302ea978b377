import { describe, expect, test } from '@jest/globals'
import { ROOT, SMALL } from '../../src/model/tree.js'
import { frameName, placeText } from '../../src/page/names.js'
import { pageData } from '../helpers/page.js'

const nameOf = (name: string) => frameName(pageData([], [name]).functions, 0)

describe('the name of a frame', () => {
  test.each([
    ['main.main', 'main.main'],
    ['example.com/shop/pricing.(*Book).Tier', 'pricing.(*Book).Tier'],
    ['encoding/json.appendString[go.shape.string]', 'json.appendString[…]'],
    ['a/b.F[c/d.T].func1', 'b.F[…].func1'],
    ['gopkg.in/yaml%2ev3.Unmarshal', 'yaml%2ev3.Unmarshal'],
    ['operator[]', 'operator[…]'],
    ['memmove', 'memmove'],
    ['a/', 'a/'],
    ['[kernel]', '[kernel]']
  ])('%s is short for %s', (name, short) => {
    expect(nameOf(name)).toEqual({ short, long: name })
  })

  test('is never empty', () => {
    expect(nameOf('')).toEqual({ short: '(no name)', long: '(no name)' })
    expect(frameName([], ROOT).short).toBe('all')
    expect(frameName([], SMALL).short).toBe('small frames')
    expect(frameName([], 5).short).toBe('(no name)')
  })

  test('shows what would turn or hide text, and has an end', () => {
    expect(nameOf('a\u202egnp.exe').long).toBe('a\\u202egnp.exe')
    expect(nameOf('x'.repeat(10_000)).long.length).toBeLessThanOrEqual(300)
    expect(nameOf('x'.repeat(10_000)).short.length).toBeLessThanOrEqual(120)
  })
})

test.each([
  [{ file: 'a/b.go', line: 12 }, 'a/b.go:12'],
  [{ file: 'a/b.go', line: 0 }, 'a/b.go'],
  [{ file: '', line: 12 }, '']
])('the place %j', (place, text) => {
  const [fn] = pageData([], ['main.main'], () => place).functions
  expect(fn && placeText(fn)).toBe(text)
})

import { describe, expect, test } from '@jest/globals'
import { compileGlob } from '../../src/policy/glob.js'

const means = (glob: string, ...names: readonly string[]): boolean => compileGlob(glob)(names)

describe('a glob', () => {
  test.each([
    ['Encode', 'Encode', true],
    ['Encode', 'Encoder', false],
    ['Encode', 'encode', false],
    ['Encode*', 'Encoder', true],
    ['Encode*', 'Encode/large', false],
    ['Encode/*', 'Encode/large', true],
    ['Encode/**', 'Encode', true],
    ['F?', 'F1', true],
    ['{Encode,Decode}*', 'Decode-8', true],
    ['example.com/shop/*', 'example.com/shop/cart', true],
    ['example.com/shop/*', 'example.com/shop/cart/lines', false],
    ['example.com/shop/**', 'example.com/shop/cart/lines', true],
    ['example.com/shop/**', 'example.com/shop', true],
    ['example.com/shop/**', 'example.com/shopping', false],
    ['**/internal/**', 'example.com/shop/internal/db', true],
    ['.hidden*', '.hidden/x', false],
    ['*', '.hidden', true]
  ])('%s and %s: %s', (glob, name, is) => {
    expect(means(glob, name)).toBe(is)
  })

  test.each([
    ['**/pricing.(*Engine).apply', 'github.com/acme/shop/pricing.(*Engine).apply', true],
    ['pricing.(*Engine).*', 'pricing.(*Engine).apply', true],
    ['pricing.(*Engine).*', 'pricing.Engine.apply', false],
    ['slices.Map[*]', 'slices.Map[go.shape.int]', true],
    ['Sort/n=[10]-8', 'Sort/n=[10]-8', true],
    ['Sort/n=[1]', 'Sort/n=1', false],
    ['a|b', 'a', false],
    ['main.main.func1', 'main.main.func1', true]
  ])('means the brackets and dots of a name as they are: %s and %s: %s', (glob, name, is) => {
    expect(means(glob, name)).toBe(is)
  })

  test('with ! before it means everything else', () => {
    expect(means('!example.com/legacy/**', 'example.com/shop')).toBe(true)
    expect(means('!example.com/legacy/**', 'example.com/legacy/db')).toBe(false)
  })

  test('means a row that one of its names answers to, and turned around one that none does', () => {
    expect(means('pricing.*', 'acme/shop/pricing.Apply', 'pricing.Apply')).toBe(true)
    expect(means('!pricing.*', 'acme/shop/pricing.Apply', 'pricing.Apply')).toBe(false)
  })

  test('looks at so much of a hostile name', () => {
    expect(means('*a*b*c', 'a'.repeat(1_000_000))).toBe(false)
    expect(means('x*', `x${'a'.repeat(1_000_000)}`)).toBe(true)
  })
})

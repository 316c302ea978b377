import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { goModsIn, modulesOf } from '../../src/places/goMod.js'

describe('the modules of a go.mod', () => {
  test('are its own and those that it replaces by folders', () => {
    const text = [
      'module example.com/shop // the shop',
      '',
      'go 1.26',
      'require golang.org/x/net v0.30.0',
      'replace example.com/one => ./third/one',
      'replace (',
      '\texample.com/two v1.2.3 => ../two',
      '\texample.com/three => example.com/fork v1.0.0',
      ')'
    ].join('\n')
    expect(modulesOf(text, 'services/shop')).toEqual([
      { path: 'example.com/shop', folder: 'services/shop' },
      { path: 'example.com/one', folder: 'services/shop/third/one' },
      { path: 'example.com/two', folder: 'services/two' }
    ])
  })

  test.each([
    ['a quoted path', 'module "example.com/shop"', ''],
    ['a raw string', 'module `example.com/shop`', ''],
    ['a block', 'module (\n  example.com/shop\n)', ''],
    ['Windows', 'module example.com/shop\r\n', '']
  ])('are read from %s', (_, text, folder) => {
    expect(modulesOf(text, folder)).toEqual([{ path: 'example.com/shop', folder }])
  })

  test('leave the repository for nobody', () => {
    expect(modulesOf('replace a => ../b', '')).toEqual([])
    expect(modulesOf('replace a => ./', 'x')).toEqual([{ path: 'a', folder: 'x' }])
    expect(modulesOf('replace a => ../', 'x')).toEqual([{ path: 'a', folder: '' }])
  })

  test('of any text are folders below the root', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 'a', 'a/b'), (text, folder) => {
        for (const one of modulesOf(`module m\nreplace x => ./${text}`, folder)) {
          expect(one.folder.startsWith('..')).toBe(false)
        }
      })
    )
  })
})

test('the go.mod files of a repository are its own, the root first', () => {
  expect(
    goModsIn([
      'tools/gen/go.mod',
      'vendor/x/go.mod',
      'a/go.mod',
      'go.mod',
      'a/node_modules/b/go.mod'
    ])
  ).toEqual(['go.mod', 'a/go.mod', 'tools/gen/go.mod'])
})

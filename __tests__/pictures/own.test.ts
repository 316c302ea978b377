import { describe, expect, test } from '@jest/globals'
import { ownership } from '../../src/pictures/own.js'
import { aManifest, aPackage, manifestFile } from '../helpers/manifest.js'
import { aBenchEntry } from '../helpers/report.js'

const measured = (...packages: readonly string[]) =>
  ownership(
    [],
    packages.map((path) => aBenchEntry({ package: path }))
  )

describe('what is of the measured repository', () => {
  test.each([
    ['github.com/acme/shop/pricing.(*Engine).apply', true],
    ['github.com/acme/shop/cart.New', true],
    ['github.com/acme/shop.Run', true],
    ['github.com/acme/shopping.Run', false],
    ['github.com/other/lib.F', false],
    ['github.com/acme/shop/vendor/github.com/other/lib.F', false],
    ['golang.org/x/sync/errgroup.(*Group).Wait', false],
    ['encoding/json.Marshal', false],
    ['runtime.mallocgc', false],
    ['main.main', true],
    ['memmove', null]
  ])('is told by the repository of a code host: %s', (symbol, own) => {
    expect(measured('github.com/acme/shop/pricing')(symbol)).toBe(own)
  })

  test('is told by the folder that all measured packages are in, where the host is not known', () => {
    const own = measured('example.com/shop/cart', 'example.com/shop/pricing/book')
    expect(own('example.com/shop/http.Route')).toBe(true)
    expect(own('example.com/shop.Run')).toBe(true)
    expect(own('example.com/other.Run')).toBeNull()
    expect(own('go.example.org/lib.F')).toBe(false)
  })

  test('is told by all packages of a manifest, with benchmarks or without', () => {
    const manifest = aManifest({ packages: [aPackage('example.com/shop')] })
    const own = ownership([manifestFile(manifest)], [])
    expect(own('example.com/shop/deep/inside.F')).toBe(true)
  })

  test('is not known without measured packages', () => {
    const own = ownership([], [])
    expect(own('github.com/acme/shop.Run')).toBeNull()
    expect(own('main.main')).toBeNull()
    expect(own('fmt.Sprintf')).toBe(false)
  })
})

import { describe, expect, test } from '@jest/globals'
import { lookUpChange, type PlacedFunction } from '../../src/changes/lookUp.js'
import { linesOfPatch } from '../../src/changes/patch.js'
import { patch } from './engine.js'

const lookUp = (...files: readonly { readonly path: string; readonly patch: string }[]) =>
  lookUpChange({
    files: files.map((one) => ({
      path: one.path,
      status: 'modified',
      lines: linesOfPatch(one.patch)
    }))
  })

const file = '/home/runner/work/shop/shop/pricing/engine.go'

const aFunction = (name: string, over: Partial<PlacedFunction> = {}): PlacedFunction => ({
  name: `example.com/shop/pricing.${name}`,
  package: 'example.com/shop/pricing',
  location: { file, line: 8 },
  ...over
})

const changes = lookUp({ path: 'pricing/engine.go', patch })

describe('the place of a function', () => {
  test.each([
    ['(*Engine).apply', 12],
    ['Engine.apply', 12],
    ['(*Engine).apply.func1', 12],
    ['(*Engine).apply.deferwrap2', 12],
    ['Map[...]', 43],
    ['Map[go.shape.int,go.shape.string].func1', 43]
  ])('%s is the first line that changed in it', (name, line) => {
    expect(changes.placeOf(aFunction(name))).toEqual({ file: 'pricing/engine.go', line })
  })

  test.each(['(*Other).apply', 'apply', '(*Engine).applyAll', 'Mapper', 'limit'])(
    '%s is none: it did not change',
    (name) => {
      expect(changes.placeOf(aFunction(name))).toBeUndefined()
    }
  )

  test('is its own first line where that changed and the language is another', () => {
    const entry = { name: 'shop::apply', package: '', location: { file, line: 48 } }
    expect(changes.placeOf(entry)).toEqual({ file: 'pricing/engine.go', line: 48 })
  })

  test('is in the file whose path the profile ends in, the longest first', () => {
    const files = ['main.go', 'cmd/shop/main.go'].map((path) => ({
      path,
      patch: '@@ -1,1 +1,2 @@ func main() {\n+\twork()'
    }))
    const found = lookUp(...files)
    const main = { name: 'main.main', package: 'main' }
    const at = (seen: string) => found.placeOf({ ...main, location: { file: seen, line: 3 } })
    expect(at('/home/runner/work/shop/shop/cmd/shop/main.go')?.file).toBe('cmd/shop/main.go')
    expect(at('example.com/shop/main.go')?.file).toBe('main.go')
    expect(at('/home/runner/domain.go')).toBeUndefined()
  })

  test('is not guessed from the name of a file in the root alone', () => {
    const found = lookUp({ path: 'print.go', patch: '@@ -1 +1 @@\n+var a = 1' })
    const seen = { file: '/usr/local/go/src/fmt/print.go', line: 1 }
    expect(found.placeOf({ name: 'fmt.Print', package: 'fmt', location: seen })).toBeUndefined()
    const own = { file: 'print.go', line: 1 }
    expect(found.placeOf({ name: 'shop.Print', package: 'shop', location: own })?.line).toBe(1)
  })

  test('is not looked for in files whose lines are not known', () => {
    const found = lookUpChange({
      files: [{ path: 'pricing/engine.go', status: 'modified', lines: 'unknown' }]
    })
    expect(found.placeOf(aFunction('(*Engine).apply'))).toBeUndefined()
  })

  test('is unknown without a location', () => {
    expect(changes.placeOf({ name: 'a.b', package: 'a' })).toBeUndefined()
  })
})

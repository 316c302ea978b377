import { describe, expect, test } from '@jest/globals'
import { isRuntimeSymbol, packageOf } from '../../src/symbols/goSymbol.js'

describe('the package of a symbol', () => {
  test.each([
    ['main.main', 'main'],
    ['encoding/json.appendString[go.shape.string]', 'encoding/json'],
    ['pkg.F[...]', 'pkg'],
    ['github.com/a/b/pkg.(*T).M', 'github.com/a/b/pkg'],
    ['github.com/a/b/pkg.(*T).M.func1', 'github.com/a/b/pkg'],
    ['github.com/d/x.git/pkg/generator.RandomString', 'github.com/d/x.git/pkg/generator'],
    ['gopkg.in/yaml%2ev3.(*Decoder).Decode', 'gopkg.in/yaml.v3'],
    ['vendor/golang.org/x/net/http2/hpack.(*Decoder).Write', 'vendor/golang.org/x/net/http2/hpack'],
    [
      'sync.(*HashTrieMap[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }]).All',
      'sync'
    ],
    ['a/b_test.BenchmarkX', 'a/b_test'],
    ['memeqbody', ''],
    ['', '']
  ])('%s is in %s', (symbol, expected) => {
    expect(packageOf(symbol)).toBe(expected)
  })
})

describe("Go's runtime", () => {
  test.each([
    'runtime.mallocgc',
    'runtime.(*mspan).nextFreeIndex',
    'internal/runtime/maps.(*Map).getWithKey',
    'runtime/internal/syscall.Syscall6',
    'runtime/pprof.(*profileBuilder).build',
    'gcWriteBarrier',
    'type:.eq.[2]string'
  ])('%s is', (symbol) => expect(isRuntimeSymbol(symbol)).toBe(true))

  test.each([
    'example.com/runtime.F',
    'runtimex.F',
    'fmt.Sprintf',
    'internal/bytealg.Count',
    'main.gogo'
  ])('%s is not', (symbol) => expect(isRuntimeSymbol(symbol)).toBe(false))
})

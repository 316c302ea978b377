import { describe, expect, test } from '@jest/globals'
import { isVendored, packageOf, withoutVendor } from '../../src/symbols/importPath.js'

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
    ['go.uber.org/zap.(*Logger).Info', 'go.uber.org/zap'],
    ['a/b_test.BenchmarkX', 'a/b_test'],
    ['type:.eq.example.com/a.T', ''],
    ['type..eq.example.com/a.T', ''],
    ['go:(*struct { *main.T }).Value', ''],
    ['go.(*struct { *main.T }).Value', ''],
    ['core::fmt::Formatter.pad', ''],
    ['memeqbody', ''],
    ['', '']
  ])('%s is in %s', (symbol, expected) => {
    expect(packageOf(symbol)).toBe(expected)
  })

  test.each([
    ['gopkg.in/yaml%2Ev3.F', 'gopkg.in/yaml.v3'],
    ['example.com/gr%c3%b6%c3%9fe.F', 'example.com/größe'],
    ['example.com/100%25.F', 'example.com/100%'],
    ['example.com/half%2.F', 'example.com/half%2'],
    ['example.com/none%zz.F', 'example.com/none%zz']
  ])('the escapes of %s are taken back', (symbol, expected) => {
    expect(packageOf(symbol)).toBe(expected)
  })
})

describe('a vendored package', () => {
  test.each([
    ['vendor/golang.org/x/net/dns/dnsmessage', 'golang.org/x/net/dns/dnsmessage'],
    ['example.com/a/vendor/example.com/b/c', 'example.com/b/c']
  ])('%s is a copy of %s', (path, original) => {
    expect([isVendored(path), withoutVendor(path)]).toEqual([true, original])
  })

  test.each(['example.com/vendors/list', 'example.com/myvendor/list', 'example.com/a/vendor'])(
    '%s is none',
    (path) => expect([isVendored(path), withoutVendor(path)]).toEqual([false, path])
  )
})

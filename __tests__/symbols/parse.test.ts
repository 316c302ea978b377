import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type GoSymbol, parseSymbol } from '../../src/symbols/parse.js'
import { anyText } from '../helpers/anyText.js'

/** `kind package | receiver | name | type arguments | kinds of the parts`, for tables that can be read. */
const line = ({ kind, package: path, receiver, name, typeArguments, parts }: GoSymbol): string =>
  [
    `${kind} ${path}`.trim(),
    receiver ?? '',
    name,
    typeArguments ?? '',
    parts.map((part) => `${part.kind} ${part.text}`).join(', ')
  ].join(' | ')

describe('a symbol', () => {
  test.each([
    ['main.main', 'function main |  | main |  | '],
    [
      'encoding/json.appendString[go.shape.string]',
      'function encoding/json |  | appendString | go.shape.string | '
    ],
    ['pkg.F[...]', 'function pkg |  | F | ... | '],
    ['github.com/a/b/pkg.(*T).M', 'method github.com/a/b/pkg | *T | M |  | '],
    ['github.com/a/b/pkg.T.M', 'method github.com/a/b/pkg | T | M |  | '],
    ['github.com/a/b/pkg.(*T).M.func1', 'method github.com/a/b/pkg | *T | M |  | closure .func1'],
    ['pkg.F.func1.2', 'function pkg |  | F |  | closure .func1, closure .2'],
    ['pkg.glob..func1', 'init pkg |  | glob. |  | closure .func1'],
    ['pkg.init', 'init pkg |  | init |  | '],
    ['pkg.init.0', 'init pkg |  | init.0 |  | '],
    ['pkg.init.0.func1', 'init pkg |  | init.0 |  | closure .func1'],
    ['pkg.init.func1', 'init pkg |  | init |  | closure .func1'],
    [
      'pkg.init.OnceFunc.func3.1',
      'init pkg |  | init |  | inlined .OnceFunc, closure .func3, closure .1'
    ],
    ['pkg.map.init.0', 'init pkg |  | map.init.0 |  | '],
    ['pkg.map.init.0.func1', 'init pkg |  | map.init.0 |  | closure .func1'],
    ['pkg.(*Writer).init', 'method pkg | *Writer | init |  | '],
    ['pkg.F.gowrap1', 'function pkg |  | F |  | go-wrapper .gowrap1'],
    ['pkg.F.deferwrap1', 'function pkg |  | F |  | defer-wrapper .deferwrap1'],
    [
      'pkg.F.func1.deferwrap2',
      'function pkg |  | F |  | closure .func1, defer-wrapper .deferwrap2'
    ],
    ['pkg.(*T).M-fm', 'method pkg | *T | M |  | method-value -fm'],
    ['pkg.T.M-fm', 'method pkg | T | M |  | method-value -fm'],
    ['pkg.F-range1', 'function pkg |  | F |  | range-body -range1'],
    ['pkg.F-range1.func2', 'function pkg |  | F |  | range-body -range1, closure .func2'],
    [
      'pkg.(*T).M.func3-range1-range2',
      'method pkg | *T | M |  | closure .func3, range-body -range1, range-body -range2'
    ],
    ['pkg.(*T).func1', 'method pkg | *T | func1 |  | '],
    [
      'pkg.(*T).M.(*U).N.func1.func3',
      'method pkg | *T | M |  | inlined .(*U), inlined .N, closure .func1, closure .func3'
    ],
    ['pkg.F.(*T).M.func6', 'function pkg |  | F |  | inlined .(*T), inlined .M, closure .func6'],
    ['pkg.(*List[go.shape.int]).Push', 'method pkg | *List | Push | go.shape.int | '],
    ['pkg.List[go.shape.int].Len', 'method pkg | List | Len | go.shape.int | '],
    [
      'pkg.(*Map[go.shape.string,go.shape.[]int]).All.func1-range2',
      'method pkg | *Map | All | go.shape.string,go.shape.[]int | closure .func1, range-body -range2'
    ],
    [
      'main.Deep[go.shape.struct { main.a int "x:\\"[x].y/z\\"" },map[string][]func(int) error].func1',
      'function main |  | Deep | go.shape.struct { main.a int "x:\\"[x].y/z\\"" },map[string][]func(int) error | closure .func1'
    ],
    [
      'github.com/d/x.git/pkg/generator.RandomString',
      'function github.com/d/x.git/pkg/generator |  | RandomString |  | '
    ],
    [
      'github.com/redis/go-redis/v9.(*Client).Get',
      'method github.com/redis/go-redis/v9 | *Client | Get |  | '
    ],
    ['gopkg.in/yaml%2ev3.(*Decoder).Decode', 'method gopkg.in/yaml.v3 | *Decoder | Decode |  | '],
    [
      'vendor/golang.org/x/net/http2/hpack.(*Decoder).Write',
      'method vendor/golang.org/x/net/http2/hpack | *Decoder | Write |  | '
    ],
    ['command-line-arguments.main', 'function command-line-arguments |  | main |  | '],
    ['a/b_test.BenchmarkX', 'function a/b_test |  | BenchmarkX |  | '],
    [
      'runtime.(*mspan).heapBitsSmallForAddr',
      'method runtime | *mspan | heapBitsSmallForAddr |  | '
    ],
    ['runtime.goexit.abi0', 'function runtime |  | goexit |  | abi .abi0'],
    ['main.Ünïcode.Größe', 'method main | Ünïcode | Größe |  | '],
    ['main._Cfunc_work', 'cgo main |  | _Cfunc_work |  | '],
    ['_cgo_5f5424983a38_Cfunc_work', 'cgo |  | _cgo_5f5424983a38_Cfunc_work |  | '],
    ['deflate_slow', 'native |  | deflate_slow |  | '],
    ['memeqbody', 'native |  | memeqbody |  | '],
    ['[libz.so.1]', 'native |  | [libz.so.1] |  | '],
    ['type:.eq.main.T', 'generated |  | type:.eq.main.T |  | '],
    ['go:buildid', 'generated |  | go:buildid |  | '],
    ['go:(*struct { *main.T }).Value', 'generated |  | go:(*struct { *main.T }).Value |  | '],
    ['', 'native |  |  |  | ']
  ])('%s', (symbol, expected) => expect(line(parseSymbol(symbol))).toBe(expected))

  test.each([
    ['java.util.HashMap.get', 'function java |  | util.HashMap.get |  | '],
    ['module.<listcomp>', 'function module |  | <listcomp> |  | '],
    ['core::fmt::write', 'native |  | core::fmt::write |  | '],
    ['Foo.lambda$main$0', 'function Foo |  | lambda$main$0 |  | ']
  ])('%s, which is none of Go, stays whole', (symbol, expected) => {
    const parsed = parseSymbol(symbol)
    expect([line(parsed), parsed.declared]).toEqual([expected, symbol])
  })
})

describe('a closure behind two names', () => {
  test('may be in a method, or in a function that was inlined into another', () => {
    expect(parseSymbol('runtime.closechan.goready.func1')).toMatchObject({
      receiver: 'closechan',
      name: 'goready',
      perhapsFunction: 'runtime.closechan'
    })
  })

  test.each([
    'pkg.(*T).M.func1',
    'pkg.F.func1',
    'pkg.init.OnceFunc.func1',
    'pkg.T.M-fm',
    'pkg.T.M'
  ])('is in no doubt in %s', (symbol) =>
    expect(parseSymbol(symbol).perhapsFunction).toBeUndefined()
  )
})

/** Texts that are made of what symbols are made of, and so go deep into the parser. */
const symbolLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '-',
        '[',
        ']',
        '(*',
        ')',
        '{',
        '}',
        '"',
        '\\',
        '/',
        '%2e',
        ',',
        ' ',
        ':'
      ),
      fc.constantFrom('func', 'range', 'fm', 'gowrap', 'deferwrap', 'init', 'glob', 'go:', 'type:'),
      fc.constantFrom('main', 'T', 'M', 'go.shape.int', '0', '1', '12', '...'),
      fc.string({ maxLength: 3, unit: 'grapheme' })
    ),
    { maxLength: 24 }
  )
  .map((pieces) => pieces.join(''))

describe('any text', () => {
  test('is put together again from the function and its parts', () => {
    fc.assert(
      fc.property(fc.oneof(symbolLike, anyText()), (text) => {
        const { declared, parts } = parseSymbol(text)
        expect(declared + parts.map((part) => part.text).join('')).toBe(text)
      })
    )
  })

  test('has the same package as the function it is a part of', () => {
    fc.assert(
      fc.property(symbolLike, (text) => {
        const { declared, package: path } = parseSymbol(text)
        expect(parseSymbol(declared).package).toBe(path)
      })
    )
  })

  test.each([
    ['dots', '.'],
    ['opening brackets', '['],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['parts', '.func1'],
    ['loop bodies', '-range1'],
    ['digits', '1'],
    ['escapes', '%2e']
  ])('of a million letters is read at once, of %s too', (_, piece) => {
    const text = `main.F${piece.repeat(Math.ceil(1e6 / piece.length))}`
    const start = performance.now()
    const { declared, parts } = parseSymbol(text)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(parts.length).toBeLessThanOrEqual(64)
    expect(declared + parts.map((part) => part.text).join('')).toBe(text)
  })
})

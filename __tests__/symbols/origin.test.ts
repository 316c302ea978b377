import { describe, expect, test } from '@jest/globals'
import { isRuntimeSymbol, originOf } from '../../src/symbols/origin.js'

describe("Go's runtime", () => {
  test.each([
    'runtime.mallocgc',
    'runtime.(*mspan).nextFreeIndex',
    'runtime.gcBgMarkWorker.func2',
    'internal/runtime/maps.(*Map).getWithKey',
    'runtime/internal/syscall.Syscall6',
    'runtime/pprof.(*profileBuilder).build',
    'gcWriteBarrier',
    'expandAVX512_16',
    'type:.eq.[2]string',
    'type..hash.main.key'
  ])('%s is', (symbol) => expect(isRuntimeSymbol(symbol)).toBe(true))

  test.each([
    'example.com/runtime.F',
    'runtimex.F',
    'fmt.Sprintf',
    'internal/bytealg.Count',
    'main.gogo',
    'go:(*struct { *main.T }).Value'
  ])('%s is not', (symbol) => expect(isRuntimeSymbol(symbol)).toBe(false))
})

test.each([
  ['runtime.memmove', 'runtime'],
  ['net/http.(*conn).serve', 'standard-library'],
  ['vendor/golang.org/x/net/http2/hpack.(*Decoder).Write', 'standard-library'],
  ['main.(*T).M.func1', 'program'],
  ['example.com/shop/pricing.Total', 'module'],
  ['shop/pricing.Total', 'module'],
  ['command-line-arguments.main', 'module'],
  ['main._Cfunc_work', 'native'],
  ['_cgoexp_5f5424983a38_goCallback', 'native'],
  ['go:(*struct { *main.T }).Value', 'native'],
  ['deflate_slow', 'native'],
  ['[libz.so.1]', 'native'],
  ['', 'native']
])('%s is code of: %s', (symbol, origin) => expect(originOf(symbol)).toBe(origin))

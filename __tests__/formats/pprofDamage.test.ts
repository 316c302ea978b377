import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  codesOf,
  encodeParts,
  encodeProfile,
  parse,
  profileOf,
  samplesOf
} from '../helpers/pprof.js'
import { block, bytesOf, int, packed, tag, text, varint } from '../helpers/pprofWire.js'

const STRINGS = ['', 'cpu', 'nanoseconds', 'main']

/** The smallest profile, field by field, so that a test can replace one of them. */
const parts = {
  type: block(1, int(1, 1), int(2, 2)),
  sample: block(2, int(1, 1), int(2, 5)),
  location: block(4, int(1, 1), block(4, int(1, 1))),
  function: block(5, int(1, 1), int(2, 3)),
  strings: bytesOf(...STRINGS.map((string) => text(6, string)))
}
const withParts = (
  over: Partial<Record<keyof typeof parts, Uint8Array>>,
  ...more: readonly Uint8Array[]
) => bytesOf(...Object.values({ ...parts, ...over }), ...more)
const none = new Uint8Array()

const only = (bytes: Uint8Array) => {
  const { profiles, diagnostics } = parse(bytes)
  expect(profiles).toEqual([])
  expect(diagnostics).toHaveLength(1)
  return diagnostics[0]
}

test('the smallest profile is whole', () => {
  expect(codesOf(withParts({}))).toEqual([])
})

describe('a profile that contradicts itself', () => {
  test.each<[string, Uint8Array, string]>([
    ['a sample with too few values', withParts({ sample: block(2, int(1, 1)) }), 'value-count'],
    [
      'a sample with too many values',
      withParts({ sample: block(2, int(1, 1), packed(2, [1, 2, 3])) }),
      'value-count'
    ],
    ['samples without sample types', withParts({ type: none }), 'no-sample-types'],
    [
      'neither samples nor sample types',
      withParts({ type: none, sample: none }),
      'no-sample-types'
    ],
    ['an unknown location', withParts({ sample: block(2, int(1, 2), int(2, 5)) }), 'unknown-id'],
    ['the location 0', withParts({ sample: block(2, int(1, 0), int(2, 5)) }), 'unknown-id'],
    [
      'a huge unknown location',
      withParts({ sample: block(2, int(1, 2n ** 64n - 1n), int(2, 5)) }),
      'unknown-id'
    ],
    [
      'an unknown location in a packed stack',
      withParts({ sample: block(2, packed(1, [1, 1, 300, 1]), int(2, 5)) }),
      'unknown-id'
    ],
    [
      'an unknown function',
      withParts({ location: block(4, int(1, 1), block(4, int(1, 9))) }),
      'unknown-id'
    ],
    [
      'a line without a function',
      withParts({ location: block(4, int(1, 1), block(4, int(2, 3))) }),
      'unknown-id'
    ],
    ['a location without an id', withParts({ location: block(4, block(4, int(1, 1))) }), 'zero-id'],
    ['a function without an id', withParts({ function: block(5, int(2, 3)) }), 'zero-id'],
    ['a mapping without an id', withParts({}, block(3, int(5, 1))), 'zero-id'],
    ['a location twice', withParts({}, parts.location), 'duplicate-id'],
    ['a function twice', withParts({}, parts.function), 'duplicate-id'],
    ['a mapping twice', withParts({}, block(3, int(1, 7)), block(3, int(1, 7))), 'duplicate-id'],
    [
      'a huge id twice',
      withParts({}, block(5, int(1, 2n ** 64n - 2n)), block(5, int(1, 2n ** 64n - 2n))),
      'duplicate-id'
    ],
    [
      'a name outside the string table',
      withParts({ function: block(5, int(1, 1), int(2, 4)) }),
      'string-index'
    ],
    [
      'a negative string index',
      withParts({ function: block(5, int(1, 1), int(2, -1)) }),
      'string-index'
    ],
    [
      'a file outside the string table',
      withParts({ function: block(5, int(1, 1), int(2, 3), int(4, 99)) }),
      'string-index'
    ],
    [
      'a sample type outside the string table',
      withParts({ type: block(1, int(1, 77)) }),
      'string-index'
    ],
    ['a comment outside the string table', withParts({}, int(13, 50)), 'string-index'],
    ['drop_frames outside the string table', withParts({}, int(7, 50)), 'string-index'],
    [
      'a mapping file outside the string table',
      withParts({}, block(3, int(1, 1), int(5, 50))),
      'string-index'
    ],
    ['no string table', withParts({ strings: none }), 'string-index'],
    [
      'a string table that does not begin with ""',
      withParts({ strings: bytesOf(text(6, 'x'), parts.strings) }),
      'string-table'
    ]
  ])('%s', (_, bytes, code) => {
    const diagnostic = only(bytes)
    expect(diagnostic).toMatchObject({ severity: 'error', code: `pprof/${code}` })
    expect(diagnostic?.at?.byte).toBeGreaterThanOrEqual(0)
    expect(diagnostic?.at?.byte).toBeLessThanOrEqual(bytes.length)
  })

  test('is told by the offset of the message that is wrong', () => {
    const bytes = withParts({ function: block(5, int(1, 1), int(2, 4)) })
    const start = parts.type.length + parts.sample.length + parts.location.length
    expect(only(bytes)?.at).toEqual({ file: 'cpu.pprof', byte: start + 2 })
    expect(only(gzipSync(bytes))?.at?.byte).toBe(start + 2)
  })
})

describe('bytes that are no protobuf', () => {
  test.each<[string, Uint8Array]>([
    ['a group', bytesOf(tag(20, 3), tag(20, 4))],
    ['a wire type that does not exist', tag(20, 7)],
    ['a known field with another wire type', text(9, 'soon')],
    ['a sample type that is a number', int(1, 5)],
    ['a field number of 0', int(0, 5)],
    ['a field number beyond 2^29', bytesOf(varint(2 ** 32 + 8), [5])],
    ['a field number beyond 2^29 in a function', block(5, varint(2 ** 32 + 8), [5])],
    ['a number of more than ten bytes', bytesOf(tag(20, 0), new Uint8Array(11).fill(0xff))],
    ['a function name that is text', block(5, int(1, 2), text(2, 'main'))],
    [
      'a field that runs past its message',
      bytesOf(block(4, int(1, 2), tag(4, 2), varint(50)), int(9, 1))
    ],
    [
      'a number that runs past its message',
      bytesOf(block(4, int(1, 2), tag(3, 0), [0x80]), new Uint8Array(9))
    ],
    ['a sample that ends inside a value', bytesOf(block(2, int(1, 1), tag(2, 0), [0x80]), [0x05])]
  ])('%s', (_, bytes) => {
    expect(codesOf(withParts({}, bytes))).toEqual(['pprof/malformed'])
  })

  test('unknown fields of any other kind are skipped, in every message', () => {
    const unknown = bytesOf(
      int(99, 2n ** 64n - 1n),
      bytesOf(tag(98, 1), new Uint8Array(8)),
      text(97, 'new'),
      bytesOf(tag(96, 5), new Uint8Array(4))
    )
    const bytes = bytesOf(
      unknown,
      block(1, int(1, 1), unknown, int(2, 2)),
      block(2, unknown, int(1, 1), unknown, int(2, 5), unknown),
      block(3, int(1, 1), unknown),
      block(4, unknown, int(1, 1), unknown, block(4, int(1, 1), unknown)),
      block(5, int(1, 1), unknown, int(2, 3)),
      parts.strings,
      unknown
    )
    expect(codesOf(bytes)).toEqual([])
  })
})

describe('two profiles in one file', () => {
  const first = profileOf('main;work 30', { time: 5 })
  const second = profileOf('main;gc 10', { time: 6 })

  test.each<[string, Uint8Array]>([
    ['one after the other', bytesOf(first, second)],
    ['of the same kind without times', bytesOf(profileOf('main 1'), profileOf('main 2'))],
    ['of different kinds', bytesOf(profileOf('main 1 2'), profileOf('main 3'))],
    ['gzipped one after the other', bytesOf(gzipSync(first), gzipSync(second))],
    ['with two durations', bytesOf(withParts({}, int(10, 5)), int(10, 6))],
    ['with two period types', withParts({}, block(11, int(1, 1)), block(11, int(1, 1)))]
  ])('%s', (_, bytes) => {
    const diagnostic = only(bytes)
    expect(diagnostic?.code).toBe('pprof/concatenated')
    expect(diagnostic?.hint).toContain('go tool pprof -proto')
  })

  test('one profile in several gzip members is fine', () => {
    const bytes = bytesOf(gzipSync(first.subarray(0, 50)), gzipSync(first.subarray(50)))
    expect(codesOf(bytes)).toEqual([])
  })

  test('a string table with "" twice is fine, as some writers make it', () => {
    expect(codesOf(withParts({}, text(6, '')))).toEqual([])
  })
})

describe('a raw profile that is cut', () => {
  const { types, samples, stringTable } = encodeParts({ samples: samplesOf('main;work 1 30') })
  const whole = profileOf('main;work 1 30\nmain;gc 2 10', { time: 5 })

  test('says at which byte the cut field begins', () => {
    const cut = whole.subarray(0, 25)
    const diagnostic = only(cut)
    expect(diagnostic?.code).toBe('pprof/truncated')
    expect(diagnostic?.at?.byte).toBeLessThan(25)
  })

  test('before its string table lacks it', () => {
    const cut = encodeProfile({ samples: samplesOf('main;work 1 30') })
    const start = cut.length - stringTable.reduce((sum, one) => sum + one.length, 0)
    const withoutStrings = bytesOf(...types, ...samples, int(9, 5))
    expect(codesOf(withoutStrings)).toEqual(['pprof/string-index'])
    expect(start).toBeGreaterThan(0)
  })
})

describe('gzip', () => {
  const whole = gzipSync(profileOf('main;work 30\nmain;gc 10'))

  test('that grows past the limit names the limit and the option', () => {
    const bomb = gzipSync(new Uint8Array(1_000_000))
    const { profiles, diagnostics } = parse(bomb, { maxInflatedBytes: 1000 })
    expect(profiles).toEqual([])
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'pprof/too-large' })
    expect(diagnostics[0]?.message).toContain('1000 bytes')
    expect(diagnostics[0]?.hint).toContain('limits.max-inflated-bytes')
  })

  test('of exactly the limit is fine', () => {
    const raw = profileOf('main;work 30')
    expect(parse(gzipSync(raw), { maxInflatedBytes: raw.length }).diagnostics).toEqual([])
    expect(parse(gzipSync(raw), { maxInflatedBytes: raw.length - 1 }).diagnostics).toHaveLength(1)
  })

  test('whose trailer claims gigabytes is inflated all the same', () => {
    const lying = Uint8Array.from(whole)
    lying.set([0xff, 0xff, 0xff, 0xff], lying.length - 4)
    expect(codesOf(lying)).toEqual(['pprof/damaged-gzip'])
  })

  test('with a wrong checksum is damaged', () => {
    const wrong = Uint8Array.from(whole)
    wrong.set([0, 0, 0, 0], wrong.length - 8)
    expect(codesOf(wrong)).toEqual(['pprof/damaged-gzip'])
  })

  test('with bytes behind it is told where they begin', () => {
    const diagnostic = only(bytesOf(whole, [0, 0, 7, 7]))
    expect(diagnostic).toMatchObject({
      code: 'pprof/trailing-bytes',
      at: { byte: whole.length + 2 }
    })
    expect(codesOf(bytesOf(whole, [0, 0, 0]))).toEqual([])
  })

  test.each([
    ['goos: linux\nBenchmarkX 1 2 ns/op\n', 'text'],
    ['<!DOCTYPE html><p>Sign in</p>', 'an HTML page'],
    ['{"a": 1}', 'JSON'],
    ['PK\x03\x04', 'a zip archive'],
    ['', 'no bytes at all']
  ])('of %j names what it holds', (content, what) => {
    const diagnostic = only(gzipSync(content))
    expect(diagnostic?.code).toBe('pprof/not-a-profile')
    expect(diagnostic?.message).toContain(what)
  })

  test('of a gzipped profile says that it is compressed twice', () => {
    expect(only(gzipSync(whole))?.message).toContain('compressed twice')
  })

  test('of a legacy text profile gives the advice for that', () => {
    expect(codesOf(gzipSync('heap profile: 1: 2 [3: 4] @ heap/1\n'))).toEqual(['pprof/legacy'])
  })
})

describe('a small file that asks for endless work', () => {
  test('one location with very many frames, very often', () => {
    const lines = Array.from({ length: 20_000 }, () => block(4, int(1, 1)))
    const bytes = withParts({
      location: block(4, int(1, 1), ...lines),
      sample: block(2, packed(1, new Array<number>(20_000).fill(1)), int(2, 5))
    })
    expect(codesOf(bytes)).toEqual(['pprof/too-large'])
  })

  test('very many sample types times very many functions', () => {
    const count = 9000
    const numbers = Array.from({ length: count }, (_, index) => index)
    const bytes = bytesOf(
      ...numbers.map(() => block(1)),
      ...numbers.map((index) => block(4, int(1, index + 1), block(4, int(1, index + 1)))),
      ...numbers.map((index) => block(5, int(1, index + 1), int(2, index + 1))),
      text(6, ''),
      ...numbers.map((index) => text(6, `f${index}`))
    )
    expect(codesOf(gzipSync(bytes))).toEqual(['pprof/too-many-functions'])
  })
})

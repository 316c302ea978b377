import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { Function as Fn, Location, Profile, Sample, StringTable, ValueType } from 'pprof-format'
import { pprof } from '../../src/formats/pprof.js'
import {
  codesOf,
  columnOf,
  decode,
  encodeProfile,
  fileOf,
  limits,
  profileOf,
  rowsOf
} from '../helpers/pprof.js'
import { block, bytesOf, int, text } from '../helpers/pprofWire.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const matches = (bytes: Uint8Array): boolean => pprof.matches(fileOf(bytes))

describe('what is claimed', () => {
  const plain = profileOf('main;work 30\nmain;gc 10')

  test('a profile, gzipped or not', () => {
    expect(matches(plain)).toBe(true)
    expect(matches(gzipSync(plain))).toBe(true)
  })

  test.each(['samples-first', 'samples-last', 'interleaved'] as const)(
    'a profile written %s',
    (order) => {
      expect(matches(profileOf('main;work 30', { time: 17n * 10n ** 17n }, { order }))).toBe(true)
    }
  )

  test('any gzip, even one that is cut after its magic', () => {
    expect(matches(gzipSync('goos: linux\n'))).toBe(true)
    expect(matches(Uint8Array.of(0x1f, 0x8b))).toBe(true)
  })

  test('a raw profile that is cut or damaged further on', () => {
    expect(matches(plain.subarray(0, 20))).toBe(true)
    expect(matches(bytesOf(plain.subarray(0, 40), new Uint8Array(20).fill(0xff)))).toBe(true)
  })

  test('a legacy binary CPU profile, of either byte order', () => {
    const words = BigUint64Array.of(0n, 3n, 0n, 10000n, 0n, 1n, 1n, 4096n)
    const little = new Uint8Array(words.buffer)
    const big = bytesOf(
      ...Array.from(words, (word) => [0, 0, 0, 0, 0, 0, Number(word >> 8n), Number(word & 255n)])
    )
    for (const bytes of [little, big]) {
      expect(matches(bytes)).toBe(true)
      expect(codesOf(bytes)).toEqual(['pprof/legacy'])
    }
  })

  test.each([
    'heap profile: 1: 2 [3: 4] @ heap/1',
    'threadcreate profile: total 5\n',
    '--- mutex:\ncycles',
    '--- contention:\n'
  ])('the legacy text %j', (text) => {
    expect(matches(utf8(text))).toBe(true)
  })
})

describe('what is not claimed', () => {
  test.each([
    ['benchmark output', 'goos: linux\nBenchmarkX-8 \t 10 \t 5 ns/op\n'],
    ['benchmark output after an empty line', '\n\n\nBenchmarkX-8 10 5 ns/op\n'],
    ['pprof -top text', 'File: app\nType: cpu\nShowing nodes accounting for 1s\n'],
    ['pprof -top text with escapes', '\x1b[1mType: cpu\x1b[0m\n'],
    ['benchstat CSV', ',old.txt,,new.txt\n,sec/op,CI,sec/op,CI,vs base,P\n'],
    ['benchstat text', 'name   old time/op  new time/op  delta\n'],
    ['JSON', '{"functions": []}'],
    ['an HTML page', '<!DOCTYPE html><html></html>'],
    ['digits', '22\n22222222\n2222\n'],
    ['stars and quotes', '"\n"*\n*"""***\n'],
    ['a goroutine dump', 'goroutine 1 [running]:\nmain.main()\n'],
    ['nothing', '']
  ])('%s', (_, text) => {
    expect(matches(utf8(text))).toBe(false)
  })

  test.each([
    ['UTF-16 text', new Uint8Array(Buffer.from('\ufeffgoos: linux\n', 'utf16le'))],
    [
      'UTF-16 text after empty lines',
      new Uint8Array(Buffer.from('\n\n\ngoos: linux\n', 'utf16le'))
    ],
    ['a zip', bytesOf(utf8('PK\x03\x04'), new Uint8Array(40))],
    ['zstd', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 4, 0, 0)],
    ['zeros', new Uint8Array(100)],
    [
      'another protobuf',
      bytesOf(block(1, int(1, 5), int(8, 7), block(2, int(3, 1))), block(1, int(1, 6)))
    ]
  ])('%s', (_, bytes) => {
    expect(matches(bytes)).toBe(false)
  })
})

describe('flat and cum', () => {
  test('are summed per function over all stacks', () => {
    const profile = decode(profileOf('main;work 30\nmain;gc 10\nmain 5'))
    expect(rowsOf(profile)).toEqual(['10 10 gc', '30 30 work', '5 45 main'])
    expect(columnOf(profile).total).toBe(45)
    expect(profile.sampleCount).toBe(3)
  })

  test('take inlined functions as frames, the innermost as the leaf', () => {
    const profile = decode(profileOf('main;outer+middle+inner 7\nouter+middle+inner;outer 1'))
    expect(rowsOf(profile)).toEqual(['0 7 main', '0 8 middle', '1 8 outer', '7 8 inner'])
  })

  test('count a function once per sample, however often it recurs', () => {
    expect(rowsOf(decode(profileOf('a;b;a;b+a 3\na;a 4')))).toEqual(['0 3 b', '7 7 a'])
  })

  test('put a sample without a stack into the total only', () => {
    const profile = decode(profileOf('- 50\nmain 10'))
    expect(columnOf(profile).total).toBe(60)
    expect(rowsOf(profile)).toEqual(['10 10 main'])
  })

  test('sum signed values, and absolute values in the total', () => {
    const profile = decode(profileOf('main;work 30\nmain;work -50\nmain -1'))
    expect(rowsOf(profile)).toEqual(['-1 -21 main', '-20 -20 work'])
    expect(columnOf(profile).total).toBe(81)
  })

  test('leave out functions that no sample touched, and those that cancel out', () => {
    const profile = decode(profileOf('main;zero 0\nmain;up 5\nmain;up -5\nmain 1'))
    expect(profile.functions.map(({ name }) => name)).toEqual(['main'])
  })

  test('merge functions of one name, and keep file and line of the first', () => {
    const strings = ['', 'cpu', 'work', '/a.go', '/b.go', 'work']
    const bytes = bytesOf(
      block(1, int(1, 1)),
      block(2, int(1, 1), int(1, 2), int(2, 5)),
      block(2, int(1, 2), int(2, 3)),
      block(4, int(1, 1), block(4, int(1, 1))),
      block(4, int(1, 2), block(4, int(1, 2))),
      block(5, int(1, 1), int(2, 2), int(4, 3), int(5, 10)),
      block(5, int(1, 2), int(2, 5), int(4, 4), int(5, 20)),
      ...strings.map((string) => text(6, string))
    )
    const profile = decode(bytes)
    expect(rowsOf(profile)).toEqual(['8 8 work'])
    expect(profile.functions).toEqual([{ name: 'work', file: '/a.go', startLine: 10 }])
  })

  test('are exact far beyond 2^63, where pprof wraps around', () => {
    const max = 2n ** 63n - 1n
    const profile = decode(profileOf(`main;a ${max}\nmain;a ${max}\nmain;b ${-max - 1n}`))
    expect(columnOf(profile).exact?.total).toBe(3n * max + 1n)
    expect(rowsOf(profile)).toEqual([
      `${-max - 1n} ${-max - 1n} b`,
      `0 ${max - 1n} main`,
      `${2n * max} ${2n * max} a`
    ])
  })

  test('stay doubles while the sum of absolute values is below 2^53', () => {
    const most = 2n ** 53n - 1n
    expect(columnOf(decode(profileOf(`main ${most}`))).exact).toBeUndefined()
    expect(columnOf(decode(profileOf(`main ${most}\nmain 1`))).exact?.total).toBe(2n ** 53n)
    expect(columnOf(decode(profileOf(`main ${most}\nwork -2`))).exact?.total).toBe(2n ** 53n + 1n)
  })
})

describe('what a profile says about itself', () => {
  const profile = decode(
    profileOf('main;work 3 30\nmain 1 10', {
      time: 1_756_000_000_000_000_000n,
      duration: 2_000_000_000,
      period: ['cpu', 'nanoseconds', 10_000_000],
      comments: ['a comment', '# another'],
      binary: 'C:\\build\\app.test',
      buildId: 'abc',
      fileOf: (name) => (name === 'main' ? '' : `/src/${name}.go`)
    })
  )

  test('is in the model, with the units of the file', () => {
    expect(profile).toMatchObject({
      timeNanos: 1.756e18,
      durationNanos: 2e9,
      period: 1e7,
      periodType: { type: 'cpu', unit: 'nanoseconds' },
      comments: ['a comment', '# another'],
      binary: 'app.test',
      buildId: 'abc',
      coverage: { kind: 'complete' },
      halfDigit: 0,
      isDiff: false
    })
    expect(profile.functions).toContainEqual({ name: 'work', file: '/src/work.go', startLine: 3 })
    expect(profile.functions).toContainEqual({ name: 'main', file: '', startLine: 3 })
  })

  test('is absent where the file leaves it out', () => {
    const bare = decode(profileOf('main 1'))
    for (const key of ['timeNanos', 'durationNanos', 'period', 'periodType', 'buildId'])
      expect(bare).not.toHaveProperty([key])
  })

  test.each([
    ['samples', 0],
    ['cpu', 1],
    ['no such type', 1],
    ['', 1]
  ])('picks the default sample type %j', (defaultSampleType, index) => {
    expect(decode(profileOf('main 1 2', { defaultSampleType })).defaultColumn).toBe(index)
  })
})

describe('a saved diff', () => {
  const labelled = (labels: readonly (readonly [string, string])[]) =>
    encodeProfile({ samples: [{ stack: [['main']], values: [1, -5], labels }] })

  test('is known by the label of its base samples', () => {
    const bytes = labelled([['pprof::base', 'true']])
    expect(decode(bytes).isDiff).toBe(true)
    expect(codesOf(bytes)).toEqual(['pprof/saved-diff'])
  })

  test.each([
    ['another label of that value', [['kind', 'pprof::base']]],
    ['the label with another value', [['pprof::base', 'no']]],
    ['other labels', [['span', 'x']]]
  ] as const)('is not one with %s', (_, labels) => {
    expect(decode(labelled(labels)).isDiff).toBe(false)
  })
})

describe('what an honest reader is told about a whole profile', () => {
  test('it holds no samples', () => {
    const bytes = encodeProfile({ samples: [] })
    expect(codesOf(bytes)).toEqual(['pprof/no-samples'])
    expect(decode(bytes)).toMatchObject({ functions: [], sampleCount: 0, defaultColumn: 1 })
  })

  test('its samples have no stacks', () => {
    expect(codesOf(profileOf('- 5'))).toEqual(['pprof/no-stacks'])
  })

  test('it has no symbols, and its rows are its binary', () => {
    const bytes = profileOf('?;? 5\n? 1')
    expect(codesOf(bytes)).toEqual(['pprof/no-symbols'])
    expect(rowsOf(decode(bytes))).toEqual(['6 6 [app]'])
    expect(rowsOf(decode(profileOf('? 1', { binary: '' })))).toEqual(['1 1 <unknown>'])
  })

  test('it counts threads, which no binary has symbols for', () => {
    const path = fileURLToPath(
      new URL('../../fixtures/profiles/threadcreate/base.pprof', import.meta.url)
    )
    const { diagnostics } = pprof.parse(fileOf(readFileSync(path)), limits)
    expect(diagnostics).toMatchObject([{ code: 'pprof/no-symbols', severity: 'warning' }])
    expect(diagnostics[0]?.message).toContain('golang/go#6104')
  })

  test('nothing, when some frames have symbols', () => {
    const bytes = profileOf('main;? 5')
    expect(codesOf(bytes)).toEqual([])
    expect(rowsOf(decode(bytes))).toEqual(['0 5 main', '5 5 [app]'])
  })

  test('a function without a name goes by its system name', () => {
    const bytes = bytesOf(
      block(1, int(1, 1), int(2, 1)),
      block(2, int(1, 1), int(2, 4)),
      block(4, int(1, 1), block(4, int(1, 1))),
      block(5, int(1, 1), int(3, 2)),
      block(6),
      block(6, utf8('cpu')),
      block(6, utf8('_ZN4mainEv'))
    )
    expect(rowsOf(decode(bytes))).toEqual(['4 4 _ZN4mainEv'])
  })
})

describe('another encoder', () => {
  test('pprof-format writes what we read', () => {
    const strings = new StringTable()
    const string = (text: string): number => strings.dedup(text)
    const profile = new Profile({
      stringTable: strings,
      sampleType: [new ValueType({ type: string('cpu'), unit: string('nanoseconds') })],
      sample: [
        new Sample({ locationId: [1, 2], value: [-40_000_000] }),
        new Sample({ locationId: [2], value: [2n ** 40n] })
      ],
      location: [
        new Location({ id: 1, line: [{ functionId: 1, line: 3 }] }),
        new Location({ id: 2, line: [{ functionId: 2, line: 9 }] })
      ],
      function: [
        new Fn({ id: 1, name: string('work'), filename: string('w.go') }),
        new Fn({ id: 2, name: string('main'), filename: string('m.go') })
      ]
    })
    expect(rowsOf(decode(profile.encode()))).toEqual([
      '-40000000 -40000000 work',
      `${2 ** 40} ${2 ** 40 - 40_000_000} main`
    ])
  })
})

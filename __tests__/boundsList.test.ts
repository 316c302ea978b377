/** Every bound of the settings, as a list: at the bound all is well, one beyond it an error says what, and what to do. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../src/config/layers.js'
import { defaultLimits, type Limits } from '../src/config/limits.js'
import { decode } from '../src/formats/index.js'
import { capsOf } from '../src/io/artifacts/caps.js'
import { readOptions } from '../src/io/readOptions.js'
import { readZip } from '../src/io/zip.js'
import { type Diagnostic, FlamegateError } from '../src/model/diagnostic.js'
import { readInputs } from './helpers/readInputs.js'
import { writeZip } from './helpers/zip.js'

const folder = mkdtempSync(join(tmpdir(), 'flamegate-bounds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = 'BenchmarkX-8 \t 1 \t 100 ns/op\n'
const profile = readFileSync(new URL('../fixtures/demo/base/cpu.pprof', import.meta.url))
const [decoded] = decode(
  { path: 'base.cpu.pprof', bytes: profile },
  readOptions(defaultLimits, '', '')
).parsed.profiles
const functions = decoded?.functions.length ?? 0
const zeros = Buffer.alloc(2 * 2 ** 20)
const packedZeros = writeZip([{ name: 'zeros', data: zeros }])
const ratio = Math.ceil(zeros.length / deflateRawSync(zeros).length)

const troublesOf = (run: () => readonly Diagnostic[]): readonly Diagnostic[] => {
  try {
    return run()
  } catch (error) {
    if (error instanceof FlamegateError) return error.diagnostics
    throw error
  }
}

const inFiles =
  (files: Readonly<Record<string, string | Uint8Array>>) =>
  (limits: Limits): readonly Diagnostic[] => {
    const own = mkdtempSync(join(folder, 'files-'))
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(own, name), bytes)
    return readInputs([{ path: own }], readOptions(limits, own, 'out')).files.flatMap(
      ({ parsed }) => parsed.diagnostics
    )
  }

const inArchive =
  (archive: Uint8Array) =>
  (limits: Limits): readonly Diagnostic[] =>
    readZip(archive, capsOf(limits).zip).diagnostics

type Key = keyof Limits

interface Bound {
  readonly key: Key
  readonly what: string
  /** What just fits. */
  readonly fits: number
  readonly read: (limits: Limits) => readonly Diagnostic[]
  readonly code: string
  /** What the error says was expected and found. */
  readonly says: string
}

const three = { 'a.txt': line, 'b.txt': line, 'c.txt': line }
const texts = {
  gobench: line.repeat(2),
  benchstat:
    ',base.txt,,head.txt,,,\n,sec/op,CI,sec/op,CI,vs base,P\nX-8,1e-07,1%,1e-07,1%,~,p=1.0 n=6\n',
  folded: 'a;b 1\na;c 2\n',
  'pprof-top': [
    'Type: cpu',
    'Showing nodes accounting for 20ms, 100% of 20ms total',
    '      flat  flat%   sum%        cum   cum%',
    '      20ms   100%   100%       20ms   100%  main.work',
    ''
  ].join('\n')
}
const fourNumbers = 'BenchmarkX 1 1 ns/op 1 B/op 1 allocs/op\n'
const entries = writeZip(['a', 'b', 'c'].map((name) => ({ name, data: line })))

const bounds: readonly Bound[] = [
  {
    ...{ key: 'max-files', what: 'files that a search finds', fits: 3, read: inFiles(three) },
    ...{ code: 'io/too-many-files', says: 'expected at most 2 files under' }
  },
  {
    ...{
      key: 'max-file-bytes',
      what: 'a file',
      fits: line.length,
      read: inFiles({ 'a.txt': line })
    },
    ...{
      code: 'io/unreadable',
      says: `expected at most ${line.length - 1} bytes, found ${line.length}`
    }
  },
  {
    ...{ key: 'max-file-bytes', what: 'an entry of an artifact', fits: line.length },
    read: inArchive(writeZip([{ name: 'a', data: line }])),
    code: 'zip/too-large',
    says: `expected at most ${line.length - 1} bytes, found an entry of ${line.length}`
  },
  {
    ...{ key: 'max-total-bytes', what: 'all files', fits: 3 * line.length, read: inFiles(three) },
    code: 'io/unreadable',
    says: `expected at most ${3 * line.length - 1} bytes in all inputs together, found more`
  },
  {
    ...{
      key: 'max-inflated-bytes',
      what: 'a profile after gzip',
      fits: gunzipSync(profile).length,
      code: 'pprof/too-large'
    },
    read: inFiles({ 'base.cpu.pprof': profile }),
    says: 'inflates to more than the limit of'
  },
  ...(['gobench', 'benchstat', 'folded', 'pprof-top'] as const).map((room) => ({
    ...{ key: 'max-inflated-bytes' as const, what: `a text: ${room}`, code: `${room}/too-large` },
    fits: texts[room].length,
    read: inFiles({ 'base.txt': texts[room] }),
    says: `bytes of text, found ${texts[room].length}; the rest was not read`
  })),
  {
    ...{
      key: 'max-rows',
      what: 'rows of a text',
      fits: 3,
      read: inFiles({ 'a.txt': line.repeat(3) })
    },
    ...{ code: 'gobench/too-many-results', says: 'expected at most 2 result lines' }
  },
  {
    ...{ key: 'max-rows', what: 'numbers on result lines of a text', fits: 2 },
    read: inFiles({
      'a.txt': `BenchmarkX 1 ${[...'abcdefg'].map((unit) => `1 ${unit}/op`).join(' ')}\n`
    }),
    ...{ code: 'gobench/too-many-results', says: 'expected at most 4 numbers on result lines' }
  },
  {
    ...{ key: 'max-rows', what: 'numbers on result lines of all inputs', fits: 2 },
    read: inFiles({ 'base.txt': fourNumbers, 'head.txt': fourNumbers }),
    code: 'io/too-many-numbers',
    says: 'expected at most 4 numbers on result lines in all inputs together, found more'
  },
  {
    ...{ key: 'max-benchmarks', what: 'benchmarks times units of all inputs', fits: 3 },
    read: inFiles({
      'base.txt': `${line}${line}BenchmarkY \t 1 \t 100 ns/op \t 1 B/op\n`,
      'head.txt': line
    }),
    code: 'io/too-many-benchmarks',
    says: 'expected at most 2 benchmarks times units in all inputs together, found more'
  },
  {
    ...{ key: 'max-rows', what: 'functions of all inputs', fits: 6 },
    read: inFiles({ 'base.folded': 'a;b 1\n', 'head.folded': 'a;c 1\n' }),
    code: 'io/too-many-functions',
    says: 'expected at most 2 functions in all inputs together, found more'
  },
  {
    ...{ key: 'max-rows', what: 'functions of a text', fits: 6, code: 'folded/too-many' },
    read: inFiles({ 'base.folded': 'a;b;c 1\nb 2\n' }),
    says: 'expected at most 2 functions, found more'
  },
  {
    ...{ key: 'max-rows', what: 'functions of a profile', fits: 2 * functions },
    ...{ read: inFiles({ 'base.cpu.pprof': profile }), code: 'pprof/too-many-functions' },
    says: `expected at most ${2 * functions - 1} functions times sample types, found ${functions} with 2`
  },
  {
    ...{ key: 'max-archive-entries', what: 'entries', fits: 3, read: inArchive(entries) },
    ...{ code: 'zip/too-many-entries', says: 'expected at most 2 entries, found 3' }
  },
  {
    ...{ key: 'max-archive-bytes', what: 'what is unpacked', fits: 3 * line.length },
    ...{ read: inArchive(entries), code: 'zip/too-much' },
    says: `expected at most ${3 * line.length - 1} bytes in all entries together, found more`
  },
  {
    ...{ key: 'max-compression-ratio', what: 'an entry above 1 MiB', fits: ratio },
    ...{ read: inArchive(packedZeros), code: 'zip/too-large' },
    says: `expected data that packs at most ${ratio - 1} times, found ${zeros.length} bytes in`
  }
]

const under = (key: Key, value: number): Limits =>
  resolveConfig({ file: { path: 'c.yml', text: `limits: { ${key}: ${value} }` } }).config.limits

describe.each(bounds)('limits.$key: $what', ({ key, fits, read, code, says }) => {
  test('just fits', () => {
    const errors = troublesOf(() => read(under(key, fits)))
    expect(errors.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test(`one less: ${code}`, () => {
    const [first] = troublesOf(() => read(under(key, fits - 1))).filter(
      ({ severity }) => severity === 'error'
    )
    expect(first?.code).toBe(code)
    expect(first?.message).toContain(says)
    expect(first?.hint?.replaceAll('`', '')).toContain(`raise limits.${key} in the config`)
  })
})

test('a gzip member behind another counts as well', () => {
  const raw = gunzipSync(profile)
  const half = Math.floor(raw.length / 2)
  const members = Buffer.concat([gzipSync(raw.subarray(0, half)), gzipSync(raw.subarray(half))])
  const read = inFiles({ 'base.cpu.pprof': members })
  expect(read(under('max-inflated-bytes', raw.length))).toEqual([])
  expect(read(under('max-inflated-bytes', raw.length - 1))[0]?.code).toBe('pprof/too-large')
})

describe('archives that lie take no memory for it', () => {
  const noise = randomBytes(2 * 2 ** 20)
  const zipped = writeZip([{ name: 'inner', data: zeros }])

  test.each([
    [
      'an entry that claims 256 MiB',
      writeZip([{ name: 'a', data: noise, size: 2 ** 28 }]),
      ['zip/damaged']
    ],
    [
      'an entry that claims a terabyte',
      writeZip([{ name: 'a', size: 2 ** 40, isWide: true }]),
      ['zip/too-large']
    ],
    [
      'an entry that is more than it claims',
      writeZip([{ name: 'a', data: zeros, size: 10 }]),
      ['zip/damaged']
    ],
    ['a bomb', writeZip([{ name: 'a', data: Buffer.alloc(2 ** 27) }]), ['zip/too-large']],
    [
      'an archive in an archive, which stays packed',
      writeZip([{ name: 'a.zip', data: zipped }]),
      []
    ]
  ])('%s', (_, archive, codes) => {
    const before = process.memoryUsage().rss
    const { diagnostics, entries: read } = readZip(archive, capsOf(defaultLimits).zip)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
    expect(diagnostics.map(({ code }) => code)).toEqual(codes)
    expect(read.map(({ path }) => path)).toEqual(codes.length === 0 ? ['a.zip'] : [])
  })
})

test('every bound of the settings is in the list, and in docs/limits.md with its default and its error', () => {
  expect(new Set(bounds.map(({ key }) => key))).toEqual(new Set(Object.keys(defaultLimits)))
  const page = readFileSync(new URL('../docs/limits.md', import.meta.url), 'utf8')
  for (const { key, code } of bounds) {
    const rows = [...page.matchAll(new RegExp(`\\| \`${key}\` \\| ([^|]+) \\| ([^|]+) \\|`, 'g'))]
    const [, written = ''] = rows[0] ?? []
    const beyond = rows.map(([, , error]) => error).join()
    const [, digits = '', unit = ''] = /^([\d,]+)(?: ([KMG]iB))?$/.exec(written) ?? []
    const power = ['', 'KiB', 'MiB', 'GiB'].indexOf(unit)
    expect([key, Number(digits.replaceAll(',', '')) * 1024 ** power]).toEqual([
      key,
      defaultLimits[key]
    ])
    expect(beyond).toContain(code)
  }
})

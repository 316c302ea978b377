import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../../src/config/layers.js'
import { pprof } from '../../src/formats/pprof.js'
import { capsOf } from '../../src/io/artifacts/caps.js'
import { readOptions } from '../../src/io/readOptions.js'
import { readZip } from '../../src/io/zip.js'
import { readInputs } from '../helpers/readInputs.js'
import { writeZip } from '../helpers/zip.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-bounds-'))
  for (const name of ['a', 'b', 'c'])
    writeFileSync(
      join(folder, `${name}.bench.txt`),
      `BenchmarkX-8 \t 1 \t ${'1'.repeat(40)} ns/op\n`
    )
})
afterAll(() => rmSync(folder, { recursive: true }))

const limitsIn = (text: string) =>
  resolveConfig({ file: { path: 'c.yml', text: `limits: { ${text} }` } }).config.limits

/** What is refused under a bound: the file, and what to do. */
const refused = (text: string) =>
  readInputs([{ path: folder }], readOptions(limitsIn(text), folder, 'out')).files.flatMap(
    ({ path, status, parsed }) =>
      status === 'damaged' ? [[path.slice(-11), parsed.diagnostics[0]?.hint]] : []
  )

describe('a bound of the settings on input files', () => {
  test('is on each file', () => {
    expect(refused('max-file-bytes: 60')).toHaveLength(3)
    expect(refused('max-file-bytes: 60')[0]?.[1]).toContain('limits.max-file-bytes')
  })

  test('is on all of them together: what still fits is read, the others are in the report', () => {
    expect(refused('max-total-bytes: 150')).toEqual([
      ['c.bench.txt', expect.stringContaining('limits.max-total-bytes')]
    ])
  })

  test('is on their number', () => {
    expect(() => refused('max-files: 2')).toThrow('at most 2 files')
  })
})

test('a gzip whose trailer claims a gigabyte takes no memory for it', () => {
  const lying = gzipSync(randomBytes(2 ** 20 + 2 ** 16))
  lying.writeUInt32LE(2 ** 30 - 1, lying.length - 4)
  const before = process.memoryUsage().rss
  const { profiles, diagnostics } = pprof.parse(
    { path: 'x', bytes: lying },
    readOptions(limitsIn(''), folder, 'out')
  )
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20)
  expect(profiles).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'pprof/damaged-gzip' }])
})

describe('a bound of the settings on artifacts', () => {
  const zeros = { name: 'zeros', data: Buffer.alloc(3 * 2 ** 20) }
  const small = ['x', 'y', 'z'].map((name) => ({ name, data: 'a'.repeat(100) }))
  const codes = (text: string) =>
    readZip(writeZip([...small, zeros]), capsOf(limitsIn(text)).zip).diagnostics.map(
      ({ code, at }) => [code, at?.file]
    )

  test.each([
    ['max-compression-ratio: 200', [['zip/too-large', 'zeros']]],
    ['max-compression-ratio: 1032', []],
    ['max-compression-ratio: 1032, max-file-bytes: 1MiB', [['zip/too-large', 'zeros']]],
    [
      'max-compression-ratio: 1032, max-archive-bytes: 250',
      [
        ['zip/too-much', 'z'],
        ['zip/too-much', 'zeros']
      ]
    ],
    ['max-archive-entries: 2', [['zip/too-many-entries', undefined]]]
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })
})

/** Archives as the artifacts of strangers come. */
import { writeZip } from '../../__tests__/helpers/zip.js'
import { readDirectory } from '../../src/io/zip/directory.js'
import { defaultZipLimits, type ZipLimits } from '../../src/io/zip/limits.js'
import { entryName } from '../../src/io/zip/names.js'
import { isFolder } from '../../src/io/zip/unpack.js'
import { readZip, type ZipEntry } from '../../src/io/zip.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { pick, type Random } from '../random.js'
import { promise, type Target } from '../target.js'

const zipLimits: ZipLimits = {
  ...defaultZipLimits,
  maxEntries: 50,
  maxEntryBytes: 2 ** 16,
  maxTotalBytes: 2 ** 18,
  ratioFloorBytes: 2 ** 12
}

const names = [
  'base/cpu.pprof',
  'head/a.txt',
  '../evil',
  'a/../../b',
  '/etc/passwd',
  'C:x',
  'a\\b',
  'nul',
  'a\u0000',
  'Ä',
  'a/',
  '',
  '.',
  'x'.repeat(300),
  'd/'.repeat(40)
] as const
const sizes = [0, 1, 2 ** 16, 2 ** 16 + 1, 2 ** 31, 2 ** 32 - 1, 2 ** 40] as const

const optional = <Value>(random: Random, key: string, value: () => Value) =>
  random.below(6) === 0 ? { [key]: value() } : {}

const sourceOf = (random: Random) => ({
  name: pick(random, names) + (random.coin() ? random.below(9) : ''),
  data: Buffer.alloc(random.below(pick(random, [10, 300, 2 ** 17])), random.below(9)),
  method: pick(random, ['store', 'deflate', 'deflate', 8, 12] as const),
  isWide: random.coin(),
  ...optional(random, 'size', () => pick(random, sizes)),
  ...optional(random, 'packedSize', () => pick(random, sizes)),
  ...optional(random, 'offset', () => random.below(400)),
  ...optional(random, 'crc', () => 1),
  ...optional(random, 'disk', () => 1),
  ...optional(random, 'mode', () => random.below(0x10000))
})

const grow = (random: Random): Uint8Array =>
  writeZip(
    Array.from({ length: random.below(8) }, () => sourceOf(random)),
    optional(random, 'count', () => random.below(100))
  )

const isInside = (path: string): boolean =>
  !/^\/|\\|^[A-Za-z]:|\p{Cc}/u.test(path) &&
  path.split('/').every((segment) => !['', '.', '..'].includes(segment))

/** Files that the directory names. A folder holds nothing that could be lost. */
const filesIn = (bytes: Uint8Array): number =>
  readDirectory(bytes, zipLimits).records.filter(
    (record) => !isFolder(record) && entryName(record.name, zipLimits).kind !== 'folder'
  ).length

/** Problems beyond the first twenty are told as their number. */
const toldIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.reduce(
    (sum, { message }) => sum + Number(/found (\d+) more/.exec(message)?.[1] ?? 1),
    0
  )

/** Unpacks a case, and sees that nothing of it leaves the folder, goes beyond the limits or is lost in silence. */
export const unpacked = (bytes: Uint8Array): readonly ZipEntry[] => {
  const { entries, diagnostics } = readZip(bytes, zipLimits)
  const total = entries.reduce((sum, one) => sum + one.bytes.length, 0)
  promise(total <= zipLimits.maxTotalBytes, 'no more bytes than the limit')
  promise(entries.length <= zipLimits.maxEntries, 'no more entries than the limit')
  promise(
    entries.every(({ path }) => isInside(path)),
    'paths inside the folder'
  )
  promise(diagnostics.length <= 21, 'a bounded number of problems')
  promise(
    entries.length + toldIn(diagnostics) >= filesIn(bytes),
    'every file an entry or a problem'
  )
  return entries
}

const whole = writeZip([
  { name: 'base/cpu.pprof', data: 'profile'.repeat(100) },
  { name: 'head/', mode: 0o040755 },
  { name: 'head/bench.txt', data: 'BenchmarkX 1 2 ns/op\n', method: 'store' },
  { name: 'flamegate-manifest.json', data: '{}', isWide: true }
])

/** Signatures of a zip archive. */
export const zipWords = [
  'PK\u0001\u0002',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  'PK\u0006\u0006',
  'PK\u0006\u0007',
  'PK\u0007\b'
]

export const zipTarget: Target = {
  id: 'zip',
  seeds: [whole, writeZip([])],
  words: zipWords,
  grow,
  read: unpacked
}

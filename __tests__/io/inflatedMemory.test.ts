/** Small files that inflate to a gigabyte, read by a process of its own: its peak memory, as the kernel counted it. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGzip, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import { writeZip } from '../helpers/zip.js'

const MIB = 2 ** 20
const folder = mkdtempSync(join(tmpdir(), 'flamegate-inflated-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** One gigabyte of zeros as gzip: about a megabyte. */
const packedZeros = (): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const gzip = createGzip({ level: 9 })
    const parts: Buffer[] = []
    gzip.on('data', (part: Buffer) => parts.push(part))
    gzip.on('end', () => resolve(Buffer.concat(parts)))
    gzip.on('error', reject)
    const block = Buffer.alloc(16 * MIB)
    let left = 64
    const write = (): void => {
      while (left > 0) {
        left -= 1
        if (!gzip.write(block)) return void gzip.once('drain', write)
      }
      gzip.end()
    }
    write()
  })

const program = join(folder, 'read.mjs')
const bomb = join(folder, 'bomb.pprof')
const archive = join(folder, 'bomb.zip')
const cutArchive = join(folder, 'cut.zip')

/** Forty entries of 32 MiB whose data stops short of its end, which is known there only, and one that is whole. */
const cutEntries = (): Buffer => {
  const data = Buffer.alloc(32 * MIB)
  // Packed sixty times: what packs better is refused unseen.
  for (let at = 0; at < data.length; at += 2048) randomBytes(24).copy(data, at)
  const packedSize = deflateRawSync(data).length - 20
  const cut = Array.from({ length: 40 }, (_, index) => ({ name: `a${index}`, data, packedSize }))
  return Buffer.from(writeZip([...cut, { name: 'whole.txt', data: 'whole' }]))
}

beforeAll(async () => {
  const url = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
  const contents = `
    import { readFileSync } from 'node:fs'
    import { decode } from ${JSON.stringify(url('formats/index.ts'))}
    import { readZip } from ${JSON.stringify(url('io/zip.ts'))}
    import { defaultZipLimits } from ${JSON.stringify(url('io/zip/limits.ts'))}
    import { peakMemoryBytes } from ${JSON.stringify(url('io/peakMemory.ts'))}
    import { unpackArtifact } from ${JSON.stringify(url('io/artifacts/unpack.ts'))}
    const [kind, path, most] = process.argv.slice(2)
    const bytes = readFileSync(path)
    const limits = { maxInflatedBytes: Number(most), maxRows: 1000000 }
    const unpack = () => unpackArtifact({ name: 'a', file: { path, name: 'a.zip' }, bytes, folder: most }, defaultZipLimits, 'take')
    const diagnostics =
      kind === 'artifact' ? (await unpack()).diagnostics
      : kind === 'zip' ? readZip(bytes, defaultZipLimits).diagnostics
      : kind === 'gzip' ? decode({ path, bytes }, limits).parsed.diagnostics : []
    const peak = peakMemoryBytes()
    process.stdout.write(JSON.stringify({ peak, codes: diagnostics.map(({ code }) => code), hints: diagnostics.map(({ hint }) => hint) }))
  `
  buildSync({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', outfile: program }
  })
  writeFileSync(bomb, await packedZeros())
  writeFileSync(cutArchive, cutEntries())
  // Sizes that lie: entries of 64 MiB that say they have ten bytes, and one that says it has a terabyte.
  const data = deflateRawSync(Buffer.alloc(64 * MIB))
  writeFileSync(
    archive,
    writeZip([
      ...Array.from({ length: 20 }, (_, index) => ({
        name: `a${index}`,
        data: Buffer.alloc(64 * MIB),
        size: 10
      })),
      { name: 'b', data, size: 2 ** 40, isWide: true },
      { name: 'c', data: Buffer.alloc(64 * MIB) }
    ])
  )
}, 120_000)

interface Read {
  readonly peak: number
  readonly codes: readonly string[]
  readonly hints: readonly string[]
}

const read = (
  kind: 'nothing' | 'gzip' | 'zip' | 'artifact',
  path = bomb,
  most: number | string = 0
): Read => {
  const { stdout, stderr } = spawnSync(process.execPath, [program, kind, path, String(most)], {
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test.each([1, 10, 100])(
  'a gigabyte of zeros stops at a limit of %d MiB, without the rest of it',
  (limit) => {
    const empty = read('nothing')
    const { peak, codes, hints } = read('gzip', bomb, limit * MIB)
    expect(codes).toEqual(['pprof/too-large'])
    expect(hints.join()).toContain('limits.max-inflated-bytes')
    // The part before the limit may be there twice, as pieces and put together.
    expect(peak - empty.peak).toBeLessThan((2 * limit + 40) * MIB)
  }
)

test('archives whose entries lie about their sizes take no memory for it', () => {
  const empty = read('nothing')
  const { peak, codes } = read('zip', archive)
  expect(new Set(codes)).toEqual(new Set(['zip/damaged', 'zip/too-large', 'zip/more-problems']))
  expect(peak - empty.peak).toBeLessThan(64 * MIB)
})

test('forty entries that are damaged at their end take the memory of a few, and the one behind them is unpacked', () => {
  const empty = read('nothing')
  const unpacked = mkdtempSync(join(folder, 'unpacked-'))
  const { peak, codes } = read('artifact', cutArchive, unpacked)
  expect(new Set(codes)).toEqual(new Set(['zip/damaged', 'zip/more-problems']))
  expect(readdirSync(unpacked)).toEqual(['whole.txt'])
  expect(peak - empty.peak).toBeLessThan(12 * 32 * MIB)
})

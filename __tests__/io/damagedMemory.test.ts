/** Many damaged profiles, read by a process of its own: its peak memory, as the kernel counted it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'

const MIB = 2 ** 20
const folder = mkdtempSync(join(tmpdir(), 'flamegate-damaged-'))
const program = join(folder, 'read.mjs')
afterAll(() => rmSync(folder, { recursive: true }))

/** Gzips of 32 MiB of zeros whose checksum is wrong, which is known at their end only. */
const writeDamaged = (count: number): string => {
  const path = join(folder, `of-${count}`)
  mkdirSync(path)
  const bytes = gzipSync(Buffer.alloc(32 * MIB))
  bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 8) ^ 1, bytes.length - 8)
  for (let at = 0; at < count; at++) writeFileSync(join(path, `cpu-${at}.pprof`), bytes)
  return path
}

const options = {
  ...{ cwd: folder, out: 'out', maxFiles: 100, maxRows: 1000 },
  ...{ maxFileBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxInflatedBytes: 2 ** 30 }
}

beforeAll(() => {
  const url = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
  const contents = `
    import { readInputs } from ${JSON.stringify(url('io/readInputs.ts'))}
    import { peakMemoryBytes } from ${JSON.stringify(url('io/peakMemory.ts'))}
    const { files } = await readInputs([{ path: process.argv[2] }], ${JSON.stringify(options)})
    const peak = peakMemoryBytes()
    process.stdout.write(JSON.stringify({ peak, statuses: files.map(({ status }) => status) }))
  `
  buildSync({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', outfile: program }
  })
})

const read = (count: number): { peak: number; statuses: readonly string[] } => {
  const { stdout, stderr } = spawnSync(process.execPath, [program, writeDamaged(count)], {
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('thirty profiles that are damaged at their end take the memory of a few', () => {
  const one = read(1)
  const thirty = read(30)
  expect(thirty.statuses).toEqual(Array(30).fill('damaged'))
  // When the collector comes to it depends on how busy the machine is; all thirty would be 960 MiB.
  expect(thirty.peak - one.peak).toBeLessThan(12 * 32 * MIB)
})

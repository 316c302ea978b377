/** Threads change when a profile is decoded, and nothing else. The script that they run is the built one. */
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ReadOptions } from '../../../src/io/readOptions.js'
import { decodeAhead } from '../../../src/io/threads/ahead.js'
import { readInputs } from '../../helpers/readInputs.js'

const root = new URL('../../../', import.meta.url)
const built = new URL('dist/thread.js', root)

const demo = fileURLToPath(new URL('fixtures/demo', root))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-threads-'))
  cpSync(demo, folder, { recursive: true })
  const whole = readFileSync(join(folder, 'base/cpu.pprof'))
  writeFileSync(join(folder, 'base/cut.pprof'), whole.subarray(0, whole.length / 2))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const options = (): ReadOptions => ({
  cwd: folder,
  out: 'out',
  maxFiles: 100,
  maxFileBytes: 1e6,
  maxTotalBytes: 2 ** 40,
  maxBenchmarks: 100_000,
  maxInflatedBytes: 1e7,
  maxRows: 2000,
  maxTreeNodes: 10_000
})

const paths = [{ path: 'base' }, { path: 'head' }]

const ahead = (script: URL, { cores = 2, worthBytes = 0 } = {}) =>
  decodeAhead(paths, options(), { script, cores, worthBytes })

const script = (text: string): URL => {
  const path = join(folder, 'script.mjs')
  writeFileSync(path, text)
  return new URL(`file://${path}`)
}

describe('profiles that were decoded in threads', () => {
  test('are those that are decoded without, whole or cut', async () => {
    const done = await ahead(built)
    expect([...done.keys()].sort()).toEqual(
      ['base/cpu', 'base/cut', 'base/mem', 'head/cpu', 'head/mem'].map((name) =>
        join(folder, `${name}.pprof`)
      )
    )
    expect(readInputs(paths, options(), done)).toEqual(readInputs(paths, options()))
  })

  test('are left to the main thread where they are too small to pay', async () => {
    expect((await ahead(built, { worthBytes: 1e6 })).size).toBe(0)
  })

  test('are left to the main thread where there is one core', async () => {
    expect((await ahead(built, { cores: 1 })).size).toBe(0)
  })

  test('are left to the main thread where their stacks would fill the memory', async () => {
    for (const name of ['a', 'b'])
      writeFileSync(
        join(folder, `${name}.pprof`),
        new Uint8Array(20e6).fill(0x1f, 0, 1).fill(0x8b, 1, 2)
      )
    const large = [{ path: 'a.pprof' }, { path: 'b.pprof' }]
    const { maxTreeNodes: _, ...withoutTrees } = options()
    const done = (wanted: ReadOptions) =>
      decodeAhead(
        large,
        { ...wanted, maxFileBytes: 1e9 },
        { script: built, cores: 2, worthBytes: 0 }
      )
    expect((await done(options())).size).toBe(0)
    expect((await done(withoutTrees)).size).toBe(2)
  })

  test('are left to the main thread where there is no path', async () => {
    const nowhere = [{ path: 'base' }, { path: 'nowhere' }]
    expect(
      (await decodeAhead(nowhere, options(), { script: built, cores: 2, worthBytes: 0 })).size
    ).toBe(0)
  })

  test('are not looked for in a pipe, as of <(git show main:bench.txt), which can be read once', async () => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    const pipe = openSync(path, 'r+')
    writeSync(pipe, 'goos: linux')
    await decodeAhead([{ path: 'pipe' }, ...paths], options(), { script: built, cores: 2 })
    const left = Buffer.alloc(100)
    expect(left.toString('utf8', 0, readSync(pipe, left))).toBe('goos: linux')
    closeSync(pipe)
  })

  test.each([
    ['there is no script', new URL('dist/none.js', root)],
    ['it ends at once', undefined],
    ['it ends at the first profile', 'process.exit(1)'],
    ['it throws', "throw new Error('no')"],
    ['it says that it failed', "parentPort.postMessage('failed')"]
  ])('are left to the main thread where %s', async (_, does) => {
    const answering = `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { ${does} })`
    const thread = does instanceof URL ? does : script(does === undefined ? '' : answering)
    expect((await ahead(thread)).size).toBe(0)
  })
})

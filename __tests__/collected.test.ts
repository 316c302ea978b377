/** `flamegate collect` leaves a folder; `flamegate analyze` without an argument finds it and uses all of it. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../src/cli.js'
import type { Manifest } from '../src/model/manifest.js'
import { manifestName } from '../src/model/manifestName.js'
import { type Report, reportSchema } from '../src/model/report.js'
import { pair } from '../src/pair/pair.js'
import { aManifest, benchEntries, bothSides, profileEntry } from './helpers/manifest.js'
import { readInputs } from './helpers/readInputs.js'
import { testShell } from './helpers/shell.js'

const demo = fileURLToPath(new URL('../fixtures/demo', import.meta.url))
let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'flamegate-collected-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Ten rounds as `collect` appends them: one process after the other, each with its header. */
const rounds = (first: number): string =>
  Array.from({ length: 10 }, (_, index) =>
    [
      'goos: linux',
      'goarch: amd64',
      'pkg: example.com/p',
      'cpu: AMD EPYC 7763',
      `BenchmarkF-4   \t    1000\t${first + index * 0.1} ns/op\t16 B/op\t1 allocs/op`,
      'PASS\n'
    ].join('\n')
  ).join('')

const entries = [
  ...benchEntries(),
  ...(['base', 'head'] as const).map((side) => profileEntry({ side, round: 1 }))
]

/** Writes what `collect` would leave. */
const collectInto = (folder: string, over: Partial<Manifest> = {}): void => {
  const put = (path: string): string => {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    return place
  }
  const manifest = aManifest({ files: entries, ...over })
  writeFileSync(put(manifestName), JSON.stringify(manifest, null, 2))
  writeFileSync(put('base/bench.txt'), rounds(100))
  writeFileSync(put('head/bench.txt'), rounds(130))
  for (const { path, side, kind } of entries) {
    if (kind === 'cpu') copyFileSync(join(demo, side, 'cpu.pprof'), put(path))
  }
}

const analyzeIn = async (cwd: string): Promise<{ code: number; report: Report }> => {
  const { shell } = testShell(cwd)
  const code = await run(['analyze'], shell)
  const path = join(cwd, '.docs/artifacts/ci/ai_analysis/report.json')
  return { code, report: reportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) }
}

describe('flamegate analyze after flamegate collect', () => {
  test('needs no argument, and judges what was collected', async () => {
    const cwd = join(root, 'plain')
    collectInto(join(cwd, '.docs/artifacts/ci'))
    const { code, report } = await analyzeIn(cwd)
    expect(report.collection).toMatchObject({ order: 'interleaved', complete: true, missing: [] })
    expect(report.comparisons.map(({ status }) => status)).toEqual(
      report.comparisons.map(() => 'compared')
    )
    expect(report.comparisons.some(({ operations_unknown }) => operations_unknown)).toBe(false)
    expect(report.verdict.level).toBe('hard_fail')
    expect(code).toBe(1)
  })

  test('shows lines by the checkout that the reader is in: the folder that was measured is gone', async () => {
    const cwd = join(root, 'lines')
    const builtIn = '/tmp/flamegate-collect-1/head'
    const head = { ...bothSides.head, root: builtIn }
    collectInto(join(cwd, '.docs/artifacts/ci'), { head })
    const { report } = await analyzeIn(cwd)
    const lists = report.recommendations.filter(({ command }) => command?.includes(' -list='))
    expect(lists.length).toBeGreaterThan(0)
    for (const { command } of lists) expect(command).toContain(` -trim_path=${builtIn}/ -list=`)
  })

  test('finds the same in a second run, beside its own report', async () => {
    const cwd = join(root, 'twice')
    collectInto(join(cwd, '.docs/artifacts/ci'))
    const { report: first } = await analyzeIn(cwd)
    const { report: second } = await analyzeIn(cwd)
    const { cost: _first, ...one } = first
    const { cost: _second, ...two } = second
    expect(two).toEqual(one)
  })

  test('says that the manifest is cut', async () => {
    const cwd = join(root, 'cut')
    const folder = join(cwd, '.docs/artifacts/ci')
    collectInto(folder)
    const text = readFileSync(join(folder, manifestName))
    writeFileSync(join(folder, manifestName), text.subarray(0, 777))
    const { report } = await analyzeIn(cwd)
    expect(report.collection).toBeNull()
    expect(report.inputs.find(({ format }) => format === 'manifest')?.status).toBe('damaged')
    expect(report.diagnostics.map(({ message }) => message)).toContain(
      'at byte 777: expected JSON, found that it ends early'
    )
  })
})

describe('a collection in an artifact', () => {
  test('is governed by its manifest under the name of the artifact', () => {
    const folder = join(root, 'artifact')
    collectInto(folder)
    const { files } = readInputs(
      [{ path: folder, label: 'flamegate-data-linux', labelsNames: true }],
      {
        cwd: root,
        out: 'out',
        maxFiles: 100,
        maxFileBytes: 1 << 24,
        maxTotalBytes: 2 ** 40,
        maxBenchmarks: 100_000,
        maxInflatedBytes: 1 << 26,
        maxRows: 10_000
      }
    )
    const { collection, placed } = pair(files, [])
    expect(collection?.losses).toEqual([])
    expect(placed.map(({ file, side }) => [file.path, side])).toEqual([
      ['flamegate-data-linux/base/bench.txt', 'base'],
      ['flamegate-data-linux/base/p/cpu/1/BenchmarkWork.pprof', 'base'],
      ['flamegate-data-linux/flamegate-manifest.json', 'both'],
      ['flamegate-data-linux/head/bench.txt', 'head'],
      ['flamegate-data-linux/head/p/cpu/1/BenchmarkWork.pprof', 'head']
    ])
  })
})

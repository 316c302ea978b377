/** A collection of a module in which everything has a hostile name: what it says, the files it leaves, and who reads them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { collect } from '../../src/collect/collect.js'
import type { Collected } from '../../src/collect/request.js'
import { defaultConfig } from '../../src/config/schema.js'
import { collectPorts } from '../../src/io/collectPorts.js'
import { lineProgress } from '../../src/io/progress.js'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import { type Manifest, manifestSchema } from '../../src/model/manifest.js'
import { manifestName } from '../../src/model/manifestName.js'
import { reportSchema } from '../../src/model/report.js'
import { renderDiagnostics } from '../../src/outputs/diagnostics.js'
import { newRepository } from '../helpers/gitRepository.js'
import { testShell } from '../helpers/shell.js'
import { writeZip } from '../helpers/zip.js'
import { names } from '../outputs/hostileReport.js'
import { hostilePorts, short } from './hostileGo.js'
import { steeringIn } from './steering.js'

jest.setTimeout(120_000)

let root = ''
let data = ''
let collected: Collected
const lines: string[] = []

/** As much as git takes for a branch. */
const branch = 'feature/##]`$(id)`|@org/team\u202e<b>#12'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

const manifestIn = (folder: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')))

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'flamegate-hostile-'))
  data = join(root, 'data')
  const repository = newRepository(join(root, 'repo'))
  const test = 'package a\n\nfunc BenchmarkX(b *testing.B) {}\n'
  repository.commit({ 'go.mod': 'module example.com/m\n', 'a/a_test.go': test })
  repository.git('checkout', '-q', '-b', branch)
  repository.commit(
    { 'a/b.go': 'package a\n' },
    names.map(([, name]) => short(name).replaceAll('\0', '')).join('\n')
  )
  const ports = collectPorts({
    version: '1.2.3',
    progress: lineProgress((text) => void lines.push(text)),
    stop: new AbortController().signal,
    env: { PATH: process.env['PATH'], HOME: root, GOTMPDIR: root, GIT_CONFIG_GLOBAL: '/dev/null' }
  })
  const settings = { ...defaultConfig.collect, rounds: 2, 'profile-rounds': 1 }
  const request = {
    cwd: repository.path,
    out: data,
    head: branch,
    base: 'main',
    seed: 7,
    settings
  }
  collected = await collect(request, hostilePorts(ports))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a collection of packages and benchmarks with hostile names', () => {
  test('measures them and says what failed, and nothing of it steers', () => {
    expect(collected.status).toBe('partial')
    expect(new Set(collected.diagnostics.map(({ code }) => code))).toEqual(
      new Set([
        'collect/build-failed',
        'collect/benchmark-failed',
        'collect/torn-result',
        'collect/profile-failed'
      ])
    )
    expect(lines.length).toBeGreaterThan(names.length / 2)
    expect(lines.flatMap(steeringIn)).toEqual([])
    expect(steeringIn(renderDiagnostics(collected.diagnostics, 'none'))).toEqual([])
  })

  test('writes a manifest that can be read, and the files that it lists', () => {
    const { files, packages } = manifestIn(data)
    expect(packages).toHaveLength(names.length)
    expect([...files.map(({ path }) => path), manifestName].sort()).toEqual(
      [...filesIn(data)].sort()
    )
    expect(files.length).toBeGreaterThan(names.length)
  })

  test('writes files with names that every system and every archive takes', () => {
    const files = filesIn(data)
    for (const path of files) expect(path).toMatch(/^[A-Za-z0-9._~/-]+$/)
    expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length)
    const options = files.flatMap((path) => path.split('/')).filter((part) => part.startsWith('-'))
    expect(options).toEqual([])
    const archive = writeZip(files.map((name) => ({ name, data: readFileSync(join(data, name)) })))
    const { entries, diagnostics } = readZip(archive, defaultZipLimits)
    expect(diagnostics).toEqual([])
    expect(entries.map(({ path }) => path).sort()).toEqual([...files].sort())
  })
})

/** The report of a folder; nothing that is printed steers, and nothing is written but the report. */
const analyse = async (folder: string) => {
  const before = filesIn(folder)
  const { shell, written } = testShell(root)
  const code = await run(
    ['analyze', folder, '--out', join(root, 'out'), '--fail-on', 'never'],
    shell
  )
  expect(steeringIn(written.out)).toEqual([])
  expect(steeringIn(written.err)).toEqual([])
  expect(filesIn(folder)).toEqual(before)
  expect(code).toBe(0)
  return reportSchema.parse(JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8')))
}

test('such a collection becomes a report with every package in it', async () => {
  const { inputs, bench_deltas } = await analyse(data)
  expect(inputs.filter(({ status }) => status === 'damaged')).toEqual([])
  expect(bench_deltas.length).toBeGreaterThan(names.length)
})

type Change = (manifest: Manifest, name: string) => Manifest

/** A manifest that a stranger wrote: the name in every place, with the paths of the files as they are and not. */
const changes: Readonly<Record<string, Change>> = {
  'in every place but paths': (manifest, name) => ({
    ...manifest,
    head: { ref: name, sha: 'b'.repeat(40), go_version: name, root: name },
    base: { ref: name, sha: 'a'.repeat(40), go_version: name, root: name },
    environment: { ...manifest.environment, goos: name, goarch: name, cpu: name },
    settings: { ...manifest.settings, packages: [name], bench: name, benchtime: name, tags: name },
    problems: [name],
    packages: [
      { package: name || '_', workload: name || '_', head: { status: 'failed', because: name } }
    ],
    files: manifest.files.map((file) => ({ ...file, package: name || '_', workload: name || '_' })),
    runs: manifest.runs.map((one) => ({ ...one, package: name || '_', because: name }))
  }),
  'as the paths of files': (manifest, name) => ({
    ...manifest,
    files: [
      ...manifest.files,
      ...[name, `../${name}`, `/${name}`, `base/../../${name}`]
        .filter((path) => path !== '')
        .map((path) => ({ path, side: 'head', kind: 'cpu', workload: name || '_' }) as const)
    ]
  }),
  'where no manifest has it': (manifest, name) => ({
    ...manifest,
    tool: { name, version: name } as unknown as Manifest['tool'],
    [name]: name
  })
}

const few = (['base', 'head'] as const).map((side) => ({
  ...({ path: `${side}/bench.txt`, side, kind: 'benchmarks', workload: 'default' } as const)
}))

describe.each(Object.entries(changes))('a manifest with a hostile name %s', (_, change) => {
  test.each(names)('is read or refused, with %s', async (_what, name) => {
    const folder = mkdtempSync(join(root, 'changed-'))
    for (const { path } of few) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), 'BenchmarkX 1 1 ns/op\n'.repeat(6))
    }
    const manifest = { ...manifestIn(data), files: few }
    writeFileSync(join(folder, manifestName), JSON.stringify(change(manifest, short(name))))
    await analyse(folder)
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { run } from '../../src/cli.js'
import { workflowFor } from '../../src/commands/init/workflow.js'
import { resolveConfig } from '../../src/config/layers.js'
import { defaultConfig } from '../../src/config/schema.js'
import { testShell } from '../helpers/shell.js'

const oneJob = fileURLToPath(new URL('../../docs/workflows/one-job.yml', import.meta.url))
const workflow = '.github/workflows/flamegate.yml'
const settings = '.github/flamegate.yml'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-init-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const repository = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(folder, 'repo-'))
  mkdirSync(join(root, '.git'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const init = async (cwd: string, ...args: readonly string[]) => {
  const { shell, written } = testShell(cwd)
  const code = await run(['init', ...args], shell)
  return { code, ...written }
}

const bench = (...names: readonly string[]): string =>
  names.map((name) => `func ${name}(b *testing.B) {}\n`).join('')

const module = 'module example.com/shop\n'
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
const configOf = (root: string) =>
  resolveConfig({ file: { path: settings, text: read(root, settings) } }).config

describe('the first workflow', () => {
  test('is the one of the documentation, which the README shows', () => {
    const text = workflowFor('.')
    if (process.env['UPDATE']) writeFileSync(oneJob, text)
    expect(readFileSync(oneJob, 'utf8')).toBe(text)
  })

  test.each(['backend', 'a folder', "it's"])('leads to the module in %s', (place) => {
    const { jobs } = parse(workflowFor(place))
    const [, go, flamegate] = jobs.flamegate.steps
    expect(go.with['go-version-file']).toBe(`${place}/go.mod`)
    expect(flamegate.with).toEqual({
      mode: 'collect-and-compare',
      'working-directory': place,
      head: 'HEAD'
    })
  })
})

describe('flamegate init', () => {
  test('writes the workflow and settings that change nothing, and says what it found and what to do next', async () => {
    const root = repository({
      'go.mod': module,
      'codec/codec_test.go': bench('BenchmarkEncode', 'Benchmark_decode', 'Benchmarking'),
      'cart/cart_test.go': bench('TestCart')
    })
    const { code, out } = await init(root)
    expect(code).toBe(0)
    expect(read(root, workflow)).toBe(readFileSync(oneJob, 'utf8'))
    expect(configOf(root)).toEqual(defaultConfig)
    expect(out).toContain('Found 2 benchmarks in 1 package: ./codec\n')
    expect(out).toContain(`Wrote ${workflow}\nWrote ${settings}\n`)
    expect(out).toContain('flamegate collect')
  })

  test('leaves what is there, and says so; --force replaces it', async () => {
    const root = repository({ 'go.mod': module, [settings]: 'fail-on: never\n' })
    const first = await init(root)
    expect(first.code).toBe(0)
    expect(first.out).toContain(`Kept  ${settings}`)
    expect(first.out).toContain(`Wrote ${workflow}`)
    expect(read(root, settings)).toBe('fail-on: never\n')
    expect((await init(root, '--force')).out).toContain(`Wrote ${settings}`)
    expect(configOf(root)).toEqual(defaultConfig)
  })

  test('writes no second settings file beside one in the other spelling', async () => {
    const root = repository({ 'go.mod': module, '.github/flamegate.yaml': 'fail-on: never\n' })
    expect((await init(root, '--force')).out).toContain('Kept  .github/flamegate.yaml')
    expect(() => read(root, settings)).toThrow('ENOENT')
  })

  test('names the packages with benchmarks where there are too many to build them all', async () => {
    const many = Array.from({ length: 50 }, (_, n) => [`p${n}/p_test.go`, bench('TestIt')])
    const root = repository({
      'go.mod': module,
      ...Object.fromEntries(many),
      'x_test.go': bench('BenchmarkRoot'),
      'codec/codec_test.go': bench('BenchmarkEncode')
    })
    await init(root)
    expect(configOf(root).collect.packages).toBe('. ./codec')
  })

  test('finds a module below, and names the others that have benchmarks', async () => {
    const root = repository({
      'backend/go.mod': module,
      'backend/a/a_test.go': bench('BenchmarkA', 'BenchmarkB'),
      'tools/go.mod': module,
      'tools/t_test.go': bench('BenchmarkT'),
      'vendor/x/go.mod': module,
      'vendor/x/x_test.go': bench('BenchmarkX', 'BenchmarkY', 'BenchmarkZ')
    })
    const { out } = await init(dirname(root), '--dir', root)
    expect(out).toContain('Found 2 benchmarks in 1 package of the module in backend: ./a')
    expect(out).toContain('Other modules with benchmarks: tools.')
    expect(out).toContain(
      'in backend, on what you committed: flamegate collect --config ../.github/'
    )
    expect(read(root, workflow)).toContain('working-directory: backend')
  })

  test('says what is missing where there is no benchmark yet, and where there is no repository', async () => {
    const root = repository({ 'go.mod': module })
    rmSync(join(root, '.git'), { recursive: true })
    const { out } = await init(root)
    expect(out).toContain('Found no package with tests')
    expect(out).toContain('Write a benchmark')
    expect(out).toContain('not the top folder of a git repository')
  })

  test('writes nothing without a Go module', async () => {
    const root = repository({ 'main.py': '' })
    const { code, err } = await init(root)
    expect(code).toBe(2)
    expect(err).toContain('go.mod')
    expect(err).toContain('two-jobs.yml')
    expect(() => read(root, workflow)).toThrow('ENOENT')
  })

  test('takes no PATH', async () => {
    const { code, err } = await init(folder, 'somewhere')
    expect(code).toBe(2)
    expect(err).toContain('--dir')
  })
})

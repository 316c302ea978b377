import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../src/cli.js'
import { type Report, reportSchema } from '../src/model/report.js'
import { version } from '../src/version.js'
import { testShell } from './helpers/shell.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const fixtures = join(root, 'fixtures')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const flamegate = async (args: readonly string[], cwd = root) => {
  const { shell, written } = testShell(cwd)
  const code = await run(args, shell)
  return { code, ...written }
}

const analyze = async (args: readonly string[], cwd = root) => {
  const out = join(mkdtempSync(join(folder, 'out-')), 'report')
  const result = await flamegate(['analyze', ...args, '--out', out], cwd)
  const read = (): Report =>
    reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))
  return { ...result, out, read }
}

const demo = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head']

describe('flamegate analyze', () => {
  test('writes report.json and report.md, prints the summary and their paths', async () => {
    const { code, out, written, read } = await analyze(demo).then((result) => ({
      ...result,
      written: result.out
    }))
    const report = read()
    expect(readFileSync(join(written, 'report.md'), 'utf8')).toContain('pricing')
    expect(report.cpu_regressions.map((entry) => entry.name)).toContain(
      'example.com/shop/pricing.(*Book).Tier'
    )
    expect(code).toBe(report.verdict.level === 'hard_fail' ? 1 : 0)
    expect(out).toContain('report')
  })

  test('exits 0 under --fail-on never', async () => {
    expect((await analyze([...demo, '--fail-on', 'never'])).code).toBe(0)
  })

  test('finds sides, workloads and superseded texts of the published layout with no configuration', async () => {
    const report = (await analyze(['fixtures/published'])).read()
    const counted = report.comparisons.filter((one) => one.counts && one.kind === 'profile')
    expect(counted.map((one) => `${one.workload} ${one.metric} ${one.status}`).sort()).toEqual([
      'generator alloc_space compared',
      'generator cpu compared',
      'loader alloc_space compared',
      'loader cpu compared'
    ])
    const superseded = report.inputs.filter((one) => one.status === 'superseded')
    expect(superseded.map((one) => one.superseded_by?.includes('/raw/'))).toEqual([
      true,
      true,
      true,
      true
    ])
    expect(report.cpu_regressions).toEqual([])
    expect(report.mem_regressions).toEqual([])
  })

  test('reads the published layout as text alone', async () => {
    const report = (await analyze(['fixtures/published-text'])).read()
    expect(new Set(report.inputs.map((one) => one.status))).toEqual(new Set(['parsed']))
    expect(report.cpu_regressions).toEqual([])
  })

  test('searches .docs/artifacts/ci by default and writes its report inside, which is no input of the next run', async () => {
    const cwd = mkdtempSync(join(folder, 'cwd-'))
    const artifacts = join(cwd, '.docs', 'artifacts', 'ci')
    cpSync(join(fixtures, 'published'), artifacts, { recursive: true })
    for (let round = 0; round < 2; round++) {
      const { code, out } = await flamegate(['analyze'], cwd)
      expect(code).toBe(0)
      expect(out).toContain(join('.docs', 'artifacts', 'ci', 'ai_analysis', 'report.json'))
    }
    const text = readFileSync(join(artifacts, 'ai_analysis', 'report.json'), 'utf8')
    const report = reportSchema.parse(JSON.parse(text))
    expect(report.inputs.some((one) => one.path.includes('ai_analysis'))).toBe(false)
  })

  test('looks further when the published place holds nothing but our own report', async () => {
    const cwd = mkdtempSync(join(folder, 'twice-'))
    cpSync(join(fixtures, 'demo'), cwd, { recursive: true })
    const codes = []
    for (let round = 0; round < 2; round++) codes.push((await flamegate(['analyze'], cwd)).code)
    expect(codes).toEqual([1, 1])
  })

  test('leaves out .git, node_modules, hidden folders, links and our own reports, and counts what it does not know', async () => {
    const cwd = mkdtempSync(join(folder, 'search-'))
    const profile = readFileSync(join(fixtures, 'demo/base/cpu.pprof'))
    for (const name of ['.git', 'node_modules', '.cache', 'base']) {
      mkdirSync(join(cwd, name))
      writeFileSync(join(cwd, name, 'cpu.pprof'), profile)
    }
    symlinkSync(join(fixtures, 'demo'), join(cwd, 'link'), 'junction')
    writeFileSync(join(cwd, 'main.go'), 'package main\n')
    writeFileSync(join(cwd, 'Makefile'), 'all:\n')
    await analyze(['.'], cwd)
    const first = await flamegate(['analyze', '.', '--out', 'elsewhere'], cwd)
    const second = await flamegate(['analyze', '.', '--out', 'again'], cwd)
    expect([first.code, second.code]).toEqual([0, 0])
    const report = reportSchema.parse(
      JSON.parse(readFileSync(join(cwd, 'again', 'report.json'), 'utf8'))
    )
    expect(report.inputs.map((one) => one.path)).toContain('base/cpu.pprof')
    expect(report.inputs.filter((one) => one.format === 'pprof')).toHaveLength(1)
    expect(report.inputs.some((one) => one.path.startsWith('elsewhere'))).toBe(false)
  })

  test('says which files are passed over as reports of its own where base has nothing else', async () => {
    const cwd = mkdtempSync(join(folder, 'own-'))
    cpSync(join(fixtures, 'demo/head'), join(cwd, 'head'), { recursive: true })
    mkdirSync(join(cwd, 'base'))
    const speedscope =
      '{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"flamegate@1.0.0"}'
    for (const name of ['cpu', 'mem'])
      writeFileSync(join(cwd, 'base', `${name}.speedscope.json`), speedscope)
    writeFileSync(join(cwd, 'head', 'all.speedscope.json'), speedscope)
    const passedOver = 'base/cpu.speedscope.json'
    for (const paths of [['.'], ['--base', 'base', '--head', 'head']]) {
      const { read, out } = await analyze(paths, cwd)
      const { verdict, summary, diagnostics } = read()
      expect(verdict.level).toBe('no_baseline')
      expect(summary).toBe(
        `Nothing was compared, because there is no base: \`${passedOver}\` and 1 more are reports of flamegate, not measurements.`
      )
      expect(diagnostics.find(({ code }) => code === 'io/own-report')).toMatchObject({
        severity: 'warning',
        at: { file: passedOver }
      })
      expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain(passedOver)
    }
  })

  test('says so too where there is nothing else at all', async () => {
    const cwd = mkdtempSync(join(folder, 'own-'))
    mkdirSync(join(cwd, 'base'))
    writeFileSync(join(cwd, 'base/report.json'), '{ "schema_version": 1, "name": "flamegate" }')
    const { code, err } = await analyze(['.'], cwd)
    expect(code).toBe(2)
    expect(err).toContain('found none among 0 files')
    expect(err).toContain('base/report.json')
  })

  test('reports a damaged file as damaged and analyses the rest', async () => {
    const cwd = mkdtempSync(join(folder, 'damaged-'))
    cpSync(join(fixtures, 'demo'), cwd, { recursive: true })
    const whole = readFileSync(join(cwd, 'head/cpu.pprof'))
    writeFileSync(join(cwd, 'head/cpu.pprof'), whole.subarray(0, 1000))
    const { read } = await analyze(['.'], cwd)
    const report = read()
    expect(report.inputs.find((one) => one.path === 'head/cpu.pprof')).toMatchObject({
      status: 'damaged',
      side: 'head',
      format: 'pprof'
    })
    expect(report.verdict.gates.find((gate) => gate.id === 'cpu-regression')?.status).toBe(
      'unjudged'
    )
    expect(report.mem_regressions.length).toBeGreaterThan(0)
  })

  test('reads settings from --config, and a flag wins over the file', async () => {
    const config = join(folder, 'settings.yml')
    writeFileSync(config, 'fail-on: warning\ngates:\n  benchmark-slowdown:\n    severity: off\n')
    expect((await analyze([...demo, '--config', config])).code).toBe(1)
    expect((await analyze([...demo, '--config', config, '--fail-on', 'never'])).code).toBe(0)
  })

  test('gives the same report for the same input, time and cost aside', async () => {
    const [one, two] = [await analyze(demo), await analyze(demo)]
    expect(one.read()).toEqual(two.read())
  })
})

describe('exit code 2: no report could be made', () => {
  test.each([
    ['no command', [], 'expected a command, found none'],
    ['an unknown command', ['compare'], 'expected a command, found compare'],
    ['an unknown option', ['analyze', '--bse', 'x'], "Unknown option '--bse' did you mean --base?"],
    ['two paths', ['analyze', 'a', 'b'], 'expected at most one PATH'],
    ['an empty path', ['analyze', '--base', '', '--head', 'x'], 'expected a path for --base'],
    ['a path and sides', ['analyze', 'a', '--base', 'b'], 'expected either PATH or --base'],
    ['a missing path', ['analyze', 'no/such/path'], 'expected a file or folder at no/such/path'],
    ['a bad value', ['analyze', '--fail-on', 'hardfail'], 'did you mean "hard-fail"?'],
    ['a missing config', ['analyze', '--config', 'nope.yml'], 'nope.yml'],
    ['top without a profile', ['top'], 'expected one PROFILE'],
    ['top of benchmarks', ['top', 'fixtures/demo/base/bench.txt'], 'expected a profile'],
    [
      'bench of a profile',
      ['bench', 'fixtures/demo/base/cpu.pprof'],
      'expected the output of go test'
    ],
    [
      'an unknown sample type',
      ['top', 'fixtures/demo/base/cpu.pprof', '--sample-index', 'wall'],
      'it has: samples, cpu'
    ]
  ])('%s', async (_, args, message) => {
    const { code, err, out } = await flamegate(args)
    expect(err.replace(/\s+/g, ' ')).toContain(message)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('a folder with nothing in it that we know', async () => {
    const cwd = mkdtempSync(join(folder, 'nothing-'))
    writeFileSync(join(cwd, 'notes.txt'), 'hello\n')
    const { code, err } = await flamegate(['analyze', '.'], cwd)
    expect(code).toBe(2)
    expect(err).toContain(
      'expected profiles or benchmark results under ., found none among 1 files'
    )
  })
})

describe('flamegate top', () => {
  const profile = 'fixtures/demo/base/cpu.pprof'

  test('--json prints every function in base units', async () => {
    const { code, out } = await flamegate(['top', profile, '--json'])
    const document = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(document)).toEqual(['sample_type', 'unit', 'total', 'functions'])
    expect(document).toMatchObject({ sample_type: 'cpu', unit: 'nanoseconds' })
    const flat = document.functions.reduce(
      (sum: number, one: { flat: number }) => sum + one.flat,
      0
    )
    expect(flat).toBe(document.total)
  })

  test('integers beyond 2^53 are strings, exact where pprof rounds to 0', async () => {
    const [a, b] = ['p53a', 'p53b'].map((name) => `fixtures/pprof-edge/${name}.pb.gz`)
    const single = JSON.parse((await flamegate(['top', a ?? '', '--json'])).out)
    expect(typeof single.total).toBe('string')
    const diff = JSON.parse(
      (await flamegate(['top', a ?? '', '--json', '--diff-base', b ?? ''])).out
    )
    expect(Math.abs(Number(diff.functions[0].flat))).toBe(1)
  })

  test('-n limits the table for people', async () => {
    const { out } = await flamegate(['top', profile, '-n', '3'])
    expect(out.trimEnd().split('\n')).toHaveLength(5)
  })

  test('--sample-index chooses the sample type', async () => {
    const { out } = await flamegate(['top', profile, '--sample-index', 'samples', '--json'])
    expect(JSON.parse(out).unit).toBe('count')
  })
})

describe('flamegate bench', () => {
  const files = ['fixtures/demo/base/bench.txt', 'fixtures/demo/head/bench.txt']

  test('--csv prints the CSV of benchstat', async () => {
    const { code, out } = await flamegate(['bench', ...files, '--csv'])
    expect(code).toBe(0)
    expect(out).toContain(',sec/op,CI,sec/op,CI,vs base,P')
  })

  test('prints a table for people', async () => {
    const { out } = await flamegate(['bench', ...files])
    expect(out).toContain('Checkout')
  })

  test('names the format of a file that holds something else', async () => {
    const { code, err } = await flamegate(['bench', 'fixtures/demo/base/cpu.pprof'])
    expect(code).toBe(2)
    expect(err).toContain('expected the output of go test -bench, found pprof')
  })

  test('says why there are no results, and not that another format was expected', async () => {
    const path = join(folder, 'failed.txt')
    writeFileSync(path, '# a/b\na.go:1:2: undefined: x\nFAIL\ta/b [build failed]\nFAIL\n')
    const { code, err } = await flamegate(['bench', path])
    expect(code).toBe(2)
    expect(err).toContain('a/b')
    expect(err).not.toContain('expected the output of go test -bench')
  })

  test('reads no more benchmarks of both files together than an analysis does', async () => {
    const path = join(folder, 'many.txt')
    const lines = Array.from({ length: 150_001 }, (_, at) => `BenchmarkB${at} 1 1 ns/op`)
    writeFileSync(path, `${lines.join('\n')}\n`)
    const { code, err } = await flamegate(['bench', path, path])
    expect(code).toBe(2)
    expect(err).toContain('expected at most 150000 benchmarks times units in all inputs together')
  })
})

test.each([
  ['top', '--sample-index NAME'],
  ['bench', 'bench BASE HEAD [--csv]'],
  ['analyze', '--on-missing MODE']
])('%s --help is about that command only', async (command, words) => {
  const { code, out } = await flamegate([command, '--help'])
  expect(code).toBe(0)
  expect(out).toContain(words)
  expect(out).toContain('Exit codes')
  expect(out.match(/^ {2}flamegate /gm)).toHaveLength(1)
  expect(out).not.toContain('--rounds')
})

test.each([
  ['bench', '--csv  '],
  ['top', 'PROFILE  '],
  ['init', '--force  ']
])(
  '%s --help explains its arguments, and has the exit codes of no other command',
  async (command, words) => {
    const { out } = await flamegate([command, '--help'])
    expect(out).toContain(`\n  ${words}`)
    expect(out.split('Exit codes\n')[1]).toMatch(/^ +\w+ +0 done\n +2 not done\n$/)
  }
)

test('analyze --help says all that makes it fail', async () => {
  const { out } = await flamegate(['analyze', '--help'])
  expect(out.split('Exit codes\n')[1]).toMatch(
    /^ {2}analyze +0 .*\n +1 .*--on-missing is fail\n +2 .*\n$/
  )
})

test('help and version', async () => {
  expect((await flamegate(['help'])).out).toContain('flamegate analyze [PATH]')
  expect((await flamegate(['help', '--help'])).out).toContain('flamegate analyze [PATH]')
  expect((await flamegate(['--version'])).out).toBe(`${version}\n`)
  const { version: packaged } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(version).toBe(packaged)
})

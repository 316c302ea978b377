/** Reports and measurements that a stranger stored, with a hostile name in every text: judged again, and published. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { unpackViews } from '../../src/io/views.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { measurementsIn } from '../../src/views/measurements.js'
import { encodeProfile } from '../helpers/pprof.js'
import { testShell } from '../helpers/shell.js'
import { reportOf } from '../helpers/street.js'
import { everyOutput, type Told } from '../outputs/everyOutput.js'
import { names } from '../outputs/hostileReport.js'
import { expectAsInert } from '../outputs/inert.js'
import { steeringIn } from './steering.js'

jest.setTimeout(120_000)

type Json = { readonly [key: string]: unknown }

/** What is written by whom it is: words of ours, versions, times and commits. */
const isWord = (text: string): boolean =>
  /^[a-z][a-z_-]{0,24}$|^\d[\d.TZ:-]*$|^[0-9a-f]{40}$/.test(text)

/** The value with a name for each of its texts, or for those that are none of our words. */
const infect = (value: unknown, name: string, isKept: (text: string) => boolean): unknown => {
  if (typeof value === 'string') return isKept(value) ? value : name
  if (Array.isArray(value)) return value.map((item) => infect(item, name, isKept))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, infect(item, name, isKept)])
  )
}

const none = (): boolean => false

let root = ''
let report: Json = {}
let views: Json = {}

const results = (ns: number): string =>
  [
    'pkg: example.com/A',
    ...[0, 1, 2, 3, 4, 5].map((step) => `BenchmarkX-8 \t 100 \t ${ns + step} ns/op \t 3 Custom/op`),
    ''
  ].join('\n')

/** A function with a name, which may become another, and one with a word for a name. */
const profile = (count: number): Uint8Array =>
  encodeProfile({
    sampleTypes: [
      ['samples', 'count'],
      ['cpu', 'nanoseconds']
    ],
    period: ['cpu', 'nanoseconds', 10_000_000],
    samples: [
      { stack: [['Pkg.Slow'], ['main']], values: [count, count * 1e7] },
      { stack: [['other'], ['main']], values: [5000, 5e10] }
    ],
    fileOf: () => 'Pkg/file.go'
  })

const flamegate = async (...args: readonly string[]) => {
  const { shell, written } = testShell(root)
  return { code: await run(args, shell), ...written }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'flamegate-stored-'))
  for (const [side, ns, count] of [
    ['base', 100, 1000],
    ['head', 200, 9000]
  ] as const) {
    mkdirSync(join(root, side))
    writeFileSync(join(root, side, 'Bench.txt'), results(ns))
    writeFileSync(join(root, side, 'Cpu.pprof'), profile(count))
  }
  await flamegate('analyze', '--base', 'base', '--head', 'head', '--out', 'out')
  report = JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8'))
  views = JSON.parse(gunzipSync(readFileSync(join(root, 'out/views.json.gz'))).toString())
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What a file system takes as the name of a folder. */
const folderName = (name: string): string =>
  `x${Buffer.from(name.replaceAll(/[/\0]/g, '_')).subarray(0, 200).toString('utf8')}`

const store = (folder: string, stored: { readonly report: unknown; readonly views: unknown }) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.json'), JSON.stringify(stored.report))
  writeFileSync(join(folder, 'views.json.gz'), gzipSync(JSON.stringify(stored.views)))
}

const gatesOf = (name: string): Json => {
  const verdict = report['verdict'] as Json & { readonly gates: readonly Json[] }
  return {
    verdict: {
      ...verdict,
      gates: verdict.gates.map((gate) => ({ ...gate, id: name, because: name }))
    }
  }
}

/** Reports by what became of them; those that are none are lost, and are said to be. */
const storedWays = (
  name: string
): Readonly<Record<string, { report: unknown; views: unknown }>> => ({
  whole: { report: infect(report, name, isWord), views: infect(views, name, isWord) },
  gates: { report: { ...report, ...gatesOf(name) }, views },
  settings: { report: { ...report, config: { [name]: name, gates: { [name]: name } } }, views },
  keys: { report: { ...report, [name]: { [name]: name } }, views: { ...views, [name]: name } },
  'no-report': { report: infect(report, name, none), views },
  'no-views': { report, views: infect(views, name, none) }
})

describe('flamegate policy --replay', () => {
  test.each(names)('says of every stored report what became of it with %s', async (_, name) => {
    const folder = mkdtempSync(join(root, 'replay-'))
    for (const [way, stored] of Object.entries(storedWays(name))) {
      store(join(folder, way, folderName(name)), stored)
    }
    const told = await flamegate('policy', '--replay', folder)
    expect(told.code).toBe(0)
    expect(steeringIn(told.out)).toEqual([])
    expect(told.out.split('\n')).toHaveLength(6 + 3)
    const { code, out } = await flamegate('policy', '--replay', folder, '--json')
    expect(code).toBe(0)
    expect(steeringIn(out)).toEqual([])
    const { reports } = JSON.parse(out) as { reports: readonly (Json & { name: string })[] }
    expect(reports.map((one) => one.name.split('/')[0])).toEqual([
      'gates',
      'keys',
      'no-report',
      'no-views',
      'settings',
      'whole'
    ])
    const kinds = Object.fromEntries(reports.map((one) => [one.name.split('/')[0], one['kind']]))
    expect(kinds).toMatchObject({
      ...{ gates: 'replayed', settings: 'replayed', 'no-report': 'lost', 'no-views': 'lost' }
    })
  })
})

/** The report that `mode: publish` makes of views that a stranger stored. */
const published = (name: string, isKept: (text: string) => boolean): Report | undefined => {
  const read = unpackViews(gzipSync(JSON.stringify(infect(views, name, isKept))))
  if (read.kind === 'refused') return undefined
  return reportSchema.parse(JSON.parse(JSON.stringify(reportOf(measurementsIn(read.views)))))
}

/** Harmless names by what a name says of a function: nothing, its package, its type arguments, its class, and as a file: Go. */
const alike = ['Name', 'Pkg.Name', 'Name[x]', 'Pkg::Name', 'Name.go']

const harmless: { reports?: readonly (Report | undefined)[] } = {}

/** Their reports, made once: every hostile one is compared with them. */
const harmlessReports = () => {
  harmless.reports ??= alike.map((name) => published(name, isWord))
  return harmless.reports
}

const isInert = (output: Told, hostile: Report, other: Report | undefined): boolean => {
  try {
    if (other !== undefined) expectAsInert(output, hostile, other)
    return other !== undefined
  } catch {
    return false
  }
}

describe('measurements of a stranger', () => {
  test('are refused where names are in the places of words', () => {
    for (const [, name] of names) expect(published(name, none)).toBeUndefined()
  })

  test.each(names)('are a report that is inert in every output with %s', (_, name) => {
    const hostile = published(name, isWord)
    if (hostile === undefined) return
    expect(hostile.bench_deltas).not.toEqual([])
    expect(hostile.cpu_regressions).not.toEqual([])
    const others = everyOutput
      .filter((output) => !harmlessReports().some((one) => isInert(output, hostile, one)))
      .map(({ id }) => id)
    expect(others).toEqual([])
  })
})

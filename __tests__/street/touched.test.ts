/** What the change of the code has to do with what became slower, and what that does to gates. */
import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analyze.js'
import { linesOfPatch } from '../../src/changes/patch.js'
import { resolveConfig } from '../../src/config/layers.js'
import type { Config } from '../../src/config/schema.js'
import type { Change, ChangedFile } from '../../src/model/change.js'
import type { MeasuredBy } from '../../src/model/measuredBy.js'
import { storedReportSchema } from '../../src/model/replay.js'
import type { Report } from '../../src/model/report.js'
import { replayOne } from '../../src/steps/replay.js'
import { encodeViews } from '../../src/views/encode.js'
import { benchFile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { encodeProfile, limits, parse, samplesOf } from '../helpers/pprof.js'
import { context, gateOf } from '../helpers/street.js'

const shop = 'example.com/shop'

/** Files of the functions, as a build outside the module path names them. */
const fileOf = (name: string): string =>
  name.startsWith(`${shop}/`)
    ? `/home/ci/shop/${name.slice(shop.length + 1).replace(/\..*$/, '')}/a.go`
    : ''

/** A CPU profile of two benchmarks, from the own samples of their functions. */
const cpuFile = (side: 'base' | 'head', own: Readonly<Record<string, number>>, extra = '') => {
  const loop = 'testing.(*B).launch;testing.(*B).runN'
  const counts = { encode: 600, write: 600, decode: 600, read: 600, ...own }
  const text = `
    ${loop};${shop}/codec.BenchmarkEncode;${shop}/codec.encode ${counts.encode}
    ${loop};${shop}/codec.BenchmarkEncode;${shop}/codec.encode;${shop}/wire.write ${counts.write}
    ${loop};${shop}/codec.BenchmarkDecode;${shop}/codec.decode ${counts.decode}
    ${loop};${shop}/codec.BenchmarkDecode;${shop}/codec.decode;${shop}/wire.read ${counts.read}
    ${loop};${shop}/codec.BenchmarkDecode;runtime.mallocgc 100
    ${extra}`
  const lines = text.trim().replace(/ (\d+)$/gm, (_, count) => ` ${count} ${Number(count) * 1e7}`)
  const bytes = encodeProfile({ samples: samplesOf(lines), period: ['cpu', 'nanoseconds', 1e7] })
  const [profile] = parse(bytes, { ...limits, maxTreeNodes: 10_000 }).profiles
  if (profile === undefined) throw new Error('no profile')
  const functions = profile.functions.map((one) => ({ ...one, file: fileOf(one.name) }))
  return profileFile(`${side}/cpu.pprof`, { ...profile, functions })
}

const inFunction = (path: string, declaration: string): ChangedFile => ({
  path,
  status: 'modified',
  lines: linesOfPatch(`@@ -8,3 +8,3 @@ ${declaration}\n \ta\n-\tb\n+\tc`)
})

const encode = inFunction('codec/a.go', 'func encode(in []byte) []byte {')

const changeOf = (...files: readonly ChangedFile[]): Change => ({
  files,
  isComplete: true,
  source: 'git'
})

interface Given {
  readonly change?: Change | undefined
  readonly yaml?: string
  readonly measuredBy?: MeasuredBy
  readonly extra?: string
}

const configOf = (yaml: string): Config =>
  resolveConfig({ file: { path: 'flamegate.yml', text: `work: same\n${yaml}` } }).config

const filesOf = (own: Readonly<Record<string, number>>, extra = '') => [
  cpuFile('base', {}, extra),
  cpuFile('head', own, extra)
]

const reportOf = (
  own: Readonly<Record<string, number>>,
  { change, yaml = '', measuredBy, extra }: Given
): Report => {
  const files = filesOf(own, extra)
  return analyze(files, configOf(yaml), { ...context, change, measuredBy }, () => undefined)
}

const touchesOf = (report: Report) =>
  Object.fromEntries(
    [...report.cpu_regressions, ...report.new_hotspots].map(({ name, touch }) => [
      name.slice(name.lastIndexOf('/') + 1),
      touch?.kind
    ])
  )

const slower = { encode: 1500, write: 1500, decode: 1500, read: 1500 }

describe('what became slower', () => {
  test('is told by what the change has to do with it', () => {
    const report = reportOf(slower, { change: changeOf(encode) })
    expect(touchesOf(report)).toEqual({
      'codec.encode': 'touched',
      'wire.write': 'called_by_touched',
      'codec.decode': 'not_reachable',
      'wire.read': 'not_reachable'
    })
    expect(report.change).toEqual({ source: 'git', files: 1, complete: true, obstacles: [] })
  })

  test('leads to touched code where its callee changed', () => {
    const write = inFunction('wire/a.go', 'func write(w io.Writer) {')
    expect(touchesOf(reportOf(slower, { change: changeOf(write) }))).toMatchObject({
      'codec.encode': 'calls_touched',
      'wire.write': 'touched'
    })
  })

  test.each<readonly [string, Change]>([
    ['a module that it uses', changeOf(encode, inFunction('go.mod', ''))],
    ['data beside the code', changeOf(encode, inFunction('codec/table.json', ''))],
    ['test data', changeOf(encode, inFunction('codec/testdata/a.go', 'func f() {'))],
    ['how it is built', changeOf(encode, inFunction('Makefile', ''))],
    ['a type', changeOf(inFunction('codec/a.go', 'type T struct {'))],
    ['a function that was never seen', changeOf(inFunction('codec/b.go', 'func setUp() {'))],
    ['the same name in another folder', changeOf(inFunction('other/a.go', 'func encode() {'))],
    ['a file whose lines are not known', changeOf({ ...encode, lines: 'unknown' })],
    ['more than is known', { ...changeOf(encode), isComplete: false }]
  ])('may be due to %s', (_, change) => {
    const touches = touchesOf(reportOf(slower, { change }))
    expect(Object.values(touches)).not.toContain('not_reachable')
    expect(touches['codec.decode']).toBe('unknown')
  })

  test('in a goroutine is not out of reach', () => {
    const report = reportOf(slower, {
      change: changeOf(encode),
      extra: `${shop}/codec.worker;${shop}/codec.decode 100`
    })
    expect(touchesOf(report)['codec.decode']).toBe('unknown')
  })

  test('by a change of documentation alone is out of reach', () => {
    const docs: ChangedFile = { path: 'README.md', status: 'modified', lines: 'unknown' }
    expect(new Set(Object.values(touchesOf(reportOf(slower, { change: changeOf(docs) }))))).toEqual(
      new Set(['not_reachable'])
    )
  })

  test('has nothing to say where nobody knows what changed', () => {
    const report = reportOf(slower, {})
    expect(report.change).toBeNull()
    expect(Object.values(touchesOf(report))).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('a gate', () => {
  const decodeOnly = { decode: 2000 }
  const change = changeOf(encode)

  test('that fails on nothing but what is out of reach warns, and says why', () => {
    const report = reportOf(decodeOnly, { change })
    const gate = gateOf(report, 'cpu-regression')
    expect(gate).toMatchObject({ status: 'failed', severity: 'warning', capped: 'hard-fail' })
    expect(gate.because).toContain('a warning at most, because the change does not reach it')
    expect(report.verdict.level).toBe('warning')
    expect(gateOf(reportOf(decodeOnly, {}), 'cpu-regression').severity).toBe('hard-fail')
  })

  test('that fails on a rating of nothing else warns too', () => {
    const report = reportOf(decodeOnly, { change, yaml: 'gates: { rating: { below: 9 } }' })
    expect(gateOf(report, 'rating')).toMatchObject({ severity: 'soft-fail', status: 'failed' })
    const strict = reportOf(decodeOnly, { change })
    expect(gateOf(strict, 'rating')).toMatchObject({ severity: 'warning', capped: 'soft-fail' })
  })

  test('that fails on touched code too fails on that', () => {
    const report = reportOf({ encode: 2000, decode: 4000 }, { change })
    const gate = gateOf(report, 'cpu-regression')
    expect([gate.severity, gate.capped]).toEqual(['hard-fail', undefined])
    expect(gate.findings).toEqual(
      report.cpu_regressions.filter(({ name }) => name.endsWith('.encode')).map(({ id }) => id)
    )
  })

  test('of the settings is no other', () => {
    const yaml = `custom-gates:\n  own: { severity: hard-fail, function: "**.decode", above: 1pp }`
    const gate = gateOf(reportOf(decodeOnly, { change, yaml }), 'custom/own')
    expect(gate).toMatchObject({ severity: 'warning', capped: 'hard-fail' })
  })

  test('judges everything alike where the settings say so', () => {
    const report = reportOf(decodeOnly, { change, yaml: 'not-reachable: judged' })
    expect(gateOf(report, 'cpu-regression').severity).toBe('hard-fail')
    expect(touchesOf(report)['codec.decode']).toBe('not_reachable')
  })

  test('excuses nothing by the word of untrusted measurements', () => {
    const measuredBy: MeasuredBy = {
      run: { id: 1, attempt: 1, url: 'https://example.com' },
      head_sha: 'a'.repeat(40),
      fork: true
    }
    const report = reportOf(decodeOnly, { change, measuredBy })
    expect(gateOf(report, 'cpu-regression').severity).toBe('hard-fail')
    expect(report.verdict.level).toBe('hard_fail')
  })
})

describe('a replay', () => {
  const own = { decode: 2000 }
  const change = changeOf(encode)
  const measuredBy: MeasuredBy = {
    run: { id: 1, attempt: 1, url: 'https://example.com' },
    head_sha: 'a'.repeat(40),
    fork: true
  }
  const replayed = (given: Given, yaml: string) => {
    const stored = JSON.parse(JSON.stringify(reportOf(own, given)))
    const views = encodeViews(filesOf(own), context)
    const run = { kind: 'stored', report: storedReportSchema.parse(stored), views } as const
    const one = replayOne({ name: 'one' }, run, configOf(yaml))
    if (one.kind === 'lost') throw new Error(one.because)
    return { stored: one.stored, before: one.before.level, after: one.after.level }
  }

  test.each<readonly [string, Given, string, object]>([
    ['warns of what was out of reach', { change }, '', { before: 'warning', after: 'warning' }],
    [
      'under stricter limits too',
      { change },
      'gates: { cpu-regression: { above: 6 } }',
      { before: 'warning', after: 'warning' }
    ],
    [
      'judges it where the tried settings say so',
      { change },
      'not-reachable: judged',
      { before: 'warning', after: 'hard_fail' }
    ],
    [
      'warns where only the tried settings excuse it',
      { change, yaml: 'not-reachable: judged' },
      '',
      { before: 'hard_fail', after: 'warning' }
    ],
    ['excuses nothing where nobody knew', {}, '', { before: 'hard_fail', after: 'hard_fail' }],
    [
      'excuses nothing that a stranger measured',
      { change, measuredBy },
      '',
      { before: 'hard_fail', after: 'hard_fail' }
    ]
  ])('%s', (_, given, yaml, levels) => {
    const { stored, ...again } = replayed(given, yaml)
    expect(again).toEqual(levels)
    expect(stored).toBe(again.before)
  })
})

describe('a slower benchmark', () => {
  const steady = [98, 99, 100, 100, 101, 102, 99, 100, 101, 100]
  const timesOf = (side: 'base' | 'head', factor: number, pkg: string) =>
    benchFile(
      `${side}/bench.txt`,
      rawBenchmarks({ Decode: steady.map((one) => one * factor) }, { pkg })
    )
  const judged = (change: Change | undefined, pkg = `${shop}/codec`) => {
    const { config } = resolveConfig({})
    const files = [
      ...[cpuFile('base', {}), cpuFile('head', {})],
      ...[timesOf('base', 1, pkg), timesOf('head', 1.5, pkg)]
    ]
    const report = analyze(files, config, { ...context, change }, () => undefined)
    const { severity, capped } = gateOf(report, 'benchmark-slowdown')
    return { severity, capped, touch: report.bench_deltas[0]?.touch?.kind }
  }

  test('that its own profile shows to be out of reach is a warning', () => {
    expect(judged(changeOf(encode))).toEqual({
      ...{ severity: 'warning', capped: 'hard-fail', touch: 'not_reachable' }
    })
  })

  test.each([
    ['README.md', { severity: 'warning', capped: 'hard-fail', touch: 'not_reachable' }],
    ['go.sum', { severity: 'hard-fail', capped: undefined, touch: 'unknown' }]
  ])('without a profile of its own is judged by what %s alone can reach', (path, expected) => {
    const file: ChangedFile = { path, status: 'modified', lines: 'unknown' }
    expect(judged(changeOf(file), 'example.com/other')).toEqual(expected)
  })

  test('that leads to touched code, or has no profile of its own, is what it is', () => {
    const decode = inFunction('codec/a.go', 'func decode(in []byte) {')
    expect(judged(changeOf(decode))).toMatchObject({
      ...{ severity: 'hard-fail', touch: 'calls_touched' }
    })
    expect(judged(changeOf(encode), 'example.com/other')).toMatchObject({
      ...{ severity: 'hard-fail', touch: 'unknown' }
    })
    expect(judged(undefined)).toEqual({
      ...{ severity: 'hard-fail', capped: undefined, touch: undefined }
    })
  })
})

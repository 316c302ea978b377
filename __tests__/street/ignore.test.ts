/** What the settings ignore: measured, shown, and of no weight. */
import { describe, expect, test } from '@jest/globals'
import type { DecodedFile } from '../../src/model/parsed.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

const steady = [100, 101, 102, 103, 104, 105, 106, 107]
const times = (factor: number) => steady.map((value) => value * factor)

type Rows = Readonly<Record<string, readonly number[]>>

const bench = (base: Rows, head: Rows, pkg = 'example.com/p', cpuName = '') => [
  benchFile(`base/${pkg}.txt`, rawBenchmarks(base, { pkg, cpu: cpuName === '' ? '' : 'A' })),
  benchFile(`head/${pkg}.txt`, rawBenchmarks(head, { pkg, cpu: cpuName }))
]

const cpu = (base: Record<string, number>, head: Record<string, number>, workload = 'api') => [
  profileFile(`base/${workload}_cpu.pprof`, cpuProfile(base)),
  profileFile(`head/${workload}_cpu.pprof`, cpuProfile(head))
]

const ignore = (globs: string, reason = 'depends on the network'): string =>
  `ignore:\n  - { ${globs}, reason: ${reason} }\n`

const under = (files: readonly DecodedFile[], yaml: string): Report => {
  const report = reportOf(files, yaml)
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  return report
}

describe('a benchmark that is ignored', () => {
  const files = bench(
    { 'Fetch-8': steady, 'Encode-8': steady },
    { 'Fetch-8': times(1.5), 'Encode-8': [...steady].reverse() }
  )
  const report = under(files, ignore('benchmark: Fetch'))
  const row = report.bench_deltas.find(({ name }) => name === 'Fetch-8')

  test('fails no gate, and is in no total', () => {
    expect(gateStatuses(reportOf(files))['benchmark-slowdown']).toBe('failed')
    expect(report.verdict).toMatchObject({ level: 'pass', complete: true })
    expect(report.bench_deltas.filter(({ verdict }) => verdict === 'regression')).toEqual([])
    expect(report.not_judged).toEqual([])
    expect(report.recommendations.filter(({ finding_id }) => finding_id === row?.id)).toEqual([])
  })

  test('stays in the report, with what it would be and the reason', () => {
    expect(row).toMatchObject({
      verdict: 'not_judged',
      would_be: 'regression',
      ignored: 'depends on the network',
      head: { center: expect.any(Number) }
    })
    expect(report.ignored).toMatchObject([
      { kind: 'benchmark', id: row?.id, would_be: 'regression', reason: 'depends on the network' }
    ])
    expect(report.summary).toBe('No change found. 1 change is ignored. 2 benchmarks compared.')
  })

  test('is said by the gates that passed without it', () => {
    expect(gateOf(report, 'benchmark-regression').because).toBe(
      'no benchmark regression in time or throughput; 1 row is ignored'
    )
  })

  test('counts for no gate of the settings either', () => {
    const mine = 'custom-gates: { mine: { above: 10%, severity: hard-fail, benchmark: '
    const both = under(files, `${ignore('benchmark: Fetch')}${mine}"*" } }`)
    expect(gateOf(both, 'custom/mine')).toMatchObject({ status: 'passed', looks_at: 1 })
    const only = under(files, `${ignore('benchmark: Fetch')}${mine}Fetch } }`)
    expect(gateOf(only, 'custom/mine')).toMatchObject({
      status: 'not_applicable',
      because: 'it looks at nothing: the one benchmark row that it would look at is ignored'
    })
  })

  test('confirms nothing that a profile of go test suggests', () => {
    const profile = (side: string, f: number) =>
      profileFile(
        `${side}/p_cpu.pprof`,
        cpuProfile({ 'example.com/p.f': f, rest: 9000 }, { binary: 'p.test' })
      )
    const all = [...files, profile('base', 1000), profile('head', 3000)]
    expect(gateStatuses(reportOf(all))['cpu-regression']).toBe('failed')
    expect(gateStatuses(under(all, ignore('benchmark: Fetch')))['cpu-regression']).toBe('unjudged')
  })

  test.each([
    ['package: example.com/p', 2],
    ['package: "example.com/**"', 2],
    ['unit: ns/op', 2],
    ['workload: default', 2],
    ['benchmark: Fetch, unit: ns/op', 1],
    ['benchmark: Fetch, unit: B/op', 0]
  ])('is chosen by { %s }: %d rows', (globs, rows) => {
    const { bench_deltas } = under(files, ignore(globs))
    expect(bench_deltas.filter(({ ignored }) => ignored !== undefined)).toHaveLength(rows)
  })

  test('does not vanish from head', () => {
    const gone = bench({ 'Fetch-8': steady, 'Encode-8': steady }, { 'Encode-8': steady })
    expect(gateStatuses(reportOf(gone))['vanished']).toBe('failed')
    const quiet = under(gone, ignore('benchmark: Fetch'))
    expect(gateStatuses(quiet)['vanished']).toBe('passed')
    expect(quiet.summary).not.toContain('Gone from head')
  })

  test('is expected all the same where the settings expect it', () => {
    const gone = bench({ 'Fetch-8': steady, 'Encode-8': steady }, { 'Encode-8': steady })
    const both = under(gone, `${ignore('benchmark: Fetch')}expected: [Fetch]\n`)
    expect(gateStatuses(both)['benchmark-slowdown']).toBe('unjudged')
  })

  test('makes nothing unjudged that another machine keeps from being compared', () => {
    const moved = [
      ...bench({ 'Fetch-8': steady }, { 'Fetch-8': steady }, 'net', 'B'),
      ...bench({ 'Encode-8': steady }, { 'Encode-8': steady })
    ]
    expect(gateStatuses(reportOf(moved))['benchmark-slowdown']).toBe('unjudged')
    expect(gateStatuses(under(moved, ignore('package: net')))['benchmark-slowdown']).toBe('passed')
  })

  test('of which everything is ignored is no pass', () => {
    const all = under(files, ignore('package: "**"'))
    expect(all.verdict.level).toBe('inconclusive')
    expect(all.summary).toBe(
      'Nothing was judged: all that was compared is ignored. 1 change is ignored. 2 benchmarks compared.'
    )
  })

  test('takes the shift of its suite along only when all of it is ignored', () => {
    const names = Array.from({ length: 12 }, (_, index) => `F${index}-8`)
    const suite = bench(
      Object.fromEntries(names.map((name) => [name, steady])),
      Object.fromEntries(names.map((name) => [name, times(1.2)]))
    )
    const some = under(suite, ignore('benchmark: "F1*"'))
    expect(some.suite_shifts[0]).not.toHaveProperty('ignored')
    expect(gateStatuses(some)['benchmark-regression']).toBe('failed')
    const all = under(suite, ignore('unit: ns/op'))
    expect(all.suite_shifts).toMatchObject([{ ignored: 'depends on the network' }])
    expect(gateStatuses(all)['benchmark-regression']).toBe('passed')
  })
})

describe('a function that is ignored', () => {
  const files = cpu(
    { 'acme/pb.Marshal': 1000, 'acme/shop.Sum': 1000, rest: 8000 },
    { 'acme/pb.Marshal': 3000, 'acme/shop.Sum': 1000, rest: 8000 }
  )

  test.each([
    ['function: pb.Marshal'],
    ['function: "pb.*"'],
    ['package: acme/pb'],
    ['metric: cpu, package: "acme/p*"'],
    ['workload: api, function: acme/pb.Marshal']
  ])('by { %s } fails no gate and lowers no rating', (globs) => {
    const before = reportOf(files)
    expect(gateStatuses(before)['cpu-regression']).toBe('failed')
    const report = under(files, ignore(globs))
    expect(report.verdict.level).toBe('pass')
    expect(report.rating.cpu).toBe(5)
    expect(report.cpu_regressions).toEqual([])
    expect(report.ignored).toMatchObject([
      {
        kind: 'function',
        id: before.cpu_regressions[0]?.id,
        class: 'regression',
        reason: 'depends on the network'
      }
    ])
  })

  test('of a whole workload leaves the profiles of the others to be judged', () => {
    const both = [...files, ...cpu({ 'p.f': 1000 }, { 'p.f': 1000 }, 'job')]
    const report = under(both, ignore('workload: api'))
    expect(report.verdict.level).toBe('pass')
    expect(report.comparisons.map(({ workload }) => workload)).toContain('api')
  })

  test('of a workload that is gone does not vanish', () => {
    const both = [...files, ...cpu({ 'p.f': 1000 }, { 'p.f': 1000 }, 'job').slice(0, 1)]
    expect(gateStatuses(reportOf(both))['vanished']).toBe('failed')
    expect(gateStatuses(under(both, ignore('workload: job')))['vanished']).toBe('passed')
  })
})

describe('an entry that matches nothing', () => {
  const files = bench({ 'Encode-8': steady }, { 'Encode-8': [...steady].reverse() })
  const notesOf = ({ diagnostics }: Report) =>
    diagnostics.filter(({ code }) => code.startsWith('policy/'))

  test('is a note, with the name that was probably meant', () => {
    expect(notesOf(under(files, ignore('benchmark: Encdoe')))).toMatchObject([
      {
        severity: 'note',
        code: 'policy/ignores-nothing',
        message:
          '`ignore` of benchmark `Encdoe` matches nothing: no function or benchmark has benchmark `Encdoe`; did you mean `Encode`?'
      }
    ])
  })

  test('is none when it matches something that did not change', () => {
    expect(notesOf(under(files, ignore('benchmark: Encode')))).toEqual([])
    expect(notesOf(under(cpu({ a: 1000 }, { a: 1000 }), ignore('function: a')))).toEqual([])
    expect(notesOf(under(cpu({ a: 1000 }, { a: 1000 }), ignore('workload: api')))).toEqual([])
  })

  test('changes nothing else', () => {
    const [plain, other] = [reportOf(files), under(files, ignore('benchmark: Other'))]
    expect(other.verdict).toEqual(plain.verdict)
    expect(other.bench_deltas).toEqual(plain.bench_deltas)
  })
})

/** Gates of the settings, through the whole street. */
import { describe, expect, test } from '@jest/globals'
import type { DecodedFile } from '../../src/model/parsed.js'
import { reportSchema } from '../../src/model/report.js'
import { exitCode } from '../../src/verdict/exitCode.js'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { gateOf, reportOf } from '../helpers/street.js'

const steady = [100, 101, 102, 103, 104, 105, 106, 107]
const times = (factor: number) => steady.map((value) => value * factor)

interface Bench {
  readonly pkg?: string
  readonly unit?: string
  readonly order?: 'rounds' | 'blocked'
}

/** A benchmark on both sides. */
const bench = (name: string, base: readonly number[], head: readonly number[], more: Bench = {}) =>
  (['base', 'head'] as const).map((side) =>
    benchFile(`${side}/${name.replace('/', '_')}.txt`, {
      ...rawBenchmarks({ [name]: side === 'base' ? base : head }, more)
    })
  )

const cpu = (side: string, rows: Readonly<Record<string, number>>, workload = 'api') =>
  profileFile(`${side}/${workload}_cpu.pprof`, cpuProfile(rows))

const heap = (side: string, rows: Readonly<Record<string, number>>, type = 'alloc_space') =>
  profileFile(
    `${side}/api_mem.pprof`,
    aProfile({
      ...{ type, unit: 'bytes', perEvent: 524_288, basis: 'recovered' },
      rows: Object.fromEntries(Object.entries(rows).map(([name, n]) => [name, n * 524_288]))
    })
  )

const gate = (settings: string, name = 'mine'): string =>
  `custom-gates:\n  ${name}: { ${settings} }\n`

const judged = (files: readonly DecodedFile[], settings: string, more = '') => {
  const report = reportOf(files, `${gate(settings)}${more}`)
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  return { report, gate: gateOf(report, 'custom/mine') }
}

const statusOf = (files: readonly DecodedFile[], settings: string, more = '') =>
  judged(files, settings, more).gate.status

describe('a gate on benchmarks', () => {
  const files = [
    ...bench('Encode-8', steady, times(1.1), { pkg: 'example.com/shop/wire' }),
    ...bench('Decode/large-8', steady, steady, { pkg: 'example.com/shop/cart' })
  ]

  test.each([
    ['above: 5%', 'failed'],
    ['above: 5', 'failed'],
    ['above: 20%', 'passed'],
    ['above: 5%, package: "example.com/shop/wire"', 'failed'],
    ['above: 5%, package: "example.com/shop/**"', 'failed'],
    ['above: 5%, package: example.com/shop/cart', 'passed'],
    ['above: 5%, benchmark: Encode', 'failed'],
    ['above: 5%, benchmark: "Enc*"', 'failed'],
    ['above: 5%, benchmark: "Decode/**"', 'passed'],
    ['above: 5%, unit: ns/op', 'failed'],
    ['above: 5%, workload: default', 'failed'],
    ['above: 5%, benchmark: "!Encode"', 'passed'],
    ['above: 5%, benchmark: Encode, package: example.com/shop/cart', 'not_applicable'],
    ['above-absolute: 5ns', 'failed'],
    ['above-absolute: 50ns', 'passed'],
    ['above-absolute: 5, unit: ns/op', 'failed'],
    ['above: 5%, above-absolute: 50ns', 'passed'],
    ['above: 20%, above-absolute: 5ns', 'passed'],
    ['above: 5%, above-absolute: 5ns', 'failed'],
    ['above-absolute: 10MiB', 'not_applicable']
  ])('{ %s }: %s', (settings, status) => {
    expect(statusOf(files, `severity: hard-fail, ${settings}`)).toBe(status)
  })

  test('names what failed it, with the limit, and fails the run by its severity', () => {
    const { report, gate: mine } = judged(files, 'above: 5%, severity: hard-fail')
    expect(mine).toMatchObject({
      title: 'Benchmarks',
      severity: 'hard-fail',
      because: '`Encode-8` ns/op at 1.10x the cost (limit 5%)',
      looks_at: 2
    })
    expect(mine.findings).toEqual([report.bench_deltas.find(({ name }) => name === 'Encode-8')?.id])
    expect(report.verdict.level).toBe('hard_fail')
    expect(exitCode(report, 'hard-fail', 'neutral')).toBe(1)
  })

  test.each([
    ['hard-fail', 'hard_fail'],
    ['soft-fail', 'soft_fail'],
    ['warning', 'warning'],
    ['off', 'pass']
  ])('of severity %s makes the level %s', (severity, level) => {
    const quiet = 'gates: { benchmark-regression: { severity: off } }'
    const { report } = judged(files, `above: 5%, severity: ${severity}`, quiet)
    expect(report.verdict.level).toBe(level)
  })

  test('is a warning unless it says otherwise', () => {
    expect(judged(files, 'above: 5%').gate.severity).toBe('warning')
  })

  test('that passes says what it looked at', () => {
    expect(judged(files, 'above: 20%').gate.because).toMatch(
      /^2 benchmark rows looked at, none worse by more than 20%/
    )
  })

  test('has the title of what it chooses', () => {
    expect(judged(files, 'above: 5%, package: "a/**", unit: ns/op').gate.title).toBe(
      'Benchmarks with package `a/**`, unit `ns/op`'
    )
  })

  const allocs = (base: number, head: number, unit = 'allocs/op') =>
    bench('Encode-8', [base, base], [head, head], { unit })

  test.each([
    [allocs(3, 5), 'above-absolute: 1, unit: allocs/op', 'failed'],
    [allocs(3, 5), 'above-absolute: 2, unit: allocs/op', 'passed'],
    [allocs(0, 5), 'above-absolute: 2, unit: allocs/op', 'failed'],
    [allocs(0, 5), 'above: 1000%, unit: allocs/op', 'failed'],
    [allocs(3, 5), 'above: 50%, unit: allocs/op', 'failed'],
    [allocs(3, 5), 'above: 70%, unit: allocs/op', 'passed'],
    [allocs(0, 2 ** 20, 'B/op'), 'above-absolute: 1KiB', 'failed'],
    [allocs(0, 2 ** 20, 'B/op'), 'above-absolute: 1MiB', 'passed'],
    [allocs(3, 5), 'above: 1%', 'not_applicable']
  ])('on allocations: %#', (some, settings, status) => {
    expect(statusOf(some, `severity: hard-fail, ${settings}`)).toBe(status)
  })

  test('says an absolute change in its unit', () => {
    const { gate: mine } = judged(allocs(3, 5), 'above-absolute: 1, unit: allocs/op')
    expect(mine.because).toBe('`Encode-8` allocs/op worse by 2 allocs/op (limit 1 allocs/op)')
  })

  test('on throughput takes less for worse', () => {
    const slower = bench('Copy-8', steady, times(0.5), { unit: 'MB/s' })
    const faster = bench('Copy-8', steady, times(2), { unit: 'MB/s' })
    for (const settings of ['above: 50%', 'above-absolute: 40, unit: MB/s']) {
      expect(statusOf(slower, settings)).toBe('failed')
      expect(statusOf(faster, settings)).toBe('passed')
    }
  })

  test('judges a metric of its own where somebody says which way is worse, and asks where nobody does', () => {
    const both = bench('Search-8', [50, 50], [80, 80], { unit: 'misses' })
    const asked = judged(both, 'above: 10%, unit: misses, severity: hard-fail')
    expect(asked.gate).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('add a line "Unit misses better=lower"')
    })
    expect(asked.report.verdict.complete).toBe(false)
    const units = new Map([['misses', new Map([['better', 'lower']])]])
    const told = both.map((file) => ({
      ...file,
      parsed: {
        ...file.parsed,
        benchmarks: file.parsed.benchmarks.map((one) =>
          one.kind === 'raw' ? { ...one, units } : one
        )
      }
    }))
    expect(statusOf(told, 'above: 10%, unit: misses')).toBe('failed')
  })
})

describe('evidence', () => {
  const few = bench('Encode-8', [100, 101], [150, 151])

  test('that is too little leaves a gate of the settings unjudged', () => {
    expect(judged(few, 'above: 5%').gate).toMatchObject({
      status: 'unjudged',
      because: expect.stringMatching(/`Encode-8`.*limit 5%.*needs \d+ samples per side/)
    })
  })

  test('is not asked for with evidence: any', () => {
    expect(statusOf(few, 'above: 5%', 'evidence: any')).toBe('failed')
  })

  /** Worse by 4 percent, surely more than 3 and surely less than 5. */
  const slightly = bench('Encode-8', steady, times(1.04))
  const wide = [96, 98, 100, 102, 104, 106, 108, 110]
  const noisy = bench(
    'Encode-8',
    wide,
    wide.map((value) => value * 1.085)
  )

  test('of a slowdown below min-effect is asked of the limit of the gate', () => {
    const long = [...steady, ...times(1.001)].map((value) => 1000 + value / 10)
    const files = bench(
      'Encode-8',
      long,
      long.map((value) => value * 1.04)
    )
    const { report, gate: mine } = judged(files, 'above: 3%, severity: hard-fail')
    expect(mine.status).toBe('failed')
    expect(report.bench_deltas[0]?.evidence).toMatchObject({ min_effect: { pct: 3 } })
  })

  test('of rows that no gate of the settings looks at stays what it was', () => {
    const { report } = judged(slightly, 'above: 3%, severity: hard-fail, benchmark: Other')
    expect(report.bench_deltas[0]?.evidence).toMatchObject({ min_effect: { pct: 5 } })
  })

  test('that a slowdown surely exceeds min-effect is not needed for a warning', () => {
    expect(statusOf(noisy, 'above: 7%')).toBe('failed')
    expect(judged(noisy, 'above: 7%, severity: hard-fail').gate).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('worse by more than 5%')
    })
  })

  test('of repeats in one process takes twice the limit to fail', () => {
    const order = 'blocked'
    const blocked = (factor: number) => [
      ...bench('Encode-8', steady, times(factor), { order }),
      ...bench('Decode-8', steady, times(1.001), { order }),
      ...bench('Open-8', steady, times(1.002), { order })
    ]
    const settings = 'above: 20%, severity: hard-fail'
    expect(judged(blocked(1.3), settings).gate).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('only more than twice the limit fails')
    })
    expect(statusOf(blocked(1.3), 'above: 20%')).toBe('failed')
    expect(statusOf(blocked(1.6), settings)).toBe('failed')
  })
})

describe('a gate on functions', () => {
  const files = [
    cpu('base', {
      'acme/shop/pricing.(*Engine).apply': 1000,
      'acme/shop/cart.Sum': 1000,
      rest: 8000
    }),
    cpu('head', {
      'acme/shop/pricing.(*Engine).apply': 1300,
      'acme/shop/cart.Sum': 1000,
      rest: 7700
    })
  ]

  test.each([
    ['metric: cpu, above: 2pp', 'failed'],
    ['metric: cpu, above: 2', 'failed'],
    ['metric: cpu, above: 4pp', 'passed'],
    ['metric: cpu, above: 20%', 'failed'],
    ['metric: cpu, above: 40%', 'passed'],
    ['metric: cpu, above: 2pp, function: "pricing.(*Engine).apply"', 'failed'],
    ['metric: cpu, above: 2pp, function: "acme/shop/pricing.(*Engine).apply"', 'failed'],
    ['function: "pricing.*", above: 2pp', 'failed'],
    ['function: "**/pricing.*", above: 2pp', 'failed'],
    ['function: "cart.*", above: 2pp', 'passed'],
    ['metric: cpu, package: acme/shop/pricing, above: 2pp', 'failed'],
    ['metric: cpu, package: acme/shop/cart, above: 2pp', 'passed'],
    ['metric: cpu, workload: api, above: 2pp', 'failed'],
    ['metric: cpu, workload: job, above: 2pp', 'not_applicable'],
    ['metric: alloc_space, above: 2pp', 'not_applicable'],
    ['metric: cpu, function: nosuch, above: 2pp', 'not_applicable']
  ])('{ %s }: %s', (settings, status) => {
    expect(statusOf(files, `severity: hard-fail, ${settings}`)).toBe(status)
  })

  test('below the threshold of the classes has its function in over_limits, and no class counts it', () => {
    const { report, gate: mine } = judged(files, 'metric: cpu, above: 2pp, severity: hard-fail')
    expect(mine).toMatchObject({
      because: '`acme/shop/pricing.(*Engine).apply` +3.0 pp (limit 2 pp)',
      looks_at: 3
    })
    expect(report.over_limits.map(({ id }) => id)).toEqual(mine.findings)
    expect(report.over_limits[0]).toMatchObject({ class: 'regression', decided_pp: 3 })
    expect(report.cpu_regressions).toEqual([])
    expect(report.rating.cpu).toBe(5)
    expect(report.verdict.level).toBe('hard_fail')
    expect(report.summary).toBe(
      'Over the limit of `custom/mine`: `acme/shop/pricing.(*Engine).apply` +3.0 pp (limit 2 pp). Beside that, no change found. 1 pair of profiles compared.'
    )
  })

  test('is told after what is worse by its class', () => {
    const { report } = judged(
      [...files, ...bench('Slow-8', steady, times(1.5))],
      'metric: cpu, above: 2pp'
    )
    expect(report.summary).toMatch(
      /^1 benchmark is slower .* Over the limit of `custom\/mine`: `acme\/shop\/pricing/
    )
  })

  test('above the threshold has it in the list of its class only', () => {
    const { report, gate: mine } = judged(
      [cpu('base', { 'p.f': 1000, rest: 9000 }), cpu('head', { 'p.f': 2000, rest: 8000 })],
      'metric: cpu, above: 2pp'
    )
    expect(report.over_limits).toEqual([])
    expect(report.cpu_regressions.map(({ id }) => id)).toEqual(mine.findings)
  })

  test('means a generic function and its closures by the name that they have in common', () => {
    const generic = [
      cpu('base', {
        'acme/set.Map[go.shape.int].func1': 500,
        'acme/set.Map[go.shape.int]': 500,
        rest: 9000
      }),
      cpu('head', {
        'acme/set.Map[go.shape.int].func1': 900,
        'acme/set.Map[go.shape.string]': 500,
        rest: 8600
      })
    ]
    for (const name of ['set.Map[...]', 'acme/set.Map[...]', 'set.*']) {
      expect(statusOf(generic, `function: "${name}", above: 3pp`)).toBe('failed')
    }
  })

  test('counts a function that is new as one that rose', () => {
    const fresh = [cpu('base', { rest: 9000 }), cpu('head', { rest: 8700, 'p.f': 300 })]
    expect(judged(fresh, 'metric: cpu, above: 20%').gate.because).toBe(
      '`p.f` +3.3 pp, new (limit 20%)'
    )
  })

  test('says that samples are too few to show so little', () => {
    const thin = [cpu('base', { 'p.f': 20, rest: 80 }), cpu('head', { 'p.f': 20, rest: 80 })]
    expect(judged(thin, 'metric: cpu, above: 2pp').gate.because).toMatch(/as far as .* show/)
  })

  test('with too little evidence is unjudged', () => {
    const thin = [cpu('base', { 'p.f': 40, rest: 360 }), cpu('head', { 'p.f': 60, rest: 340 })]
    expect(judged(thin, 'metric: cpu, above: 2pp, severity: hard-fail').gate).toMatchObject({
      status: 'unjudged',
      because: '`p.f` +5.0 pp (limit 2 pp): too little evidence'
    })
  })

  test('of the runtime can trip warnings only', () => {
    const runtime = [
      cpu('base', { 'runtime.mallocgc': 1000, rest: 9000 }),
      cpu('head', { 'runtime.mallocgc': 2000, rest: 8000 })
    ]
    expect(statusOf(runtime, 'metric: cpu, above: 5pp')).toBe('failed')
    expect(judged(runtime, 'metric: cpu, above: 5pp, severity: hard-fail').gate).toMatchObject({
      status: 'passed',
      because: expect.stringContaining("outside Go's runtime")
    })
  })

  test('does not take a share shift for a rise', () => {
    const shifted = [
      cpu('base', { 'p.f': 3000, rest: 7000 }),
      cpu('head', { 'p.f': 3000, rest: 4000 })
    ]
    expect(statusOf(shifted, 'metric: cpu, above: 2pp')).toBe('passed')
  })

  test('of a go test profile with unknown operations fails only what a benchmark confirms', () => {
    const profile = (side: string, f: number) =>
      profileFile(
        `${side}/p_cpu.pprof`,
        cpuProfile({ 'example.com/p.f': f, rest: 9000 }, { binary: 'p.test' })
      )
    const suggested = [profile('base', 1000), profile('head', 2500)]
    const confirmed = [...suggested, ...bench('F', steady, times(1.3))]
    const settings = 'metric: cpu, above: 5pp, severity: hard-fail'
    expect(judged(suggested, settings).gate).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('operations unknown')
    })
    expect(statusOf(confirmed, settings)).toBe('failed')
    expect(statusOf(suggested, 'metric: cpu, above: 5pp')).toBe('failed')
  })

  test('takes an absolute limit where the work of both sides is known, and asks for it elsewhere', () => {
    const settings = 'metric: cpu, above-absolute: 2s, severity: hard-fail'
    expect(judged(files, settings, 'work: same').gate).toMatchObject({
      status: 'failed',
      because: expect.stringContaining('more by 3.00 s (limit 2.00 s)')
    })
    expect(statusOf(files, settings.replace('2s', '4s'), 'work: same')).toBe('passed')
    expect(judged(files, settings).gate).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('the work of both sides is not known')
    })
  })

  test('of allocated bytes takes bytes', () => {
    const memory = [
      heap('base', { 'p.f': 1000, rest: 9000 }),
      heap('head', { 'p.f': 1400, rest: 9000 })
    ]
    const of = (limit: string) =>
      statusOf(memory, `metric: "alloc_*", above-absolute: ${limit}`, 'work: same')
    expect([of('100MiB'), of('300MiB')]).toEqual(['failed', 'passed'])
    expect(statusOf(memory, 'metric: "*", above-absolute: 50ms', 'work: same')).toBe(
      'not_applicable'
    )
  })

  test('may ask for a sample type that is only shown otherwise', () => {
    const inuse = [
      heap('base', { 'p.f': 1000, rest: 9000 }, 'inuse_space'),
      heap('head', { 'p.f': 2000, rest: 8000 }, 'inuse_space')
    ]
    const { report, gate: mine } = judged(
      inuse,
      'metric: inuse_space, above: 3pp, severity: hard-fail'
    )
    expect(mine.status).toBe('failed')
    expect(report.other_deltas.map(({ id }) => id)).toContain(mine.findings[0])
    expect(statusOf(inuse.slice(0, 1), 'metric: inuse_space, above: 3pp')).toBe('unjudged')
    expect(statusOf(inuse, 'function: "p.*", above: 3pp')).toBe('not_applicable')
  })
})

describe('a gate that looks at nothing', () => {
  const files = [
    ...bench('Encode-8', steady, times(1.3), { pkg: 'example.com/shop' }),
    cpu('base', { 'p.f': 1000 }),
    cpu('head', { 'p.f': 1000 })
  ]

  test.each([
    [
      'above: 3%, benchmark: Encdoe',
      'no benchmark row has benchmark `Encdoe`; did you mean `Encode`?'
    ],
    ['above: 3%, package: "example.org/**"', 'no benchmark row has package `example.org/**`'],
    ['above: 3%, unit: bytes', 'no benchmark row has unit `bytes`'],
    ['above-absolute: 1KiB', 'no benchmark row that it chooses is in bytes'],
    ['metric: cpuu, above: 3pp', 'no profile has metric `cpuu`; did you mean `cpu`?'],
    [
      'metric: cpu, workload: aip, above: 3pp',
      'no profile has workload `aip`; did you mean `api`?'
    ],
    ['function: p.g, above: 3pp', 'no function has function `p.g`; did you mean `p.f`?']
  ])('is no pass and says why: { %s }', (settings, why) => {
    const { gate: mine } = judged(files, `severity: hard-fail, ${settings}`)
    expect(mine).toMatchObject({
      status: 'not_applicable',
      because: `it looks at nothing: ${why}`,
      looks_at: 0
    })
  })

  test('because neither side has its kind of input says that, like any gate', () => {
    const { gate: mine } = judged(files.slice(0, 2), 'metric: cpu, above: 3pp')
    expect(mine).toMatchObject({
      status: 'not_applicable',
      because: 'neither side has a CPU profile'
    })
    expect(mine).not.toHaveProperty('looks_at')
    expect(judged(files.slice(2), 'above: 3%').gate.because).toBe('neither side has benchmarks')
  })
})

describe('what a gate looks at', () => {
  const other = bench('Other-8', steady, steady, { pkg: 'other' })
  const [base, head] = bench('Encode-8', steady, steady, { pkg: 'mine' })

  test('and head lacks leaves it unjudged and a hard gate inconclusive', () => {
    const { report, gate: mine } = judged(
      [...other, ...(base === undefined ? [] : [base])],
      'above: 3%, package: mine, severity: hard-fail'
    )
    expect(mine).toMatchObject({
      status: 'unjudged',
      because: 'head has nothing of what it looks at (1 benchmark row)'
    })
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('and only head has is new: unjudged, and nobody is held up', () => {
    const { report, gate: mine } = judged(
      [...other, ...(head === undefined ? [] : [head])],
      'above: 3%, package: mine, severity: hard-fail'
    )
    expect(mine).toMatchObject({
      status: 'unjudged',
      because: 'only head has what it looks at (1 benchmark row)'
    })
    expect(report.verdict).toMatchObject({ level: 'pass', complete: false })
  })

  test('of one workload is asked of its own profiles', () => {
    const rows = { 'p.f': 1000, rest: 9000 }
    const both = [cpu('base', rows), cpu('head', rows)]
    const settings = 'metric: cpu, workload: job, above: 3pp, severity: hard-fail'
    const gone = judged([...both, cpu('base', rows, 'job')], settings)
    expect(gone.gate).toMatchObject({
      status: 'unjudged',
      because: 'head has no profile of `job` (`cpu`)'
    })
    expect(gone.report.verdict.level).toBe('inconclusive')
    const fresh = judged([...both, cpu('head', rows, 'job')], settings)
    expect(fresh.gate).toMatchObject({
      status: 'unjudged',
      because: 'only head has a profile of `job` (`cpu`)'
    })
    expect(fresh.report.verdict.level).toBe('pass')
  })

  test('without a base is unjudged like everything else', () => {
    expect(statusOf([cpu('head', { 'p.f': 1 })], 'metric: cpu, above: 3pp')).toBe('unjudged')
  })

  test('includes the shift of a suite that its rows moved with', () => {
    const names = Array.from({ length: 12 }, (_, index) => `F${index}-8`)
    const all = names.flatMap((name) => bench(name, steady, times(1.2), { pkg: 'suite' }))
    const { report, gate: mine } = judged(all, 'above: 10%, benchmark: F1-8, severity: warning')
    expect(report.suite_shifts).toHaveLength(1)
    expect(mine).toMatchObject({ status: 'failed', findings: [report.suite_shifts[0]?.id] })
    expect(statusOf(all, 'above: 10%, benchmark: F1-8, severity: hard-fail')).toBe('unjudged')
    expect(statusOf(all, 'above-absolute: 10ns, benchmark: F1-8')).toBe('failed')
    expect(statusOf(all, 'above-absolute: 40ns, benchmark: F1-8')).toBe('passed')
    expect(statusOf(all, 'above: 10%, benchmark: "!F*"')).toBe('not_applicable')
  })
})

describe('a limit', () => {
  test('is not exceeded by exactly as much', () => {
    const exact = bench('Encode-8', [100, 100], [110, 110], { unit: 'allocs/op' })
    expect(statusOf(exact, 'above: 10%, unit: allocs/op')).toBe('passed')
    const slower = bench('Encode-8', Array(8).fill(100), Array(8).fill(110))
    const built = reportOf(slower, 'gates: { benchmark-slowdown: { above: 10 } }\nevidence: any')
    expect(gateOf(built, 'benchmark-slowdown').status).toBe('passed')
  })
})

/** The first line, the gates and the rows tell one story: nothing is green, red or missing in one of them alone. */
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { text } from '../../src/outputs/text.js'
import { benchFile, rawBenchmarks } from '../helpers/inputs.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

type Rows = Readonly<Record<string, readonly number[]>>
type Options = Parameters<typeof rawBenchmarks>[1]

const sides = (base: Rows, head: Rows, options: Options = {}) => [
  benchFile(`base/${options.unit?.replace('/', '-')}.txt`, rawBenchmarks(base, options)),
  benchFile(`head/${options.unit?.replace('/', '-')}.txt`, rawBenchmarks(head, options))
]

/** n values close to a center, all different. */
const near = (center: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, index) => center * (1 + ((index * 7) % n) / n / 100))

const many = (count: number, n: number): Rows =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`F${index}`, near(100, n)]))

const rowOf = (report: Report, name: string) => {
  const found = report.bench_deltas.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no row ${name}`)
  return found
}

const slowdown = (report: Report) => gateOf(report, 'benchmark-slowdown')

describe('benchmarks with too few samples', () => {
  test('are no hidden part of "no change found"', () => {
    const rows = { ...many(39, 2), Good: near(100, 10) }
    const report = reportOf(sides(rows, rows))
    expect(report.summary).toMatch(
      /^No change found, but 39 of 40 benchmarks need 7 samples per side to be judged and have 2\./
    )
    expect(slowdown(report).because).toMatch(/; 39 rows have too few samples to show it$/)
  })

  test('are told at once what all of them need, not what one alone would', () => {
    const report = reportOf(sides(many(40, 3), many(40, 3)))
    expect(rowOf(report, 'F0')).toMatchObject({
      evidence: { kind: 'too-few', of: 'samples per side for 40 benchmarks', need: 7, have: 3 },
      because: expect.stringContaining('needs 7 samples per side for 40 benchmarks, has 3')
    })
    expect(report.summary).toContain(
      'The benchmarks need 7 samples per side to be judged and have 3'
    )
  })

  test('are named with their unit where another unit of them could be judged', () => {
    const allocations = { unit: 'allocs/op' }
    const report = reportOf([
      ...sides({ F: [100] }, { F: [100] }),
      ...sides({ F: [3] }, { F: [3] }, allocations)
    ])
    expect(report.summary).toContain(
      'The benchmark needs 4 samples per side to be judged in ns/op and has 1'
    )
  })

  test('are nothing to say with evidence: any', () => {
    const report = reportOf(sides(many(3, 3), many(3, 3)), 'evidence: any')
    expect(report.summary).not.toContain('samples per side')
  })

  test('are too few in benchstat output, too, whose p is then 1', () => {
    const alone = {
      name: 'F-8',
      package: 'p',
      procs: 8,
      unit: 'ns/op',
      base: { center: 100, halfDigit: 0.5 },
      head: { center: 100, halfDigit: 0.5 },
      p: 1,
      n: [1, 1] as const,
      line: 1
    }
    const printed = {
      kind: 'compared' as const,
      source: 'benchstat-text' as const,
      labels: ['old', 'new'] as const,
      config: new Map<string, string>(),
      rows: [alone]
    }
    const report = reportOf([benchFile('bench.txt', printed)])
    expect(rowOf(report, 'F-8').evidence).toMatchObject({ kind: 'too-few', need: 4, have: 1 })
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('a benchmark that became slower in half of its runs', () => {
  const half = near(100, 20).map((value, index) => (index % 20 < 9 ? value * 2 : value * 1.008))

  test('is no plain "no change found", although its middle is where it was', () => {
    const report = reportOf(sides({ F: near(100, 20) }, { F: half }))
    expect(rowOf(report, 'F')).toMatchObject({ verdict: 'unchanged', bimodal: ['head'] })
    expect(report.summary).toMatch(
      /^No change found, but the values of `F` ns\/op fall into two groups in head only\./
    )
  })

  test('is nothing to say where it was so in base, too', () => {
    const report = reportOf(sides({ F: half }, { F: half.map((value) => value * 1.001) }))
    expect(report.summary).toMatch(/^No change found\. /)
  })
})

describe('a time that is no number', () => {
  test('is in the reason why the gate passed', () => {
    const base = many(2, 10)
    const report = reportOf(sides(base, { ...base, F1: Array(10).fill(Number.NaN) }))
    expect(slowdown(report)).toMatchObject({
      status: 'passed',
      because: expect.stringMatching(/; 1 row was not tested$/)
    })
  })
})

describe('a gate with a limit below that of the classes', () => {
  const yaml = 'gates:\n  benchmark-allocs:\n    severity: hard-fail\n'
  const counts = { unit: 'allocs/op' }

  test('has its sentence in the first line when it fails', () => {
    const report = reportOf(sides({ F: [100, 100] }, { F: [101, 101] }, counts), yaml)
    expect(report.verdict.level).toBe('hard_fail')
    expect(report.summary).toMatch(/^`F` allocs\/op at 1\.01x the cost .*\. Beside that, no change/)
  })

  test('is not told twice where the row is a regression by its class as well', () => {
    const report = reportOf(sides({ F: [100, 100] }, { F: [120, 120] }, counts), yaml)
    expect(report.verdict.level).toBe('hard_fail')
    expect(report.summary).toMatch(/^1 benchmark is allocating more/)
    expect(report.summary).not.toContain('limits')
  })
})

describe('the gate on allocations', () => {
  test('names all its limits, so that a regression within them is no contradiction', () => {
    const report = reportOf(
      sides({ F: [40, 40] }, { F: [48, 48] }, { unit: 'B/op' }),
      'gates:\n  benchmark-allocs:\n    severity: hard-fail\n'
    )
    expect(report.summary).toMatch(/^1 benchmark is allocating more/)
    expect(gateOf(report, 'benchmark-allocs')).toMatchObject({
      status: 'passed',
      because:
        'no benchmark allocates more than allowed (limits 1% and 16 bytes of B/op, 0 allocs/op)'
    })
  })
})

describe('throughput', () => {
  const speed = { unit: 'MB/s' }

  test('that fell with its whole suite is told in cost, once with the times', () => {
    const base = many(12, 10)
    const moved = (factor: number): Rows =>
      Object.fromEntries(
        Object.entries(base).map(([name, values]) => [name, values.map((one) => one * factor)])
      )
    const report = reportOf([...sides(base, moved(1.24)), ...sides(base, moved(0.8), speed)])
    expect(report.suite_shifts).toHaveLength(2)
    expect(gateOf(report, 'benchmark-regression').because).toBe(
      'the machine or everything moved by +25.0% in cost (12 of 12 benchmarks in MB/s)'
    )
  })

  test('that was 0 in base is no fall by 100%', () => {
    const report = reportOf(sides({ F: [0, 0, 0, 0, 0] }, { F: near(5, 5) }, speed))
    expect(report.summary).toContain('1 benchmark is faster (`F` from 0 MB/s)')
    expect(rowOf(report, 'F').because).toBe('base was 0')
  })

  test('so low that its two printed decimals decide is not judged', () => {
    const report = reportOf(sides({ F: Array(6).fill(0.01) }, { F: Array(6).fill(0) }, speed))
    expect(slowdown(report).status).toBe('unjudged')
    expect(rowOf(report, 'F')).toMatchObject({
      verdict: 'not_judged',
      because: expect.stringContaining('two decimals')
    })
  })

  test('as low, but printed with more decimals, is judged', () => {
    const report = reportOf(sides({ F: near(0.0123, 6) }, { F: near(0.0061, 6) }, speed))
    expect(slowdown(report).status).toBe('failed')
  })
})

describe('a side that ran on two machines', () => {
  const side = (path: string, cpu: string) =>
    benchFile(path, rawBenchmarks({ F: near(cpu === 'A' ? 100 : 101, 5) }, { cpu }))

  test('is not comparable with one that ran on one of them', () => {
    const report = reportOf([
      side('base/1.txt', 'A'),
      side('base/2.txt', 'B'),
      side('head/1.txt', 'B')
    ])
    expect(rowOf(report, 'F').because).toContain('different machines: base A, B; head B')
    expect(report.verdict.level).toBe('inconclusive')
  })

  test('is comparable with one that ran on both', () => {
    const files = ['base', 'head'].flatMap((name) => [
      side(`${name}/1.txt`, 'A'),
      side(`${name}/2.txt`, 'B')
    ])
    expect(rowOf(reportOf(files), 'F').verdict).toBe('unchanged')
  })

  test('has lost no benchmark: what is there does not depend on the machine', () => {
    const report = reportOf([side('base/1.txt', 'A'), side('head/1.txt', 'B')])
    expect(gateStatuses(report)['vanished']).toBe('passed')
  })
})

describe('repeats in one process', () => {
  const blocked = { order: 'blocked' } as const

  test('fail by the limit that the gate names', () => {
    const others = { G: near(200, 10), H: near(300, 10) }
    const [base, head] = [100, 140].map((center) => ({ F: near(center, 10), ...others }))
    const report = reportOf(sides(base ?? {}, head ?? {}, blocked))
    expect(slowdown(report)).toMatchObject({ status: 'failed' })
    expect(slowdown(report).because).toContain('limit 30%')
  })

  test('say that nobody knows what unchanged rows would have shown', () => {
    const rows = { F: near(100, 10) }
    const said = text.render(reportOf(sides(rows, rows, blocked)), { colour: 'none' })
    expect(said.replace(/\s+/g, ' ')).toContain('what slowdown would have shown is not known')
  })
})

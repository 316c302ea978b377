/** What it takes for a benchmark to fail a pull request, and what is said where it does not suffice. */
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import type { Report } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { benchFile, comparedBenchmarks, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, manifestFile } from '../helpers/manifest.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

type Rows = Readonly<Record<string, readonly number[]>>
type Options = Parameters<typeof rawBenchmarks>[1]

/** n values around a center, all different, with a spread of `spread` percent from the lowest to the highest. */
const around = (center: number, n: number, spread = 1, turn = 0): readonly number[] =>
  Array.from(
    { length: n },
    (_, index) => center * (1 + (spread / 100) * (((index * 7 + turn) % n) / n))
  )

const rawReport = (base: Rows, head: Rows, options: Options = {}, yaml = ''): Report =>
  reportOf(
    [
      benchFile('base/bench.txt', rawBenchmarks(base, options)),
      benchFile('head/bench.txt', rawBenchmarks(head, options))
    ],
    yaml
  )

/** The same with the manifest of `flamegate collect` beside it. */
const interleaved = (base: Rows, head: Rows, options: Options = {}): Report =>
  reportOf([
    manifestFile(aManifest()),
    benchFile('base/bench.txt', rawBenchmarks(base, options)),
    benchFile('head/bench.txt', rawBenchmarks(head, options))
  ])

const rowOf = (report: Report, name: string, unit = 'ns/op') => {
  const found = report.bench_deltas.find((one) => one.name === name && one.unit === unit)
  if (found === undefined) throw new Error(`no row ${name} ${unit}`)
  return found
}

const textOf = (report: Report) => text.render(report, { colour: 'none' }).replace(/\s+/g, ' ')
const markdownOf = (report: Report) => markdown.render(report, { colour: 'none' })

describe('the hard gate', () => {
  test('fails when the slowdown is surely more than min-effect', () => {
    const report = rawReport({ F: around(100, 10) }, { F: around(120, 10) })
    expect(rowOf(report, 'F').evidence).toMatchObject({
      kind: 'tested',
      min_effect: { pct: 5, p: expect.closeTo(1 / 184_756, 12) }
    })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
  })

  test('is not judged when the row is surely slower, but not surely by more than min-effect', () => {
    // Half of head is 60% slower and half hardly: slower without doubt, by how much is not known.
    const head = around(100, 10).map((value, index) => value * (index % 2 === 0 ? 1.6 : 1.03))
    const report = rawReport({ F: around(100, 10) }, { F: head })
    expect(rowOf(report, 'F').verdict).toBe('regression')
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
    expect(gateOf(report, 'benchmark-slowdown').because).toContain(
      'that it is worse by more than 5% is not sure'
    )
    expect(report.verdict.level).toBe('warning')
  })

  test('fails on that with evidence: any', () => {
    const head = around(100, 10).map((value, index) => value * (index % 2 === 0 ? 1.6 : 1.03))
    const report = rawReport({ F: around(100, 10) }, { F: head }, {}, 'evidence: any')
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
  })

  test('tests the cost of a throughput, which is its inverse', () => {
    const options = { unit: 'MB/s' }
    const slower = rawReport({ F: around(120, 10) }, { F: around(100, 10) }, options)
    expect(rowOf(slower, 'F', 'MB/s').evidence).toMatchObject({ min_effect: { pct: 5 } })
    expect(gateStatuses(slower)['benchmark-slowdown']).toBe('failed')
    const faster = rawReport({ F: around(100, 10) }, { F: around(120, 10) }, options)
    expect(gateStatuses(faster)['benchmark-slowdown']).toBe('passed')
  })

  test('says how many samples it takes where there are too few for the number of benchmarks', () => {
    const names = Array.from({ length: 40 }, (_, index) => `F${index}`)
    const side = (center: number) =>
      Object.fromEntries(names.map((name, i) => [name, around(i === 0 ? center : 100, 5, 1, i)]))
    const report = rawReport(side(100), side(200))
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
    expect(gateOf(report, 'benchmark-slowdown').because).toContain(
      'needs 7 samples per side for 40 benchmarks, has 5'
    )
  })

  test('asks for no more than its own limit', () => {
    const yaml = 'gates:\n  benchmark-slowdown:\n    above: 3'
    const report = rawReport({ F: around(1000, 10) }, { F: around(1045, 10) }, {}, yaml)
    expect(rowOf(report, 'F').evidence).toMatchObject({ min_effect: { pct: 3 } })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
  })

  test('takes its min-effect from the configuration', () => {
    const yaml = 'statistics:\n  min-effect: 12%'
    const report = rawReport({ F: around(100, 10) }, { F: around(120, 10) }, {}, yaml)
    expect(rowOf(report, 'F').evidence).toMatchObject({ min_effect: { pct: 12 } })
  })

  test('does not test bytes and allocations for min-effect', () => {
    const report = rawReport({ F: around(100, 10) }, { F: around(120, 10) }, { unit: 'B/op' })
    expect(rowOf(report, 'F', 'B/op').evidence).not.toHaveProperty('min_effect')
  })
})

describe('repeats that ran consecutively in one process', () => {
  const others = { G: around(200, 10, 1, 1), H: around(300, 10, 1, 2) }
  const blocked = (head: number, yaml = '') => {
    const [base, side] = [100, head].map((center) => ({ F: around(center, 10), ...others }))
    return rawReport(base ?? {}, side ?? {}, { order: 'blocked' }, yaml)
  }

  test('are tested for twice the min-effect, and the first lines say it', () => {
    const report = blocked(110)
    expect(rowOf(report, 'F').evidence).toMatchObject({
      kind: 'tested-blocked',
      min_effect: { pct: 10 }
    })
    expect(report.summary).toContain(
      'The sides were not interleaved: repeats ran consecutively in one process'
    )
    expect(report.summary).toContain('flamegate collect')
    for (const output of [textOf(report), markdownOf(report).split('\n').slice(0, 3).join(' ')]) {
      expect(output).toContain('The sides were not interleaved')
    }
  })

  test('are a regression as any, but fail the hard gate only above 30%', () => {
    const report = blocked(120)
    expect(rowOf(report, 'F').verdict).toBe('regression')
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
    expect(gateOf(report, 'benchmark-slowdown').because).toContain('only more than +30.0% fails')
    expect(report.verdict.level).toBe('warning')
    expect(gateStatuses(blocked(140))['benchmark-slowdown']).toBe('failed')
  })

  describe('are told apart only by more than two processes may differ', () => {
    /** Repeats that vary by 10% from the lowest to the highest, beside others of `spread` percent. */
    const varied = (
      ratio: number,
      spread = 10,
      yaml = '',
      order: 'rounds' | 'blocked' = 'blocked'
    ) => {
      const side = (center: number): Rows => ({
        F: around(center, 10, 10),
        G: around(200, 10, spread, 1),
        H: around(300, 10, spread, 2)
      })
      return rawReport(side(100), side(100 * ratio), { order }, yaml)
    }

    test('what is less is not judged, warns of nothing and is no headline', () => {
      const report = varied(1.2)
      expect(rowOf(report, 'F')).toMatchObject({
        verdict: 'not_judged',
        would_be: 'regression',
        evidence: { q: expect.any(Number), apart_pct: expect.any(Number) },
        because: expect.stringMatching(
          /its repeats ran consecutively in one process, and two processes may differ by 1\.\d+x without any change; collect in rounds/
        )
      })
      expect(gateOf(report, 'benchmark-regression')).toMatchObject({ status: 'unjudged' })
      expect(report.verdict.level).toBe('pass')
      expect(report.summary).toMatch(/^No change has enough evidence; 1 difference could be noise/)
      expect(textOf(report)).toContain('Also 1 row not judged')
    })

    test('what is more is a regression, and a warning', () => {
      const report = varied(1.8)
      expect(rowOf(report, 'F').verdict).toBe('regression')
      expect(gateStatuses(report)['benchmark-regression']).toBe('failed')
      expect(rowOf(varied(1.04, 0.1, '', 'rounds'), 'F').evidence).not.toHaveProperty('apart_pct')
    })

    test('an improvement is no surer than a regression', () => {
      expect(rowOf(varied(1 / 1.2), 'F')).toMatchObject({
        verdict: 'not_judged',
        would_be: 'improvement'
      })
      expect(rowOf(varied(1 / 1.8), 'F').verdict).toBe('improvement')
    })

    test('a row that is steady by luck is asked for what the others show', () => {
      const side = (center: number): Rows => ({
        F: around(center, 10, 0.1),
        G: around(200, 10, 10, 1),
        H: around(300, 10, 10, 2)
      })
      const among = rawReport(side(100), side(110), { order: 'blocked' })
      expect(rowOf(among, 'F').verdict).toBe('not_judged')
      const alone = { F: side(100)['F'] ?? [] }
      const slower = { F: side(110)['F'] ?? [] }
      expect(rowOf(rawReport(alone, slower, { order: 'blocked' }), 'F').verdict).toBe('regression')
    })

    test('a whole suite that is slower is seen, however few it has', () => {
      const side = (ratio: number): Rows =>
        Object.fromEntries(['F', 'G', 'H'].map((name, i) => [name, around(100 * ratio, 10, 2, i)]))
      const report = rawReport(side(1), side(1.2), { order: 'blocked' })
      expect(report.bench_deltas.map(({ verdict }) => verdict)).toEqual(Array(3).fill('regression'))
      expect(report.verdict.level).toBe('warning')
    })

    test('rounds and evidence: any ask for nothing of this', () => {
      expect(rowOf(varied(1.2, 10, '', 'rounds'), 'F').verdict).toBe('regression')
      expect(rowOf(varied(1.2, 10, 'evidence: any'), 'F').verdict).toBe('regression')
    })

    test('a gate of the settings that warns asks for it too', () => {
      const yaml = 'custom-gates: { mine: { benchmark: F, above: 5%, severity: warning } }'
      expect(gateOf(varied(1.2, 10, yaml), 'custom/mine').status).toBe('unjudged')
      expect(gateOf(varied(1.8, 10, yaml), 'custom/mine').status).toBe('failed')
    })
  })

  test('count as any others with evidence: any', () => {
    expect(gateStatuses(blocked(120, 'evidence: any'))['benchmark-slowdown']).toBe('failed')
  })

  test('fail only above three times the cost where too few benchmarks show how much processes differ', () => {
    for (const names of [['F'], ['F', 'G']]) {
      const side = (center: number): Rows =>
        Object.fromEntries(names.map((name) => [name, around(name === 'F' ? center : 100, 10)]))
      const report = rawReport(side(100), side(290), { order: 'blocked' })
      expect(rowOf(report, 'F').evidence).not.toHaveProperty('suite')
      expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({
        status: 'unjudged',
        because: expect.stringContaining(
          'too few benchmarks show how much such runs differ, so that only more than +200.0% stands out'
        )
      })
      expect(report.verdict.level).toBe('warning')
      const worse = rawReport(side(100), side(320), { order: 'blocked' })
      expect(worse.verdict.level).toBe('hard_fail')
    }
  })

  test('have a limit that the configuration sets', () => {
    const yaml = 'gates:\n  benchmark-slowdown:\n    blocked-limit: 18'
    expect(gateStatuses(blocked(120, yaml))['benchmark-slowdown']).toBe('failed')
  })

  test('promise nothing about what they could have shown', () => {
    expect(rowOf(blocked(100), 'F')).not.toHaveProperty('visible_pct')
  })

  test('on one side are enough', () => {
    const report = reportOf([
      benchFile('base/b.txt', rawBenchmarks({ F: around(100, 10) })),
      benchFile('head/b.txt', rawBenchmarks({ F: around(110, 10) }, { order: 'blocked' }))
    ])
    expect(rowOf(report, 'F').evidence).toMatchObject({ kind: 'tested-blocked' })
  })

  test('are named in number where other rows ran in rounds', () => {
    const side = (center: number) => [
      rawBenchmarks({ F: around(center, 10) }, { order: 'blocked' }),
      rawBenchmarks({ G: around(100, 10) })
    ]
    const files = (['base', 'head'] as const).flatMap((name, index) =>
      side(100 + index * 10).map((one, part) => benchFile(`${name}/b${part}.txt`, one))
    )
    expect(reportOf(files).summary).toContain('repeats of 1 of 2 benchmarks ran consecutively')
  })

  describe('in a suite', () => {
    /** Nine benchmarks whose processes differ by some percent, and F. */
    const amongNoise = (noise: number, head: number, yaml = '') => {
      const names = Array.from({ length: 9 }, (_, index) => `G${index}`)
      const others = (turn: 1 | -1): Rows =>
        Object.fromEntries(
          names.map((name, index) => {
            const factor = (1 + noise / 100) ** (index % 2 === 0 ? turn : -turn)
            return [name, around(100 * Math.sqrt(factor), 10)]
          })
        )
      const base = { F: around(100, 10), ...others(-1) }
      const side = { F: around(head, 10), ...others(1) }
      return rawReport(base, side, { order: 'blocked' }, yaml)
    }

    test('fail only where they stand out among what the others moved', () => {
      const report = amongNoise(12, 180)
      expect(rowOf(report, 'F')).toMatchObject({
        verdict: 'regression',
        evidence: {
          suite: {
            benchmarks: 10,
            moved_pct: expect.closeTo(12, 5),
            limit_pct: expect.closeTo(131.7, 1)
          }
        }
      })
      expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
      expect(gateOf(report, 'benchmark-slowdown').because).toContain(
        'half of the 10 benchmarks of such runs moved by 12.0% or more, so that only more than +131.7% stands out'
      )
      expect(report.verdict.level).toBe('warning')
      expect(gateStatuses(amongNoise(12, 240))['benchmark-slowdown']).toBe('failed')
    })

    test('fail only where they are worse than the largest improvement is better', () => {
      const names = Array.from({ length: 9 }, (_, index) => `G${index}`)
      const side = (f: number, g: number): Rows => ({
        F: around(f, 10),
        ...Object.fromEntries(names.map((name, i) => [name, around(i === 0 ? g : 100, 10, 1, i)]))
      })
      const slower = (factor: number) =>
        rawReport(side(100, 200), side(100 * factor, 100), { order: 'blocked' })
      expect(rowOf(slower(1.8), 'F').evidence).toMatchObject({
        suite: { best_pct: expect.closeTo(100, 1), limit_pct: expect.closeTo(100, 1) }
      })
      expect(gateOf(slower(1.8), 'benchmark-slowdown')).toMatchObject({
        status: 'unjudged',
        because: expect.stringContaining(
          'one of the 10 benchmarks of such runs got better by as much as 100.0% is worse'
        )
      })
      expect(gateStatuses(slower(2.2))['benchmark-slowdown']).toBe('failed')
    })

    test('fail as before where the others hardly moved', () => {
      expect(gateStatuses(amongNoise(2, 140))['benchmark-slowdown']).toBe('failed')
    })

    test('fail where all of a small suite are twice as slow', () => {
      const all = (center: number, n = 10): Rows =>
        Object.fromEntries(['F', 'G', 'H'].map((name, i) => [name, around(center, n, 1, i)]))
      const report = rawReport(all(100), all(200), { order: 'blocked' })
      expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'failed' })
      expect(rowOf(report, 'F').evidence).toMatchObject({
        suite: { common_pct: expect.closeTo(100, 0), limit_pct: expect.closeTo(75, 5) }
      })
      const lesser = rawReport(all(100), all(150), { order: 'blocked' })
      expect(gateOf(lesser, 'benchmark-slowdown')).toMatchObject({
        status: 'unjudged',
        because: expect.stringContaining(
          'most of the 3 benchmarks of such runs are slower, by +50.0% in the middle, as a busy machine makes them too, so that only more than +75.0% stands out'
        )
      })
      expect(lesser.verdict.level).toBe('warning')
    })

    test('stand out for gates of the settings too', () => {
      const yaml = 'custom-gates: { mine: { benchmark: F, above: 20%, severity: hard-fail } }'
      expect(gateOf(amongNoise(12, 180, yaml), 'custom/mine').status).toBe('unjudged')
      expect(gateOf(amongNoise(12, 240, yaml), 'custom/mine').status).toBe('failed')
    })

    test('fail whatever the others did with evidence: any', () => {
      expect(gateStatuses(amongNoise(12, 180, 'evidence: any'))['benchmark-slowdown']).toBe(
        'failed'
      )
    })
  })

  test('are nothing to say of exact allocations', () => {
    const options = { unit: 'allocs/op', order: 'blocked' } as const
    const report = rawReport({ F: [2, 2, 2, 2] }, { F: [3, 3, 3, 3] }, options)
    expect(rowOf(report, 'F', 'allocs/op').evidence).toEqual({ kind: 'exact' })
    expect(report.summary).not.toContain('interleaved')
  })
})

describe('rounds that a manifest says were interleaved', () => {
  test('are not taken for blocked, whatever the order of lines', () => {
    const report = interleaved({ F: around(100, 10) }, { F: around(120, 10) }, { order: 'blocked' })
    expect(rowOf(report, 'F').evidence).toMatchObject({ kind: 'tested', min_effect: { pct: 5 } })
    expect(report.summary).not.toContain('not interleaved')
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('failed')
  })
})

describe('an unchanged benchmark', () => {
  test('says which slowdown would have shown', () => {
    const report = rawReport({ F: around(100, 10, 5) }, { F: around(100, 10, 5, 3) })
    const row = rowOf(report, 'F')
    expect(row.verdict).toBe('unchanged')
    expect(row.visible_pct).toBeGreaterThan(2)
    expect(row.visible_pct).toBeLessThan(8)
    expect(textOf(report)).toMatch(/1 benchmark row; a slowdown of \+\d\.\d% would have shown/)
    expect(markdownOf(report)).toMatch(/a slowdown of \\?\+\d\.\d% would have shown/)
  })

  test('is told of in one sentence with the others', () => {
    const rows = { F: around(100, 10, 1), G: around(100, 10, 5), H: around(100, 10, 15) }
    expect(textOf(rawReport(rows, rows))).toMatch(
      /3 benchmark rows; the least sensitive would have shown a slowdown of \+\d+\.\d%, the median \+\d\.\d%/
    )
  })

  test('speaks for times only, not for the counts beside them', () => {
    const side = (path: string) => {
      const times = rawBenchmarks({ F: around(100, 10, 1), G: around(100, 10, 5) })
      const counts = rawBenchmarks({ F: [3, 3] }, { unit: 'allocs/op' })
      return benchFile(path, { ...times, results: [...times.results, ...counts.results] })
    }
    expect(textOf(reportOf([side('base/b.txt'), side('head/b.txt')]))).toMatch(
      /3 benchmark rows; of 2 in time or throughput the least sensitive would have shown a slowdown of \+\d\.\d%(?!,)/
    )
  })

  test('that varies too much to show what the gate looks for is in the reason why the gate passed', () => {
    const rows = { F: around(100, 10, 60), G: around(100, 10, 1) }
    expect(gateOf(rawReport(rows, rows), 'benchmark-slowdown')).toMatchObject({
      status: 'passed',
      because: expect.stringMatching(
        /; 1 row varies too much to show so little \(up to \+\d+\.\d%\)$/
      )
    })
  })

  test('that is exact would have shown any change', () => {
    const report = rawReport({ F: [2, 2] }, { F: [2, 2] }, { unit: 'allocs/op' })
    expect(rowOf(report, 'F', 'allocs/op').visible_pct).toBe(0)
  })
})

/** Many benchmarks, each moved by its own factor. */
const suite = (factors: readonly number[], n = 10): Readonly<Record<'base' | 'head', Rows>> => {
  const side = (factorOf: (index: number) => number) =>
    Object.fromEntries(
      factors.map((_, index) => [
        `F${index}`,
        around(100 * (index + 1) * factorOf(index), n, 1, index)
      ])
    )
  return { base: side(() => 1), head: side((index) => factors[index] ?? 1) }
}

const drift = (count: number, ratio: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => ratio * (1 + ((index % 3) - 1) / 200))

describe('a suite that moved as a whole', () => {
  const regressions = (report: Report) =>
    report.bench_deltas.filter(({ verdict }) => verdict === 'regression').map(({ name }) => name)

  test('is one finding, not one for each benchmark', () => {
    const { base, head } = suite(drift(24, 1.1))
    const report = rawReport(base, head)
    expect(report.suite_shifts).toMatchObject([
      { unit: 'ns/op', rows: 24, agreeing: 24, interleaved: 'unknown' }
    ])
    expect(report.suite_shifts[0]?.ratio).toBeCloseTo(1.1, 2)
    expect(regressions(report)).toEqual([])
    expect(gateOf(report, 'benchmark-regression')).toMatchObject({
      status: 'failed',
      findings: [report.suite_shifts[0]?.id]
    })
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('passed')
    expect(report.verdict.level).toBe('warning')
  })

  test('is in the first lines of every output', () => {
    const { base, head } = suite(drift(24, 1.1))
    const report = rawReport(base, head)
    const said = /machine or everything moved by \\?\+10\.0%/
    expect(report.summary).toMatch(/^The machine or everything moved by \+10\.0% \(24 of 24/)
    expect(textOf(report)).toMatch(said)
    expect(markdownOf(report).split('\n').slice(0, 6).join('\n')).toMatch(said)
    expect(report.summary).toContain('beside that, no change found'.replace('b', 'B'))
  })

  test('hides no benchmark that moved beside it, and says of each row what was taken out', () => {
    const { base, head } = suite([1.5, ...drift(23, 1.1)])
    const report = rawReport(base, head)
    expect(regressions(report)).toEqual(['F0'])
    expect(rowOf(report, 'F0').shift).toBeCloseTo(1.1, 2)
    expect(rowOf(report, 'F0').effect?.ratio).toBeCloseTo(1.5, 2)
    expect(rowOf(report, 'F0').because).toContain('the whole suite moved by')
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({
      status: 'failed',
      findings: [rowOf(report, 'F0').id]
    })
  })

  test('makes no regression of a benchmark that is as fast as before, or faster', () => {
    const { base, head } = suite([1, 0.97, ...drift(22, 0.8)])
    const report = rawReport(base, head)
    expect(report.suite_shifts).toHaveLength(1)
    expect(regressions(report)).toEqual([])
    expect(gateStatuses(report)).toMatchObject({
      'benchmark-regression': 'passed',
      'benchmark-slowdown': 'passed'
    })
  })

  test('above the limit is not judged where the machine may have done it', () => {
    const { base, head } = suite(drift(24, 1.3))
    const report = rawReport(base, head)
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
    expect(gateOf(report, 'benchmark-slowdown').because).toContain('cannot be told apart')
    expect(gateStatuses(report)['benchmark-regression']).toBe('failed')
  })

  test('above the limit fails with evidence: any', () => {
    const { base, head } = suite(drift(24, 1.3))
    expect(gateStatuses(rawReport(base, head, {}, 'evidence: any'))['benchmark-slowdown']).toBe(
      'failed'
    )
  })

  test('above the limit fails where a manifest says that the sides ran in alternation', () => {
    const { base, head } = suite(drift(24, 1.3))
    const report = interleaved(base, head)
    expect(report.suite_shifts).toMatchObject([{ interleaved: 'yes' }])
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({
      status: 'failed',
      findings: [report.suite_shifts[0]?.id]
    })
    expect(report.verdict.level).toBe('hard_fail')
  })

  test('is said not to be interleaved where repeats ran in one process', () => {
    const { base, head } = suite(drift(24, 1.1))
    const report = rawReport(base, head, { order: 'blocked' })
    expect(report.suite_shifts).toMatchObject([{ interleaved: 'no' }])
  })

  test('is not seen in many changes of many sizes', () => {
    const { base, head } = suite([1.03, 1.05, 1.1, 1.2, 1.3, 1.5, 1.8, 2.2, 2.7, 3.5, 4, 6])
    const report = rawReport(base, head)
    expect(report.suite_shifts).toEqual([])
    expect(regressions(report)).toHaveLength(12)
  })

  test('has the same id in every run', () => {
    const id = (ratio: number) => {
      const { base, head } = suite(drift(24, ratio))
      return rawReport(base, head).suite_shifts[0]?.id
    }
    expect(id(1.1)).toBe(id(1.2))
  })

  test('in benchstat output leaves what remains of a row not judged, because its p has the shift in it', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      name: `F${index}-8`,
      head: { center: index === 0 ? 150 : 120, spread: 0.01, halfDigit: 0.5 },
      deltaPct: index === 0 ? 50 : 20
    }))
    const report = reportOf([benchFile('bench.txt', comparedBenchmarks(rows))])
    expect(report.suite_shifts).toMatchObject([{ rows: 12, interleaved: 'unknown' }])
    expect(rowOf(report, 'F0-8')).toMatchObject({ verdict: 'not_judged', would_be: 'regression' })
    expect(rowOf(report, 'F1-8').verdict).toBe('unchanged')
  })
})

describe('runners of different sizes', () => {
  const report = (unit: string, head: readonly number[]) =>
    reportOf([
      benchFile('base/b.txt', rawBenchmarks({ 'F-8': [100, 100, 100, 100] }, { unit })),
      benchFile('head/b.txt', rawBenchmarks({ 'F-4': head }, { unit }))
    ])

  test('make times not comparable, and nothing new or gone', () => {
    const timed = report('ns/op', [200, 201, 202, 203])
    expect(timed.bench_deltas).toMatchObject([
      {
        name: 'F-4',
        evidence: {
          kind: 'refused',
          cause: 'not-comparable',
          why: 'different GOMAXPROCS: base 8; head 4'
        }
      }
    ])
    expect(gateStatuses(timed)['benchmark-slowdown']).toBe('unjudged')
    expect(gateOf(timed, 'vanished').findings).toEqual([])
    expect(timed.verdict.level).toBe('inconclusive')
    expect(timed.summary).toContain('different GOMAXPROCS: base 8; head 4')
  })

  test('leave exact allocations to be judged', () => {
    expect(rowOf(report('allocs/op', [200, 200, 200, 200]), 'F-4', 'allocs/op')).toMatchObject({
      verdict: 'regression',
      evidence: { kind: 'exact' }
    })
  })

  test('are not what a number at the end of a name of its own is', () => {
    const sized = reportOf([
      benchFile('base/b.txt', rawBenchmarks({ 'F/n-8': around(100, 6), G: around(100, 6) })),
      benchFile('head/b.txt', rawBenchmarks({ 'F/n-16': around(200, 6), G: around(100, 6) }))
    ])
    expect(sized.bench_deltas.map(({ name }) => name).sort()).toEqual(['F/n-16', 'F/n-8', 'G'])
  })
})

describe('another version of Go', () => {
  test.each(['go', 'goversion'])('said by a %s line makes times not comparable', (key) => {
    const side = (path: string, version: string, center: number) => {
      const lines = around(center, 6).map((value) => `BenchmarkF 100 ${value} ns/op`)
      const bytes = new TextEncoder().encode([`${key}: ${version}`, ...lines, ''].join('\n'))
      const limits = { maxInflatedBytes: 1e6, maxRows: 100 }
      const decoded = decode({ path, bytes }, limits)
      expect(decoded.parsed.diagnostics).toEqual([])
      return { path, name: path, bytes: bytes.length, ...decoded }
    }
    const report = reportOf([
      side('base/b.txt', 'go1.25.1', 100),
      side('head/b.txt', 'go1.26.0', 130)
    ])
    expect(rowOf(report, 'F').evidence).toMatchObject({
      cause: 'not-comparable',
      why: 'different Go versions: base go1.25.1; head go1.26.0'
    })
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('a benchmark that was perhaps renamed', () => {
  const both = { Keep: around(100, 6) }

  test('is told on both sides and never paired', () => {
    const report = rawReport(
      { ...both, 'Encode/small-8': around(100, 6) },
      { ...both, 'Encode/tiny-8': around(300, 6) }
    )
    expect(rowOf(report, 'Encode/tiny-8')).toMatchObject({
      base: null,
      evidence: { kind: 'unpaired', side: 'head', perhaps: 'Encode/small-8' },
      because: 'only in head; perhaps the renamed `Encode/small-8`'
    })
    expect(rowOf(report, 'Encode/small-8').because).toContain('perhaps renamed to `Encode/tiny-8`')
    expect(gateStatuses(report)).toMatchObject({
      vanished: 'failed',
      'benchmark-slowdown': 'passed'
    })
  })

  test('is not guessed among two that are as near, of other units, or of names that have nothing in common', () => {
    const perhaps = (base: Rows, head: Rows) =>
      rawReport({ ...both, ...base }, { ...both, ...head }).bench_deltas.flatMap(({ evidence }) =>
        evidence.kind === 'unpaired' && evidence.perhaps !== undefined ? [evidence.perhaps] : []
      )
    const some = around(100, 6)
    expect(perhaps({ Encode: some }, { Encoda: some, Encodb: some })).toEqual([])
    expect(perhaps({ Encode: some }, { Zip: some })).toEqual([])
    expect(perhaps({ Encode: some }, { Encoder: some })).toEqual(['Encoder', 'Encode'])
  })
})

describe('samples in two groups', () => {
  test('are a note beside the row, and no refusal', () => {
    const modes = [100, 140, 101, 141, 102, 142, 100.5, 141.5, 101.5, 142.5]
    const report = rawReport({ F: around(100, 10) }, { F: modes.map((value) => value * 1.5) })
    expect(rowOf(report, 'F')).toMatchObject({ bimodal: ['head'], verdict: 'regression' })
    expect(textOf(report)).toContain('the values of head fall into two groups')
    expect(markdownOf(report)).toContain('the values of head fall into two groups')
  })

  test('are not said of samples in one', () => {
    expect(
      rowOf(rawReport({ F: around(100, 10) }, { F: around(130, 10) }), 'F')
    ).not.toHaveProperty('bimodal')
  })
})

describe('allocations', () => {
  test('that vary are tested like the rest', () => {
    const report = rawReport(
      { F: [100, 101, 100, 102, 101, 100] },
      { F: [120, 121, 120, 122, 121, 120] },
      { unit: 'allocs/op' }
    )
    expect(rowOf(report, 'F', 'allocs/op')).toMatchObject({
      verdict: 'regression',
      evidence: { kind: 'tested' }
    })
  })

  test('of a base of 0 have no ratio and are no less a regression', () => {
    const report = rawReport({ F: [0, 0] }, { F: [3, 3] }, { unit: 'allocs/op' })
    expect(rowOf(report, 'F', 'allocs/op')).toMatchObject({
      verdict: 'regression',
      delta_pct: null,
      effect: { ratio: null }
    })
  })
})

describe('a time that was 0 in base', () => {
  test('is infinitely slower, and says so in words', () => {
    const report = rawReport({ F: [0, 0, 0, 0, 0] }, { F: around(5, 5) })
    expect(rowOf(report, 'F')).toMatchObject({
      verdict: 'regression',
      delta_pct: null,
      effect: { ratio: null }
    })
    expect(rowOf(report, 'F')).not.toHaveProperty('visible_pct')
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'failed' })
    expect(gateOf(report, 'benchmark-slowdown').because).not.toMatch(/NaN|Infinity/)
  })
})

describe('benchstat output alone', () => {
  const report = reportOf([benchFile('bench.txt', comparedBenchmarks([{}]))])

  /** F and two benchmarks that did not move. */
  const among = (head: number) => {
    const still = { deltaPct: 0, p: 0.8, head: { center: 100, halfDigit: 0.5 } }
    const moved = { deltaPct: head - 100, head: { center: head, halfDigit: 0.5 } }
    const rows = [moved, { name: 'G-8', ...still }, { name: 'H-8', ...still }]
    return reportOf([benchFile('bench.txt', comparedBenchmarks(rows))])
  }

  test('fails the hard gate by its p, and the gate says that min-effect was not tested', () => {
    const gate = gateOf(among(140), 'benchmark-slowdown')
    expect(gate).toMatchObject({ status: 'failed' })
    expect(gate.because).toContain('without a test of min-effect')
    expect(gate.because).toContain(
      'limit 30%, because benchstat output does not show whether its repeats ran consecutively'
    )
    expect(rowOf(among(140), 'F-8').evidence).not.toHaveProperty('min_effect')
  })

  test('counts for no more than raw results of which the order is known to be bad', () => {
    expect(gateOf(among(120), 'benchmark-slowdown')).toMatchObject({
      status: 'unjudged',
      because: expect.stringMatching(
        /benchstat output does not show .* only more than \+30\.0% fails; give the raw results/
      )
    })
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
    expect(report.verdict.level).toBe('warning')
  })

  test('is not judged where its p does not survive the correction', () => {
    const others = Array.from({ length: 20 }, (_, index) => ({
      name: `G${index}-8`,
      p: 0.9,
      deltaPct: 1,
      head: { center: 101, halfDigit: 0.5 }
    }))
    const weak = reportOf([benchFile('bench.txt', comparedBenchmarks([{ p: 0.02 }, ...others]))])
    expect(gateStatuses(weak)['benchmark-slowdown']).toBe('unjudged')
  })

  test('is told apart by what it prints after the centers', () => {
    const printed = (spread: number) => {
      const row = {
        deltaPct: 20,
        base: { center: 100, halfDigit: 0.5, spread },
        head: { center: 120, halfDigit: 0.5, spread }
      }
      return rowOf(reportOf([benchFile('bench.txt', comparedBenchmarks([row]))]), 'F-8')
    }
    expect(printed(0.01).verdict).toBe('regression')
    expect(printed(0.05)).toMatchObject({
      verdict: 'not_judged',
      because: expect.stringMatching(
        /benchstat output does not show .* two processes may differ by 1\.\d+x .* give the raw results/
      )
    })
  })

  test('is not taken for blocked: nobody knows its order', () => {
    expect(rowOf(report, 'F-8').evidence).toMatchObject({ kind: 'tested' })
    expect(report.summary).not.toContain('interleaved')
  })

  test('comes with a note of what it cannot show', () => {
    const note = report.diagnostics.find(({ code }) => code === 'compare/benchstat-only')
    expect(note).toMatchObject({ severity: 'note', at: { file: 'bench.txt' } })
    for (const missing of ['order', 'samples', 'interval of the ratio', 'p below 0.0005']) {
      expect(note?.message).toContain(missing)
    }
    expect(markdownOf(report)).toContain('min-effect cannot be tested')
  })
})

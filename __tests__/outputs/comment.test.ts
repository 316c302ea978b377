import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import {
  type Budget,
  commentBudget,
  hasSomethingToSay,
  ladder,
  renderComment
} from '../../src/outputs/comment.js'
import { markdown } from '../../src/outputs/markdown.js'
import {
  aBenchEntry,
  aFunctionEntry,
  aGate,
  aNotJudgedBenchmark,
  aNotJudgedFunction,
  anInput,
  aRecommendation,
  aReport,
  someGates
} from '../helpers/report.js'
import { parse } from './gfm.js'
import { scenarios } from './scenarios.js'

const links = {
  run: 'https://github.com/acme/shop/actions/runs/1',
  artifact: 'https://github.com/acme/shop/actions/runs/1/artifacts/2'
}

const render = (report: Report, budget?: Budget): string =>
  renderComment(report, { links, ...(budget === undefined ? {} : { budget }) })

const bytesOf = (s: string): number => Buffer.byteLength(s, 'utf8')

/** A comment is whole when every `<details>` is closed, every table has its rows in full, and the last line is there. */
const expectWhole = (rendered: string): void => {
  const lines = rendered.split('\n')
  const opened = lines.filter((line) => line.startsWith('<details>')).length
  expect(lines.filter((line) => line === '</details>')).toHaveLength(opened)
  for (const table of tablesOf(lines)) {
    const widths = table.flatMap((line) => parse(line).columns.flat())
    expect(new Set(widths).size).toBe(1)
    expect(table[1]).toMatch(/^\|(?:--:?\|)+$/)
    expect(table.length).toBeGreaterThan(2)
  }
  expect(lines.at(-2)).toMatch(/^<sub>.*<\/sub>$/)
}

const tablesOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const tables: string[][] = []
  lines.forEach((line, index) => {
    if (!line.startsWith('|')) return
    if (!lines[index - 1]?.startsWith('|')) tables.push([])
    tables.at(-1)?.push(line)
  })
  return tables
}

const hostileNames = [
  '</details></summary>`|``<!--',
  '\u{e0001} \u202e'.repeat(30),
  '|`'.repeat(80),
  '@team #12 '.repeat(20),
  '<a&#64;'.repeat(40),
  '漢字'.repeat(80),
  '\u{1f525}'.repeat(80),
  'x'.repeat(600)
]

const hostile = (index: number): string =>
  `${hostileNames[index % hostileNames.length] ?? ''}${index}`

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Thousands of rows, each hostile wherever an input can write. */
const enormous = (): Report => {
  const sentence = hostileNames.join(' ')
  const benchmarks = many(2000, (index) =>
    aBenchEntry({
      id: `b-${index}`,
      name: hostile(index),
      package: hostile(index + 1),
      workload: hostile(index % 3),
      unit: index % 5 === 0 ? hostile(index) : 'ns/op',
      verdict:
        (['regression', 'improvement', 'unchanged', 'not_judged'] as const)[index % 4] ??
        'unchanged',
      evidence: { kind: 'refused', cause: 'not-testable', why: sentence },
      because: sentence
    })
  )
  const functions = many(5000, (index) =>
    aFunctionEntry({
      id: `f-${index}`,
      name: hostile(index),
      package: hostile(index),
      metric: index % 7 === 0 ? hostile(index) : 'cpu',
      location: { file: hostile(index), line: index },
      evidence: { kind: 'refused', cause: 'not-testable', why: sentence },
      decided_pp: index / 100,
      because: sentence
    })
  )
  const gates = someGates({
    'benchmark-slowdown': { status: 'failed', because: sentence },
    rating: { status: 'failed', because: sentence },
    regression: { status: 'unjudged', because: sentence }
  })
  return aReport({
    summary: sentence,
    context: { base: { label: sentence }, head: { label: sentence } },
    inputs: many(50, (index) =>
      anInput({ path: hostile(index), status: 'damaged', because: sentence })
    ),
    verdict: { level: 'hard_fail', complete: false, gates },
    cpu_regressions: functions.slice(0, 2000),
    cpu_improvements: functions.slice(2000, 3500),
    share_shifts: functions.slice(3500, 4500),
    other_deltas: functions.slice(4500),
    bench_deltas: benchmarks,
    not_judged: [
      ...benchmarks.filter(({ verdict }) => verdict === 'not_judged').map(aNotJudgedBenchmark),
      ...many(200, (index) => aNotJudgedFunction({ name: hostile(index), because: sentence }))
    ],
    recommendations: many(200, () => aRecommendation({ text: sentence, command: sentence })),
    diagnostics: many(300, (index) => ({
      id: `d-${index}`,
      severity: 'error' as const,
      code: hostile(index),
      message: sentence,
      hint: sentence
    }))
  })
}

describe('a comment', () => {
  test.each([...scenarios])('is the whole report where that fits: %s', (_, report) => {
    const rendered = render(report)
    const whole = markdown.render(report, { colour: 'none' })
    const ids = (s: string) => s.match(/^(?:#+|<details><summary>[^:<]*)/gm)
    // The sentences are in the report only.
    const shared = ids(whole)?.filter((one) => !one.includes('In sentences'))
    expect(ids(rendered)).toEqual(shared)
    expect(rendered.split('\n')[0]).toBe(whole.split('\n')[0])
    expectWhole(rendered)
  })

  test('ends with links to the run and to the artifact', () => {
    const last = render(aReport()).trimEnd().split('\n').at(-1)
    expect(last).toBe(
      `<sub>flamegate 0.1.0 · [this run](${links.run}) · [all reports](${links.artifact}) · all numbers in \`report.json\`</sub>`
    )
  })

  test('leaves out what it has no link for', () => {
    const last = renderComment(aReport(), { links: {} }).trimEnd().split('\n').at(-1)
    expect(last).toBe('<sub>flamegate 0.1.0 · all numbers in `report.json`</sub>')
  })

  test.each(['javascript:alert(1)', 'https://a.example/) [x](y', 'https://a.example/"><b>', ''])(
    'does not link to what is no plain URL: %j',
    (run) => {
      expect(renderComment(aReport(), { links: { run } })).not.toContain('](')
    }
  )

  test('says the same when run again', () => {
    const again = aReport({
      generated_at: '2027-01-01T00:00:00Z',
      cost: { stages: [{ stage: 'read', ms: 1234 }], peak_memory_bytes: 5 }
    })
    expect(render(again)).toBe(render(aReport()))
  })
})

describe('a comment that has to be smaller', () => {
  const report = enormous()
  const rungs = [...ladder(report, { links })]

  test.each([undefined, { chars: 30_000, bytes: 200_000 }, { chars: 1_000_000, bytes: 500_000 }])(
    'is under its budget in characters and in bytes: %j',
    (budget) => {
      const rendered = render(report, budget)
      expect(rendered.length).toBeLessThanOrEqual(budget?.chars ?? 60_000)
      expect(bytesOf(rendered)).toBeLessThanOrEqual(budget?.bytes ?? 200_000)
      expect(rungs).toContain(rendered)
    }
  )

  test('is smaller on every rung of the ladder', () => {
    const sizes = rungs.map((rung) => rung.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(new Set(sizes).size).toBe(sizes.length)
  })

  test('is never so large that the last rung does not fit', () => {
    const last = rungs.at(-1) ?? ''
    expect(last.length).toBeLessThan(commentBudget.chars / 2)
    expect(bytesOf(last)).toBeLessThan(60_000)
  })

  test.each(rungs.map((rung, index) => [index, rung] as const))(
    'is whole on rung %i',
    (_, rung) => {
      expectWhole(rung)
    }
  )

  test.each(rungs.map((rung, index) => [index, rung] as const))(
    'says on rung %i the verdict, that something was not compared, the gates, and what is worse',
    (_, rung) => {
      expect(rung.startsWith('### Failed, 1 gate not judged: ')).toBe(true)
      expect(rung).toContain('> **Not everything was compared.**')
      for (const gate of ['`benchmark-slowdown`', '`rating`', '`regression`']) {
        expect(rung).toContain(gate)
      }
      expect(rung).toMatch(/▲[ \u00a0]slower/)
      expect(rung).toContain(links.run)
    }
  )

  test('has five rows at last, and says where the others are', () => {
    const last = rungs.at(-1)?.split('\n') ?? []
    expect(last.filter((line) => line.startsWith('- ▲'))).toHaveLength(5)
    expect(last).toContain('and 2,495 more rows in report.json: bench_deltas, cpu_regressions')
  })

  test('names the others by the keys that they stand under', () => {
    const functions = Array.from({ length: 8 }, (_, index) =>
      aFunctionEntry({ name: `p.F${index}` })
    )
    const last = [...ladder(aReport({ cpu_regressions: functions }), { links })].at(-1)
    expect(last).toContain('and 3 more rows in report.json: cpu_regressions\n')
  })

  test('loses rows before it loses blocks', () => {
    const wide = aReport({
      share_shifts: many(200, (index) => aFunctionEntry({ id: `s-${index}`, name: `p.F${index}` }))
    })
    const [first = '', second = ''] = ladder(wide, { links })
    const rendered = render(wide, { chars: first.length - 1, bytes: 1_000_000 })
    expect(rendered).toBe(second)
    expect(rendered).toContain('Share shifts: 200 functions')
    expect(rendered).not.toContain('Shortened')
  })

  test('says so when blocks are left out', () => {
    const isShortened = rungs.map((rung) =>
      rung.includes('_Shortened to fit: `report.md` has everything._')
    )
    expect(isShortened).toEqual([false, false, false, true, true, true])
    expect(rungs.at(-1)).toContain(`[Download the reports](${links.artifact})`)
  })
})

describe('the smallest comment', () => {
  const endless = (unit: string): string => unit.repeat(Math.ceil(5000 / unit.length))

  test.each([
    '\u{e0001} ',
    '\u{e0001}',
    '\u0001',
    '&#',
    '<a',
    '<',
    '\\',
    '[]',
    '`',
    '` ',
    '`a` ',
    '@a',
    '#a ',
    'a:b:',
    'abcdef0 ',
    '漢',
    '\u{1f525}',
    '|',
    '\ud800',
    '\n'
  ])('fits twice over, whatever is repeated without end: %j', (unit) => {
    const s = endless(unit)
    const failed = { status: 'failed', because: s } as const
    const names = ['rating', 'regression', 'vanished', 'new-hotspot', 'cpu-regression']
    const report = aReport({
      summary: s,
      verdict: {
        level: 'hard_fail',
        complete: true,
        gates: [
          ...someGates({
            ...Object.fromEntries(names.map((name) => [name, failed])),
            'benchmark-slowdown': failed,
            'benchmark-regression': failed
          }),
          ...many(50, (index) => aGate({ id: `custom/${'g'.repeat(40)}${index}`, ...failed }))
        ]
      },
      inputs: [anInput({ path: s, status: 'damaged', because: s })],
      cpu_regressions: many(9, (index) => aFunctionEntry({ id: `f-${index}`, name: s, metric: s }))
    })
    const last = [...ladder(report, { links })].at(-1) ?? ''
    expect(last.length).toBeLessThan(commentBudget.chars / 2)
    expect(bytesOf(last)).toBeLessThan(commentBudget.bytes / 2)
    expectWhole(last)
  })
})

describe('there is something to say', () => {
  test.each([
    ['nothing changed', aReport(), false],
    ['a function regressed', aReport({ cpu_regressions: [aFunctionEntry()] }), true],
    [
      'a function improved',
      aReport({ mem_improvements: [aFunctionEntry({ class: 'improvement' })] }),
      true
    ],
    ['a benchmark regressed', aReport({ bench_deltas: [aBenchEntry()] }), true],
    [
      'a benchmark stayed',
      aReport({ bench_deltas: [aBenchEntry({ verdict: 'unchanged' })] }),
      false
    ],
    [
      'there is no base',
      aReport({ verdict: { level: 'no_baseline', complete: true, gates: [] } }),
      true
    ],
    [
      'a gate was not judged',
      aReport({ verdict: { level: 'pass', complete: false, gates: someGates() } }),
      true
    ]
  ])('when %s', (_, report, expected) => {
    expect(hasSomethingToSay(report)).toBe(expected)
  })
})

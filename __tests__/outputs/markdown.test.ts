import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../src/outputs/comment.js'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { blocks, markdown, renderBlocks } from '../../src/outputs/markdown.js'
import { aBenchEntry, aComparison, aFunctionEntry, aReport, someGates } from '../helpers/report.js'
import { isTableLine } from './gfm.js'
import { scenarios } from './scenarios.js'

/** Values and their units do not break over lines; here they are read as if they could. */
const render = (report: ReturnType<typeof aReport>): string =>
  markdown.render(report, { colour: 'none' }).replaceAll('\u00a0', ' ')

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aFunctionEntry({
      id: `f-${index}`,
      name: `example.com/p.F${index}`,
      package: 'example.com/p',
      delta_pp: index,
      decided_pp: index
    })
  )

describe('the Markdown report', () => {
  test('opens with the level and the summary', () => {
    const report = aReport({ summary: 'Nothing got worse.' })
    expect(render(report).split('\n')[0]).toBe('### Passed: Nothing got worse.')
  })

  test('opens the ten largest changes and says how many more there are', () => {
    const rendered = render(aReport({ cpu_regressions: many(23) }))
    expect(rendered).toContain('`p.F22`')
    expect(rendered).toContain('`p.F13`')
    expect(rendered).not.toContain('`p.F12`')
    expect(rendered).toContain('and 13 more rows in report.json: cpu_regressions\n')
  })

  test('opens removed hotspots from the configured share on and counts the others', () => {
    const removed = [0.5, 1, 1.5, 3].map((share) =>
      aFunctionEntry({
        name: `example.com/p.S${share * 10}`,
        package: 'example.com/p',
        class: 'removed-hotspot',
        share_base: share
      })
    )
    const better = (config: Record<string, unknown>) =>
      render(aReport({ removed_hotspots: removed, config })).split('#### ')[1]
    expect(better({})).toContain('Better: 2 functions')
    expect(better({})).toContain('2 functions with at most 1.0% of base gone too')
    expect(better({ thresholds: { 'removed-hotspot': 2 } })).toContain('Better: 1 function\n')
  })

  test('says what a function is the sum of, by what distinguishes its parts', () => {
    const part = (name: string) => ({ name, flat_base: 1, flat_head: 2 })
    const cellOf = (name: string, ...parts: readonly string[]) => {
      const entry = aFunctionEntry({ name, package: 'a.com/p', parts: parts.map(part) })
      return /\| (`p\.[^|]*) \|/.exec(render(aReport({ cpu_regressions: [entry] })))?.[1]
    }
    expect(cellOf('a.com/p.F', 'a.com/p.F.func1', 'a.com/p.F')).toBe(
      '`p.F`<br>with `func1`<br>`pricing/engine.go:118`'
    )
    expect(
      cellOf('a.com/p.F', ...['.func1', '-range1', '.func2', ''].map((end) => `a.com/p.F${end}`))
    ).toContain('with `func1`, `range1`, 1 more<br>')
    expect(
      cellOf('a.com/p.Map[...]', 'a.com/p.Map[go.shape.int]', 'a.com/p.Map[go.shape.string]')
    ).toContain('with `p.Map[go.shape.int]`, `p.Map[go.shape.string]`<br>')
  })

  test('names a package by the dots that its path has', () => {
    const entry = aFunctionEntry({
      name: 'gopkg.in/yaml%2ev3.(*Node).Encode',
      package: 'gopkg.in/yaml.v3'
    })
    expect(render(aReport({ cpu_regressions: [entry] }))).toContain('`yaml.v3.(*Node).Encode`')
  })

  test('names functions whole where their short names collide', () => {
    const twins = ['a.com/x/json.F', 'b.com/y/json.F'].map((name) =>
      aFunctionEntry({ id: name, name, package: name.replace('.F', '') })
    )
    const rendered = render(aReport({ cpu_regressions: twins }))
    expect(rendered).toContain('`a.com/x/json.F`')
    expect(rendered).toContain('`b.com/y/json.F`')
  })

  test('says what a hidden side can be at most and the change at least', () => {
    const { share_base: _, ...entry } = aFunctionEntry({ flat_base: null, share_base_max: 1.4 })
    const rendered = render(
      aReport({
        cpu_regressions: [{ ...entry, share_base: null, delta_pp: 11.2, decided_pp: 11.2 }]
      })
    )
    expect(rendered).toContain('at most 1.4% → 24.6%')
    expect(rendered).toContain('**at least +11.2 pp**')
  })

  test('marks runtime rows and rows with unknown operations', () => {
    const rendered = render(
      aReport({
        comparisons: [aComparison(), aComparison({ workload: 'b', operations_unknown: true })],
        cpu_regressions: [aFunctionEntry({ runtime: true, operations_unknown: true })]
      })
    )
    expect(rendered).toContain('Go runtime, not rated<br>operations unknown')
  })

  test('says once what is true of every profile', () => {
    const rendered = render(
      aReport({
        comparisons: [aComparison({ operations_unknown: true })],
        cpu_regressions: [aFunctionEntry({ operations_unknown: true })]
      })
    )
    expect(rendered).toContain('they show composition, not cost')
    expect(rendered).not.toContain('<br>operations unknown')
  })

  test('keeps the first sentence in the headline and the others below it', () => {
    const report = aReport({ summary: 'v1.2 is slower. 3 functions are new. So what.' })
    expect(render(report).split('\n').slice(0, 3)).toEqual([
      '### Passed: v1.2 is slower.',
      '',
      '3 functions are new. So what.'
    ])
  })

  test('says in the headline that gates were not judged', () => {
    const gates = someGates({ regression: { status: 'unjudged', because: 'too little' } })
    const report = aReport({ verdict: { level: 'pass', complete: false, gates } })
    expect(render(report)).toMatch(/^### Passed, 1 gate not judged: /)
  })

  test('does not warn about a sample type that no gate looks at', () => {
    const refused = aComparison({ metric: 'inuse_space', status: 'refused', counts: false })
    const rendered = render(aReport({ comparisons: [aComparison(), refused] }))
    expect(rendered).not.toContain('[!WARNING]')
    expect(rendered).toContain('1 of 2 comparisons made')
  })

  test('leaves out sides without a label', () => {
    const rendered = render(aReport({ context: { base: null, head: null } }))
    expect(rendered).toContain('Compared: CPU\n')
  })

  test('says a change from 0 without a percentage', () => {
    const row = aBenchEntry({
      unit: 'allocs/op',
      base: { center: 0, lo: 0, hi: 0, n: 10 },
      head: { center: 2, lo: 2, hi: 2, n: 10 },
      delta_pct: null,
      effect: { ratio: null, lo: null, hi: null },
      evidence: { kind: 'exact' }
    })
    expect(render(aReport({ bench_deltas: [row] }))).toContain('0 → 2 allocs/op | **from 0** |')
  })

  test('does not warn about what only head has while every gate could be judged', () => {
    const comparisons = [aComparison(), aComparison({ metric: 'alloc_space', status: 'head-only' })]
    const complete = render(aReport({ comparisons }))
    expect(complete).not.toContain('[!WARNING]')
    expect(complete).toContain('new, with nothing to compare: alloc_space: only in head')
    const verdict = { level: 'inconclusive', complete: false, gates: someGates() } as const
    const incomplete = render(aReport({ comparisons, verdict }))
    expect(incomplete).toContain('> - alloc_space: only in head')
  })

  test('says an error that belongs to no input in the first lines', () => {
    const rendered = render(
      aReport({
        diagnostics: [{ id: 'd', severity: 'error', code: 'x/y', message: 'the sides differ' }]
      })
    )
    expect(rendered.split('\n').slice(0, 5)).toContain('> - the sides differ')
  })

  test('counts a benchmark once, whatever its units', () => {
    const rows = ['ns/op', 'B/op'].map((unit) => aBenchEntry({ id: unit, unit }))
    expect(render(aReport({ bench_deltas: rows }))).toContain('Compared: CPU, 1 benchmark ·')
  })

  test('leaves switched-off gates out', () => {
    expect(render(aReport())).not.toContain('benchmark-allocs')
  })
})

describe('a block', () => {
  test.each([...scenarios])('stands alone in the report "%s"', (_, report) => {
    for (const block of blocks) {
      const alone = renderBlocks(report, [block], fullSize)
      const opened = alone.match(/<details>/g)?.length ?? 0
      const closed = alone.match(/<\/details>/g)?.length ?? 0
      expect([block.id, opened]).toEqual([block.id, closed])
    }
  })

  test('shrinks by whole rows', () => {
    const report = aReport({ cpu_regressions: many(30), share_shifts: many(30) })
    const rows = (size: typeof fullSize) =>
      renderBlocks(report, blocks, size).split('\n').filter(isTableLine).length
    const larger = rows({ openRows: 5, detailRows: 5 })
    expect(larger - rows({ openRows: 4, detailRows: 2 })).toBe(1 + 3)
  })

  test('has an id of its own', () => {
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
  })
})

describe('the findings in sentences', () => {
  const report = scenarios.get('regression')
  const rendered = report === undefined ? '' : markdown.render(report, { colour: 'none' })
  const lines = rendered.split('\n').filter((line) => /^- `[^`]+`: `/.test(line))

  test('have every finding once, with its id, in whole sentences', () => {
    const rows = [
      ...(report?.cpu_regressions ?? []),
      ...(report?.mem_regressions ?? []),
      ...(report?.new_hotspots ?? []),
      ...(report?.removed_hotspots ?? []),
      ...(report?.bench_deltas ?? []).filter(({ verdict }) => verdict !== 'unchanged'),
      ...(report?.not_judged ?? []).filter(({ kind }) => kind === 'function')
    ]
    const ids = lines.map((line) => /^- `([^`]+)`/.exec(line)?.[1])
    expect(ids.toSorted()).toEqual([...new Set(rows.map(({ id }) => id))].sort())
    for (const line of lines) {
      expect(line).toMatch(/ (?:is|would be) an? [a-z ]+ (?:of|in) .*\.$/)
    }
  })

  test('that do not fit are counted, and where all findings are is said once', () => {
    const rendered = render(aReport({ cpu_regressions: many(104) }))
    expect(rendered).toContain('and 4 more rows in report.json\n')
  })

  test('come in the same order whatever the order of the lists, and say where and whose', () => {
    const place = {
      file: 'pricing/engine.go',
      line: 120,
      because: 'hottest-line',
      found: 'module',
      certainty: 'sure'
    } as const
    const rows = [
      aFunctionEntry({ id: 'small', decided_pp: 6, place, owners: ['@acme/pricing'] }),
      aFunctionEntry({ id: 'large', decided_pp: 30, place, owners: [] })
    ]
    const sentencesOf = (entries: typeof rows) =>
      markdown
        .render(aReport({ cpu_regressions: entries }), { colour: 'none' })
        .split('\n')
        .filter((line) => /^- `(?:small|large)`: /.test(line))
    const [first, second] = sentencesOf(rows)
    expect(sentencesOf(rows.toReversed())).toEqual([first, second])
    expect(first).toContain('- `large`: ')
    expect(second).toContain('(`pricing/engine.go:120`)')
    // A break that draws nothing stands behind the sign, so that nobody is notified.
    expect(second?.replaceAll('\u200b', '')).toMatch(/ Owned by `@acme\/pricing`\.$/)
  })

  test('say which finding a gate failed for, and which a next step is about', () => {
    expect(rendered).toContain('- Gate `cpu-regression` failed because of `f-1`.')
    expect(rendered).toContain('- Next step 1 is about `f-1`.')
    expect(rendered).not.toContain('because of `rating`')
  })

  test('are in the report and not in the comment', () => {
    const comment = report === undefined ? '' : renderComment(report, { links: {} })
    expect(rendered).toContain('In sentences, for search and for assistants')
    expect(comment).not.toContain('In sentences')
  })
})

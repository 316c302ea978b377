import { describe, expect, test } from '@jest/globals'
import type { HistoryEntry, Trend } from '../../src/model/trend.js'
import { toHtml } from '../../src/outputs/html/element.js'
import { history as section } from '../../src/outputs/html/history.js'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { history as block } from '../../src/outputs/markdown/history.js'
import { markdown } from '../../src/outputs/markdown.js'
import { sparkline } from '../../src/outputs/words/history.js'
import { commitOf, onDay } from '../helpers/history.js'
import { aBenchEntry, aReport } from '../helpers/report.js'

const aTrend = (over: Partial<Trend> = {}): Trend => ({
  id: 'a'.repeat(16),
  finding_id: 'b-1',
  kind: 'benchmark',
  name: 'Encode-8',
  package: 'example.com/shop/wire',
  workload: 'default',
  unit: 'ns/op',
  better: 'lower',
  values: [100, 101, null, 99, 120, 121],
  head: 122,
  last_good: { value: 100, commits: [commitOf(0)] },
  ratio: 1.22,
  drift_pp: null,
  floor_pct: 3,
  status: 'over',
  because: '+22.0% against 100 ns/op (last good): 1.22x the cost',
  changes: [
    {
      commit: commitOf(0xabcdef4),
      time: onDay(4),
      before: 100,
      after: 120.5,
      change_pct: 20.5,
      p: 0.0025,
      also: []
    }
  ],
  elsewhere: [{ differs: 'processor Intel Xeon', runs: 7 }],
  ...over
})

const aHistory = (rows: readonly Trend[] = [aTrend()]): HistoryEntry => ({
  source: 'the branch flamegate-data',
  recorded: 13,
  limit_pct: 10,
  limit_pp: 5,
  runs: [0, 1, 2, 3, 4, 5].map((day) => ({
    commit: commitOf(day === 4 ? 0xabcdef4 : day),
    time: onDay(day),
    run: day,
    ...(day === 1 ? { tag: 'v1.2.0' } : {})
  })),
  rows: [...rows]
})

describe('a spark', () => {
  test.each([
    [[1, 2, 3, 4], 5, '▁▃▅▆█'],
    [[100, 100, null, 100], 100, '▁▁▁▁'],
    [[100, 100.5], 100, '▁▃▁'],
    [[null, null], 7, '']
  ])('of %j and head %d is %s', (values, head, spark) => {
    expect(sparkline(aTrend({ values, head }))).toBe(spark)
  })

  test('has the newest runs where there are more than fit', () => {
    const values = [1000, ...new Array(40).fill(1)]
    expect(sparkline(aTrend({ values, head: 1 }))).toBe('▁'.repeat(20))
  })
})

describe('the history in Markdown', () => {
  const render = (rows: readonly Trend[]) =>
    block.render(aReport({ history: aHistory(rows) }), fullSize)

  test('opens with what is above its last good value, and names the commit of a change', () => {
    const shown = render([aTrend()])
    expect(shown).toContain('History: 1 row above the last good value, over 13 runs')
    expect(shown).toContain('a drift need not be of this change')
    expect(shown).toContain('▁▂▁▇██')
    expect(shown).toMatch(/\+20\.5% at 0000000 on 2026-01-05/)
  })

  test('says nothing where all is as it was, and nothing without a history', () => {
    expect(render([aTrend({ status: 'within', changes: [] })])).toBe('')
    expect(block.render(aReport(), fullSize)).toBe('')
  })

  test('stands beside the row that it is of', () => {
    const report = aReport({ bench_deltas: [aBenchEntry()], history: aHistory() })
    expect(markdown.render(report, { colour: 'none' })).toContain('<br>history ▁')
  })

  test('cannot be left by a name', () => {
    const shown = render([aTrend({ name: '@team |<img src=x>`' })])
    expect(shown).not.toContain('@team')
    expect(shown).not.toMatch(/<img(?![^`]*`)/)
  })
})

describe('the history on the page', () => {
  test('has a dot for each comparable run with its commit, a line at each change, and head', () => {
    const page = toHtml(section(aReport({ history: aHistory() })))
    expect(page.match(/class="run"/g)).toHaveLength(4)
    expect(page.match(/class="release"/g)).toHaveLength(1)
    expect(page).toContain('(v1.2.0), 2026-01-02')
    expect(page.match(/class="gate"/g)).toHaveLength(1)
    expect(page).toContain('head: 122 ns/op')
    expect(page).toContain('7 runs not comparable: processor Intel Xeon')
  })

  test('is not there without a history', () => {
    expect(section(aReport())).toBeUndefined()
  })
})

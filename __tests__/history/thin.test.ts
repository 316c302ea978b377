import { describe, expect, test } from '@jest/globals'
import { thin } from '../../src/history/thin.js'
import { emptyHistory, type HistoryPoint } from '../../src/model/history.js'
import { aPoint, aSeries, encodeId, historyOf, onDay } from '../helpers/history.js'

const rule = { keep: 30, anchor: 'last-good', cleanRuns: 5 }

const runsOf = (points: readonly HistoryPoint[]): readonly number[] =>
  points.map(({ run }) => run - 1000)

describe('thinning a history', () => {
  test('leaves one that is short enough as it is', () => {
    const history = historyOf(new Array(30).fill(1))
    expect(thin(history, rule)).toEqual(history)
  })

  test('keeps so many runs, the newest and the oldest among them, old ones further apart', () => {
    const kept = runsOf(thin(historyOf(new Array(365).fill(1)), rule).points)
    expect(kept).toHaveLength(30)
    expect(kept[0]).toBe(0)
    expect(kept.slice(-5)).toEqual([360, 361, 362, 363, 364])
    const gaps = kept.slice(1).map((run, i) => run - (kept[i] ?? 0))
    expect(gaps[0]).toBeGreaterThan(10)
    expect(gaps.at(-1)).toBe(1)
  })

  test('keeps releases, whatever their age', () => {
    const history = historyOf(new Array(200).fill(1))
    const points = history.points.map((point, i) =>
      i % 10 === 3 ? { ...point, tag: `v${i}` } : point
    )
    const kept = thin({ ...history, points }, { ...rule, keep: 12 }).points
    const tagged = kept.filter(({ tag }) => tag !== undefined)
    expect(tagged).toHaveLength(20)
  })

  test('keeps the runs of a last-good value, however long it has been worse', () => {
    const history = historyOf([...new Array(20).fill(100), ...new Array(300).fill(150)])
    const kept = runsOf(thin(history, rule).points)
    expect(kept).toEqual(expect.arrayContaining([15, 16, 17, 18, 19]))
  })

  test('keeps the commit that the settings name', () => {
    const history = historyOf(new Array(100).fill(1))
    const anchor = history.points[50]?.commit ?? ''
    expect(runsOf(thin(history, { ...rule, anchor, keep: 10 }).points)).toContain(50)
  })

  test('twice is thinning once', () => {
    const all = historyOf(new Array(60).fill(1))
    const twice = thin(thin(all, rule), rule)
    expect(twice).toEqual(thin(all, rule))
  })

  test('forgets the names of what no run measures any more, and old runs of pull requests', () => {
    const pulls = Array.from({ length: 400 }, (_, i) => ({
      number: i + 1,
      commit: aPoint(i).commit,
      run: i,
      attempt: 1,
      key: 'default',
      time: onDay(i),
      rows: {}
    }))
    const history = { ...emptyHistory, series: { [encodeId]: aSeries }, pulls }
    const left = thin(history, rule)
    expect(left.series).toEqual({})
    expect(left.pulls).toHaveLength(300)
    expect(left.pulls.at(-1)?.number).toBe(400)
  })
})

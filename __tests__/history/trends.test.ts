import { describe, expect, test } from '@jest/globals'
import type { Measured } from '../../src/history/measured.js'
import { runsBefore } from '../../src/history/series.js'
import { trendsOf } from '../../src/history/trends.js'
import type { History, HistorySeries } from '../../src/model/history.js'
import { aSeries, commitOf, encodeId, historyOf, hosted } from '../helpers/history.js'
import { gaussian, sample, seeded } from '../stats/random.js'

const rule = {
  anchor: 'last-good',
  cleanRuns: 5,
  above: 10,
  abovePoints: 5,
  minSegment: 5,
  alpha: 0.005,
  atLeast: 2
}

const measured = (
  value: number,
  over: Partial<Measured> = {},
  series: HistorySeries = aSeries
): Measured => ({
  environment: hosted,
  rows: [{ id: encodeId, findingId: encodeId, series, value: [value, 10, 0.01] }],
  left: 0,
  ...over
})

const trend = (history: History, head: Measured, over: Partial<typeof rule> = {}) =>
  trendsOf(head, runsBefore(history, 0), { ...rule, ...over }).rows[0]

const noise = (n: number, level: number, seed = 41): readonly number[] => {
  const random = seeded(seed)
  return sample(n, () => level * Math.exp(0.01 * gaussian(random)))
}

describe('a trend', () => {
  test('is over when head is worse than the last good value by more than the limit and the noise', () => {
    const row = trend(historyOf(noise(20, 100)), measured(115))
    expect(row).toMatchObject({ status: 'over', last_good: { value: expect.closeTo(100, -1) } })
    expect(row?.because).toMatch(
      /^\+1\d\.\d% against \d+(\.\d+)? ns\/op \(last good\): 1\.\d+x the cost$/
    )
  })

  test('sees a rise over many commits of which none is more than the limit', () => {
    const creeping = noise(40, 100).map((value, i) => value * 1.004 ** i)
    const head = 100 * 1.004 ** 40
    const last = creeping.at(-1) ?? 0
    expect(head / last).toBeLessThan(1.03)
    expect(trend(historyOf(creeping), measured(head))?.status).toBe('over')
  })

  test('is within when its runs differ by as much all the time', () => {
    const values = noise(20, 100).map((value, i) => (i % 2 === 0 ? value : 1.3 * value))
    expect(trend(historyOf(values), measured(160))).toMatchObject({
      status: 'within',
      because: expect.stringContaining('its runs differ by up to')
    })
  })

  test('is not judged by too few runs', () => {
    expect(trend(historyOf(noise(4, 100)), measured(200))).toMatchObject({
      status: 'unjudged',
      last_good: null,
      because: 'needs 5 comparable runs of the default branch, has 4'
    })
    expect(trend(historyOf(noise(9, 100)), measured(200))).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('its noise needs 10 comparable runs')
    })
  })

  test('knows that more of some units is better', () => {
    const series = { ...aSeries, unit: 'MB/s', better: 'higher' } as const
    const history = historyOf(noise(20, 100), series)
    expect(trend(history, measured(80, {}, series))).toMatchObject({ status: 'over' })
    expect(trend(history, measured(130, {}, series))).toMatchObject({ status: 'within' })
  })

  test('does not judge a unit of which nobody says which way is better', () => {
    const series = { ...aSeries, unit: 'widgets', better: 'unknown' } as const
    expect(trend(historyOf(noise(20, 100), series), measured(900, {}, series))?.status).toBe(
      'unjudged'
    )
  })

  test('judges shares by points', () => {
    const series = {
      kind: 'function',
      name: 'main.work',
      package: 'main',
      workload: 'api',
      metric: 'cpu',
      unit: '%'
    } as const
    const history = historyOf(noise(20, 10), series)
    expect(trend(history, measured(16, {}, series))).toMatchObject({ status: 'over' })
    expect(trend(history, measured(14, {}, series))).toMatchObject({
      status: 'within',
      drift_pp: expect.closeTo(4, 0)
    })
  })

  test('compares with a release where the settings name one', () => {
    const history = historyOf(noise(20, 100))
    const points = history.points.map((point, i) =>
      i === 3 ? { ...point, tag: 'v1.2.0', values: { [encodeId]: [50, 10, 0] as const } } : point
    )
    const row = trend({ ...history, points }, measured(100), { anchor: 'v1.2.0' })
    expect(row).toMatchObject({ status: 'over', last_good: { value: 50, tag: 'v1.2.0' } })
    expect(trend(history, measured(100), { anchor: 'v9' })?.because).toBe(
      'no comparable run of v9 is recorded'
    )
  })

  test('never mixes environments, and names what differs', () => {
    const history = historyOf(noise(20, 100))
    const points = history.points.map((point, i) =>
      i < 12 ? { ...point, environment: { ...hosted, cpu: 'Intel Xeon', go: 'go1.25.1' } } : point
    )
    const row = trend({ ...history, points }, measured(100))
    expect(row?.elsewhere).toEqual([
      { differs: 'Go version go1.25.1, processor Intel Xeon', runs: 12 }
    ])
    expect(row?.values.filter((value) => value !== null)).toHaveLength(8)
    expect(row?.status).toBe('unjudged')
  })

  test('compares allocations across processors, and not across versions of Go', () => {
    const series = { ...aSeries, unit: 'allocs/op' }
    const history = historyOf(new Array(20).fill(7), series)
    const other = (environment: Partial<typeof hosted>) =>
      trend(history, measured(7, { environment: { ...hosted, ...environment } }, series))
    expect(other({ cpu: 'Apple M4' })?.elsewhere).toEqual([])
    expect(other({ go: 'go1.27' })?.elsewhere).toHaveLength(1)
  })

  test('names the commit at which the series changed', () => {
    const history = historyOf([...noise(20, 100), ...noise(20, 125, 42)])
    const row = trend(history, measured(125))
    expect(row?.changes).toEqual([
      expect.objectContaining({ commit: commitOf(20), change_pct: expect.closeTo(25, -1) })
    ])
  })

  test('says where a new version of the runner image came at the same time', () => {
    const history = historyOf([...noise(20, 100), ...noise(20, 125, 42)])
    const points = history.points.map((point, i) => ({
      ...point,
      image_version: i < 20 ? '20260101.1' : '20260201.1'
    }))
    const row = trend({ ...history, points }, measured(125))
    expect(row?.changes[0]?.also).toEqual(['runner image 20260101.1 → 20260201.1'])
  })

  test('takes the last attempt of a run, and none of the run itself', () => {
    const history = historyOf(noise(20, 100))
    const [first] = history.points
    if (first === undefined) throw new Error('no point')
    const again = { ...first, attempt: 2, values: { [encodeId]: [500, 10, 0] as const } }
    const both = { ...history, points: [...history.points, again] }
    expect(runsBefore(both, 0)).toHaveLength(20)
    expect(runsBefore(both, 0)[0]?.values[encodeId]?.[0]).toBe(500)
    expect(runsBefore(both, first.run)).toHaveLength(19)
  })

  test('has no row for what no run measured before', () => {
    expect(trend(historyOf(noise(20, 100)), measured(1, { rows: [] }))).toBeUndefined()
  })
})

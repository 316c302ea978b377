import { describe, expect, test } from '@jest/globals'
import { badgeOf, latestOf } from '../../src/history/latest.js'
import { historyOfRun } from '../../src/history/point.js'
import { runsBefore } from '../../src/history/series.js'
import { trendsOf } from '../../src/history/trends.js'
import { type Latest, latestSchema } from '../../src/model/latest.js'
import { aPoint, aSeries, encodeId, historyOf, hosted } from '../helpers/history.js'

const rule = {
  anchor: 'last-good',
  cleanRuns: 5,
  above: 10,
  abovePoints: 5,
  minSegment: 5,
  alpha: 0.005,
  atLeast: 2
}

const latest = (earlier: readonly number[], value: number): Latest => {
  const measured = {
    environment: hosted,
    rows: [{ id: encodeId, findingId: encodeId, series: aSeries, value: [value, 10, 0] as const }],
    left: 0
  }
  const { commit, run, attempt, key, time, image_version } = aPoint(99)
  const stamp = { commit, run, attempt, key, time, image_version, branch: 'main' }
  const [point] = historyOfRun(measured, stamp, {}).points
  if (point === undefined) throw new Error('no point')
  const entry = trendsOf(measured, runsBefore(historyOf(earlier), run), rule)
  return latestOf({
    point,
    entry,
    runUrl: 'https://github.com/acme/shop/actions/runs/1',
    version: '0.0.0'
  })
}

const steady = [0, 3, -2, 1, -3, 2, -1, 4, -4, 1, 2, -1].map((step) => 1000 + step)

describe('the newest run', () => {
  test('is a summary that keeps to its schema', () => {
    const summary = latest(steady, 1200)
    expect(latestSchema.parse(summary)).toEqual(summary)
    expect(summary).toMatchObject({
      branch: 'main',
      tag: null,
      recorded: 12,
      counts: { over: 1, within: 0, unjudged: 0 },
      rows: [{ id: encodeId, value: 1200, status: 'over', ratio: expect.closeTo(1.2, 2) }]
    })
  })

  test.each([
    [steady, 1200, 'orange', /^1 row above last good, up to \+19\.\d%$/],
    [steady, 1002, 'brightgreen', /^steady, 1 row$/],
    [steady.slice(0, 3), 1200, 'lightgrey', /^too few runs yet$/],
    [[], 1200, 'lightgrey', /^too few runs yet$/]
  ])('after %j, of %d, is a badge of the colour %s', (earlier, value, color, message) => {
    const badge = badgeOf(latest(earlier, value))
    expect(badge).toMatchObject({ schemaVersion: 1, label: 'performance', color })
    expect(badge.message).toMatch(message)
  })
})

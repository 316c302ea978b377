import type { History, HistoryPoint, HistorySeries } from '../model/history.js'
import { type AnchorRule, findAnchor } from './anchor.js'
import { comparableWith, latestAttempts } from './series.js'

export interface ThinRule extends Pick<AnchorRule, 'anchor' | 'cleanRuns'> {
  /** Runs of the default branch to keep; anchors come on top. */
  readonly keep: number
}

/** Releases that are always kept, the newest ones. */
const KEPT_RELEASES = 200

/** Runs of pull requests to keep: three in a row decide, of which each may have many. */
const KEPT_PULLS = 300

const isNamed = ({ tag, commit }: HistoryPoint, anchor: string): boolean =>
  tag === anchor || (anchor !== 'last-good' && commit.startsWith(anchor))

/** The runs that the last-good value of a series is the median of, in the environment that measured it last. */
const runsBehind = (
  id: string,
  series: HistorySeries,
  { points, rule }: { readonly points: readonly HistoryPoint[]; readonly rule: ThinRule }
): readonly HistoryPoint[] => {
  const last = points.findLast(({ values }) => values[id] !== undefined)
  if (last === undefined) return []
  const { like } = comparableWith({ id, series, environment: last.environment }, points)
  const anchor = findAnchor(series, like, { anchor: 'last-good', cleanRuns: rule.cleanRuns })
  return typeof anchor === 'string' ? [] : anchor.runs.map(({ point }) => point)
}

/** What something is held against: releases, and the runs of every last-good value. */
const anchorsOf = ({ points, series }: History, rule: ThinRule): ReadonlySet<HistoryPoint> => {
  const latest = latestAttempts(points)
  const releases = points.filter(({ tag }) => tag !== undefined).slice(-KEPT_RELEASES)
  const behind = Object.entries(series).flatMap(([id, one]) =>
    runsBehind(id, one, { points: latest, rule })
  )
  return new Set([...releases, ...points.filter((one) => isNamed(one, rule.anchor)), ...behind])
}

const timeOf = ({ time }: HistoryPoint): number => Date.parse(time)

/** How little a run is missed: the gap that it leaves, in parts of its age. Old runs may be further apart than new ones. */
const gapWithout = (points: readonly HistoryPoint[], place: number): number => {
  const [before, at, after] = [points[place - 1], points[place], points[place + 1]]
  const newest = points.at(-1)
  if (before === undefined || at === undefined || after === undefined || newest === undefined) {
    return Number.POSITIVE_INFINITY
  }
  return (timeOf(after) - timeOf(before)) / (timeOf(newest) - timeOf(at) + 1)
}

const leastMissed = (
  points: readonly HistoryPoint[],
  anchors: ReadonlySet<HistoryPoint>
): number => {
  let best = -1
  let smallest = Number.POSITIVE_INFINITY
  points.forEach((point, place) => {
    const gap = anchors.has(point) ? Number.POSITIVE_INFINITY : gapWithout(points, place)
    if (gap < smallest) [best, smallest] = [place, gap]
  })
  return best
}

const thinned = (history: History, rule: ThinRule): readonly HistoryPoint[] => {
  const points = [...history.points]
  if (points.length <= rule.keep) return points
  const anchors = anchorsOf(history, rule)
  while (points.length > rule.keep) {
    const place = leastMissed(points, anchors)
    if (place === -1) break
    points.splice(place, 1)
  }
  return points
}

const named = (
  series: History['series'],
  rows: readonly Readonly<Record<string, unknown>>[]
): History['series'] => {
  const used = new Set(rows.flatMap(Object.keys))
  return Object.fromEntries(Object.entries(series).filter(([id]) => used.has(id)))
}

/**
 * A history of bounded size: old runs are thinned out so that those left are the further apart the older they are. What
 * anything is held against stays, whatever its age: releases, and the runs of every last-good value.
 */
export const thin = (history: History, rule: ThinRule): History => {
  const points = thinned(history, rule)
  const pulls = history.pulls.slice(-KEPT_PULLS)
  const rows = [...points.map(({ values }) => values), ...pulls.map((pull) => pull.rows)]
  return { ...history, points, pulls, series: named(history.series, rows) }
}

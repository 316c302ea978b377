import type { Environment, History, HistoryPoint, HistorySeries } from '../model/history.js'
import { differing, factNames } from './environment.js'
import { inOrder } from './merge.js'

/** A run as it counts: of its attempts the last. */
export const latestAttempts = (points: readonly HistoryPoint[]): readonly HistoryPoint[] => {
  const latest = new Map<string, HistoryPoint>()
  for (const point of points) {
    const key = `${point.run} ${point.key}`
    const known = latest.get(key)
    if (known === undefined || known.attempt < point.attempt) latest.set(key, point)
  }
  return [...latest.values()].sort(inOrder)
}

/** A run that measured a series. */
export interface Observation {
  readonly point: HistoryPoint
  readonly value: number
}

/** The runs that measured a series in an environment like that of head, and how many did in others. */
export interface Comparable {
  readonly like: readonly Observation[]
  /** By what differs. */
  readonly elsewhere: ReadonlyMap<string, number>
}

const wordsFor = (facts: readonly (keyof Environment)[], other: Environment): string =>
  facts.map((fact) => `${factNames[fact]} ${other[fact] || 'unknown'}`).join(', ')

/** Splits the runs that measured a series by whether their values can be compared with those of an environment. */
export const comparableWith = (
  {
    id,
    series,
    environment
  }: {
    readonly id: string
    readonly series: HistorySeries
    readonly environment: Environment
  },
  points: readonly HistoryPoint[]
): Comparable => {
  const like: Observation[] = []
  const elsewhere = new Map<string, number>()
  for (const point of points) {
    const value = point.values[id]?.[0]
    if (value === undefined) continue
    const facts = differing(series, environment, point.environment)
    if (facts.length === 0) {
      like.push({ point, value })
      continue
    }
    const differs = wordsFor(facts, point.environment)
    elsewhere.set(differs, (elsewhere.get(differs) ?? 0) + 1)
  }
  return { like, elsewhere }
}

/** What a value costs, so that less is better; undefined where nobody says which way is better, or it has no ratio. */
export const costOf = (series: HistorySeries, value: number): number | undefined => {
  if (!(value > 0)) return undefined
  if (series.kind === 'function' || series.better === 'lower') return value
  return series.better === 'higher' ? 1 / value : undefined
}

/** The runs of a history that are not the given one, as they count. */
export const runsBefore = (history: History, run: number): readonly HistoryPoint[] =>
  latestAttempts(history.points.filter((point) => point.run !== run))

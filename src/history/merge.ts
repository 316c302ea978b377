import type { History, HistoryPoint, HistoryPull, HistorySeries } from '../model/history.js'
import { canonical } from './write.js'

type Stamped = HistoryPoint | HistoryPull

/** Two runs that say different things under one identity are a mistake; which of them stays must not depend on who asks. */
const larger = <T>(a: T, b: T): T => (canonical(a) >= canonical(b) ? a : b)

const identityOf = ({ commit, run, attempt, key }: Stamped): string =>
  [commit, run, attempt, key].join(' ')

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** In the order of time; of one moment in that of runs. */
export const inOrder = (a: Stamped, b: Stamped): number =>
  compareText(a.time, b.time) || a.run - b.run || a.attempt - b.attempt || compareText(a.key, b.key)

const union = <T>(all: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, T> => {
  const found = new Map<string, T>()
  for (const one of all) {
    const key = keyOf(one)
    const known = found.get(key)
    found.set(key, known === undefined ? one : larger(known, one))
  }
  return found
}

const runs = <T extends Stamped>(a: readonly T[], b: readonly T[]): readonly T[] =>
  [...union([...a, ...b], identityOf).values()].sort(
    (one, other) => inOrder(one, other) || compareText(one.commit, other.commit)
  )

const named = (a: History['series'], b: History['series']): History['series'] => {
  const entries = [...Object.entries(a), ...Object.entries(b)]
  const merged = union<readonly [string, HistorySeries]>(entries, ([id]) => id)
  return Object.fromEntries(merged.values())
}

/**
 * Everything that is in either history, once: runs by commit, number, attempt and key. The order of merging and merging
 * twice make no difference, so that writers who did not know of each other lose nothing.
 */
export const mergeHistories = (a: History, b: History): History => ({
  schema_version: 1,
  tool: 'flamegate-history',
  series: named(a.series, b.series),
  points: runs(a.points, b.points),
  pulls: runs(a.pulls, b.pulls)
})

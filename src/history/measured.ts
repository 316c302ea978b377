import type { Environment } from '../model/history.js'
import { historyBounds } from '../model/historyBounds.js'
import type { Pairs } from '../pair/pair.js'
import { benchmarkRows } from './benchmarkRows.js'
import { environmentOf } from './environment.js'
import { fittingSeries } from './fitting.js'
import { functionRows } from './functionRows.js'
import type { MeasuredRow } from './row.js'

/** What head measured, in the terms of the history. */
export interface Measured {
  readonly environment: Environment
  readonly rows: readonly MeasuredRow[]
  /** Rows beyond what a run may add. */
  readonly left: number
}

/** Rows that most look at first, where there are more than a run may add: functions are few already. */
const ranks: readonly string[] = ['ns/op', 'allocs/op', 'B/op', 'MB/s']

const rankOf = ({ series: { kind, unit } }: MeasuredRow): number => {
  if (kind === 'function') return -1
  const rank = ranks.indexOf(unit)
  return rank === -1 ? ranks.length : rank
}

export interface MeasuredRequest {
  /** Image of the runner; empty where nobody tells. */
  readonly image: string
  /** Functions of each profile. */
  readonly functions: number
}

/** The values of head that a history follows. */
export const measure = (pairs: Pairs, { image, functions }: MeasuredRequest): Measured => {
  const all = [...functionRows(pairs, functions), ...benchmarkRows(pairs)]
  const ranked = all
    .map((row, place) => ({ row, place, rank: rankOf(row) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
  const rows = ranked
    .slice(0, historyBounds.seriesOfPoint)
    .map(({ row }) => ({ ...row, series: fittingSeries(row.series) }))
  return { environment: environmentOf(pairs, image), rows, left: all.length - rows.length }
}

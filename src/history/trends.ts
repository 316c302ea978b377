import type { HistoryPoint } from '../model/history.js'
import type { HistoryEntry, Trend, TrendRun } from '../model/trend.js'
import { type ChangeRule, changesOf } from './changes.js'
import { type DriftRule, driftOf } from './drift.js'
import type { Measured } from './measured.js'
import type { MeasuredRow } from './row.js'
import { comparableWith, type Observation } from './series.js'

export interface TrendRule extends DriftRule, ChangeRule {}

/** The newest runs that a trend shows. */
const SHOWN = 100

/** The newest comparable runs that changes are looked for in: the time that takes grows with their square. */
const SEARCHED = 60

const runOf = ({ commit, time, run, tag }: HistoryPoint): TrendRun => ({
  commit,
  time,
  run,
  ...(tag === undefined ? {} : { tag })
})

const namesOf = ({ findingId, id, series }: MeasuredRow) => ({
  id,
  finding_id: findingId,
  kind: series.kind,
  name: series.name,
  package: series.package,
  unit: series.unit,
  ...(series.kind === 'benchmark'
    ? { workload: 'default', better: series.better }
    : { workload: series.workload, metric: series.metric, better: 'lower' as const })
})

interface Ground {
  readonly points: readonly HistoryPoint[]
  readonly shown: readonly HistoryPoint[]
  readonly measured: Measured
  readonly rule: TrendRule
}

const valuesOf = (shown: readonly HistoryPoint[], like: readonly Observation[]) => {
  const values = new Map(like.map(({ point, value }) => [point, value]))
  return shown.map((point) => values.get(point) ?? null)
}

const trendOf = (
  row: MeasuredRow,
  { points, shown, measured, rule }: Ground
): Trend | undefined => {
  const { id, series, value } = row
  const [head] = value
  const { environment } = measured
  const { like, elsewhere } = comparableWith({ id, series, environment }, points)
  if (like.length + elsewhere.size === 0) return undefined
  return {
    ...namesOf(row),
    values: valuesOf(shown, like),
    head,
    ...driftOf(series, head, { runs: like, rule }),
    changes: [...changesOf(like.slice(-SEARCHED), rule)],
    elsewhere: [...elsewhere].map(([differs, runs]) => ({ differs, runs }))
  }
}

/** What the runs of the default branch say of what head measured: a row for everything that they measured before. */
export const trendsOf = (
  measured: Measured,
  points: readonly HistoryPoint[],
  rule: TrendRule
): Pick<HistoryEntry, 'recorded' | 'limit_pct' | 'limit_pp' | 'runs' | 'rows'> => {
  const shown = points.slice(-SHOWN)
  const ground = { points, shown, measured, rule }
  return {
    recorded: points.length,
    limit_pct: rule.above,
    limit_pp: rule.abovePoints,
    runs: shown.map(runOf),
    rows: measured.rows.flatMap((row) => trendOf(row, ground) ?? [])
  }
}

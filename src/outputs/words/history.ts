import type { HistoryEntry, Trend, TrendChange } from '../../model/trend.js'
import { plural } from '../../units/count.js'
import { formatPercent, formatSignedPercent, formatValue } from '../../units/format.js'

/** Heights of a spark, the lowest first. */
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** The newest runs that fit beside a name. */
const longest = 20

/** Values that differ by less than this part of the largest are drawn level: a spark has no scale to tell noise by. */
const levelBelow = 0.02

/** The comparable values of a row, head last. */
export const valuesOf = ({ values, head }: Trend): readonly number[] => [
  ...values.filter((value) => value !== null),
  head
]

/** A row over time as one character a run, head last; nothing where no earlier run is comparable. */
export const sparkline = (row: Trend): string => {
  const values = valuesOf(row).slice(-longest)
  if (values.length < 2) return ''
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const range = Math.max(high - low, Math.abs(high) * levelBelow)
  const top = blocks.length - 1
  return values
    .map((value) => blocks[range === 0 ? 0 : Math.round(((value - low) / range) * top)])
    .join('')
}

/** A share or a value with its unit. */
export const trendValue = (value: number, unit: string): string =>
  unit === '%' ? formatPercent(value) : formatValue(value, unit)

/** What the values of a row are of. */
export const measureWords = ({ kind, metric = '', unit }: Trend): string => {
  if (kind === 'benchmark') return unit
  return unit === '%' ? `share of ${metric}` : `${metric} per operation`
}

/** `+12.3% at 1b77e02 on 2026-11-03`; the date is that of the record. */
export const changeWords = ({ change_pct, commit, time, also }: TrendChange): string => {
  const change = change_pct === null ? 'changed' : formatSignedPercent(change_pct)
  const beside = also.length === 0 ? '' : `, with ${also.join(', ')}`
  return `${change} at ${commit.slice(0, 7)} on ${time.slice(0, 10)}${beside}`
}

const hasSomething = ({ status, changes }: Trend): boolean =>
  status === 'over' || changes.length > 0

const byDrift = (a: Trend, b: Trend): number =>
  Number(b.status === 'over') - Number(a.status === 'over') || (b.ratio ?? 0) - (a.ratio ?? 0)

/** Rows above their last good value, the worst first, and then those that changed on the way. */
export const notableTrends = ({ rows }: HistoryEntry): readonly Trend[] =>
  rows.filter(hasSomething).sort(byDrift)

/** What a history comes to in a few words. */
export const historyTitle = (history: HistoryEntry): string => {
  const over = history.rows.filter(({ status }) => status === 'over').length
  const above = over === 0 ? 'nothing' : plural(over, 'row')
  return `History: ${above} above the last good value, over ${plural(history.recorded, 'run')} of the default branch`
}

/** Whose doing a drift is, which nobody must guess. */
export const historyExplanation =
  'Against what the default branch measured when it was last good, whoever changed it since: a drift need not be of this change.'

/** The row of the history of a row of another list. */
export const trendFor = (history: HistoryEntry | undefined, id: string): Trend | undefined =>
  history?.rows.find(({ finding_id }) => finding_id === id)

import type { HistorySeries } from '../model/history.js'
import type { Trend } from '../model/trend.js'
import { FEWEST_FOR_FLOOR } from '../stats/noiseFloor.js'
import {
  formatPercent,
  formatPp,
  formatRatio,
  formatSignedPercent,
  formatValue
} from '../units/format.js'
import { type Anchor, type AnchorRule, findAnchor, floorOf } from './anchor.js'
import { costOf, type Observation } from './series.js'

export interface DriftRule extends AnchorRule {
  /** Limit for benchmarks and costs, percent of cost. */
  readonly above: number
  /** Limit for shares, percentage points. */
  readonly abovePoints: number
}

type Drift = Pick<Trend, 'last_good' | 'ratio' | 'drift_pp' | 'floor_pct' | 'status' | 'because'>

const isShare = ({ unit }: HistorySeries): boolean => unit === '%'

/** A share or a value with its unit, as people write it. */
export const valueWords = (value: number, unit: string): string =>
  unit === '%' ? formatPercent(value) : formatValue(value, unit)

/** How far head is from the last good value, in words. */
const changeWords = (series: HistorySeries, head: number, { lastGood }: Anchor): string => {
  const { value, tag } = lastGood
  const from = tag === undefined ? 'last good' : tag
  const change = isShare(series)
    ? formatPp(head - value)
    : value === 0
      ? `from ${valueWords(0, series.unit)}`
      : formatSignedPercent((head / value - 1) * 100)
  return `${change} against ${valueWords(value, series.unit)} (${from})`
}

const unknown = { ratio: null, drift_pp: null, floor_pct: null, status: 'unjudged' } as const

interface Measures {
  readonly ratio: number
  readonly points: number
  readonly floor: number
}

/** Why a change is not over the limit; undefined where it is. */
const whyWithin = (
  series: HistorySeries,
  { ratio, points, floor }: Measures,
  { above, abovePoints }: DriftRule
): string | undefined => {
  if (isShare(series) ? points <= abovePoints : ratio <= 1 + above / 100) {
    return `limit ${isShare(series) ? `${abovePoints} pp` : formatPercent(above)}`
  }
  return ratio - 1 <= floor ? `its runs differ by up to ${formatPercent(floor * 100)}` : undefined
}

const judge = (
  series: HistorySeries,
  head: number,
  {
    anchor,
    floor,
    rule
  }: { readonly anchor: Anchor; readonly floor: number | undefined; readonly rule: DriftRule }
): Omit<Drift, 'last_good' | 'floor_pct'> => {
  const [now, then] = [costOf(series, head), costOf(series, anchor.lastGood.value)]
  const change = changeWords(series, head, anchor)
  if (now === undefined || then === undefined) {
    return {
      ...unknown,
      because: `${change}; ${series.kind === 'benchmark' && series.better === 'unknown' ? 'nobody says which way is better' : 'such values have no ratio'}`
    }
  }
  const ratio = now / then
  const points = head - anchor.lastGood.value
  const measured = { ratio, drift_pp: isShare(series) ? points : null }
  if (floor === undefined) {
    const because = `${change}; its noise needs ${FEWEST_FOR_FLOOR} comparable runs`
    return { ...measured, status: 'unjudged', because }
  }
  const within = whyWithin(series, { ratio, points, floor }, rule)
  return within === undefined
    ? { ...measured, status: 'over', because: `${change}: ${formatRatio(ratio)} the cost` }
    : { ...measured, status: 'within', because: `${change} (${within})` }
}

/** How far head is from the last good value of its series, and whether that is more than the limit and the noise. */
export const driftOf = (
  series: HistorySeries,
  head: number,
  { runs, rule }: { readonly runs: readonly Observation[]; readonly rule: DriftRule }
): Drift => {
  const anchor = findAnchor(series, runs, rule)
  if (typeof anchor === 'string') return { ...unknown, last_good: null, because: anchor }
  const floor = floorOf(series, runs)
  return {
    last_good: anchor.lastGood,
    floor_pct: floor === undefined ? null : floor * 100,
    ...judge(series, head, { anchor, floor, rule })
  }
}

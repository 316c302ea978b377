/** What is said of how the numbers came about, and how to read them. */

import type { ComparisonEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatPp,
  formatValue
} from '../../units/format.js'
import { metricName } from './change.js'

/** Under every set of tables. */
export const readingWords =
  'Shares are flat shares of the total of their side; a change of share is in percentage points (pp), a change of a value in percent. The change of a benchmark is between medians; its interval, and what gates say of it, are of the Hodges-Lehmann ratio (the median over all pairs of samples). n counts the samples of base and head. q is p after correction for the number of rows tested. A row counts towards rating and gates only when its evidence supports it; a slowdown fails the hard gate only when a one-sided test shows that it is more than min-effect. What a row would have shown is the smallest slowdown that is found in four of five such runs.'

export const shareShiftWords =
  "A share is relative: when one function gets cheaper every other share rises. These shares moved while the function's own cost did not, as far as the profiles can tell, so they are neither regressions nor improvements."

/** What the analysis itself took; undefined where nobody measured it. */
export const costWords = ({ cost }: Report): string | undefined => {
  if (cost.stages.length === 0) return undefined
  const time = formatDuration(cost.stages.reduce((sum, { ms }) => sum + ms, 0))
  const memory =
    cost.peak_memory_bytes === null ? '' : `, ${formatBytes(cost.peak_memory_bytes)} at its peak`
  return `The analysis took ${time}${memory}.`
}

/** "3 of 4 comparisons made" */
export const comparedCounts = ({ comparisons }: Report): string => {
  const compared = comparisons.filter(({ status }) => status === 'compared').length
  return `${compared} of ${plural(comparisons.length, 'comparison')} made`
}

export const comparedWhat = ({ kind, metric }: ComparisonEntry): string =>
  kind === 'benchmarks' ? `benchmarks in ${metric}` : metricName(metric)

const both = (
  base: number | null,
  head: number | null,
  format: (value: number) => string
): string => {
  if (base === null && head === null) return ''
  const side = (value: number | null) => (value === null ? 'none' : format(value))
  return `${side(base)} → ${side(head)}`
}

export const totalWords = ({ total_base, total_head, unit, kind }: ComparisonEntry): string =>
  both(total_base, total_head, (total) =>
    kind === 'benchmarks' ? formatCount(total) : formatValue(total, unit)
  )

export const eventsWords = ({ events_base, events_head }: ComparisonEntry): string =>
  both(events_base, events_head, (events) => formatCount(Math.round(events)))

/** "5+5 profiles"; empty where each side has one. */
export const profilesWords = ({ profiles = [1, 1] }: ComparisonEntry): string =>
  Math.max(...profiles) === 1 ? '' : `${profiles.join('+')} profiles`

export const visibleChangeWords = ({ visible_pp }: ComparisonEntry): string =>
  visible_pp === null ? '' : formatPp(visible_pp).slice(1)

export const comparisonNote = ({ operations_unknown }: ComparisonEntry): string =>
  operations_unknown ? 'operations unknown: shows composition, not cost' : ''

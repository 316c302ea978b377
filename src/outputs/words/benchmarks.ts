/** What is said of benchmarks as a whole, and beside a row of them. */

import type { BenchEntry, Report, SuiteShiftEntry } from '../../model/report.js'
import { isThroughput, isTime } from '../../units/benchUnits.js'
import { plural } from '../../units/count.js'
import { formatCount, formatRatio, formatSignedPercent } from '../../units/format.js'
import { benchmarksOf } from '../rows.js'
import { causeWords } from './causes.js'
import { touchWords } from './touch.js'

const orderWords: Readonly<Record<SuiteShiftEntry['interleaved'], string>> = {
  yes: 'The sides were interleaved, so this is the change rather than the machine.',
  unknown:
    'Nothing shows that the sides were interleaved, so this may be the machine: collect with `flamegate collect` to tell.',
  no: 'The sides were not interleaved, so this may be the machine: collect with `flamegate collect` to tell.'
}

/** Each shift of a whole suite: what moved, how sure it is that it was not the machine, and what became of the rows. */
export const shiftWords = ({ suite_shifts }: Report): readonly string[] =>
  suite_shifts.map(({ ratio, agreeing, rows, unit, interleaved, ignored }) => {
    const change = formatSignedPercent((ratio - 1) * 100)
    return `Suite shift: ${change} in cost, ${agreeing} of ${plural(rows, 'benchmark')} in ${unit} together. ${orderWords[interleaved]} Rows are judged by what they moved beside it.${ignored === undefined ? '' : ` Ignored: ${ignored}`}`
  })

const percent = (value: number): string => formatSignedPercent(value)

/** The median of some sorted numbers. */
const middle = (sorted: readonly number[]): number => {
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
}

const isTimed = ({ unit }: BenchEntry): boolean => isTime(unit) || isThroughput(unit)

/** Slowdowns that the unchanged times and throughputs would have shown, the smallest first. */
const visibleSlowdowns = (rows: readonly BenchEntry[]): readonly number[] =>
  rows
    .filter(isTimed)
    .flatMap(({ visible_pct }) => visible_pct ?? [])
    .sort((a, b) => a - b)

/** How many benchmark rows are unchanged, and what slowdown they would have shown; undefined when there are none. */
export const unchangedWords = (report: Report): string | undefined => {
  const rows = benchmarksOf(report, 'unchanged')
  if (rows.length === 0) return undefined
  const beside = report.suite_shifts.length > 0 ? ' beside the shift' : ''
  const count = `${plural(rows.length, 'benchmark row')}${beside}`
  const visible = visibleSlowdowns(rows)
  const least = visible.at(-1)
  if (least === undefined) {
    return rows.some(isTimed) ? `${count}; what slowdown would have shown is not known` : count
  }
  const among =
    visible.length === rows.length ? '' : `of ${formatCount(visible.length)} in time or throughput `
  if (visible.length === 1)
    return `${count}; ${among}a slowdown of ${percent(least)} would have shown`
  const median = visible.length < 3 ? '' : `, the median ${percent(middle(visible))}`
  return `${count}; ${among}the least sensitive would have shown a slowdown of ${percent(least)}${median}`
}

/** What is special about a row, a few words each. */
export const benchNotes = (entry: BenchEntry): readonly string[] => {
  const { bimodal, shift, ignored } = entry
  return [
    ...(ignored === undefined ? [] : [`ignored: ${ignored}`]),
    ...(shift === undefined
      ? []
      : [`judged beside the shift of its suite (${formatRatio(shift)})`]),
    ...(bimodal === undefined
      ? []
      : [`the values of ${bimodal.join(' and ')} fall into two groups`]),
    ...causeWords(entry),
    ...touchWords(entry)
  ]
}

/** What an unchanged row could have shown; empty where it cannot be said. */
export const visibleWords = ({ visible_pct, evidence }: BenchEntry): string => {
  if (visible_pct === undefined) return ''
  return evidence.kind === 'exact' ? 'any' : percent(visible_pct)
}

/** Trends: a dot for each run of the default branch, the last good value as a line, changes as marks, and head. */
import type { HistoryEntry, Trend, TrendRun } from '../../../model/trend.js'
import { changeWords, trendValue } from '../../words/history.js'
import { h, type Node } from '../element.js'
import { snugScale } from './axis.js'

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`

/** The free edge around the dots, percent of width. */
const edge = 2

const placeOf = (index: number, count: number): number =>
  edge + ((100 - 2 * edge) * index) / Math.max(1, count - 1)

const wordsOf = (run: TrendRun, value: number, { unit }: Trend): string => {
  const release = run.tag === undefined ? '' : ` (${run.tag})`
  return `${trendValue(value, unit)} at ${run.commit.slice(0, 7)}${release}, ${run.time.slice(0, 10)}`
}

/** A row over the runs of a history. */
export const trendLine = (row: Trend, { runs }: HistoryEntry): Node => {
  const { values, head, last_good: good } = row
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return undefined
  const place = snugScale([...known, head, ...(good === null ? [] : [good.value])])
  const count = runs.length + 1
  const height = (value: number): string => percent(100 - place(value))
  const dot = (value: number | null, index: number): Node => {
    const run = runs[index]
    if (value === null || run === undefined) return undefined
    const at = { cx: percent(placeOf(index, count)), cy: height(value), r: run.tag ? 4 : 2.5 }
    return h(
      'circle',
      { class: run.tag ? 'release' : 'run', ...at },
      h('title', {}, wordsOf(run, value, row))
    )
  }
  const mark = (change: Trend['changes'][number]): Node => {
    const index = runs.findIndex(
      ({ commit, time }) => commit === change.commit && time === change.time
    )
    if (index === -1) return undefined
    const x = percent(placeOf(index - 0.5, count))
    return h(
      'line',
      { class: 'gate', x1: x, x2: x, y1: '0%', y2: '100%' },
      h('title', {}, changeWords(change))
    )
  }
  const level =
    good === null
      ? undefined
      : h('line', {
          class: 'class',
          x1: '0%',
          x2: '100%',
          y1: height(good.value),
          y2: height(good.value)
        })
  return h(
    'svg',
    { class: 'trend', role: 'img' },
    h('title', {}, `${row.name}: ${row.because}`),
    level,
    row.changes.map(mark),
    values.map(dot),
    h(
      'circle',
      {
        class: `head ${row.status}`,
        cx: percent(placeOf(runs.length, count)),
        cy: height(head),
        r: 4
      },
      h('title', {}, `head: ${trendValue(head, row.unit)}`)
    )
  )
}

/** Forest plots: an estimate and its interval per row, all on one axis, whose guides run through all rows. */
import { h, type Node } from '../element.js'
import { type Axis, ends } from './axis.js'

/** What a mark is coloured by; its row says the same in words. */
export type Tone = 'worse' | 'better' | 'even'

export interface Estimate {
  readonly center: number
  /** Null where the data do not bound it. */
  readonly lo: number | null
  readonly hi: number | null
  readonly tone: Tone
  /** The same in words, for whoever does not see it. */
  readonly words: string
}

/** Pixels from the top of the cell: beside the first line of its row. */
const height = 19

const percent = (value: number): string => `${value}%`

const guideLines = ({ guides }: Axis): Node =>
  guides.map(({ at, kind }) =>
    h('line', { class: kind, x1: percent(at), x2: percent(at), y1: '0%', y2: '100%' })
  )

const bar = (axis: Axis, { lo, hi, tone }: Estimate): Node => {
  if (lo === null && hi === null) return undefined
  const from = lo === null ? ends.low : axis.place(lo)
  const to = hi === null ? ends.high : axis.place(hi)
  return h('line', {
    class: `bar ${tone}`,
    x1: percent(from),
    x2: percent(to),
    y1: height,
    y2: height
  })
}

/** The estimate itself; an arrow where it is beyond the axis. */
const mark = (axis: Axis, { center, tone }: Estimate): Node => {
  const end = axis.beyond(center)
  if (end === undefined) {
    return h('circle', { class: tone, cx: percent(axis.place(center)), cy: height, r: 4 })
  }
  const [x, anchor, arrow] = end === 'low' ? ['0%', 'start', '◂'] : ['100%', 'end', '▸']
  return h('text', { class: `beyond ${tone}`, x, y: height, 'text-anchor': anchor }, arrow)
}

/** One row of a forest plot. */
export const forestRow = (axis: Axis, estimate: Estimate | undefined): Node => {
  if (estimate === undefined) {
    return h('svg', { class: 'forest', 'aria-hidden': 'true' }, guideLines(axis))
  }
  return h(
    'svg',
    { class: 'forest', role: 'img' },
    h('title', {}, estimate.words),
    guideLines(axis),
    bar(axis, estimate),
    mark(axis, estimate)
  )
}

/** Percent of the width that a label needs; one that is nearer to the middle is left out. */
const labelWidth = 20

type Tick = Axis['ticks'][number]

const tickLabel = ({ at, label }: Tick, anchor: 'start' | 'middle' | 'end'): Node =>
  h('text', { x: percent(at), y: '50%', 'text-anchor': anchor }, label)

/** The head of the column: what the axis is, and its ticks. */
export const forestHeading = (title: string, { ticks: [low, middle, high] }: Axis): Node => {
  const isClear = (tick: Tick): boolean => Math.abs(tick.at - middle.at) >= labelWidth
  return [
    title,
    h(
      'svg',
      { class: 'axis', 'aria-hidden': 'true' },
      isClear(low) ? tickLabel(low, 'start') : undefined,
      tickLabel(middle, 'middle'),
      isClear(high) ? tickLabel(high, 'end') : undefined
    )
  ]
}

/** Strips: every sample of base and head above one another on the scale of their row, with median and interval. */
import type { BenchSamples } from '../../../model/pictures.js'
import type { BenchEntry } from '../../../model/report.js'
import { h, type Node } from '../element.js'
import { type Place, snugScale } from './axis.js'

type SideEntry = NonNullable<BenchEntry['base']>

/** More dots than that are a line; of more, so many are drawn, evenly over their order of size. */
const maxDots = 60

const percent = (value: number): string => `${value}%`

const dotsOf = (values: readonly number[]): readonly number[] => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  if (sorted.length <= maxDots) return sorted
  const step = (sorted.length - 1) / (maxDots - 1)
  return Array.from({ length: maxDots }, (_, i) => sorted[Math.round(i * step)] ?? Number.NaN)
}

/** Heights of the two sides. */
const heights = { base: 30, head: 70 } as const
const medianHeight = 14

interface SideParts {
  readonly side: 'base' | 'head'
  readonly entry: SideEntry
  readonly values: readonly number[]
}

const sideMarks = (place: Place, { side, entry, values }: SideParts): Node => {
  const y = heights[side]
  const median = percent(place(entry.center))
  return [
    entry.lo === null || entry.hi === null
      ? undefined
      : h('line', {
          class: `bar ${side}`,
          x1: percent(place(entry.lo)),
          x2: percent(place(entry.hi)),
          y1: percent(y),
          y2: percent(y)
        }),
    dotsOf(values).map((value) =>
      h('circle', { class: side, cx: percent(place(value)), cy: percent(y), r: 2.5 })
    ),
    h('line', {
      class: `median ${side}`,
      x1: median,
      x2: median,
      y1: percent(y - medianHeight),
      y2: percent(y + medianHeight)
    })
  ]
}

const present = (value: number | null): readonly number[] => (value === null ? [] : [value])

const extent = ({ entry, values }: SideParts): readonly number[] => [
  entry.center,
  ...present(entry.lo),
  ...present(entry.hi),
  ...dotsOf(values)
]

/** The samples of a row; nothing where neither side was measured. */
export const strip = (
  { base, head }: Pick<BenchEntry, 'base' | 'head'>,
  samples: BenchSamples | undefined,
  words: string
): Node => {
  const sides = [
    { side: 'base', entry: base, values: samples?.base ?? [] } as const,
    { side: 'head', entry: head, values: samples?.head ?? [] } as const
  ].flatMap(({ entry, ...rest }): readonly SideParts[] =>
    entry === null ? [] : [{ ...rest, entry }]
  )
  if (sides.length === 0) return undefined
  const place = snugScale(sides.flatMap(extent))
  return h(
    'svg',
    { class: 'strip', role: 'img' },
    h('title', {}, words),
    sides.map((parts) => sideMarks(place, parts))
  )
}

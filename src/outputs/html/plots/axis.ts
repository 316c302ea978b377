/** Where a value stands on the width of a plot. Everything is in percent of the width, so that a plot has any size. */

/** A line across the whole plot. */
export interface Guide {
  readonly at: number
  /** `even`: no change. `class`: from here on a change counts. `gate`: from here on a gate fails. */
  readonly kind: 'even' | 'class' | 'gate'
}

interface Tick {
  readonly at: number
  readonly label: string
}

/** Percent of the width that a value stands at. */
export type Place = (value: number) => number

export interface Axis {
  /** Percent of the width; values beyond an end stand at the end. */
  readonly place: Place
  /** The end that a value is beyond of. */
  readonly beyond: (value: number) => 'low' | 'high' | undefined
  /** The two ends, and no change between them. */
  readonly ticks: readonly [low: Tick, middle: Tick, high: Tick]
  readonly guides: readonly Guide[]
}

/** Percent of the width that stays free at each end, for marks that stand there. */
const margin = 4

/** Where the ends of every axis stand, and intervals that the data do not bound end. */
export const ends = { low: margin, high: 100 - margin } as const

interface Scale {
  readonly from: number
  readonly to: number
}

const onto = ({ from, to }: Scale, value: number): number => {
  const part = to === from ? 0.5 : (value - from) / (to - from)
  const inside = Math.min(1, Math.max(0, part))
  return Math.round((ends.low + inside * (ends.high - ends.low)) * 100) / 100
}

interface TickValue {
  readonly value: number
  readonly label: string
}

interface AxisParts {
  readonly scale: Scale
  /** What is even on the scale: the value itself, or its logarithm. */
  readonly even: (value: number) => number
  readonly ticks: readonly [TickValue, TickValue, TickValue]
  readonly guides: readonly { readonly value: number; readonly kind: Guide['kind'] }[]
}

const axis = ({ scale, even, ticks, guides }: AxisParts): Axis => {
  const place: Place = (value) => onto(scale, even(value))
  const tick = ({ value, label }: TickValue): Tick => ({ at: place(value), label })
  // Limits are given as the value at an end, whose logarithm may be off by a rounding.
  const slack = (scale.to - scale.from) * 1e-9
  return {
    place,
    beyond: (value) => {
      if (even(value) < scale.from - slack) return 'low'
      return even(value) > scale.to + slack ? 'high' : undefined
    },
    ticks: [tick(ticks[0]), tick(ticks[1]), tick(ticks[2])],
    guides: guides.map(({ value, kind }) => ({ at: place(value), kind }))
  }
}

/** The smallest limit that most of some sizes are within: a few outliers must not press all others together. */
const limitFor = (sizes: readonly number[], limits: readonly number[], most: number): number => {
  const sorted = [...sizes].sort((a, b) => a - b)
  const size = sorted[Math.ceil(sorted.length * most) - 1] ?? 0
  return limits.find((limit) => limit >= size) ?? limits.at(-1) ?? 1
}

interface SideParts {
  /** How far values and guides of one side are from the middle of the axis, and what the middle has there. */
  readonly sizes: readonly number[]
  readonly guides: readonly number[]
  readonly middle: number
  /** Where an axis may end. */
  readonly limits: readonly number[]
  /** How many of the values it holds. */
  readonly most: number
}

/** Where one side of an axis ends: beyond its guides, and as far as its values need. */
const endOf = ({ sizes, guides, middle, limits, most }: SideParts): number => {
  const furthest = Math.max(middle, ...guides)
  const beyond = limits.filter((limit) => limit > furthest)
  const [nearest = 2 * furthest] = beyond
  return Math.max(nearest, sizes.length === 0 ? 0 : limitFor(sizes, beyond, most))
}

type Guides = AxisParts['guides']

const ratioLimits: readonly number[] = [1.1, 1.25, 1.5, 2, 3, 5, 10, 30, 100]

/** Of ratios, one in seven may be beyond the axis: its row says how far. */
const mostRatios = 6 / 7

const ratioEnd = (ratios: readonly number[], guides: readonly number[]): number =>
  endOf({
    sizes: ratios.filter((ratio) => ratio > 1),
    guides: guides.filter((guide) => guide > 1),
    middle: 1,
    limits: ratioLimits,
    most: mostRatios
  })

const inverse = (ratio: number): number => 1 / ratio

/** A logarithmic axis of ratios around 1. */
export const ratioAxis = (ratios: readonly number[], guides: Guides): Axis => {
  const lines = guides.map(({ value }) => value)
  const [low, high] = [ratioEnd(ratios.map(inverse), lines.map(inverse)), ratioEnd(ratios, lines)]
  return axis({
    scale: { from: -Math.log(low), to: Math.log(high) },
    even: Math.log,
    ticks: [
      { value: 1 / low, label: `1/${low}` },
      { value: 1, label: '1' },
      { value: high, label: `${high}x` }
    ],
    guides: [{ value: 1, kind: 'even' }, ...guides]
  })
}

const pointLimits: readonly number[] = [1, 2, 5, 10, 20, 30, 50, 75, 100]

const pointsEnd = (points: readonly number[], guides: readonly number[]): number =>
  endOf({
    sizes: points.filter((point) => point > 0),
    guides: guides.filter((guide) => guide > 0),
    middle: 0,
    limits: pointLimits,
    most: 1
  })

const negative = (points: number): number => -points

/** A linear axis of changes around 0, in percentage points. */
export const pointsAxis = (points: readonly number[], guides: Guides): Axis => {
  const lines = guides.map(({ value }) => value)
  const [low, high] = [
    pointsEnd(points.map(negative), lines.map(negative)),
    pointsEnd(points, lines)
  ]
  return axis({
    scale: { from: -low, to: high },
    even: (value) => value,
    ticks: [
      { value: -low, label: `-${low}` },
      { value: 0, label: '0' },
      { value: high, label: `+${high}` }
    ],
    guides: [{ value: 0, kind: 'even' }, ...guides]
  })
}

/** Places on a linear scale that just holds some values. */
export const snugScale = (values: readonly number[]): Place => {
  const finite = values.filter(Number.isFinite)
  const scale = { from: Math.min(...finite), to: Math.max(...finite) }
  return (value) => onto(scale, value)
}

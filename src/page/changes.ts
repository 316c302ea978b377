import { type Measure, measured, pointsOf } from './measure.js'
import type { Noise } from './noise.js'
import { type Pair, pairAt, type Sides } from './sides.js'

/** Where a change stands. Only what is `MORE` or above is coloured. */
export const SAME = 0
/** Within what sampling alone can do. */
export const NOISE = 1
/** Too few sampled events to tell. */
export const FEW = 2
/** Both sides cannot be compared, or there is only one. */
export const UNCOMPARED = 3
export const MORE = 4
export const LESS = 5
export const NEW = 6
export const GONE = 7

/** Changes smaller than this many points are neither coloured nor counted as changes: nobody acts on them. */
export const SMALLEST_POINTS = 0.1

/** The change of every entry of a list of values, in one measure. */
export interface Changes {
  /** Percent of all of base, or percentage points between shares. */
  readonly points: Float64Array
  readonly standing: Uint8Array
}

/** How a change is judged for colour: `uncompared` where both sides cannot be; without a noise, every change counts. */
export type Judge = 'uncompared' | { readonly noise: Noise | undefined }

const standingOf = (values: Pair, points: number, judge: Judge): number => {
  if (judge === 'uncompared') return UNCOMPARED
  if (points === 0) return SAME
  if (judge.noise !== undefined) {
    const noise = judge.noise(values)
    if (noise === undefined) return FEW
    if (Math.abs(points) <= noise) return NOISE
  }
  if (values.base === 0) return NEW
  if (values.head === 0) return GONE
  return points > 0 ? MORE : LESS
}

/** Compares both sides of a list of values. */
export const changesOf = (sides: Sides, measure: Measure, judge: Judge): Changes => {
  const points = new Float64Array(sides.base.length)
  const standing = new Uint8Array(sides.base.length)
  for (let at = 0; at < points.length; at++) {
    const values = pairAt(sides, at)
    const change = pointsOf(measure, measured(measure, values))
    points[at] = change
    standing[at] = standingOf(values, change, judge)
  }
  return { points, standing }
}

/** Whether an entry changed enough, and surely enough, to be coloured. */
export const isChanged = ({ points, standing }: Changes, at: number): boolean =>
  (standing[at] ?? SAME) >= MORE && Math.abs(points[at] ?? 0) >= SMALLEST_POINTS

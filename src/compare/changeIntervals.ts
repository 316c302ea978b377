import type { Interval } from '../model/interval.js'
import type { Dispersion } from '../stats/dispersion.js'
import {
  countInterval,
  differenceInterval,
  type Estimate,
  shareInterval
} from '../stats/scoreInterval.js'
import { scale } from './amounts.js'
import type { SampledValue } from './sampledValue.js'
import type { SideTable } from './sideTable.js'
import type { Measure } from './work.js'

interface Sides {
  readonly base: SideTable
  readonly head: SideTable
  readonly measure: Measure
  readonly dispersion: Dispersion
}

type Side = 'base' | 'head'

/** One function, sampled on both sides. */
export type Sampled = Readonly<Record<Side, SampledValue>>

const eventsIn = ({ summary }: SideTable): number => summary.events?.total ?? 1

/** What an event of this function is worth in an average event of its side; of bytes some weigh more than others. */
const weightIn = (
  { summary: { total, events } }: SideTable,
  { value, events: own }: SampledValue
) => (own.lo > 0 && total > 0 ? value.lo / total / (own.lo / (events?.total ?? 1)) : undefined)

/** An event of the side in question; where the function has none there, like one of the other side. */
const weightOf = (sides: Sides, sampled: Sampled, side: Side): number => {
  const other = side === 'base' ? 'head' : 'base'
  return weightIn(sides[side], sampled[side]) ?? weightIn(sides[other], sampled[other]) ?? 1
}

/** An estimate whose margins are those of its counts: `margin` says how far a number of events reaches. */
const estimate = (
  { value, events }: SampledValue,
  { perValue, margin }: { readonly perValue: number; readonly margin: (events: number) => Interval }
): Estimate => {
  const [least, most] = [value.lo * perValue, value.hi * perValue]
  return { least, most, lo: least - margin(events.lo).lo, hi: most + margin(events.hi).hi }
}

/** Distance of a count to both ends of its interval. */
const reach = (at: number, { lo, hi }: Interval): Interval => ({ lo: at - lo, hi: hi - at })

/** The share of one side; never above the whole. */
const shareEstimate = (sides: Sides, sampled: Sampled, side: Side): Estimate => {
  const total = eventsIn(sides[side])
  const weight = weightOf(sides, sampled, side)
  const margin = (count: number) =>
    scale(reach(count / total, shareInterval({ count, total }, sides.dispersion)), weight)
  const perValue = 1 / sides[side].summary.total
  const all = estimate(sampled[side], { perValue, margin })
  return { ...all, hi: Math.min(Math.max(all.most, 1), all.hi) }
}

/** The cost of one side, for base's amount of work, in units of base's total. */
const costEstimate = (sides: Sides, sampled: Sampled, side: Side): Estimate => {
  const perValue = (side === 'base' ? 1 : sides.measure.headScale) / sides.base.summary.total
  const perEvent = (sides[side].summary.total / eventsIn(sides[side])) * perValue
  const unit = perEvent * weightOf(sides, sampled, side)
  const margin = (count: number) =>
    scale(reach(count, countInterval(count, sides.dispersion)), unit)
  return estimate(sampled[side], { perValue, margin })
}

const times = ({ least, most, lo, hi }: Estimate, factor: number): Estimate => ({
  least: least * factor,
  most: most * factor,
  lo: lo * factor,
  hi: hi * factor
})

const inPoints = (base: Estimate, head: Estimate): Interval =>
  scale(differenceInterval(base, head), 100)

/** Intervals of 95%. */
export interface ChangeIntervals {
  /** Of the change that decides, in percentage points; holds for any number of events. */
  readonly ciPp: Interval
  /**
   * Where shares decide: of the change of the value itself, in percent of base's total, for shares whose totals are no
   * sample: a profile of given length has a given number of samples.
   */
  readonly valuePp?: Interval
}

/** How far the change of one function is known. */
export const changeIntervals = (sides: Sides, sampled: Sampled): ChangeIntervals => {
  const of = sides.measure.decidedBy === 'share' ? shareEstimate : costEstimate
  const [base, head] = [of(sides, sampled, 'base'), of(sides, sampled, 'head')]
  const ciPp = inPoints(base, head)
  if (sides.measure.decidedBy !== 'share') return { ciPp }
  const growth = sides.head.summary.total / sides.base.summary.total
  return { ciPp, valuePp: inPoints(base, times(head, growth)) }
}

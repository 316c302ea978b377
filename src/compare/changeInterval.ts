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

interface ChangeInput {
  readonly base: SideTable
  readonly head: SideTable
  readonly measure: Measure
  readonly dispersion: Dispersion
  readonly sampled: { readonly base: SampledValue; readonly head: SampledValue }
}

type Side = 'base' | 'head'

const eventsIn = ({ summary }: SideTable): number => summary.events?.total ?? 1

/** What an event of this function is worth in an average event of its side; of bytes some weigh more than others. */
const weightIn = (
  { summary: { total, events } }: SideTable,
  { value, events: own }: SampledValue
) => (own.lo > 0 && total > 0 ? value.lo / total / (own.lo / (events?.total ?? 1)) : undefined)

/** An event of the side in question; where the function has none there, like one of the other side. */
const weightOf = (input: ChangeInput, side: Side): number => {
  const weights = {
    base: weightIn(input.base, input.sampled.base),
    head: weightIn(input.head, input.sampled.head)
  }
  return weights[side] ?? weights[side === 'base' ? 'head' : 'base'] ?? 1
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
const shareEstimate = (input: ChangeInput, side: Side): Estimate => {
  const total = eventsIn(input[side])
  const weight = weightOf(input, side)
  const margin = (count: number) =>
    scale(reach(count / total, shareInterval({ count, total }, input.dispersion)), weight)
  const perValue = 1 / input[side].summary.total
  const all = estimate(input.sampled[side], { perValue, margin })
  return { ...all, hi: Math.min(Math.max(all.most, 1), all.hi) }
}

/** The cost of one side, for base's amount of work, in units of base's total. */
const costEstimate = (input: ChangeInput, side: Side): Estimate => {
  const perValue = (side === 'base' ? 1 : input.measure.headScale) / input.base.summary.total
  const perEvent = (input[side].summary.total / eventsIn(input[side])) * perValue
  const unit = perEvent * weightOf(input, side)
  const margin = (count: number) =>
    scale(reach(count, countInterval(count, input.dispersion)), unit)
  return estimate(input.sampled[side], { perValue, margin })
}

const times = ({ least, most, lo, hi }: Estimate, factor: number): Estimate => ({
  least: least * factor,
  most: most * factor,
  lo: lo * factor,
  hi: hi * factor
})

/**
 * The 95% interval of the change of the value itself, in percent of base's total, for shares whose totals are no
 * sample: a profile of given length has a given number of samples.
 */
export const valueInterval = (input: ChangeInput): Interval => {
  const growth = input.head.summary.total / input.base.summary.total
  const head = times(shareEstimate(input, 'head'), growth)
  return scale(differenceInterval(shareEstimate(input, 'base'), head), 100)
}

/** The 95% interval of the change that decides, in percentage points; holds for any number of events. */
export const changeInterval = (input: ChangeInput): Interval => {
  const of = input.measure.decidedBy === 'share' ? shareEstimate : costEstimate
  return scale(differenceInterval(of(input, 'base'), of(input, 'head')), 100)
}

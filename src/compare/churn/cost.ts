/** Whether two amounts of different sides may be one, as far as the samples tell. */

import type { SideTable } from '../sideTable.js'
import type { Measure } from '../work.js'
import { eventsOf } from './candidates.js'

/** The two sides, and by what they are compared. */
export interface Scale {
  readonly base: SideTable
  readonly head: SideTable
  readonly measure: Measure
  /** Overdispersion of the counts. */
  readonly phi: number
}

/** Standard errors within which two counts are taken for one. */
const REACH = 2

const fractionIn = (scale: Scale, side: 'base' | 'head', value: number): number => {
  const { base, measure } = scale
  if (measure.decidedBy === 'share') return value / scale[side].summary.total
  return (value * (side === 'head' ? measure.headScale : 1)) / base.summary.total
}

/** A value of one side in the measure that decides, and the variance of that. */
const estimate = (scale: Scale, side: 'base' | 'head', value: number) => {
  const fraction = fractionIn(scale, side, value)
  const events = eventsOf(scale[side], value)
  return { fraction, variance: events === 0 ? 0 : (scale.phi * fraction ** 2) / events }
}

/** head minus base in the measure that decides, and how far chance may bring it from 0. */
export const differenceOf = (scale: Scale, baseValue: number, headValue: number) => {
  const base = estimate(scale, 'base', baseValue)
  const head = estimate(scale, 'head', headValue)
  return {
    change: head.fraction - base.fraction,
    noise: REACH * Math.sqrt(base.variance + head.variance),
    size: Math.max(base.fraction, head.fraction)
  }
}

/** Two costs are one within their noise, which must not be so large that anything would be, and within `tolerance`. */
const isWithin = (
  { change, noise, size }: ReturnType<typeof differenceOf>,
  tolerance: number
): boolean => Math.abs(change) <= Math.max(Math.min(noise, size / 2), size * tolerance)

/** What the cost of a function may change by when it is renamed: it says little, and is one kind of evidence of several. */
const SAME_FUNCTION = 1 / 4

/** Whether two functions cost the same. */
export const isSameCost = (scale: Scale, baseValue: number, headValue: number): boolean =>
  isWithin(differenceOf(scale, baseValue, headValue), SAME_FUNCTION)

/** What a sum may change by when a part of it goes from one function to another: a call more or less. */
const SAME_SUM = 1 / 10

/** Whether a cost only went from one place to another. */
export const isSameSum = (scale: Scale, baseValue: number, headValue: number): boolean =>
  isWithin(differenceOf(scale, baseValue, headValue), SAME_SUM)

/** Costs further apart are not those of one function that was changed a little. */
const FARTHEST = 4

/** Whether two functions cost so different amounts that one is hardly the other. */
export const isFarCost = (scale: Scale, baseValue: number, headValue: number): boolean => {
  const { change, size } = differenceOf(scale, baseValue, headValue)
  return FARTHEST * (size - Math.abs(change)) < size
}

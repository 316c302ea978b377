/** How far a value changed in the measure that decides, and how far chance alone may have moved it. */
import type { SideTable } from './sideTable.js'
import type { Measure } from './work.js'

/** The two sides, and by what they are compared. */
export interface Scale {
  readonly base: SideTable
  readonly head: SideTable
  readonly measure: Measure
  /** Overdispersion of the counts. */
  readonly phi: number
}

/** Sampled events that a value stands for, as an average event of its side. */
export const eventsOf = ({ summary: { total, events } }: SideTable, value: number): number =>
  total === 0 ? 0 : (value / total) * (events?.total ?? 0)

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

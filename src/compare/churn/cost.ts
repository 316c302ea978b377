/** Whether two amounts of different sides may be one, as far as the samples tell. */
import { differenceOf, type Scale } from '../difference.js'

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

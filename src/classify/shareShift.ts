/**
 * Shares are relative: when one function changes, the shares of all others move. Where only shares can be compared, a
 * class holds only if the function's own cost moved too, as far as the two profiles can tell.
 */

import type { FunctionClass } from '../model/finding.js'
import type { Amount, FunctionDelta } from '../model/functionDelta.js'
import type { Interval } from '../model/interval.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { formatRatio, formatValue } from '../units/format.js'

interface Frame {
  readonly comparison: ProfileComparison
  /** Change in pp from which on a share is a regression or an improvement. */
  readonly threshold: number
}

/** The least and the most that a side can have spent in the function. */
const flatOf = (amount: Amount): Interval => {
  if (amount.kind === 'seen') return { lo: amount.flat, hi: amount.flat }
  return { lo: 0, hi: amount.kind === 'hidden' ? amount.flatMax : 0 }
}

/** Whether the value moved with its share at all, whatever a cut list hides. */
const followed = ({ base, head }: FunctionDelta, className: FunctionClass): boolean =>
  className === 'regression' ? flatOf(head).lo > flatOf(base).hi : flatOf(head).hi < flatOf(base).lo

const flatText = (amount: Amount, unit: string): string => {
  const most = formatValue(flatOf(amount).hi, unit)
  return amount.kind === 'hidden' ? `at most ${most}` : most
}

const flatsText = ({ base, head, sampleType: { unit } }: FunctionDelta): string =>
  `(${flatText(base, unit)} → ${flatText(head, unit)})`

const stayedText = (delta: FunctionDelta): string => {
  const isSeen = delta.base.kind !== 'hidden' && delta.head.kind !== 'hidden'
  const stayed = isSeen ? 'did not follow' : 'need not have followed'
  return `its own cost ${stayed} ${flatsText(delta)}: the rest of the profile moved`
}

/**
 * The change of a value once the factor is taken out by which most of the profile changed, in percent of the total (of
 * the geometric mean of both totals, so that swapped sides give the opposite). For one function that changed alone it
 * is never smaller than the change of its share.
 */
const ownChange = ({ base, head }: FunctionDelta, { comparison }: Frame): Interval => {
  const { commonFactor = 1 } = comparison
  const totals = (comparison.base?.total ?? 0) * (comparison.head?.total ?? 0)
  const percent = 100 / Math.sqrt(totals * commonFactor)
  const [before, after] = [flatOf(base), flatOf(head)]
  return {
    lo: (after.lo - before.hi * commonFactor) * percent,
    hi: (after.hi - before.lo * commonFactor) * percent
  }
}

/**
 * Whether a function only moved as most of the others did: a profile of fixed duration has less of everything else
 * when one function becomes slower, in values as well as in shares.
 */
const movedWithOthers = (delta: FunctionDelta, className: FunctionClass, frame: Frame): boolean => {
  if (frame.comparison.commonFactor === undefined) return false
  const { lo, hi } = ownChange(delta, frame)
  return className === 'regression' ? lo <= frame.threshold : hi >= -frame.threshold
}

const mayShift = ({ decidedBy }: FunctionDelta, className: FunctionClass): boolean =>
  decidedBy === 'share' && (className === 'regression' || className === 'improvement')

/** Why a change of share is none of the function's own; undefined where it is, or where costs decide. */
export const whyShareShift = (
  delta: FunctionDelta,
  className: FunctionClass,
  frame: Frame
): string | undefined => {
  if (!mayShift(delta, className)) return undefined
  if (!followed(delta, className)) return stayedText(delta)
  if (!movedWithOthers(delta, className, frame)) return undefined
  const factor = formatRatio(frame.comparison.commonFactor ?? 1)
  return `most of the profile changed alike (${factor} of base), and it moved with them`
}

/**
 * Why a change of share may be none of the function's own although it is no chance: its value moved by no more than its
 * noise. Without counts nobody knows the noise.
 */
export const whyNotItsOwn = (
  delta: FunctionDelta,
  className: FunctionClass
): string | undefined => {
  const { valuePp } = delta
  if (!mayShift(delta, className) || valuePp === undefined) return undefined
  const isSure = className === 'regression' ? valuePp.lo > 0 : valuePp.hi < 0
  if (isSure) return undefined
  return `its own cost moved by no more than its noise ${flatsText(delta)}: it may be the rest of the profile`
}

/** How much more a function costs, at the least, in the measures that limits are given in. */

import type { Amount } from '../../model/functionDelta.js'
import type { Interval } from '../../model/interval.js'
import { andMore } from '../../units/count.js'
import { formatRatio, formatValue } from '../../units/format.js'
import { certainPp, changeOf } from '../select.js'
import type { ChosenFunction } from './gate.js'
import type { Limit } from './limit.js'

/** The most that a side can have had of something, and the least; undefined where nothing is known of it. */
const boundsOf = (amount: Amount, what: 'flat' | 'share'): Interval | undefined => {
  switch (amount.kind) {
    case 'seen':
      return { lo: amount[what], hi: amount[what] }
    case 'absent':
      return { lo: 0, hi: 0 }
    case 'hidden':
      return { lo: 0, hi: what === 'flat' ? amount.flatMax : amount.shareMax }
    case 'unknown':
      return undefined
  }
}

/**
 * The change of the measure that decides, relative to what the function had of it in base: 1.2 is 20% more. Both are in
 * percent of base's total. Infinite for what is new.
 */
const ratioOf = (row: ChosenFunction): number => {
  const before = boundsOf(row.delta.base, 'share')
  return before === undefined ? 1 : 1 + certainPp(row) / before.hi
}

/** The change in the unit of the sample type: of cost for as many operations as base did, where costs decide. */
const growthOf = (row: ChosenFunction): number => {
  const { decidedBy, base, head } = row.delta
  if (decidedBy !== 'share') return (certainPp(row) / 100) * row.baseTotal
  const [before, after] = [boundsOf(base, 'flat'), boundsOf(head, 'flat')]
  return before === undefined || after === undefined ? 0 : after.lo - before.hi
}

/** A value of profiles is no measure where nobody knows whether both sides did the same. */
export const isOfUnknownWork = ({ delta }: ChosenFunction, { absolute }: Limit): boolean =>
  absolute !== undefined && delta.decidedBy === 'share'

const isAbove = (row: ChosenFunction, { above }: Limit): boolean => {
  if (above === undefined) return true
  return above.in === 'points' ? certainPp(row) > above.value : ratioOf(row) > 1 + above.value / 100
}

export const isOver =
  (limit: Limit) =>
  (row: ChosenFunction): boolean =>
    (row.class === 'regression' || row.class === 'new-hotspot') &&
    isAbove(row, limit) &&
    (limit.absolute === undefined || growthOf(row) > limit.absolute.value)

const ratioWords = (row: ChosenFunction): string => {
  const ratio = ratioOf(row)
  return Number.isFinite(ratio) ? `${formatRatio(ratio)} what it was` : 'new'
}

const riseWords = (row: ChosenFunction, { above, absolute }: Limit): string =>
  [
    changeOf(row),
    ...(above?.in === 'percent' ? [ratioWords(row)] : []),
    ...(absolute === undefined
      ? []
      : [`more by ${formatValue(growthOf(row), row.delta.sampleType.unit)}`])
  ].join(', ')

/** Names the one of some functions that rose most: "`pkg.F` +3.1 pp, 1.32x what it was and 2 more". */
export const nameRises = (rows: readonly ChosenFunction[], limit: Limit): string => {
  const [most] = rows.toSorted((a, b) => certainPp(b) - certainPp(a))
  if (most === undefined) return 'nothing'
  return `\`${most.delta.name}\` ${riseWords(most, limit)}${andMore(rows.length - 1)}`
}

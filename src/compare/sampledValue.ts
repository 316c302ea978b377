/** What was sampled of one function on one side. */
import type { Interval } from '../model/interval.js'
import type { SideTable } from './sideTable.js'

/** A flat value and the sampled events behind it; ranges where a cut list hides some of both. */
export interface SampledValue {
  readonly value: Interval
  readonly events: Interval
}

export const sampledValue = (
  { summary: { total, events }, rows, hiddenOf }: SideTable,
  identity: string
): SampledValue => {
  const row = rows.get(identity)
  const hidden = row?.unseen ?? hiddenOf(identity)
  const hiddenEvents = total === 0 ? 0 : (hidden / total) * (events?.total ?? 0)
  const [flat, seen] = [row?.flat ?? 0, row?.events ?? 0]
  return {
    value: { lo: flat, hi: flat + hidden },
    events: { lo: seen, hi: seen + hiddenEvents }
  }
}

type End = keyof Interval

/** The ends of base and head that are nearest to each other: a change is tested at the least that it can be. */
export const nearestEnds = (base: Interval, head: Interval): readonly [End, End] => {
  if (head.lo > base.hi) return ['hi', 'lo']
  return head.hi < base.lo ? ['lo', 'hi'] : ['hi', 'hi']
}

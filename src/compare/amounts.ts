import type { Amount } from '../model/functionDelta.js'
import type { Interval } from '../model/interval.js'
import type { SideTable } from './sideTable.js'

/** A part of a total in percent, of nothing 0. Divided first: a hundred times the largest numbers is none. */
export const percent = (value: number, total = 0): number =>
  total === 0 ? 0 : (value / total) * 100

/** What a side says about a function: seen, truly absent, hidden by a cut list, or nothing at all. */
export const amountOf = (table: SideTable, identity: string): Amount => {
  const { total } = table.summary
  const row = table.rows.get(identity)
  if (row?.unseen === 0) {
    return { kind: 'seen', flat: row.flat, cum: row.cum, share: percent(row.flat, total) }
  }
  if (row !== undefined) {
    const flatMax = row.flat + row.unseen
    if (!Number.isFinite(flatMax)) return { kind: 'unknown' }
    return { kind: 'hidden', flatMax, shareMax: percent(flatMax, total) }
  }
  if (table.coverage.kind === 'unknown') return { kind: 'unknown' }
  const flatMax = table.hiddenOf(identity)
  return flatMax === 0
    ? { kind: 'absent' }
    : { kind: 'hidden', flatMax, shareMax: percent(flatMax, total) }
}

const unbounded: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY }

/** The share of an amount in percent, as an interval. */
export const shareRange = (amount: Amount): Interval => {
  if (amount.kind === 'seen') return { lo: amount.share, hi: amount.share }
  if (amount.kind === 'hidden') return { lo: 0, hi: amount.shareMax }
  return amount.kind === 'absent' ? { lo: 0, hi: 0 } : unbounded
}

/** The flat value of an amount, as an interval. */
export const flatRange = (amount: Amount): Interval => {
  if (amount.kind === 'seen') return { lo: amount.flat, hi: amount.flat }
  if (amount.kind === 'hidden') return { lo: 0, hi: amount.flatMax }
  return amount.kind === 'absent' ? { lo: 0, hi: 0 } : unbounded
}

/** head minus base over all values that both may have. */
export const difference = (head: Interval, base: Interval): Interval => ({
  lo: head.lo - base.hi,
  hi: head.hi - base.lo
})

export const scale = ({ lo, hi }: Interval, factor: number): Interval => ({
  lo: lo * factor,
  hi: hi * factor
})

/** The value of an interval nearest 0: what a change is at least. */
export const nearestZero = ({ lo, hi }: Interval): number => (lo > 0 ? lo : Math.min(hi, 0))

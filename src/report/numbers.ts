import type { Interval } from '../model/interval.js'

/** JSON has no infinity: an end that the data do not bound, or a ratio to 0, is null. */
export const finiteOrNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value

/** An interval in the words of report.json. */
export const boundsOf = ({ lo, hi }: Interval) => ({ lo: finiteOrNull(lo), hi: finiteOrNull(hi) })

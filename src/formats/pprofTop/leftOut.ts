import type { Accounting, TopList } from './list.js'

/** The smallest |flat| shown; infinite for an empty list, which bounds nothing. */
export function smallestFlat({ entries }: Pick<TopList, 'entries'>): number {
  const flats = entries.map(({ flat }) => Math.abs(flat))
  return flats.reduce((least, flat) => Math.min(least, flat), Number.POSITIVE_INFINITY)
}

/**
 * How much less the list shows than its header explains, in base units: what neither the dropped nodes, at most the
 * cutoff each, nor those after the top N, at most the smallest flat shown each, can hold. Above 0 there are samples
 * without a stack, negative ones, or the order is not by flat.
 */
export function unexplained(list: TopList, { total, shown, dropped, top }: Accounting): number {
  const { halfDigit } = list
  const inDropped = (dropped?.nodes ?? 0) * ((dropped?.bound ?? 0) + halfDigit)
  const afterTop =
    top === undefined ? 0 : (top.outOf - top.shown) * (smallestFlat(list) + halfDigit)
  return total - shown - inDropped - afterTop - 2 * halfDigit
}

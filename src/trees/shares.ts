import type { Union } from './union.js'

const absolutes = (self: readonly number[], parents: readonly number[]): Float64Array => {
  const totals = Float64Array.from(self, Math.abs)
  for (let node = totals.length - 1; node > 0; node--) {
    const parent = parents[node] ?? 0
    totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0)
  }
  const whole = totals[0] ?? 0
  return whole > 0 ? totals.map((total) => total / whole) : totals
}

/**
 * What each node costs with all below it, as a share of its side (0 to 1): the larger of both sides. Negative values cost
 * what they are, so a node never has less than one below it.
 */
export const sharesOf = ({ parents, base, head }: Omit<Union, 'functions'>): Float64Array => {
  const heads = absolutes(head, parents)
  return absolutes(base, parents).map((share, node) => Math.max(share, heads[node] ?? 0))
}

import { sizesOf } from './sizes.js'
import type { Union } from './union.js'

const shares = (parents: readonly number[], self: readonly number[]): Float64Array => {
  const sizes = sizesOf(parents, self)
  const whole = sizes[0] ?? 0
  return whole > 0 ? sizes.map((size) => size / whole) : sizes
}

/** What each node costs with all below it, as a share of its side (0 to 1): the larger of both sides. */
export const sharesOf = ({ parents, base, head }: Omit<Union, 'functions'>): Float64Array => {
  const heads = shares(parents, head)
  return shares(parents, base).map((share, node) => Math.max(share, heads[node] ?? 0))
}

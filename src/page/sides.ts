/** One value of both sides. */
export interface Pair {
  readonly base: number
  readonly head: number
}

/** One number per entry, for each side. */
export interface Sides {
  readonly base: Float64Array
  readonly head: Float64Array
}

/** Both sides of an entry. */
export const pairAt = ({ base, head }: Sides, at: number): Pair => ({
  base: base[at] ?? 0,
  head: head[at] ?? 0
})

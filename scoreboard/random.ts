/** Seeded randomness: the same seed gives the same draws on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number
  readonly coin: () => boolean
  /** `count` different entries of a list, in random order. */
  readonly sample: <T>(list: readonly T[], count: number) => readonly T[]
}

/**
 * The generator called mulberry32: 32 bits of state, one multiply-and-shift mix per number. Its period of 2^32 is far
 * beyond the few hundred thousand numbers drawn here.
 */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const seededRandom = (seed: number): Random => {
  const next = mulberry32(seed)
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    coin: () => next() < 0.5,
    sample: (list, count) => {
      const rest = [...list]
      const size = Math.min(count, rest.length)
      return Array.from({ length: size }, () => rest.splice(below(rest.length), 1)).flat()
    }
  }
}

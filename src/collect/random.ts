/** The next number of a sequence that its seed decides, from 0 to below 1. */
export type Random = () => number

/**
 * The generator `mulberry32` (T. Ettinger, public domain): 32 bits of state, full period, good enough to shuffle. It is
 * our own, so that a seed of a manifest gives the same order in every version of Node.
 */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same items in an order of which all are equally likely (Fisher and Yates). */
export const shuffled = <T>(items: readonly T[], random: Random): readonly T[] => {
  const rest = [...items]
  return items.flatMap((_, index) => rest.splice(Math.floor(random() * (items.length - index)), 1))
}

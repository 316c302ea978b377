// Seeded randomness of the scripts, so that what they make can be made again.

/** Mulberry32: a generator of 32 bits of state whose numbers are uniform in [0, 1). Public domain. */
export const generator = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A function that shuffles a list; its answers depend on the seed and on the calls before. */
export const shuffler = (seed) => {
  const random = generator(seed)
  return (list) =>
    list
      .map((value) => ({ value, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value)
}

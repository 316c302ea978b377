/**
 * A source of whole numbers from 0 to `below` - 1, the same for the same seed on every machine.
 *
 * Source: mulberry32 (Ettinger, 2017, public domain), whose 32 bits are far more than a permutation test draws apart.
 */
export const seededInts = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A random order of a sample, by the shuffle of Fisher and Yates (Durstenfeld, CACM 7 (1964) 420). */
export const shuffled = (values: Float64Array, draw: (below: number) => number): Float64Array => {
  const order = values.slice()
  for (let last = order.length - 1; last > 0; last--) {
    const other = draw(last + 1)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

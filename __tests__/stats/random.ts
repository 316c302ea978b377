/** A seeded source of numbers in [0, 1): the same test run every time (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A standard normal number, by Box and Muller's transform. */
export const gaussian = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** n values made by `make`. */
export const sample = (n: number, make: () => number): readonly number[] =>
  Array.from({ length: n }, make)

/** The share of `runs` trials that hold. */
export const rate = (runs: number, trial: () => boolean): number => {
  let held = 0
  for (let i = 0; i < runs; i++) if (trial()) held++
  return held / runs
}

/** Four standard deviations of a simulated rate: a wrong alarm in about 1 of 16,000 runs. */
export const simulationError = (probability: number, runs: number): number =>
  4 * Math.sqrt((probability * (1 - probability)) / runs)

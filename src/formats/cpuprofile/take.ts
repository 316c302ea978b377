import { takers } from '../wholeJson.js'

/** Takes values out of a CPU profile of V8. */
export const { failAt, recordAt, listAt, textAt } = takers(
  'its format is described by https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile'
)

/** A whole number that is not negative. */
export const countAt = (value: unknown, place: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : failAt(place, 'a whole number of at least 0', value)

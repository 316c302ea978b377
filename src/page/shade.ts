import { type Changes, isChanged, SMALLEST_POINTS } from './changes.js'
import { STEPS } from './palette.js'
import type { Pair } from './sides.js'

/** What colour says: how much of the change of all comes from the frame, or how much it changed against itself. */
export type Colouring = 'contribution' | 'relative'

/** Contributions of this many points and more have the strongest colour. */
export const STRONGEST_POINTS = 10

/** From the smallest contribution that is coloured to the strongest, evenly in its logarithm: 0 to 1. */
const byContribution = (points: number): number =>
  Math.log(Math.abs(points) / SMALLEST_POINTS) / Math.log(STRONGEST_POINTS / SMALLEST_POINTS)

/** Half or twice as much, or none on one side, has the strongest colour. */
const byRatio = ({ base, head }: Pair): number =>
  base > 0 && head > 0 ? Math.abs(Math.log2(head / base)) : 1

/**
 * Steps away from the neutral colour, negative for less, from `-STEPS` to `STEPS`; 0 for everything that is no sure
 * change. `values` are measured.
 */
export const shadeOf = (changes: Changes, at: number, values: Pair, by: Colouring): number => {
  if (!isChanged(changes, at)) return 0
  const points = changes.points[at] ?? 0
  const strength = by === 'contribution' ? byContribution(points) : byRatio(values)
  const steps = Math.max(1, Math.round(Math.min(1, strength) * STEPS))
  return points < 0 ? -steps : steps
}

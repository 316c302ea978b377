/** Moments of a run at which it is killed. */
import { seeded } from '../stats/random.js'

/** How many are tried by each test; FLAMEGATE_E2E_MOMENTS is another number. */
const count = Number(process.env['FLAMEGATE_E2E_MOMENTS'] ?? 10)

/**
 * Shares of the time that a run takes: one at random within each of as many equal parts, the same every time. How far the
 * run has come by then is up to the machine.
 */
export const moments = (seed: number): readonly number[] => {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => (index + random()) / count)
}

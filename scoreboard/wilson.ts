import { normalQuantile } from '../src/stats/normal.js'

/** How often something happened, with the interval that the true rate lies in. All rates are fractions. */
export interface Rate {
  readonly hits: number
  readonly trials: number
  readonly rate: number
  readonly lo: number
  readonly hi: number
}

/**
 * A rate with its Wilson score interval, which stays inside [0, 1] and is not empty at 0 or at all.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927) 209-212. No trials: the rate is NaN and the interval is everything.
 */
export const wilson = (hits: number, trials: number, confidence = 0.95): Rate => {
  if (trials === 0) return { hits, trials, rate: Number.NaN, lo: 0, hi: 1 }
  const z2 = normalQuantile((1 + confidence) / 2) ** 2
  const rate = hits / trials
  const scale = 1 + z2 / trials
  const center = (rate + z2 / (2 * trials)) / scale
  const half = Math.sqrt((z2 * (rate * (1 - rate) + z2 / (4 * trials))) / trials) / scale
  return { hits, trials, rate, lo: Math.max(0, center - half), hi: Math.min(1, center + half) }
}

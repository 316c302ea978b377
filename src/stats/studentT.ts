import { betaFraction, gammaHalfRatio } from './incompleteBeta.js'

/**
 * P(T > t) for t >= 0: half of the incomplete beta I_x(df/2, 1/2) at x = df / (df + t^2).
 *
 * Source: Abramowitz & Stegun 26.7.1 with 26.5.2 for the side of the continued fraction.
 */
const upperTail = (t: number, df: number): number => {
  const a = df / 2
  const x = 1 / (1 + (t * t) / df)
  const rest = 1 / (1 + df / (t * t))
  const scale = gammaHalfRatio(a) / Math.sqrt(Math.PI)
  const shape = scale * Math.exp(-a * Math.log1p((t * t) / df)) * Math.sqrt(rest)
  if (x < (a + 1) / (a + 2.5)) return (shape * betaFraction({ x, a, b: 0.5 })) / (2 * a)
  return 0.5 - shape * betaFraction({ x: rest, a: 0.5, b: a })
}

/**
 * P(T > t) of Student's t distribution with df > 0 degrees of freedom, not necessarily whole.
 *
 * NaN for other df. The relative error is about 1e-14 up to a thousand df and 1e-11 at 1e5.
 */
export const tSf = (t: number, df: number): number => {
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1
  return t < 0 ? 1 - upperTail(-t, df) : upperTail(t, df)
}

/** Halving [0, 1] down to the spacing of doubles near the smallest t takes about 110 steps. */
const MAX_HALVINGS = 200

/** The t >= 0 above which T lies with probability `tail`, by bisection of a doubled bracket. */
const upperQuantile = (tail: number, df: number): number => {
  let hi = 1
  while (tSf(hi, df) > tail) hi *= 2
  let lo = hi === 1 ? 0 : hi / 2
  for (let step = 0; step < MAX_HALVINGS; step++) {
    const middle = lo + (hi - lo) / 2
    if (middle === lo || middle === hi) break
    if (tSf(middle, df) > tail) lo = middle
    else hi = middle
  }
  return hi
}

/** The t with P(T <= t) = p; infinite at 0 and 1, NaN outside [0, 1] or for df <= 0. */
export const tQuantile = (p: number, df: number): number => {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN
  if (p === 0.5) return 0
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df)
}

/** Below this x the power series is short and 1 - erf(x) loses nothing. */
const SERIES_LIMIT = 0.5

/**
 * erf(x) for small x by its Maclaurin series with positive terms.
 *
 * Source: Abramowitz & Stegun 7.1.6, erf x = 2/sqrt(pi) exp(-x^2) sum 2^k x^(2k+1) / (2k+1)!!.
 */
const erfSeries = (x: number): number => {
  let term = x
  let sum = x
  for (let k = 1; term > sum * Number.EPSILON * 0.1; k++) {
    term *= (2 * x * x) / (2 * k + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/**
 * exp(-x^2) without the error of rounding x^2.
 *
 * x is split into a part with four fraction bits, whose square is exact, and a small rest.
 */
const expOfMinusSquare = (x: number): number => {
  const coarse = Math.floor(x * 16) / 16
  return Math.exp(-coarse * coarse) * Math.exp(-(x - coarse) * (x + coarse))
}

/** Step and number of the trapezoid points: both leave an error below 1e-17. */
const STEP = 0.5
const POINTS = 13

/**
 * erfc(x) for x >= 1/2 by the trapezoid rule.
 *
 * erfc(x) = x/pi exp(-x^2) times the integral of exp(-t^2) / (t^2 + x^2) over the line. On so
 * smooth a function the trapezoid rule converges exponentially; its only sizeable error is the
 * residue of the pole at ix, 2 / (exp(2 pi x / h) - 1), known in closed form while x < pi / h.
 * Source: Matta & Reichel, "Uniform Computation of the Error Function and Other Related
 * Functions", Mathematics of Computation 25 (1971) 339-344.
 */
const erfcTrapezoid = (x: number): number => {
  const square = x * x
  let sum = 0
  for (let k = POINTS; k >= 1; k--) {
    const t = k * STEP
    sum += (2 * Math.exp(-t * t)) / (t * t + square)
  }
  sum += 1 / square
  const residue = x < Math.PI / STEP ? 2 / Math.expm1((2 * Math.PI * x) / STEP) : 0
  return ((STEP * x) / Math.PI) * expOfMinusSquare(x) * sum - residue
}

/** From here on erfc(x) is below the smallest double. */
const UNDERFLOW = 28

/** The complementary error function, to about 1e-15 relative over the whole range of doubles. */
export const erfc = (x: number): number => {
  if (x < 0) return 2 - erfc(-x)
  if (x > UNDERFLOW) return 0
  return x < SERIES_LIMIT ? 1 - erfSeries(x) : erfcTrapezoid(x)
}

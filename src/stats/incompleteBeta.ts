/** Where Stirling's series is exact to 1e-16 with the terms below. */
const STIRLING_FROM = 16

/**
 * What Stirling's formula leaves over of ln Gamma(z), for z >= 16.
 *
 * Source: Abramowitz & Stegun 6.1.42; the next term is below 1e-16 from 16 on.
 */
const stirlingRest = (z: number): number => {
  const w = 1 / (z * z)
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))) / z
}

/**
 * Gamma(a + 1/2) / Gamma(a) for a > 0.
 *
 * The two Stirling formulas are subtracted term by term, so that a million degrees of freedom cost
 * no accuracy; a small a is first moved up by Gamma(z + 1) = z Gamma(z).
 */
export const gammaHalfRatio = (a: number): number => {
  let z = a
  let factor = 1
  for (; z < STIRLING_FROM; z += 1) factor *= z / (z + 0.5)
  const log = z * Math.log1p(0.5 / z) - 0.5 + stirlingRest(z + 0.5) - stirlingRest(z)
  return factor * Math.sqrt(z) * Math.exp(log)
}

/** Lentz's method must never divide by zero. */
const TINY = 1e-300
const MAX_TERMS = 10_000

/** Coefficient number i of the continued fraction below (Abramowitz & Stegun 26.5.8). */
const betaCoefficient = (i: number, { x, a, b }: BetaArguments): number => {
  const m = Math.floor(i / 2)
  if (i % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
}

/** The arguments of an incomplete beta function: 0 <= x <= 1, a and b above 0. */
export interface BetaArguments {
  readonly x: number
  readonly a: number
  readonly b: number
}

/**
 * The continued fraction of the incomplete beta function: a B_x(a, b) / (x^a (1 - x)^b).
 *
 * It converges fast where x < (a + 1) / (a + b + 2); elsewhere use I_x(a, b) = 1 - I_(1-x)(b, a).
 * Source: Abramowitz & Stegun 26.5.8, evaluated by the modified Lentz method (Thompson & Barnett,
 * "Coulomb and Bessel Functions of Complex Arguments and Order", J. Comp. Phys. 64, 1986).
 */
export const betaFraction = (args: BetaArguments): number => {
  let c = 1
  let d = 0
  let value = 1
  for (let i = 1; i <= MAX_TERMS; i++) {
    const coefficient = betaCoefficient(i, args)
    d = 1 / (1 + coefficient * d || TINY)
    c = 1 + coefficient / c || TINY
    value *= c * d
    if (Math.abs(c * d - 1) < Number.EPSILON) break
  }
  return 1 / value
}

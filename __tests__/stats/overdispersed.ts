/** Counts that vary more than independent samples do. */
import { gaussian } from './random.js'

type Random = () => number

/** Poisson by Knuth's product of uniforms; far from 0 the normal distribution is near enough. */
export const poisson = (mean: number, random: Random): number => {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian(random)))
  const limit = Math.exp(-mean)
  let product = random()
  let count = 0
  while (product > limit) {
    product *= random()
    count++
  }
  return count
}

/** Marsaglia & Tsang, "A Simple Method for Generating Gamma Variables", ACM TOMS 26 (2000) 363-372. */
const gamma = (shape: number, random: Random): number => {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = gaussian(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d * (1 - v + Math.log(v))) return d * v
  }
}

/** A negative binomial count: the variance is phi times the mean. */
export const overdispersed = (mean: number, phi: number, random: Random): number =>
  phi <= 1 ? poisson(mean, random) : poisson(gamma(mean / (phi - 1), random) * (phi - 1), random)

/** Weights that fall by a fifth from function to function, and add up to 1: a few large, many small. */
export const fallingShares = (functions: number): readonly number[] => {
  const weights = Array.from({ length: functions }, (_, index) => 0.8 ** index)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

import { median } from '../../src/stats/median.js'
import { type Rounds, timesOf } from '../recording.js'

/** The noise of one benchmark: what its times were like, and how far each recorded run was from them. */
export interface BenchmarkNoise {
  readonly name: string
  /** Median time in ns/op. */
  readonly center: number
  /** Standard deviation of ln(time / center): for small ones the coefficient of variation. */
  readonly spread: number
  /** ln(time / center) of every recorded run, in units of their own standard deviation. */
  readonly residuals: readonly number[]
}

export const standardDeviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}

/** The recorded noise of every benchmark, with its shape kept and its size taken out. */
export const recordedNoise = (rounds: Rounds): readonly BenchmarkNoise[] => {
  const runs = rounds.runs.map(timesOf)
  const names = [...(runs[0]?.keys() ?? [])]
  return names.map((name) => {
    const times = runs.map((run) => run.get(name) ?? Number.NaN)
    const center = median(times)
    const deviations = times.map((time) => Math.log(time / center))
    const spread = standardDeviation(deviations)
    return { name, center, spread, residuals: deviations.map((deviation) => deviation / spread) }
  })
}

/** How noisy a benchmark of these rounds typically was: the median of the spreads. */
export const typicalSpread = (rounds: Rounds): number =>
  median(recordedNoise(rounds).map((noise) => noise.spread))

/** A time drawn from the noise: residual number `run`, at a coefficient of variation `cv` (a fraction). */
export const noisyTime = ({ center, residuals }: BenchmarkNoise, run: number, cv: number): number =>
  center * Math.exp(cv * (residuals[run] ?? Number.NaN))

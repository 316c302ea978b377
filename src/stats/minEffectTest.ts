import { mannWhitney } from './mannWhitney.js'

/** Raw samples of both sides of a benchmark, and which way of their unit is better. */
export interface CostSamples {
  readonly base: readonly number[]
  readonly head: readonly number[]
  readonly better: 'lower' | 'higher'
}

/** How head looks where base's cost is `factor` times what it was measured to be. */
const againstFactor = (samples: CostSamples, factor: number): readonly number[] => {
  const scale = samples.better === 'lower' ? factor : 1 / factor
  return samples.base.map((value) => value * scale)
}

/**
 * p of the one-sided exact U test that head costs more than `factor` times what base costs, against the hypothesis that
 * it costs at most so much more. 1.05 asks for a slowdown of more than 5%; a small p then says more than "something
 * changed": at most one slowdown in 1/p that small is less than 5%.
 *
 * Cost is the value where lower is better and its inverse where higher is better, so that throughput is tested on
 * base / head. Multiplying base by the factor moves the null hypothesis there. NaN where a value is negative, since such
 * values have no ratio.
 * Source: a test of a non-zero shift by the rank sum, Lehmann, Nonparametrics, 2.3; as a rule against false alarms it
 * is the "minimum-effect" null hypothesis of Murphy & Myors, Journal of Applied Psychology 84 (1999) 234-248.
 */
export const minEffectP = (samples: CostSamples, factor: number): number => {
  if ([...samples.base, ...samples.head].some((value) => value < 0)) return Number.NaN
  const alternative = samples.better === 'lower' ? 'greater' : 'less'
  return mannWhitney(samples.head, againstFactor(samples, factor), alternative).p
}

/** p of the two-sided U test that head costs `factor` times what base costs, neither more nor less. */
export const costChangeP = (samples: CostSamples, factor: number): number =>
  mannWhitney(samples.head, againstFactor(samples, factor)).p

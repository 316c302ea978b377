/** Intervals of shares and costs that hold at small counts and at none. */
import type { Interval } from '../model/interval.js'
import type { Dispersion } from './dispersion.js'
import { type SampleCount, shareOf } from './shareModel.js'

/**
 * The 95% interval of a share: Wilson's, for N / phi independent samples.
 *
 * Solves |share - p| = reach sqrt(phi p (1 - p) / N) for p, so it stays within [0, 1], and after 0 of N events still
 * reaches up to about 3.8 phi / N: two-sided kin of the rule of three.
 * Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209-212.
 */
export const shareInterval = (sample: SampleCount, { phi, reach }: Dispersion): Interval => {
  if (!(sample.total > 0)) return { lo: 0, hi: 1 }
  const share = shareOf(sample)
  const weight = (reach ** 2 * phi) / sample.total
  const center = (share + weight / 2) / (1 + weight)
  const half = Math.sqrt(weight * (share * (1 - share) + weight / 4)) / (1 + weight)
  return { lo: Math.min(share, center - half), hi: Math.max(share, center + half) }
}

/**
 * The 95% interval of an expected count: |x - m| = reach sqrt(phi m) solved for m, the Poisson kin of Wilson's.
 *
 * Source: Rao, Linear Statistical Inference and Its Applications, 6e (score test).
 */
export const countInterval = (count: number, { phi, reach }: Dispersion): Interval => {
  const weight = reach ** 2 * phi
  const half = Math.sqrt(weight * (count + weight / 4))
  const center = count + weight / 2
  return { lo: Math.max(0, Math.min(count, center - half)), hi: Math.max(count, center + half) }
}

/** A value known up to what a cut list hides (`least` to `most`, mostly the same), and its interval around that. */
export interface Estimate extends Interval {
  readonly least: number
  readonly most: number
}

/**
 * The interval of head minus base: the margins of both sides, squared and added.
 *
 * Source: Newcombe, "Interval Estimation for the Difference Between Independent Proportions", Statistics in Medicine 17
 * (1998) 873-890, method 10; in general Zou & Donner, the same 27 (2008) 1693-1702.
 */
export const differenceInterval = (base: Estimate, head: Estimate): Interval => ({
  lo: head.least - base.most - Math.hypot(head.least - head.lo, base.hi - base.most),
  hi: head.most - base.least + Math.hypot(head.hi - head.most, base.least - base.lo)
})

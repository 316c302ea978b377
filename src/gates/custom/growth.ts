import type { BenchmarkDelta } from '../../model/benchmarkDelta.js'

/** How much worse a benchmark would be in its own unit at some cost ratio: more where less is better, less where more is. */
export const growthBy = ({ base, better }: BenchmarkDelta, ratio: number): number => {
  if (base === undefined || better === 'unknown') return 0
  return base.center * (better === 'lower' ? ratio - 1 : 1 - 1 / ratio)
}

/**
 * How much worse a benchmark became in its own unit. Without the shift of its suite, which is a finding of its own; 0
 * where nothing says which way is worse.
 */
export const growthOf = (delta: BenchmarkDelta): number => {
  const { base, head, better, unshifted } = delta
  if (base === undefined || head === undefined || better === 'unknown') return 0
  if (unshifted !== undefined) return growthBy(delta, unshifted)
  return better === 'lower' ? head.center - base.center : base.center - head.center
}

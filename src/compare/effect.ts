import type { BenchmarkDelta, BenchmarkSide } from '../model/benchmarkDelta.js'
import type { Interval } from '../model/interval.js'
import { hodgesLehmann } from '../stats/hodgesLehmann.js'

export type Effect = Interval & { readonly ratio: number }

/** Turns head/base into a cost ratio (worse above 1) where more is better. */
const asCost = (effect: Effect, better: BenchmarkDelta['better']): Effect =>
  better === 'higher' ? { ratio: 1 / effect.ratio, lo: 1 / effect.hi, hi: 1 / effect.lo } : effect

/** head/base of two centers, where 0/0 is no change and x/0 is infinitely more. */
export const ratioOf = (base: number, head: number): number => {
  if (base === head) return 1
  return base === 0 ? Number.POSITIVE_INFINITY : head / base
}

/**
 * The cost ratio of two centers, without an interval of its own. Undefined for units of unknown direction, and where a
 * value is below 0: -20 is not twice the cost of -10.
 */
export const centerEffect = (
  base: BenchmarkSide,
  head: BenchmarkSide,
  better: BenchmarkDelta['better']
): Effect | undefined => {
  const areFinite = Number.isFinite(base.center) && Number.isFinite(head.center)
  if (better === 'unknown' || !areFinite) return undefined
  if (base.center !== head.center && Math.min(base.center, head.center) < 0) return undefined
  const ratio = ratioOf(base.center, head.center)
  return asCost({ ratio, lo: 0, hi: Number.POSITIVE_INFINITY }, better)
}

/** The Hodges-Lehmann cost ratio of raw samples; undefined where they are not all positive. */
export const sampleEffect = (
  base: readonly number[],
  head: readonly number[],
  better: BenchmarkDelta['better'],
  confidence: number
): Effect | undefined => {
  if (better === 'unknown') return undefined
  const estimate = hodgesLehmann(base, head, confidence)
  return estimate.kind === 'ratio' ? asCost(estimate, better) : undefined
}

/** The change of the centers in percent, signed as benchstat prints it; undefined when base is 0. */
export const deltaPct = (base: BenchmarkSide, head: BenchmarkSide): number | undefined => {
  if (base.center === head.center) return 0
  const change = (head.center / base.center - 1) * 100
  return base.center === 0 || !Number.isFinite(change) ? undefined : change
}

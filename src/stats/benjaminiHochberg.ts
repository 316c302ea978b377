import { type Alternative, smallestP } from './mannWhitney.js'
import { EXACT_LIMIT } from './uDistribution.js'

/**
 * The q value of each p: the smallest false discovery rate at which it would be called a change.
 *
 * q of the i-th smallest of M is the least of M p(j) / j over j >= i, at most 1. A NaN p is no
 * test: its q is NaN and it does not count in M. The order is that of the input.
 * Source: Benjamini & Hochberg, "Controlling the False Discovery Rate", JRSS B 57 (1995) 289-300.
 */
export const benjaminiHochberg = (ps: readonly number[]): readonly number[] => {
  const tested = ps
    .map((p, index) => ({ p, index }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((x, y) => y.p - x.p)
  const qs = new Array<number>(ps.length).fill(Number.NaN)
  let q = 1
  tested.forEach(({ p, index }, fromLargest) => {
    q = Math.min(q, p * (tested.length / (tested.length - fromLargest)))
    qs[index] = q
  })
  return qs
}

/** A planned comparison: n base and m head values of each of `familySize` rows, at rate q. */
export interface Family {
  readonly n: number
  readonly m: number
  readonly familySize: number
  readonly q: number
  readonly alternative?: Alternative
}

/**
 * Whether one lone change, however large, could be called at these sizes.
 *
 * The smallest p of M is called at p <= q / M, and p has a floor set by n and m: with 5 + 5 values
 * no more than 6 rows can be tested at q = 0.05.
 */
export const attainable = ({ n, m, familySize, q, alternative }: Family): boolean => {
  const within = { n: Math.min(n, EXACT_LIMIT.untied), m: Math.min(m, EXACT_LIMIT.untied) }
  return smallestP(within.n, within.m, alternative) <= q / familySize
}

/**
 * The fewest values a side at which a lone change among `familySize` rows can be called at rate q.
 *
 * Infinity when 50 a side are not enough, where p can be as small as 2e-29. With a family of 1 it
 * is benchstat's "need >= 4 samples to detect a difference at alpha level 0.05".
 */
export const neededSamples = (
  familySize: number,
  q: number,
  alternative: Alternative = 'two-sided'
): number => {
  for (let n = 1; n <= EXACT_LIMIT.untied; n++) {
    if (attainable({ n, m: n, familySize, q, alternative })) return n
  }
  return Number.POSITIVE_INFINITY
}

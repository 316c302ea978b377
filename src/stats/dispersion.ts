import { median } from './median.js'
import { normalQuantile, normalSf } from './normal.js'
import { tQuantile, tSf } from './studentT.js'

/** The events of one function in the profiles of one side. */
export interface ReplicateCounts {
  /** One per profile. */
  readonly counts: readonly number[]
  /** What they are in proportion to: all events of the profile (shares), or its work (costs). */
  readonly sizes: readonly number[]
}

/**
 * How much more the counts of a profile vary than independent samples would: the factor phi on their variance. With
 * one profile a side it is assumed; several measure it, with `df` degrees of freedom.
 */
export type Dispersion =
  | { readonly from: 'assumed'; readonly phi: number; readonly reach: number }
  | {
      readonly from: 'measured'
      readonly phi: number
      readonly df: number
      /** Standard errors to either end of a 95% interval. */
      readonly reach: number
    }

const UPPER = 0.975

export const assumedDispersion = (phi: number): Dispersion => ({
  from: 'assumed',
  phi,
  reach: normalQuantile(UPPER)
})

/** Two-sided p of an estimate that lies so many standard errors from 0: of Student's t where phi was measured. */
export const twoSidedP = (errors: number, dispersion: Dispersion): number => {
  const z = Math.abs(errors)
  const tail = dispersion.from === 'measured' ? tSf(z, dispersion.df) : normalSf(z)
  return Math.min(1, Math.max(Number.MIN_VALUE, 2 * tail))
}

/** Pearson's statistic of some counts around their common rate; phi is estimated by `sum / df`. */
export interface Pearson {
  readonly sum: number
  readonly df: number
}

/** The variance of independent events around an expected count: of shares binomial, of costs Poisson. */
export type CountModel = 'binomial' | 'poisson'

const varianceOf = (model: CountModel, expected: number, size: number): number =>
  model === 'poisson' ? expected : expected * (1 - expected / size)

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** One side. A function that none of its events, or all of them, fell into says nothing about its dispersion. */
const pearsonOfSide = ({ counts, sizes }: ReplicateCounts, model: CountModel): Pearson => {
  const rate = sumOf(counts) / sumOf(sizes)
  const terms = sizes.flatMap((size, index) => {
    const variance = varianceOf(model, rate * size, size)
    return variance > 0 ? [((counts[index] ?? 0) - rate * size) ** 2 / variance] : []
  })
  return { sum: sumOf(terms), df: Math.max(0, terms.length - 1) }
}

/**
 * Pearson's statistic of both sides, each around its own rate, so that a change from base to head does not count as
 * dispersion. Weighs profiles of different size by what they hold.
 * Source: McCullagh & Nelder, Generalized Linear Models, 4.5.2.
 */
export const pearson = (
  base: ReplicateCounts,
  head: ReplicateCounts,
  model: CountModel
): Pearson => {
  const [ofBase, ofHead] = [pearsonOfSide(base, model), pearsonOfSide(head, model)]
  return { sum: ofBase.sum + ofHead.sum, df: ofBase.df + ofHead.df }
}

/** The dispersion of a typical function: the median of their phi, at least 1; undefined without any. */
export const typicalPhi = (all: readonly Pearson[]): number | undefined => {
  const phis = all.filter(({ df }) => df > 0).map(({ sum, df }) => sum / df)
  return phis.length === 0 ? undefined : Math.max(1, median(phis))
}

/** Degrees of freedom that the typical dispersion counts for. */
const PRIOR_DF = 4

/**
 * Makes the dispersion of a function of what its own few profiles say and of what is typical. A handful of profiles
 * gives so uncertain a phi that by chance some functions would seem to vary hardly at all; so the typical phi counts
 * like an estimate with 4 degrees of freedom, and none is below 1. Remembers the reach of the few df that there are.
 * Source: Smyth, "Linear Models and Empirical Bayes Methods for Assessing Differential Expression in Microarray
 * Experiments", Statistical Applications in Genetics and Molecular Biology 3 (2004), 3.1 (with the df of the prior
 * fixed rather than estimated).
 */
export const shrinkTowards = (typical: number): ((own: Pearson) => Dispersion) => {
  const reaches = new Map<number, number>()
  return (own) => {
    const df = PRIOR_DF + own.df
    const reach = reaches.get(df) ?? tQuantile(UPPER, df)
    reaches.set(df, reach)
    return { from: 'measured', phi: Math.max(1, (PRIOR_DF * typical + own.sum) / df), df, reach }
  }
}

import { assumedDispersion, type Dispersion, twoSidedP } from './dispersion.js'
import {
  DEFAULT_PHI,
  NEEDED_EVENTS,
  pooledShare,
  type SampleCount,
  shareOf,
  shareVariance
} from './shareModel.js'

/** What a test of two sampled counts gave, or why there was none: `need` and `have` are expected events a side. */
export type CountTest =
  | { readonly kind: 'modelled'; readonly p: number }
  | { readonly kind: 'too-few'; readonly need: number; readonly have: number }

/** The counts of both sides, profiles of one side added up. */
export interface ShareTestInput {
  readonly base: SampleCount
  readonly head: SampleCount
  /** Assumed at 3 unless said. */
  readonly dispersion?: Dispersion
  /** Expected events on the smaller side below which nothing is tested. */
  readonly neededEvents?: number
}

/** Samples that the pooled share puts into the smaller side. */
export const expectedSamples = (base: SampleCount, head: SampleCount): number =>
  pooledShare(base, head) * Math.min(base.total, head.total)

/**
 * Tests whether a function's share of samples changed.
 *
 * A two-proportion test whose variance is phi times the binomial one; pooled, because under the
 * hypothesis there is only one share. Normal where phi is assumed, Student's t where several
 * profiles a side measured it. Counts must be sampled events, not nanoseconds or bytes; an estimate
 * may be fractional. Identical binaries gave 0-1% alarms at an assumed phi of 3, and 0-3% of
 * comparisons with 3 or 5 profiles a side.
 * Source: McCullagh & Nelder, Generalized Linear Models, 4.5 (binomial overdispersion).
 */
export const shareTest = (input: ShareTestInput): CountTest => {
  const { base, head, neededEvents = NEEDED_EVENTS } = input
  const dispersion = input.dispersion ?? assumedDispersion(DEFAULT_PHI)
  const have = expectedSamples(base, head)
  if (!(have >= neededEvents)) return { kind: 'too-few', need: neededEvents, have }
  const pooled = pooledShare(base, head)
  const variance = shareVariance(pooled, base.total) + shareVariance(pooled, head.total)
  const delta = shareOf(head) - shareOf(base)
  const errors = delta === 0 ? 0 : delta / Math.sqrt(dispersion.phi * variance)
  return { kind: 'modelled', p: twoSidedP(errors, dispersion) }
}

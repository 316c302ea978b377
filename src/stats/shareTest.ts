import { normalQuantile, normalSf } from './normal.js'
import {
  DEFAULT_PHI,
  NEEDED_EVENTS,
  pooledShare,
  type SampleCount,
  shareOf,
  shareVariance
} from './shareModel.js'

/**
 * The change of a function's share between two sampled profiles, or why it is not tested.
 *
 * All shares are fractions of 1. `lo` and `hi` bound `delta`, head share minus base share. `need`
 * and `have` are expected events: samples that the pooled share puts into the smaller profile.
 */
export type ShareChange =
  | {
      readonly kind: 'modelled'
      readonly base: number
      readonly head: number
      readonly delta: number
      readonly z: number
      readonly p: number
      readonly lo: number
      readonly hi: number
      readonly phi: number
    }
  | { readonly kind: 'too-few'; readonly need: number; readonly have: number }

/** One profile a side, and the overdispersion assumed for both. */
export interface ShareTestInput {
  readonly base: SampleCount
  readonly head: SampleCount
  readonly phi?: number
  /** Expected events on the smaller side below which nothing is tested. */
  readonly neededEvents?: number
}

const CONFIDENCE = 0.95
const INTERVAL_Z = normalQuantile((1 + CONFIDENCE) / 2)

/** "Rule of three": after no event in N, up to 3/N is believable at 95%, because exp(-3) = 0.05. */
const RULE_OF_THREE = 3

/**
 * How far one share may really lie below and above what was seen.
 *
 * z sqrt(phi p(1 - p) / N), but never less than the rule of three with N / phi effective samples,
 * so that a function that was not seen at all is not taken for certainly absent; and never out of
 * [0, 1].
 * Source: Hanley & Lippman-Hand, "If Nothing Goes Wrong, Is Everything All Right?", JAMA 249 (1983)
 * 1743-1745.
 */
const margins = (sample: SampleCount, phi: number) => {
  const share = shareOf(sample)
  const normal = INTERVAL_Z * Math.sqrt(phi * shareVariance(share, sample.total))
  const margin = Math.max(normal, (RULE_OF_THREE * phi) / sample.total)
  return { down: Math.min(margin, share), up: Math.min(margin, 1 - share) }
}

/**
 * The interval of the change: each side's margin, squared and added.
 *
 * Away from 0 and 1 this is delta +- z sqrt(phi v) with the unpooled variance v: the interval must
 * hold also where the shares differ.
 * Source: Zou & Donner, "Construction of Confidence Limits about Effect Measures: A General
 * Approach", Statistics in Medicine 27 (2008) 1693-1702.
 */
const changeInterval = (base: SampleCount, head: SampleCount, phi: number) => {
  const delta = shareOf(head) - shareOf(base)
  const ofBase = margins(base, phi)
  const ofHead = margins(head, phi)
  return {
    lo: delta - Math.hypot(ofHead.down, ofBase.up),
    hi: delta + Math.hypot(ofHead.up, ofBase.down)
  }
}

/**
 * Tests whether a function's share of samples changed, with one profile a side.
 *
 * A two-proportion z test whose variance is phi times the binomial one; pooled, because under the
 * hypothesis there is only one share. Counts must be sampled events, not nanoseconds or bytes; an
 * estimate may be fractional. Conservative: identical binaries gave 0-1% alarms at phi 3.
 * Source: McCullagh & Nelder, Generalized Linear Models, 4.5 (binomial overdispersion).
 */
export const shareTest = (input: ShareTestInput): ShareChange => {
  const { base, head, phi = DEFAULT_PHI, neededEvents = NEEDED_EVENTS } = input
  const pooled = pooledShare(base, head)
  const events = pooled * Math.min(base.total, head.total)
  if (!(events >= neededEvents)) return { kind: 'too-few', need: neededEvents, have: events }
  const delta = shareOf(head) - shareOf(base)
  const variance = shareVariance(pooled, base.total) + shareVariance(pooled, head.total)
  const z = delta === 0 ? 0 : delta / Math.sqrt(phi * variance)
  return {
    kind: 'modelled',
    base: shareOf(base),
    head: shareOf(head),
    delta,
    z,
    p: Math.max(Number.MIN_VALUE, 2 * normalSf(Math.abs(z))),
    ...changeInterval(base, head, phi),
    phi
  }
}

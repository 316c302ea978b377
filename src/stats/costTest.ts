import { normalQuantile, normalSf } from './normal.js'
import { DEFAULT_PHI, NEEDED_EVENTS } from './shareModel.js'

/** The cost of one function on one side, and the sampled events behind it. */
export interface SampledCost {
  readonly cost: number
  readonly events: number
  /** What one sampled event of this side stands for, on average over all functions, in the unit of the cost. */
  readonly perEvent: number
}

/** Both costs in one unit. */
export interface CostTestInput {
  readonly base: SampledCost
  readonly head: SampledCost
  readonly phi?: number
  readonly neededEvents?: number
}

/** The change of a cost, head minus base, in the unit of the input; or why it is not tested. */
export type CostChange =
  | { readonly kind: 'modelled'; readonly p: number; readonly lo: number; readonly hi: number }
  | { readonly kind: 'too-few'; readonly need: number; readonly have: number }

const INTERVAL_Z = normalQuantile(0.975)

/**
 * Variance of a sampled cost: events vary like phi times a Poisson count, so the cost varies by cost^2 phi / events.
 * A function that was not seen gets the variance of a single event, so that it is not taken for certainly absent.
 */
const variance = ({ cost, events, perEvent }: SampledCost, phi: number): number =>
  phi * (events > 0 ? cost ** 2 / events : perEvent ** 2)

/** What one event of this function stands for. */
const unitOf = ({ cost, events, perEvent }: SampledCost): number =>
  events > 0 ? cost / events : perEvent

/**
 * Variance of the difference if both sides cost the same: with Poisson means c / u1 and c / u2 the common cost is
 * estimated by (x1 + x2) / (1 / u1 + 1 / u2), and the costs vary by c u1 and c u2. Where one side has few events its
 * own count says too little about its variance.
 */
const pooledVariance = (base: SampledCost, head: SampledCost, phi: number): number =>
  phi * (base.events + head.events) * unitOf(base) * unitOf(head)

/**
 * Tests whether a cost changed between two profiles of the same work, or of known numbers of operations (both costs
 * then per operation). A z test on overdispersed Poisson counts, one profile a side, with the larger of the pooled and
 * the unpooled variance.
 * Source: McCullagh & Nelder, Generalized Linear Models, 6.2 (overdispersed Poisson).
 */
export const costTest = (input: CostTestInput): CostChange => {
  const { base, head, phi = DEFAULT_PHI, neededEvents = NEEDED_EVENTS } = input
  const have = (base.events + head.events) / 2
  if (!(have >= neededEvents)) return { kind: 'too-few', need: neededEvents, have }
  const delta = head.cost - base.cost
  const apart = variance(base, phi) + variance(head, phi)
  const sd = Math.sqrt(apart)
  const z = Math.abs(delta) / Math.sqrt(Math.max(apart, pooledVariance(base, head, phi)))
  return {
    kind: 'modelled',
    p: delta === 0 ? 1 : Math.max(Number.MIN_VALUE, 2 * normalSf(z)),
    lo: delta - INTERVAL_Z * sd,
    hi: delta + INTERVAL_Z * sd
  }
}

import { assumedDispersion, type Dispersion, twoSidedP } from './dispersion.js'
import { DEFAULT_PHI, NEEDED_EVENTS } from './shareModel.js'
import type { CountTest } from './shareTest.js'

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
  /** Assumed at 3 unless said. */
  readonly dispersion?: Dispersion
  readonly neededEvents?: number
}

/**
 * Variance of a sampled cost: events vary like phi times a Poisson count, so the cost varies by cost^2 phi / events.
 * A function that was not seen gets the variance of a single event, so that it is not taken for certainly absent.
 */
const variance = ({ cost, events, perEvent }: SampledCost): number =>
  events > 0 ? cost ** 2 / events : perEvent ** 2

/** What one event of this function stands for. */
const unitCost = ({ cost, events, perEvent }: SampledCost): number =>
  events > 0 ? cost / events : perEvent

/**
 * Variance of the difference if both sides cost the same: with Poisson means c / u1 and c / u2 the common cost is
 * estimated by (x1 + x2) / (1 / u1 + 1 / u2), and the costs vary by c u1 and c u2. Where one side has few events its
 * own count says too little about its variance.
 */
const pooledVariance = (base: SampledCost, head: SampledCost): number =>
  (base.events + head.events) * unitCost(base) * unitCost(head)

/** Variance of the difference of two costs, but for overdispersion: the larger of the unpooled and the pooled one. */
export const costVariance = (base: SampledCost, head: SampledCost): number =>
  Math.max(variance(base) + variance(head), pooledVariance(base, head))

/**
 * Tests whether a cost changed between profiles of the same work, or of known numbers of operations (both costs then
 * per operation). Overdispersed Poisson counts with the larger of the pooled and the unpooled variance; normal where
 * phi is assumed, Student's t where several profiles a side measured it.
 * Source: McCullagh & Nelder, Generalized Linear Models, 6.2 (overdispersed Poisson).
 */
export const costTest = (input: CostTestInput): CountTest => {
  const { base, head, neededEvents = NEEDED_EVENTS } = input
  const dispersion = input.dispersion ?? assumedDispersion(DEFAULT_PHI)
  const have = (base.events + head.events) / 2
  if (!(have >= neededEvents)) return { kind: 'too-few', need: neededEvents, have }
  const delta = head.cost - base.cost
  const errors = delta === 0 ? 0 : delta / Math.sqrt(dispersion.phi * costVariance(base, head))
  return { kind: 'modelled', p: twoSidedP(errors, dispersion) }
}

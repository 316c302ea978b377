import { normalQuantile, normalSf } from './normal.js'
import { DEFAULT_PHI, NEEDED_EVENTS } from './shareModel.js'

/** The cost of one function on one side, and the sampled events behind it. */
export interface SampledCost {
  readonly cost: number
  readonly events: number
}

/** Both costs in one unit; `perEvent` is what one sampled event stands for in that unit. */
export interface CostTestInput {
  readonly base: SampledCost
  readonly head: SampledCost
  readonly perEvent: number
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
const variance = ({ cost, events }: SampledCost, perEvent: number, phi: number): number =>
  phi * (events > 0 ? cost ** 2 / events : perEvent ** 2)

/**
 * Tests whether a cost changed between two profiles of the same work, or of known numbers of operations (both costs
 * then per operation). A z test on overdispersed Poisson counts, one profile a side.
 * Source: McCullagh & Nelder, Generalized Linear Models, 6.2 (overdispersed Poisson).
 */
export const costTest = (input: CostTestInput): CostChange => {
  const { base, head, perEvent, phi = DEFAULT_PHI, neededEvents = NEEDED_EVENTS } = input
  const have = (base.events + head.events) / 2
  if (!(have >= neededEvents)) return { kind: 'too-few', need: neededEvents, have }
  const delta = head.cost - base.cost
  const sd = Math.sqrt(variance(base, perEvent, phi) + variance(head, perEvent, phi))
  return {
    kind: 'modelled',
    p: delta === 0 ? 1 : Math.max(Number.MIN_VALUE, 2 * normalSf(Math.abs(delta) / sd)),
    lo: delta - INTERVAL_Z * sd,
    hi: delta + INTERVAL_Z * sd
  }
}

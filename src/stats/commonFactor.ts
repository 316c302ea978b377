import { median } from './median.js'

/** The values of one function on both sides, all above 0, and the sampled events behind them. */
export interface PairedValue {
  readonly base: number
  readonly head: number
  readonly baseEvents: number
  readonly headEvents: number
}

/** Standard errors within which a function agrees with the others. */
const AGREEMENT = 3

/** Two builds of the same code differ by a few percent, in layout and inlining, however many samples say so. */
const SAME_WITHIN = Math.log(1.1)

/** A set that still changes after this many rounds has no clear majority to find. */
const ROUNDS = 10

const logRatio = ({ base, head }: PairedValue): number => Math.log(head / base)

/** The log ratio of overdispersed Poisson counts varies by phi (1 / x1 + 1 / x2). */
const tolerance = ({ baseEvents, headEvents }: PairedValue, phi: number): number =>
  Math.max(SAME_WITHIN, AGREEMENT * Math.sqrt(phi * (1 / baseEvents + 1 / headEvents)))

const agreeing = (all: readonly PairedValue[], center: number, phi: number) =>
  all.filter((one) => Math.abs(logRatio(one) - center) <= tolerance(one, phi))

const sumOf = (all: readonly PairedValue[], side: 'base' | 'head'): number =>
  all.reduce((sum, one) => sum + one[side], 0)

/**
 * The factor by which most functions changed together; undefined where no majority of them agrees.
 *
 * Where the work behind two profiles is unknown, all values may have changed by any factor: a profile of fixed duration
 * has less of everything else when one function becomes slower. The explanation that needs the fewest changed functions
 * is the one that most functions agree with. Starts from the median of the log ratios, so that neither the largest
 * function nor many noisy ones decide, and goes on with the totals of those that agree.
 */
export const commonFactor = (all: readonly PairedValue[], phi: number): number | undefined => {
  let center = median(all.map(logRatio))
  let agreed: readonly PairedValue[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const now = agreeing(all, center, phi)
    if (now.length === agreed.length && now.every((one, index) => one === agreed[index])) break
    agreed = now
    center = Math.log(sumOf(agreed, 'head') / sumOf(agreed, 'base'))
  }
  return agreed.length > 1 && agreed.length > all.length / 2 ? Math.exp(center) : undefined
}

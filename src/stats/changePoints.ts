import { energySplit, type Split } from './energySplit.js'
import { seededInts, shuffled } from './seeded.js'

export interface ChangePointOptions {
  /** Fewest values before, between and after changes, at least 2: no change is seen on the last value alone. */
  readonly minSegment: number
  /** Largest p at which a split is a change. */
  readonly alpha: number
  /** Random orders that a split is held against. */
  readonly permutations: number
}

export interface ChangePoint {
  /** Place of the first value after the change. */
  readonly at: number
  /** Share of random orders, the given one among them, that split at least as far. */
  readonly p: number
}

/** The same values always give the same changes. */
const SEED = 20140105

/** Equal sums in another order differ in their last bits. */
const ROUNDING = 1e-9

type Stretches = readonly Float64Array[]

interface Candidate extends Split {
  /** Place of the stretch that it splits. */
  readonly stretch: number
}

/** The split of any of the stretches that is the largest. */
const largestSplit = (stretches: Stretches, minSegment: number): Candidate | undefined => {
  let largest: Candidate | undefined
  stretches.forEach((values, stretch) => {
    const split = energySplit(values, minSegment)
    if (split !== undefined && split.distance > (largest?.distance ?? 0)) {
      largest = { ...split, stretch }
    }
  })
  return largest
}

/**
 * How often random orders within the stretches split as far as the given one. The counting ends where p cannot fall to
 * alpha any more, which without a change is after a few orders.
 */
const permutationP = (
  stretches: Stretches,
  { distance }: Candidate,
  { minSegment, alpha, permutations }: ChangePointOptions
): number => {
  const draw = seededInts(SEED)
  const most = alpha * (permutations + 1)
  let asFar = 1
  for (let i = 0; i < permutations && asFar <= most; i++) {
    const orders = stretches.map((values) => shuffled(values, draw))
    const other = largestSplit(orders, minSegment)
    if (other !== undefined && other.distance >= distance * (1 - ROUNDING)) asFar++
  }
  return asFar / (permutations + 1)
}

/** Where a stretch begins among all values. */
const startOf = (stretches: Stretches, stretch: number): number =>
  stretches.slice(0, stretch).reduce((sum, { length }) => sum + length, 0)

/**
 * The places where the distribution of a series changes, in order: E-divisive. The stretch and the place in it with the
 * largest energy distance between what is before and after are taken for a change if hardly a random order of the values
 * within the stretches splits as far; then the stretches that are left are looked at again, until there is no change more.
 *
 * Source: Matteson & James, "A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data", JASA 109
 * (2014) 334-345, section 3.
 */
export const changePoints = (
  values: readonly number[],
  options: ChangePointOptions
): readonly ChangePoint[] => {
  const found: ChangePoint[] = []
  let stretches: Stretches = [Float64Array.from(values)]
  for (;;) {
    const candidate = largestSplit(stretches, options.minSegment)
    const p = candidate === undefined ? 1 : permutationP(stretches, candidate, options)
    if (candidate === undefined || p > options.alpha) break
    const { stretch, at } = candidate
    found.push({ at: startOf(stretches, stretch) + at, p })
    stretches = stretches.flatMap((one, place) =>
      place === stretch ? [one.subarray(0, at), one.subarray(at)] : [one]
    )
  }
  return found.sort((a, b) => a.at - b.at)
}

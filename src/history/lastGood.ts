import { median } from '../stats/median.js'

/** The level that a series had before it became worse. */
export interface LastGoodLevel {
  /** Median cost of the runs that it is made of. */
  readonly cost: number
  /** Places of those runs among the given costs. */
  readonly runs: readonly number[]
}

export interface LastGoodRule {
  /** How many of the latest clean runs make the level, K. */
  readonly runs: number
  /** How much the series moves without a reason, as a fraction; undefined where too few runs tell. */
  readonly floor: number | undefined
}

/**
 * The last-good level of a series of costs in order of time: the median of its last K clean runs; undefined for fewer.
 *
 * The first K runs are taken as they come. From there on a run is clean if it costs at most the noise floor more than the
 * lowest level so far. So the level follows what becomes cheaper at once, a step up is not followed at all, and neither
 * is a slow rise once it is more than noise: measured against the level just before, each of its steps would be clean.
 */
export const lastGoodLevel = (
  costs: readonly number[],
  { runs, floor = Number.POSITIVE_INFINITY }: LastGoodRule
): LastGoodLevel | undefined => {
  const clean: number[] = []
  let lowest = Number.POSITIVE_INFINITY
  const level = () => median(clean.slice(-runs).map((place) => costs[place] ?? Number.NaN))
  costs.forEach((cost, place) => {
    if (clean.length >= runs && cost > lowest * (1 + floor)) return
    clean.push(place)
    if (clean.length >= runs) lowest = Math.min(lowest, level())
  })
  return clean.length < runs ? undefined : { cost: level(), runs: clean.slice(-runs) }
}

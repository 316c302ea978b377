import { type BenchmarkComparison, compareBenchmarks } from '../compare/benchmarks.js'
import type { FactRule } from '../compare/conditions.js'
import { compareNoise } from '../compare/noise.js'
import { compareProfiles } from '../compare/profiles.js'
import type { Config } from '../config/schema.js'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { ProfilePair } from '../pair/pair.js'
import { leastEffect } from '../policy/leastEffect.js'
import type { Context, Given } from './given.js'

export interface Compared {
  readonly comparisons: readonly ProfileComparison[]
  readonly rows: BenchmarkComparison
  /** Base against itself. */
  readonly again: readonly BenchmarkDelta[]
}

/** A gate that fails on less than min-effect asks for no more than its own limit. */
const minEffectOf = ({ statistics, gates }: Config): number =>
  Math.min(statistics['min-effect'], gates['benchmark-slowdown'].above)

const factRule = ({ evidence }: Config, { baseline }: Context): FactRule =>
  baseline !== undefined && evidence === 'required' ? 'required' : 'assumed'

/** Compares one pair after the other, of which all together may have so many functions. */
const compareAll = (
  pairs: readonly ProfilePair[],
  most: number,
  compare: (pair: ProfilePair, mostFunctions: number) => ProfileComparison
): readonly ProfileComparison[] => {
  let left = most
  return pairs.map((pair) => {
    const comparison = compare(pair, left)
    left -= comparison.deltas.length
    return comparison
  })
}

/** Every delta between base and head, with its evidence. */
export const compareSides = ({ pairs, config, context, workOf, gateRules }: Given): Compared => {
  const { alpha, confidence, overdispersion, 'min-events': minEvents } = config.statistics
  const sampling = { overdispersion, minEvents }
  const testing = {
    alpha,
    confidence,
    threshold: config.thresholds.benchmark,
    minEffect: leastEffect(gateRules, minEffectOf(config)),
    facts: factRule(config, context)
  }
  return {
    comparisons: compareAll(pairs.profiles, config.limits['max-rows'], (one, mostFunctions) =>
      compareProfiles(one, { sampling, alpha, workOf: () => workOf(one), mostFunctions })
    ),
    rows: compareBenchmarks(pairs, testing),
    again: compareNoise(pairs, testing)
  }
}

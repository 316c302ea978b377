import type { ClassifyOptions } from '../classify/functions.js'
import type { BenchmarkFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { formatCount } from '../units/format.js'
import type { Ignoring } from './ignore.js'

/** Everything that was compared, what of it is ignored, and how functions are classed. */
export interface Compared {
  readonly comparisons: readonly ProfileComparison[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly ignoring: Ignoring
  readonly classing: ClassifyOptions
  readonly minSamples: number
}

/** Why a gate looks at nothing although it would: everything of it is ignored. */
export const allIgnored = (count: number, noun: string): string =>
  count === 1
    ? `the one ${noun} that it would look at is ignored`
    : `all ${formatCount(count)} ${noun}s that it would look at are ignored`

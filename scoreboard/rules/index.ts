import { benchstatRules } from './benchstat.js'
import { flamegateRules } from './flamegate.js'
import { ratioRules } from './ratio.js'
import type { BenchmarkRule } from './rule.js'
import { zScoreRules } from './zScore.js'

/** Every rule that judges benchmarks, in the order of the tables. */
export const benchmarkRules: readonly BenchmarkRule[] = [
  ...flamegateRules,
  ...benchstatRules,
  ...ratioRules,
  ...zScoreRules
]

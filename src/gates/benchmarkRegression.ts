import * as z from 'zod'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { ids, isTimed, nameBenchmarks } from './select.js'

export const benchmarkRegression = defineGate({
  title: 'Benchmark regression',
  defaultSeverity: 'warning',
  options: z.strictObject({}),
  evaluate: (analysis) => {
    const timed = analysis.benchmarks.filter(isTimed)
    const failed = timed.filter((finding) => finding.verdict === 'regression')
    const uncertain = timed.filter(
      (finding) => finding.verdict === 'not-judged' && finding.wouldBe === 'regression'
    )
    return conclude(analysis, {
      kinds: ['benchmarks'],
      failed: ids(failed),
      failedBecause: nameBenchmarks(failed),
      uncertain: ids(uncertain),
      uncertainBecause: `${nameBenchmarks(uncertain)}, with too little evidence`,
      passedBecause: 'no benchmark regression in time or throughput'
    })
  }
})

import * as z from 'zod'
import { nameBenchmarks } from './benchmarkWords.js'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { ids, isTimed, nameShifts, shiftPct } from './select.js'

export const benchmarkRegression = defineGate({
  title: 'Benchmark regression',
  defaultSeverity: 'warning',
  options: z.strictObject({}),
  evaluate: (analysis) => {
    const timed = analysis.benchmarks.filter(isTimed)
    const failed = timed.filter((finding) => finding.verdict === 'regression')
    const shifts = analysis.shifts.filter((shift) => shiftPct(shift) > 0)
    const uncertain = timed.filter(
      (finding) => finding.verdict === 'not-judged' && finding.wouldBe === 'regression'
    )
    return conclude(analysis, {
      kinds: ['benchmarks'],
      failed: [...ids(shifts), ...ids(failed)],
      failedBecause: [
        ...(shifts.length > 0 ? [nameShifts(shifts)] : []),
        ...(failed.length > 0 ? [nameBenchmarks(failed)] : [])
      ].join('; '),
      uncertain: ids(uncertain),
      uncertainBecause: `${nameBenchmarks(uncertain)}, with too little evidence`,
      passedBecause: 'no benchmark regression in time or throughput'
    })
  }
})

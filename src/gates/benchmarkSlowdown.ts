import * as z from 'zod'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { bySupport, ids, isTimed, nameBenchmarks, worsePct } from './select.js'

export const benchmarkSlowdown = defineGate({
  title: 'Benchmark slowdown',
  defaultSeverity: 'hard-fail',
  options: z.strictObject({
    above: z.number().min(0).default(15).describe('Worse by more than this many percent of cost')
  }),
  evaluate: (analysis, { above }) => {
    const over = analysis.benchmarks.filter(isTimed).filter((row) => worsePct(row) > above)
    const { failed, uncertain } = bySupport(analysis, over)
    return conclude(analysis, {
      kinds: ['benchmarks'],
      failed: ids(failed),
      failedBecause: `${nameBenchmarks(failed)} (limit ${above}%)`,
      uncertain: ids(uncertain),
      uncertainBecause: `${nameBenchmarks(uncertain)}, with too little evidence (limit ${above}%)`,
      passedBecause: `no benchmark is worse by more than ${above}% in time or throughput`
    })
  }
})

import * as z from 'zod'
import { andMore } from '../units/count.js'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { ids } from './select.js'

export const vanished = defineGate({
  title: 'Vanished measurement',
  defaultSeverity: 'warning',
  options: z.strictObject({}),
  evaluate: (analysis) => {
    const gone = analysis.vanished
    const named = gone
      .slice(0, 3)
      .map((one) => one.what)
      .join(', ')
    return conclude(analysis, {
      kinds: ['cpu', 'memory', 'benchmarks'],
      measures: 'presence',
      failed: ids(gone),
      failedBecause: `base has ${named}${andMore(gone.length - 3)}; head does not`,
      uncertain: [],
      uncertainBecause: '',
      passedBecause: 'no benchmark, CPU profile or allocation profile of base is gone in head'
    })
  }
})

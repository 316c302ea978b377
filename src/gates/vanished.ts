import * as z from 'zod'
import { formatCount } from '../units/format.js'
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
    const more = gone.length > 3 ? ` and ${formatCount(gone.length - 3)} more` : ''
    return conclude(analysis, {
      kinds: ['cpu', 'memory', 'benchmarks'],
      measures: 'presence',
      failed: ids(gone),
      failedBecause: `base has ${named}${more}; head does not`,
      uncertain: [],
      uncertainBecause: '',
      passedBecause: 'no benchmark, CPU profile or allocation profile of base is gone in head'
    })
  }
})

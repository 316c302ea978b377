import * as z from 'zod'
import type { FunctionFinding } from '../model/finding.js'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { certainPp, ids, mayTrip, nameFunctions, ofWhom } from './select.js'

export const regression = defineGate({
  title: 'Function regression',
  defaultSeverity: 'warning',
  options: z.strictObject({
    above: z.number().min(0).default(5).describe('Rise of flat share, in percentage points')
  }),
  evaluate: (analysis, { above }, severity) => {
    const isOver = (finding: FunctionFinding) =>
      finding.class === 'regression' && finding.dimension !== 'other' && certainPp(finding) > above
    const over = analysis.functions.filter(isOver).filter(mayTrip(severity))
    const failed = over.filter((finding) => finding.standing === 'judged')
    const uncertain = over.filter((finding) => finding.standing === 'not-judged')
    return conclude(analysis, {
      kinds: ['cpu', 'memory'],
      failed: ids(failed),
      failedBecause: `${nameFunctions(failed)} (limit ${above} pp)`,
      uncertain: ids(uncertain),
      uncertainBecause: `${nameFunctions(uncertain)}, with too little evidence (limit ${above} pp)`,
      passedBecause: `no regression above ${above} pp${ofWhom(severity)}`
    })
  }
})

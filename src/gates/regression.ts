import * as z from 'zod'
import { functionsOver } from './functionsOver.js'
import { defineGate } from './gate.js'

export const regression = defineGate({
  title: 'Function regression',
  defaultSeverity: 'warning',
  options: z.strictObject({
    above: z.number().min(0).default(5).describe('Rise of flat share, in percentage points')
  }),
  evaluate: (analysis, { above }, severity) =>
    functionsOver(analysis, {
      class: 'regression',
      above,
      severity,
      passedBecause: `no regression above ${above} pp`
    })
})

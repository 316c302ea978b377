import * as z from 'zod'
import { functionsOver } from './functionsOver.js'
import { defineGate } from './gate.js'

export const newHotspot = defineGate({
  title: 'New hotspot',
  defaultSeverity: 'warning',
  options: z.strictObject({
    above: z.number().min(0).default(5).describe('Flat share of the new function, in percent')
  }),
  evaluate: (analysis, { above }, severity) =>
    functionsOver(analysis, {
      class: 'new-hotspot',
      above,
      severity,
      passedBecause: `no new hotspot above ${above}%`
    })
})

import * as z from 'zod'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'

export const rating = defineGate({
  title: 'Overall rating',
  defaultSeverity: 'soft-fail',
  options: z.strictObject({
    below: z.number().min(1).max(10).default(5).describe('Overall rating, 1 to 10')
  }),
  evaluate: (analysis, { below }) => {
    const observed = `overall rating ${analysis.overallRating}`
    return conclude(analysis, {
      kinds: ['cpu', 'memory'],
      failed: analysis.overallRating < below ? ['rating'] : [],
      failedBecause: `${observed} (limit ${below})`,
      uncertain: [],
      uncertainBecause: '',
      passedBecause: `${observed} (limit ${below})`
    })
  }
})

import { modelSource } from '../model/advice.js'
import type { Report } from '../model/report.js'
import type { Advice } from './answer.js'

/**
 * The report with what a model wrote: its prose in the place of the summary, its recommendations before ours, marked.
 * Nothing else is touched, and nothing of ours is lost.
 */
export const withAdvice = (report: Report, advice: Advice): Report => ({
  ...report,
  summary: advice.summary ?? report.summary,
  advice: {
    model: advice.model ?? null,
    measured_summary: advice.summary === undefined ? null : report.summary,
    dropped: [...advice.dropped]
  },
  recommendations: [
    ...advice.recommendations.map((one, index) => ({
      id: `${modelSource}-${index + 1}`,
      ...one,
      source: modelSource
    })),
    ...report.recommendations
  ]
})

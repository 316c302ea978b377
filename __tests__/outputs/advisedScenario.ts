/** A regression about which a model was asked: its prose in place of ours, its steps before ours. */
import type { Report } from '../../src/model/report.js'
import { aFunctionEntry, aRecommendation, aReport, someGates } from '../helpers/report.js'

const measured =
  'pricing.(*Engine).apply takes 12.5 pp more of the CPU time. 1 pair of profiles compared.'

export const advised: Report = aReport({
  summary:
    'Rule matching is the only thing that moved: `pricing.(*Engine).apply` holds 24.6% of the CPU time now. Its callers are not in this report.',
  advice: {
    model: 'small-model-7b',
    measured_summary: measured,
    dropped: ['recommendations[1].finding_id: no finding of the report has it']
  },
  rating: { cpu: 3, memory: 5, overall: 4 },
  verdict: {
    level: 'hard_fail',
    complete: true,
    gates: someGates({
      'cpu-regression': {
        status: 'failed',
        because: 'example.com/shop/pricing.(*Engine).apply +12.5 pp (limit 10 pp)',
        findings: ['f-1']
      }
    })
  },
  cpu_regressions: [aFunctionEntry()],
  rating_basis: {
    cpu: '0 improvements, 1 regression',
    memory: 'not measured',
    overall: 'mean of cpu and memory; memory not measured'
  },
  recommendations: [
    {
      id: 'model-1',
      finding_id: 'f-1',
      text: 'Compile the pattern once. `regexp.MustCompile` in a package variable costs nothing per call.',
      source: 'model'
    },
    { id: 'model-2', text: 'Then measure again.', source: 'model' },
    aRecommendation()
  ]
})

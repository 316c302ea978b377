import * as z from 'zod'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { certainPp, ids, isTimed, nameFunctions } from './select.js'

/** Packages with a judged time or throughput regression: they confirm what a go test profile can only suggest. */
const slowPackages = (benchmarks: readonly BenchmarkFinding[]): ReadonlySet<string> =>
  new Set(
    benchmarks
      .filter((finding) => isTimed(finding) && finding.verdict === 'regression')
      .map((finding) => finding.delta.package)
  )

export const cpuRegression = defineGate({
  title: 'CPU regression',
  defaultSeverity: 'hard-fail',
  options: z.strictObject({
    above: z.number().min(0).default(10).describe('Rise of CPU flat share, in percentage points')
  }),
  evaluate: (analysis, { above }) => {
    const confirmed = slowPackages(analysis.benchmarks)
    const over = analysis.functions.filter(
      (finding) =>
        finding.class === 'regression' &&
        finding.dimension === 'cpu' &&
        !finding.isRuntime &&
        certainPp(finding) > above
    )
    const counts = (finding: FunctionFinding) =>
      finding.standing === 'judged' &&
      (!finding.operationsUnknown || confirmed.has(finding.delta.package))
    const failed = over.filter(counts)
    const unsure = over.filter(
      (finding) =>
        finding.standing === 'not-judged' || (finding.standing === 'judged' && !counts(finding))
    )
    const why = unsure.some((finding) => finding.standing === 'judged')
      ? 'operations unknown and no benchmark of its package is slower'
      : 'with too little evidence'
    return conclude(analysis, {
      kinds: ['cpu'],
      failed: ids(failed),
      failedBecause: `${nameFunctions(failed)} (limit ${above} pp)`,
      uncertain: ids(unsure),
      uncertainBecause: `${nameFunctions(unsure)}, ${why} (limit ${above} pp)`,
      passedBecause: `no function of your code rose by more than ${above} pp of CPU`
    })
  }
})

import * as z from 'zod'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { certainPp, ids, isTimed, nameFunctions } from './select.js'
import { asFarAsSeen } from './sight.js'

/** Packages with a judged time or throughput regression: they confirm what a go test profile can only suggest. */
const slowPackages = (benchmarks: readonly BenchmarkFinding[]): ReadonlySet<string> =>
  new Set(
    benchmarks
      .filter((finding) => isTimed(finding) && finding.verdict === 'regression')
      .map((finding) => finding.delta.package)
      .filter((path) => path !== '')
  )

/** External tests (`package p_test`) are compiled into a package of their own and run as benchmarks of `p`. */
const testedPackage = (path: string): string => path.replace(/_test$/, '')

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
      (!finding.operationsUnknown || confirmed.has(testedPackage(finding.delta.package)))
    const failed = over.filter(counts)
    const unconfirmed = over.filter((finding) => finding.standing === 'judged' && !counts(finding))
    const thin = over.filter((finding) => finding.standing === 'not-judged')
    const clause = (findings: readonly FunctionFinding[], why: string) =>
      findings.length === 0 ? [] : [`${nameFunctions(findings)}, ${why} (limit ${above} pp)`]
    const seen = asFarAsSeen(analysis.sights, { dimensions: ['cpu'], above })
    return conclude(analysis, {
      kinds: ['cpu'],
      failed: ids(failed),
      failedBecause: `${nameFunctions(failed)} (limit ${above} pp)`,
      uncertain: ids([...unconfirmed, ...thin]),
      uncertainBecause: [
        ...clause(unconfirmed, 'operations unknown and no benchmark of its package is slower'),
        ...clause(thin, 'with too little evidence')
      ].join('; '),
      passedBecause: `no CPU regression above ${above} pp outside Go's runtime${seen}`
    })
  }
})

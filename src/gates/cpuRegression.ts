import * as z from 'zod'
import type { FunctionFinding } from '../model/finding.js'
import { conclude } from './conclude.js'
import { confirmedBy } from './confirmed.js'
import { defineGate } from './gate.js'
import { certainPp, ids, nameFunctions } from './select.js'
import { asFarAsSeen } from './sight.js'

/**
 * Whether the cost came from what the function calls, and with all that it calls it costs no more: other code, and no slower.
 * Only where cost decides: by share, a function that grows makes all that it calls smaller.
 */
const hasOnlyMoved =
  (above: number) =>
  ({ quadrant, delta: { decidedBy, whole } }: FunctionFinding): boolean =>
    quadrant?.id === 'moved-in' &&
    decidedBy !== 'share' &&
    whole !== undefined &&
    whole.pp + whole.noisePp <= above

export const cpuRegression = defineGate({
  title: 'CPU regression',
  defaultSeverity: 'hard-fail',
  options: z.strictObject({
    above: z.number().min(0).default(10).describe('Rise of CPU flat share, in percentage points')
  }),
  evaluate: (analysis, { above }) => {
    const isConfirmed = confirmedBy(analysis.benchmarks)
    const risen = analysis.functions.filter(
      (finding) =>
        finding.class === 'regression' &&
        finding.dimension === 'cpu' &&
        !finding.isRuntime &&
        certainPp(finding) > above
    )
    const isMoved = hasOnlyMoved(above)
    const moved = risen.filter(isMoved)
    const over = risen.filter((finding) => !isMoved(finding))
    const judged = over.filter(({ standing }) => standing === 'judged')
    const failed = judged.filter(isConfirmed)
    const unconfirmed = judged.filter((finding) => !isConfirmed(finding))
    const thin = over.filter((finding) => finding.standing === 'not-judged')
    const clause = (findings: readonly FunctionFinding[], why: string) =>
      findings.length === 0 ? [] : [`${nameFunctions(findings)}, ${why} (limit ${above} pp)`]
    const apart = moved.length > 0 ? `; ${nameFunctions(moved)} came from what it calls` : ''
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
      passedBecause: `no CPU regression above ${above} pp outside Go's runtime${seen}${apart}`
    })
  }
})

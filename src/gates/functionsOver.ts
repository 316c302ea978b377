import type { FunctionClass, FunctionFinding } from '../model/finding.js'
import type { GateOutcome, GateSeverity } from '../model/gate.js'
import { conclude } from './conclude.js'
import type { Analysis } from './gate.js'
import { certainPp, ids, mayTrip, nameFunctions, ofWhom } from './select.js'
import { asFarAsSeen } from './sight.js'

/** Which functions a gate looks for, and what it says when there are none. */
export interface FunctionLimit {
  readonly class: FunctionClass
  readonly above: number
  readonly severity: GateSeverity
  readonly passedBecause: string
}

/** The outcome of a gate that trips on functions of one class, CPU and memory, whose change is above a limit. */
export const functionsOver = (analysis: Analysis, limit: FunctionLimit): GateOutcome => {
  const { above, severity } = limit
  const isOver = (finding: FunctionFinding) =>
    finding.class === limit.class && finding.dimension !== 'other' && certainPp(finding) > above
  const over = analysis.functions.filter(isOver).filter(mayTrip(severity))
  const failed = over.filter((finding) => finding.standing === 'judged')
  const uncertain = over.filter((finding) => finding.standing === 'not-judged')
  const seen = asFarAsSeen(analysis.sights, { dimensions: ['cpu', 'memory'], above })
  return conclude(analysis, {
    kinds: ['cpu', 'memory'],
    failed: ids(failed),
    failedBecause: `${nameFunctions(failed)} (limit ${above} pp)`,
    uncertain: ids(uncertain),
    uncertainBecause: `${nameFunctions(uncertain)}, with too little evidence (limit ${above} pp)`,
    passedBecause: `${limit.passedBecause}${ofWhom(severity)}${seen}`
  })
}

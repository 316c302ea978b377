import type { Diagnostic } from '../model/diagnostic.js'
import type { DecidedBy } from '../model/functionDelta.js'

/** What the user knows about the work of a workload's two sides. */
export interface WorkRule {
  readonly work: 'same' | 'per-op' | 'unknown'
  /** Operations behind the profiles, base first. */
  readonly operations?: readonly [number, number]
}

/** The measure that decides, and the factor that brings head's cost to base's amount of work. */
export interface Measure {
  readonly decidedBy: DecidedBy
  readonly headScale: number
}

const byShare: Measure = { decidedBy: 'share', headScale: 1 }

/**
 * Chooses the deciding measure. Known operations win: costs are then compared per operation. The same work compares
 * costs as they are. Otherwise only shares can be compared.
 */
export const measureOf = (rule: WorkRule): Measure => {
  const { work, operations } = rule
  if (operations !== undefined && work !== 'same') {
    return { decidedBy: 'cost-per-op', headScale: operations[0] / operations[1] }
  }
  return work === 'same' ? { decidedBy: 'cost', headScale: 1 } : byShare
}

/** Says so when per-op was asked for and the operations are not known. */
export const checkWork = (workload: string, rule: WorkRule): readonly Diagnostic[] => {
  if (rule.work !== 'per-op' || rule.operations !== undefined) return []
  return [
    {
      severity: 'warning',
      code: 'compare/operations-missing',
      message: `work is "per-op" for workload ${workload}, expected base-ops and head-ops, found neither; shares are compared instead`,
      hint: 'give both numbers of operations, or set work to "same" or "unknown"'
    }
  ]
}

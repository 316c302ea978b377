import type { Evidence } from '../model/delta.js'
import { formatCount, formatP } from '../units/format.js'

/** How much evidence a change needs; see `statistics` and `evidence` in the configuration. */
export interface EvidenceRule {
  /** `any` counts every measured change of comparable sides, whatever stands behind it. */
  readonly required: 'required' | 'any'
  /** Accepted false discovery rate. */
  readonly alpha: number
}

/** What is missing before a change counts; undefined when nothing is. */
export const missingEvidence = (evidence: Evidence, rule: EvidenceRule): string | undefined => {
  if (rule.required === 'any' && isComparable(evidence)) return undefined
  switch (evidence.kind) {
    case 'exact':
      return undefined
    case 'tested':
      return evidence.q <= rule.alpha
        ? undefined
        : `p=${formatP(evidence.p)} could be chance (corrected ${formatP(evidence.q)}, needs ${rule.alpha})`
    case 'modelled':
      return missingInModel(evidence, rule.alpha)
    case 'too-few':
      return `needs ${formatCount(evidence.need)} ${evidence.of}, has ${formatCount(Math.floor(evidence.have * 10) / 10)}`
    case 'unpaired':
      return `only in ${evidence.side}`
    case 'refused':
      return evidence.why
  }
}

/** Whether the two sides can be compared at all: however much evidence there is, other machines give other times. */
export const isComparable = (evidence: Evidence): boolean =>
  evidence.kind !== 'unpaired' &&
  !(evidence.kind === 'refused' && evidence.cause === 'not-comparable')

const missingInModel = (
  { q, p, ci }: Extract<Evidence, { kind: 'modelled' }>,
  alpha: number
): string | undefined => {
  if (ci.lo <= 0 && ci.hi >= 0) return 'its 95% interval includes no change'
  return q <= alpha
    ? undefined
    : `p=${formatP(p)} could be chance among this many functions (corrected ${formatP(q)}, needs ${alpha})`
}

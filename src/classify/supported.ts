import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { Evidence } from '../model/evidence.js'
import { formatCount, formatP } from '../units/format.js'
import { isPrinted, lostAmongProcesses } from './oneProcess.js'

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
    case 'tested-blocked':
      return evidence.q <= rule.alpha
        ? undefined
        : `p=${formatP(evidence.p)} could be chance (corrected ${formatP(evidence.q)}, needs ${rule.alpha})`
    case 'modelled':
      return missingInModel(evidence, rule.alpha)
    case 'too-few':
      return `needs ${formatCount(evidence.need)} ${evidence.of}, has ${formatCount(Math.floor(evidence.have * 10) / 10)}`
    case 'unpaired':
      return `only in ${evidence.side}${renameText(evidence)}`
    case 'refused':
      return evidence.why
  }
}

/** A printed p cannot be made again without the shift of the suite. */
const shiftInPrintedP =
  'the p that benchstat printed has the shift of the whole suite in it; raw results of both sides can be tested without it'

/** What is missing before the change of a benchmark row counts. */
export const missingForRow = (delta: BenchmarkDelta, rule: EvidenceRule): string | undefined => {
  const { evidence, shift } = delta
  const missing = missingEvidence(evidence, rule)
  if (rule.required === 'any' || missing !== undefined) return missing
  return isPrinted(evidence) && shift !== undefined ? shiftInPrintedP : lostAmongProcesses(delta)
}

/** Names are given in the words of the side that is compared with: what was, or what it may be now. */
const renameText = ({ side, perhaps }: Extract<Evidence, { kind: 'unpaired' }>): string => {
  if (perhaps === undefined) return ''
  return side === 'head'
    ? `; perhaps the renamed \`${perhaps}\``
    : `; perhaps renamed to \`${perhaps}\``
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

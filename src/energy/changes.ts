/** Which findings say by how much the CPU time of one operation changed: judged ones only. */

import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Band } from './factors.js'

const NANOSECONDS = 1e9

/** A judged change of CPU time per operation, in seconds. */
export interface Change {
  readonly findingId: string
  readonly kind: 'benchmark' | 'function'
  readonly seconds: Band
}

const finiteOr = (value: number, otherwise: number): number =>
  Number.isFinite(value) ? value : otherwise

/**
 * Time per operation is taken for the CPU time of one busy core. With a shift of the suite only what is left beside it is
 * the change of this row. Where a summary printed no interval of the ratio, the band is that of the factors alone.
 */
export const benchmarkChange = ({ id, delta, verdict }: BenchmarkFinding): Change | undefined => {
  const { base, effect, shift = 1, unshifted, unit } = delta
  if (verdict !== 'regression' && verdict !== 'improvement') return undefined
  if (unit !== 'ns/op' || base === undefined || effect === undefined) return undefined
  const ratio = unshifted ?? effect.ratio
  if (!Number.isFinite(ratio)) return undefined
  const isBounded = effect.lo > 0 && Number.isFinite(effect.hi)
  const [lo, hi] = isBounded ? [effect.lo / shift, effect.hi / shift] : [ratio, ratio]
  const change = (of: number): number => ((of - 1) * base.center) / NANOSECONDS
  return {
    findingId: id,
    kind: 'benchmark',
    seconds: {
      low: change(Math.min(lo, ratio)),
      value: change(ratio),
      high: change(Math.max(hi, ratio))
    }
  }
}

/** Only where the cost per operation decides, which is given in percent of base's total per operation. */
export const functionChange = (
  { id, delta, standing, dimension, class: kind }: FunctionFinding,
  comparison: ProfileComparison | undefined,
  operations: readonly [number, number] | undefined
): Change | undefined => {
  const isJudged = standing === 'judged' && kind !== 'unchanged'
  if (!isJudged || dimension !== 'cpu' || delta.decidedBy !== 'cost-per-op') return undefined
  if (delta.sampleType.unit !== 'nanoseconds') return undefined
  if (comparison?.base === undefined || operations === undefined) return undefined
  const { lo, hi } = delta.decidedPp
  if (lo !== hi || !Number.isFinite(lo)) return undefined
  const perOperation = comparison.base.total / operations[0] / NANOSECONDS
  const interval = delta.evidence.kind === 'modelled' ? delta.evidence.ci : delta.decidedPp
  const seconds = (points: number): number => (points / 100) * perOperation
  return {
    findingId: id,
    kind: 'function',
    seconds: {
      low: seconds(finiteOr(interval.lo, lo)),
      value: seconds(lo),
      high: seconds(finiteOr(interval.hi, lo))
    }
  }
}

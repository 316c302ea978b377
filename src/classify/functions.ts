import type { Amount, FunctionDelta, Interval, ProfileComparison } from '../model/delta.js'
import type { Dimension, FunctionClass, FunctionFinding, Standing } from '../model/finding.js'
import { isRuntimeSymbol } from '../symbols/goSymbol.js'
import { formatPercent, formatPp, formatValue } from '../units/format.js'
import { fingerprint } from './fingerprint.js'
import { classOf, type Thresholds } from './rules.js'
import { type EvidenceRule, missingEvidence } from './supported.js'

export interface ClassifyOptions {
  readonly thresholds: Thresholds
  readonly evidence: EvidenceRule
  /** Smallest change of share, in pp, that can count however many samples prove it. */
  readonly minChange: number
}

const dimensions: ReadonlyMap<string, Dimension> = new Map([
  ['cpu', 'cpu'],
  ['samples', 'cpu'],
  ['alloc_space', 'memory']
])

/** The sample types whose classes count: CPU time and allocated bytes. All others are shown only. */
export const dimensionOf = (type: string): Dimension => dimensions.get(type) ?? 'other'

/** The least and the most that a side can have spent in the function. */
const flatOf = (amount: Amount): Interval => {
  if (amount.kind === 'seen') return { lo: amount.flat, hi: amount.flat }
  return { lo: 0, hi: amount.kind === 'hidden' ? amount.flatMax : 0 }
}

/**
 * A share that rose although the function costs no more than before, or fell although it costs no less: the others
 * moved. Where a cut list hides one side, the cost has to follow whatever it hides. Only where shares decide; costs
 * need no such test.
 */
const isShareShift = (delta: FunctionDelta, className: FunctionClass): boolean => {
  const base = flatOf(delta.base)
  const head = flatOf(delta.head)
  if (delta.decidedBy !== 'share') return false
  if (className === 'regression') return head.lo <= base.hi
  return className === 'improvement' && head.hi >= base.lo
}

const shareText = (amount: Amount): string => {
  switch (amount.kind) {
    case 'seen':
      return formatPercent(amount.share)
    case 'absent':
      return 'absent'
    case 'hidden':
      return `at most ${formatPercent(amount.shareMax)}`
    case 'unknown':
      return 'unknown'
  }
}

const changeText = (delta: FunctionDelta): string => {
  if (delta.decidedBy === 'share') {
    return `flat share ${shareText(delta.base)} → ${shareText(delta.head)}`
  }
  const { lo, hi } = delta.decidedPp
  const change = lo === hi ? formatPp(lo) : `between ${formatPp(lo)} and ${formatPp(hi)}`
  const per = delta.decidedBy === 'cost' ? 'cost' : 'cost per operation'
  return `${per} ${change.replaceAll(' pp', '%')} of base's total`
}

const flatText = (amount: Amount, unit: string): string => {
  const most = formatValue(flatOf(amount).hi, unit)
  return amount.kind === 'hidden' ? `at most ${most}` : most
}

const shiftText = ({ base, head, sampleType: { unit } }: FunctionDelta): string => {
  const isSeen = base.kind !== 'hidden' && head.kind !== 'hidden'
  const followed = isSeen ? 'its own cost did not follow' : 'its own cost need not have followed'
  return `${followed} (${flatText(base, unit)} → ${flatText(head, unit)}): the rest of the profile moved`
}

/** A removed function is judged by its evidence alone; every other change also has to be large enough to be no noise. */
const tooSmall = (
  delta: FunctionDelta,
  className: FunctionClass,
  { evidence, minChange }: ClassifyOptions
) => {
  if (evidence.required === 'any') return undefined
  const size = Math.max(Math.abs(delta.decidedPp.lo), Math.abs(delta.decidedPp.hi))
  const counts = className === 'removed-hotspot' || size >= minChange
  return counts ? undefined : `smaller than ${formatPp(minChange)}`
}

const standingOf = (
  delta: FunctionDelta,
  className: FunctionClass,
  options: ClassifyOptions
): { readonly standing: Standing; readonly because: string } => {
  const change = changeText(delta)
  if (dimensionOf(delta.sampleType.type) === 'other') return { standing: 'other', because: change }
  if (isShareShift(delta, className)) {
    return { standing: 'share-shift', because: `${change}; ${shiftText(delta)}` }
  }
  const missing =
    missingEvidence(delta.evidence, options.evidence) ?? tooSmall(delta, className, options)
  return missing === undefined
    ? { standing: 'judged', because: change }
    : { standing: 'not-judged', because: `${change}; ${missing}` }
}

/** Gives every function of a comparison its one class, and says whether the class counts. Unchanged ones are left out. */
export const classifyFunctions = (
  comparison: ProfileComparison,
  options: ClassifyOptions
): readonly FunctionFinding[] =>
  comparison.deltas.flatMap((delta) => {
    const className = classOf(delta, options.thresholds)
    if (className === 'unchanged') return []
    return [
      {
        id: fingerprint('function', delta.workload, delta.sampleType.type, delta.name),
        delta,
        dimension: dimensionOf(delta.sampleType.type),
        class: className,
        ...standingOf(delta, className, options),
        isRuntime: isRuntimeSymbol(delta.name),
        operationsUnknown: comparison.operationsUnknown
      }
    ]
  })

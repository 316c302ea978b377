import type { Dimension, FunctionClass, FunctionFinding, Standing } from '../model/finding.js'
import type { Amount, FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Touch } from '../model/touch.js'
import { isRuntimeSymbol } from '../symbols/origin.js'
import { formatPercent, formatPp } from '../units/format.js'
import { fingerprint } from './fingerprint.js'
import { quadrantOf } from './quadrants.js'
import { classOf, type Thresholds } from './rules.js'
import { whyNotItsOwn, whyShareShift } from './shareShift.js'
import { type EvidenceRule, missingEvidence } from './supported.js'

export interface ClassifyOptions {
  readonly thresholds: Thresholds
  readonly evidence: EvidenceRule
  /** Smallest change of share, in pp, that can count however many samples prove it. */
  readonly minChange: number
  /** Whether sample types that are only shown are judged too: where somebody asks for them. */
  readonly judgesAll?: boolean
  /** Of allocated bytes: the same function in the column that counts the objects. */
  readonly objectsOf?: (delta: FunctionDelta) => FunctionDelta | undefined
  /** What the change has to do with a function. */
  readonly touchOf?: (delta: FunctionDelta) => Touch | undefined
}

const dimensions: ReadonlyMap<string, Dimension> = new Map([
  ['cpu', 'cpu'],
  ['samples', 'cpu'],
  ['alloc_space', 'memory']
])

/** The sample types whose classes count: CPU time and allocated bytes. All others are shown only. */
export const dimensionOf = (type: string): Dimension => dimensions.get(type) ?? 'other'

export const isCounted = (type: string): boolean => dimensionOf(type) !== 'other'

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

/** A removed function is judged by its evidence alone; every other change also has to be large enough to be no noise. */
const tooSmall = (delta: FunctionDelta, className: FunctionClass, minChange: number) => {
  const size = Math.max(Math.abs(delta.decidedPp.lo), Math.abs(delta.decidedPp.hi))
  const counts = className === 'removed-hotspot' || size >= minChange
  return counts ? undefined : `smaller than ${formatPp(minChange)}`
}

/** What a change of share lacks although its test is passed. */
const notEnough = (
  delta: FunctionDelta,
  className: FunctionClass,
  { evidence, minChange }: ClassifyOptions
): string | undefined =>
  evidence.required === 'any'
    ? undefined
    : (tooSmall(delta, className, minChange) ?? whyNotItsOwn(delta, className))

interface Classed {
  readonly delta: FunctionDelta
  readonly className: FunctionClass
  readonly comparison: ProfileComparison
}

const standingOf = (
  { delta, className, comparison }: Classed,
  options: ClassifyOptions
): { readonly standing: Standing; readonly because: string } => {
  const change = changeText(delta)
  const isShown = options.judgesAll !== true && !isCounted(delta.sampleType.type)
  if (isShown) return { standing: 'other', because: change }
  const shift = whyShareShift(delta, className, {
    comparison,
    threshold: options.thresholds.share
  })
  if (shift !== undefined) return { standing: 'share-shift', because: `${change}; ${shift}` }
  const missing =
    missingEvidence(delta.evidence, options.evidence) ?? notEnough(delta, className, options)
  return missing === undefined
    ? { standing: 'judged', because: change }
    : { standing: 'not-judged', because: `${change}; ${missing}` }
}

/** The id of a function: the same for all its symbols, and in every list of the report. */
export const functionId = ({
  workload,
  sampleType: { type },
  identity
}: Pick<FunctionDelta, 'workload' | 'sampleType' | 'identity'>): string =>
  fingerprint('function', workload, type, identity)

/** Gives every function of a comparison its one class, and says whether the class counts. Unchanged ones are left out. */
export const classifyFunctions = (
  comparison: ProfileComparison,
  options: ClassifyOptions
): readonly FunctionFinding[] =>
  comparison.deltas.flatMap((delta) => {
    const className = classOf(delta, options.thresholds)
    if (className === 'unchanged') return []
    const objects = options.objectsOf?.(delta)
    const quadrant = quadrantOf({ delta, class: className, objects })
    const touch = options.touchOf?.(delta)
    return [
      {
        id: functionId(delta),
        delta,
        dimension: dimensionOf(delta.sampleType.type),
        class: className,
        ...standingOf({ delta, className, comparison }, options),
        isRuntime: isRuntimeSymbol(delta.name),
        operationsUnknown: comparison.operationsUnknown,
        ...(quadrant === undefined ? {} : { quadrant }),
        ...(touch === undefined ? {} : { touch })
      }
    ]
  })

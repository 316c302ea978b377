import type { Churn } from './churn.js'
import type { Evidence } from './evidence.js'
import type { Interval } from './interval.js'
import type { SampleType } from './profile.js'

/** What one side of a function delta says. Values in the unit of the sample type, shares in percent of the total. */
export type Amount =
  | { readonly kind: 'seen'; readonly flat: number; readonly cum: number; readonly share: number }
  | { readonly kind: 'absent' }
  /** Not in a cut list: anything from 0 to `flatMax`. */
  | { readonly kind: 'hidden'; readonly flatMax: number; readonly shareMax: number }
  /** The side's list is filtered or otherwise incomplete: nothing is known. */
  | { readonly kind: 'unknown' }

/** The flat value that a side surely saw. */
export const flatOf = (amount: Amount): number => (amount.kind === 'seen' ? amount.flat : 0)

/** The cum value that a side surely saw. */
export const cumOf = (amount: Amount): number => (amount.kind === 'seen' ? amount.cum : 0)

/**
 * The measure that decides the class of a function: the change of its share; or, where both sides are known to have
 * done the same work or a known number of operations, the change of its cost in percent of base's total cost.
 */
export type DecidedBy = 'share' | 'cost' | 'cost-per-op'

/** A symbol of a function that has several: the function itself, its closures, loop bodies, wrappers, instances. */
export interface FunctionPart {
  /** The whole symbol, as in the profile. */
  readonly name: string
  /** Flat values; undefined where a cut list may hide the part. */
  readonly base: number | undefined
  readonly head: number | undefined
}

/** What a function costs with all it calls: whether its own change stayed in it. */
export interface WholeChange {
  /** Change of cum in the measure that decides, in percentage points, and how far chance may have moved it. */
  readonly pp: number
  readonly noisePp: number
  /** Change of its own cost and of that of what it calls, as factors; absent where either has too few samples to say. */
  readonly factors?: { readonly own: number; readonly callees: number }
  /** What it calls, as symbols, and what became cheaper when it became more expensive, or the other way round. */
  readonly against: readonly string[]
}

/**
 * head minus base of one function and one sample type, before anybody judges it. A function is all that the compiler made
 * of one declaration, taken together.
 */
export interface FunctionDelta {
  readonly workload: string
  readonly sampleType: SampleType
  /** The symbol, as in the profile; of a function with several that of the function itself. */
  readonly name: string
  /** The name that its symbols have in common: without parts and type arguments. The function is told by it. */
  readonly identity: string
  /** Its symbols, the largest first, where there are several. */
  readonly parts?: readonly FunctionPart[]
  /** Empty where it is the same function on both sides. */
  readonly churn: readonly Churn[]
  readonly package: string
  readonly file: string
  readonly startLine: number
  readonly base: Amount
  readonly head: Amount
  /** head share minus base share, in percentage points; an interval where one side is hidden. */
  readonly deltaPp: Interval
  readonly decidedBy: DecidedBy
  /** Change of the deciding measure, in percentage points. */
  readonly decidedPp: Interval
  /** Its 95% interval, tested or not; absent without sample counts. */
  readonly ciPp?: Interval
  /** Absent where a side lacks the function, or sample counts. */
  readonly whole?: WholeChange
  /**
   * Where shares decide: 95% interval of the change of the value itself, as if both sides had done the same work, in
   * percent of base's total.
   */
  readonly valuePp?: Interval
  readonly evidence: Evidence
}

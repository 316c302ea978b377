/** The published rules of classification, as data. The first rule that holds gives the class. */

import type { FunctionClass } from '../model/finding.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { Interval } from '../model/interval.js'

/** Limits in percentage points (share) and percent (new hotspots); see `thresholds` in the configuration. */
export interface Thresholds {
  readonly share: number
  readonly newHotspot: number
}

interface Rule {
  readonly class: FunctionClass
  readonly holds: (delta: FunctionDelta, thresholds: Thresholds) => boolean
}

const seenShare = (amount: FunctionDelta['base']): number =>
  amount.kind === 'seen' ? amount.share : 0

/** A class holds only if it holds over the whole interval. */
const above = ({ lo }: Interval, limit: number): boolean => lo > limit
const below = ({ hi }: Interval, limit: number): boolean => hi < -limit

/** New and removed come first: a function has one class, and "is new" explains a rise better than "rose". */
const functionRules: readonly Rule[] = [
  {
    class: 'new-hotspot',
    holds: ({ base, head }, { newHotspot }) =>
      base.kind === 'absent' && seenShare(head) > newHotspot
  },
  {
    class: 'removed-hotspot',
    holds: ({ base, head }) => head.kind === 'absent' && seenShare(base) > 0
  },
  {
    class: 'regression',
    holds: ({ decidedPp }, { share }) => above(decidedPp, share)
  },
  {
    class: 'improvement',
    holds: ({ decidedPp }, { share }) => below(decidedPp, share)
  },
  { class: 'unchanged', holds: () => true }
]

export const classOf = (delta: FunctionDelta, thresholds: Thresholds): FunctionClass =>
  functionRules.find((rule) => rule.holds(delta, thresholds))?.class ?? 'unchanged'

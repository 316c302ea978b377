import type { GateOutcome } from '../../model/gate.js'
import {
  type Found,
  gapsIn,
  type Observation,
  outcome,
  weigh,
  whyNotApplicable
} from '../conclude.js'
import type { Analysis } from '../gate.js'
import type { CustomGate } from './gate.js'

/** What a gate of the settings found in what it looks at. */
export interface CustomObservation extends Found, Pick<Observation, 'kinds' | 'measures'> {
  /** Why what it looks at could not be compared, beside what is wrong with its kinds of input. */
  readonly gaps: readonly string[]
  /** Whether there is anything that it could look at, whatever its kinds say. */
  readonly isThere: boolean
}

/**
 * The order of judgement for gates of the settings. It is that of all gates, and one that looks at nothing, which may be
 * a slip of the pen, is neither passed nor silent.
 */
export const concludeCustom = (
  analysis: Analysis,
  { count, ignored, whyNone }: CustomGate,
  seen: CustomObservation
): GateOutcome => {
  const nothing = seen.isThere ? undefined : whyNotApplicable(analysis, seen.kinds)
  if (nothing !== undefined) return outcome('not_applicable', nothing)
  const missing = gapsIn(analysis, seen)
  if (whyNone !== undefined && missing.length === 0) {
    return outcome('not_applicable', `it looks at nothing: ${whyNone}`, { looksAt: 0 })
  }
  const gaps = [...missing, ...seen.gaps]
  return { ...weigh(seen, { gaps, ignored }), looksAt: count }
}

/** What can be said of a pair of profiles as a whole: how little it can show, and by how much most of it changed. */
import { commonFactor, type PairedValue } from '../stats/commonFactor.js'
import { smallestVisibleChange } from '../stats/smallestVisibleChange.js'
import { type Frame, isBenchmarkProfile } from './frame.js'
import type { Sides } from './functionEvidence.js'

/** A tenth of the total: a function large enough to matter, used to say how small a change could be seen. */
const TYPICAL_SHARE = 0.1

/** The smallest change of share in pp that these profiles could show, with so many functions tested. */
export const visiblePp = (frame: Frame, tested: number): number | undefined => {
  const { sides, dispersions, options } = frame
  const baseTotal = sides.base.summary.events?.total
  const headTotal = sides.head.summary.events?.total
  if (baseTotal === undefined || headTotal === undefined) return undefined
  const { typical } = dispersions
  const change = smallestVisibleChange({
    baseTotal,
    headTotal,
    share: TYPICAL_SHARE,
    familySize: Math.max(1, tested),
    phi: typical.phi,
    ...(typical.from === 'measured' ? { df: typical.df } : {}),
    q: options.alpha
  })
  return Number.isFinite(change) ? change * 100 : undefined
}

/** Totals that differ by less are taken for one amount of CPU time rather than one amount of work. */
const SAME_TOTAL = Math.log(1.1)

const isFixedTime = ({ base, head }: Sides): boolean =>
  Math.abs(Math.log(head.summary.total / base.summary.total)) <= SAME_TOTAL

const pairedValues = ({ sides, identities, options }: Frame): readonly PairedValue[] =>
  identities.flatMap((identity) => {
    const [base, head] = [sides.base.rows.get(identity), sides.head.rows.get(identity)]
    if (base === undefined || head === undefined || base.flat <= 0 || head.flat <= 0) return []
    const [baseEvents, headEvents] = [base.events, head.events]
    if (!(Math.min(baseEvents, headEvents) >= options.sampling.minEvents)) return []
    return [{ base: base.flat, head: head.flat, baseEvents, headEvents }]
  })

/**
 * The factor by which most functions changed together, in profiles of so much time whose work nobody knows. Where
 * head's total differs from base's, values are taken for those of the same work, as far as they are used at all.
 */
export const factorOf = (frame: Frame): number | undefined => {
  const { pair, sides, measure, dispersions } = frame
  if (measure.decidedBy !== 'share') return undefined
  if (!isBenchmarkProfile(pair) && !isFixedTime(sides)) return undefined
  return commonFactor(pairedValues(frame), dispersions.typical.phi)
}

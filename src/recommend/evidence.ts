/** Advice about the measurement itself: what keeps changes from being judged, and how to measure better. */
import type { RecommendationEntry } from '../model/report.js'
import { tooFewEvents, tooFewRuns } from './evidence/amount.js'
import { cutList, operationsUnknown, shareShift } from './evidence/meaning.js'
import type { EvidenceRule } from './evidence/rule.js'
import { noBaseline, nothingInCommon, unpaired } from './evidence/sides.js'
import type { RecommendInput } from './sources.js'

/** From what explains most to what explains least. */
const evidenceRules: readonly EvidenceRule[] = [
  noBaseline,
  nothingInCommon,
  tooFewEvents,
  tooFewRuns,
  operationsUnknown,
  cutList,
  shareShift,
  unpaired
]

/** Advice about the measurement, the most fundamental first. */
export const recommendForEvidence = (input: RecommendInput): readonly RecommendationEntry[] =>
  evidenceRules.flatMap(({ id, tell }) => {
    const told = tell(input)
    return told === undefined ? [] : [{ id, ...told, source: `rule:${id}` }]
  })

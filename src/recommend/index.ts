/**
 * Deterministic advice: what was observed, what it means, one next step and the command for it. It comes from rule
 * tables alone, never from anything but the findings, and improvements give none.
 */
import type { RecommendationEntry } from '../model/report.js'
import { recommendForBenchmarks } from './benchmarks.js'
import { recommendForEvidence } from './evidence.js'
import { recommendForFunctions } from './functions.js'
import type { RecommendInput } from './sources.js'

/**
 * Most recommendations of each kind, ten in all: about what somebody reads before a merge. Kinds have shares of
 * their own so that many rows of one cause cannot push out the word that they prove little.
 */
export const recommendationLimits = { functions: 6, benchmarks: 2, evidence: 2 } as const

/** Advice for the findings of a report: functions first, which say where to look, and the worst of each kind first. */
export const recommend = (input: RecommendInput): readonly RecommendationEntry[] => [
  ...recommendForFunctions(input).slice(0, recommendationLimits.functions),
  ...recommendForBenchmarks(input).slice(0, recommendationLimits.benchmarks),
  ...recommendForEvidence(input).slice(0, recommendationLimits.evidence)
]

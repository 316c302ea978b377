import type { Level } from '../model/gate.js'
import type { MergedJob } from '../model/merged.js'

/** The order in which a single report draws its level, the worst first. */
export const worstFirst: readonly Level[] = [
  'hard_fail',
  'soft_fail',
  'inconclusive',
  'no_baseline',
  'warning',
  'pass'
]

/** The level of a job; nothing is known of one without a report. */
export const levelOfJob = (job: MergedJob): Level =>
  job.kind === 'lost' ? 'inconclusive' : job.verdict.level

/**
 * The level of all jobs: that of the worst. Jobs of which some have no baseline and others do were compared in part, so
 * they are inconclusive. No job at all is nothing that could pass.
 */
export const worstLevel = (jobs: readonly MergedJob[]): Level => {
  const found = jobs.map(levelOfJob)
  const worst = worstFirst.find((level) => found.includes(level)) ?? 'inconclusive'
  const isMixed = worst === 'no_baseline' && found.some((level) => level !== 'no_baseline')
  return isMixed ? 'inconclusive' : worst
}

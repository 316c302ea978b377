import { countsAsFailed } from '../model/ack.js'
import type { GateEntry, Report } from '../model/report.js'

export type FailOn = 'warning' | 'soft-fail' | 'hard-fail' | 'never'
export type OnMissing = 'neutral' | 'fail' | 'pass'

const weight: Readonly<Record<GateEntry['severity'], number>> = {
  off: 0,
  warning: 1,
  'soft-fail': 2,
  'hard-fail': 3
}

/** Whether a level says that too little was there to compare. */
export const isMissing = (level: Report['verdict']['level']): boolean =>
  level === 'inconclusive' || level === 'no_baseline'

/**
 * 1 when a gate at or above `fail-on` failed on more than what is accepted, or when something is missing and `on-missing`
 * is `fail`; else 0. Failed gates count, not the level: a hard failure beside missing input is still a failure.
 */
export const exitCode = (
  { verdict }: Pick<Report, 'verdict'>,
  failOn: FailOn,
  onMissing: OnMissing
): 0 | 1 => {
  if (onMissing === 'fail' && isMissing(verdict.level)) return 1
  if (failOn === 'never') return 0
  const failed = verdict.gates.filter(countsAsFailed)
  return failed.some((gate) => weight[gate.severity] >= weight[failOn]) ? 1 : 0
}

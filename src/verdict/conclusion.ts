import type { Report } from '../model/report.js'
import { exitCode, type FailOn, isMissing, type OnMissing } from './exitCode.js'

/** How a check run ends. */
export type Conclusion = 'success' | 'neutral' | 'failure'

/**
 * A failure where the step fails; else neutral where a reader should look although nothing is held up: a gate that
 * fails softly or below `fail-on`, and missing input unless `on-missing` lets it pass; else success. A warning is a
 * success with an annotation.
 */
export const conclusionOf = (
  report: Pick<Report, 'verdict'>,
  failOn: FailOn,
  onMissing: OnMissing
): Conclusion => {
  const { level } = report.verdict
  if (exitCode(report, failOn, onMissing) === 1) return 'failure'
  if (isMissing(level)) return onMissing === 'pass' ? 'success' : 'neutral'
  return level === 'soft_fail' || level === 'hard_fail' ? 'neutral' : 'success'
}

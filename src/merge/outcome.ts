import type { MergedJob, MergedReport } from '../model/merged.js'
import type { Report } from '../model/report.js'
import { type Conclusion, conclusionOf } from '../verdict/conclusion.js'
import { exitCode, type FailOn, type OnMissing } from '../verdict/exitCode.js'

type Judged = Pick<Report, 'verdict'>

/** A job without a report, as a report that could not be judged. */
const lost: Judged = { verdict: { level: 'inconclusive', complete: false, gates: [] } }

const judged = (job: MergedJob): Judged => (job.kind === 'lost' ? lost : job)

/** No job at all is missing input, not success. */
const everyJob = ({ jobs }: MergedReport): readonly Judged[] =>
  jobs.length === 0 ? [lost] : jobs.map(judged)

/** 1 when the report of any job alone would fail its step; a job without a report fails if `on-missing` says so. */
export const mergedExitCode = (
  merged: MergedReport,
  failOn: FailOn,
  onMissing: OnMissing
): 0 | 1 => (everyJob(merged).some((job) => exitCode(job, failOn, onMissing) === 1) ? 1 : 0)

const worstFirst: readonly Conclusion[] = ['failure', 'neutral', 'success']

/** The worst conclusion of the jobs. */
export const mergedConclusion = (
  merged: MergedReport,
  failOn: FailOn,
  onMissing: OnMissing
): Conclusion => {
  const found = everyJob(merged).map((job) => conclusionOf(job, failOn, onMissing))
  return worstFirst.find((conclusion) => found.includes(conclusion)) ?? 'neutral'
}

import { measuredSummary } from '../model/advice.js'
import type { MeasuredBy } from '../model/measuredBy.js'
import type { LostJob, MergedJob, MergedReport, ReadJob } from '../model/merged.js'
import type { Report } from '../model/report.js'
import { countImprovements, countRegressions, topFindings } from './findings.js'
import { summaryOf } from './summary.js'
import { levelOfJob, worstFirst, worstLevel } from './worst.js'

/** The report of a job. */
export interface KeyedReport {
  readonly key: string
  readonly report: Report
  /** Address of the artifact that it came in. */
  readonly url?: string
  /** Address of its page, where that is an artifact of its own. */
  readonly pageUrl?: string
}

export interface MergeRequest {
  /** Made by {@link rowOf}, of each report as it is read. */
  readonly reports: readonly ReadJob[]
  /** Jobs whose report is not there or cannot be read. */
  readonly lost?: readonly Omit<LostJob, 'kind'>[]
  /** Jobs that must have a report, by key. */
  readonly expected?: readonly string[]
  /** Our own. */
  readonly version: string
  /** The run whose code measured in all of the jobs, where that is not the run that judged. */
  readonly measuredBy?: MeasuredBy
}

/** GitHub runs at most 256 jobs of a matrix (its documentation on usage limits). */
export const maxJobs = 256

/** What the merged view has of a report, which is free to go then: of hundreds there is not the memory for all at once. */
export const rowOf = ({ key, report, url, pageUrl }: KeyedReport): ReadJob => ({
  kind: 'report',
  key,
  ...(url === undefined ? {} : { url }),
  ...(pageUrl === undefined ? {} : { page_url: pageUrl }),
  generated_at: report.generated_at,
  summary: measuredSummary(report),
  verdict: report.verdict,
  regressions: countRegressions(report),
  improvements: countImprovements(report),
  not_judged: report.not_judged.length,
  findings: [...topFindings(report)]
})

const missing = (key: string): LostJob => ({
  kind: 'lost',
  key,
  because:
    'the run has no report of this job: it failed before the report, was skipped, or uses another key'
})

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** The worst job first, and of a level in the order of the keys. */
const inOrder = (jobs: readonly MergedJob[]): readonly MergedJob[] =>
  jobs.toSorted(
    (a, b) =>
      worstFirst.indexOf(levelOfJob(a)) - worstFirst.indexOf(levelOfJob(b)) || byText(a.key, b.key)
  )

const allJobs = ({ reports, lost = [], expected = [] }: MergeRequest): readonly MergedJob[] => {
  const there = [...reports, ...lost.map((one): LostJob => ({ kind: 'lost', ...one }))]
  const keys = new Set(there.map(({ key }) => key))
  const absent = [...new Set(expected)].filter((key) => !keys.has(key)).map(missing)
  return inOrder([...there, ...absent])
}

const newest = (reports: readonly ReadJob[]): string | undefined =>
  reports.map((report) => report.generated_at).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]

/**
 * The reports of several jobs as one: a row for each, the worst first, and the worst level. A job without a report is a
 * row too and is never a pass. Nothing is judged again: levels and gates are those of the jobs.
 */
export const mergeReports = (request: MergeRequest): MergedReport => {
  const all = allJobs(request)
  const jobs = all.slice(0, maxJobs)
  const leftOut = all.length - jobs.length
  const generatedAt = newest(request.reports)
  const { measuredBy } = request
  return {
    schema_version: 1,
    kind: 'merged',
    tool: { name: 'flamegate', version: request.version },
    ...(generatedAt === undefined ? {} : { generated_at: generatedAt }),
    ...(measuredBy === undefined ? {} : { measured_by: measuredBy }),
    summary: summaryOf(jobs, leftOut),
    verdict: {
      level: worstLevel(all),
      complete:
        jobs.length > 0 &&
        leftOut === 0 &&
        jobs.every((job) => job.kind === 'report' && job.verdict.complete)
    },
    jobs: [...jobs],
    jobs_left_out: leftOut
  }
}

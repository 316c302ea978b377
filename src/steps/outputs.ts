import type { Report } from '../model/report.js'

/** Where the parts of a delivery ended up; empty where there is none. */
export interface Delivered {
  readonly reportJson: string
  readonly reportMd: string
  readonly commentUrl: string
  readonly artifactUrl: string
}

export const nothingDelivered: Delivered = {
  reportJson: '',
  reportMd: '',
  commentUrl: '',
  artifactUrl: ''
}

/** The outputs of the action with what they mean; action.yml repeats the descriptions. */
export const outputDescriptions = {
  verdict:
    'pass, warning, soft_fail, hard_fail, inconclusive or no_baseline; inconclusive when no report could be made',
  'rating-overall': 'Overall rating from 1 to 10',
  'rating-cpu': 'CPU rating from 1 to 10',
  'rating-memory': 'Memory rating from 1 to 10',
  regressions: 'Number of judged regressions and new hotspots, functions and benchmark rows',
  improvements: 'Number of judged improvements, functions and benchmark rows',
  'not-judged': 'Number of rows that have too little evidence for a verdict',
  'report-json': 'Path of report.json',
  'report-md': 'Path of report.md',
  'comment-url': 'Address of the pull request comment; empty when there is none',
  'artifact-url': 'Address of the report artifact; empty when there is none'
} as const

export type OutputName = keyof typeof outputDescriptions

const countRows = (report: Report, verdict: 'regression' | 'improvement'): number =>
  report.bench_deltas.filter((row) => row.verdict === verdict).length

const regressions = (report: Report): number =>
  report.cpu_regressions.length +
  report.mem_regressions.length +
  report.new_hotspots.length +
  countRows(report, 'regression')

const improvements = (report: Report): number =>
  report.cpu_improvements.length + report.mem_improvements.length + countRows(report, 'improvement')

/** The values of all outputs; of a run without a report too. */
export const outputValues = (
  report: Report | undefined,
  delivered: Delivered
): Readonly<Record<OutputName, string>> => ({
  verdict: report?.verdict.level ?? 'inconclusive',
  'rating-overall': String(report?.rating.overall ?? ''),
  'rating-cpu': String(report?.rating.cpu ?? ''),
  'rating-memory': String(report?.rating.memory ?? ''),
  regressions: String(report === undefined ? 0 : regressions(report)),
  improvements: String(report === undefined ? 0 : improvements(report)),
  'not-judged': String(report?.not_judged.length ?? 0),
  'report-json': delivered.reportJson,
  'report-md': delivered.reportMd,
  'comment-url': delivered.commentUrl,
  'artifact-url': delivered.artifactUrl
})

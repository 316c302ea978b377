import type { Report } from '../model/report.js'

/** Where the parts of a delivery ended up; empty where there is none. */
export interface Delivered {
  readonly reportJson: string
  readonly reportMd: string
  readonly commentUrl: string
  readonly artifactUrl: string
}

/** Collected data and where they are; empty where there are none. */
export interface DeliveredData {
  readonly path: string
  readonly url: string
  readonly baseSha: string
  readonly headSha: string
}

export const noData: DeliveredData = { path: '', url: '', baseSha: '', headSha: '' }

/** The outputs of the action with what they mean; action.yml repeats the descriptions. */
export const outputDescriptions = {
  verdict:
    'pass, warning, soft_fail, hard_fail, inconclusive or no_baseline; inconclusive when no report could be made, and empty in mode `collect`',
  'rating-overall': 'Overall rating from 1 to 10',
  'rating-cpu': 'CPU rating from 1 to 10',
  'rating-memory': 'Memory rating from 1 to 10',
  regressions: 'Number of judged regressions and new hotspots, functions and benchmark rows',
  improvements: 'Number of judged improvements, functions and benchmark rows',
  'not-judged': 'Number of rows that have too little evidence for a verdict',
  'report-json': 'Path of report.json',
  'report-md': 'Path of report.md',
  'comment-url': 'Address of the pull request comment; empty when there is none',
  'artifact-url': 'Address of the report artifact; empty when there is none',
  'data-path': 'Folder of the collected data; empty when nothing was collected',
  'data-url': 'Address of the data artifact; empty when there is none',
  'base-sha': 'Commit that was collected as base; empty when nothing was collected',
  'head-sha': 'Commit that was collected as head; empty when nothing was collected'
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

export type OutputValues = Readonly<Record<OutputName, string>>

const reportValues = (report: Report, delivered: Delivered) => ({
  verdict: report.verdict.level,
  'rating-overall': String(report.rating.overall),
  'rating-cpu': String(report.rating.cpu),
  'rating-memory': String(report.rating.memory),
  regressions: String(regressions(report)),
  improvements: String(improvements(report)),
  'not-judged': String(report.not_judged.length),
  'report-json': delivered.reportJson,
  'report-md': delivered.reportMd,
  'comment-url': delivered.commentUrl,
  'artifact-url': delivered.artifactUrl
})

const noReportValues = (verdict: 'inconclusive' | '') => ({
  verdict,
  'rating-overall': '',
  'rating-cpu': '',
  'rating-memory': '',
  regressions: '0',
  improvements: '0',
  'not-judged': '0',
  'report-json': '',
  'report-md': '',
  'comment-url': '',
  'artifact-url': ''
})

const dataValues = ({ path, url, baseSha, headSha }: DeliveredData) => ({
  'data-path': path,
  'data-url': url,
  'base-sha': baseSha,
  'head-sha': headSha
})

/** The outputs of a run that could not be made, or was stopped. */
export const failedOutputs: OutputValues = {
  ...noReportValues('inconclusive'),
  ...dataValues(noData)
}

/** The outputs of a run that only collected. */
export const dataOutputs = (data: DeliveredData): OutputValues => ({
  ...noReportValues(''),
  ...dataValues(data)
})

/** The outputs of a run that compared, what it had collected itself or not. */
export const reportOutputs = (
  report: Report,
  delivered: Delivered,
  data: DeliveredData = noData
): OutputValues => ({ ...reportValues(report, delivered), ...dataValues(data) })

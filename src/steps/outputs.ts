import type { MergedReport, ReadJob } from '../model/merged.js'
import type { Report } from '../model/report.js'

/** Where the parts of a delivery ended up; empty where there is none. */
export interface Delivered {
  readonly reportJson: string
  readonly reportMd: string
  readonly reportHtml: string
  readonly reportSarif: string
  readonly commentUrl: string
  readonly checkUrl: string
  readonly artifactUrl: string
  readonly pageUrl: string
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
    'pass, warning, soft_fail, hard_fail, inconclusive or no_baseline; inconclusive when no report could be made, and empty in modes `collect` and `record`',
  'rating-overall': 'Overall rating from 1 to 10',
  'rating-cpu': 'CPU rating from 1 to 10',
  'rating-memory': 'Memory rating from 1 to 10',
  regressions: 'Number of judged regressions and new hotspots, functions and benchmark rows',
  improvements: 'Number of judged improvements, functions and benchmark rows',
  'not-judged': 'Number of rows that have too little evidence for a verdict',
  acknowledged: 'Number of findings that are acknowledged',
  'report-json': 'Path of report.json, in mode `merge` of merged.json',
  'report-md': 'Path of report.md, in mode `merge` of merged.md',
  'report-html': 'Path of report.html; empty when there is none, as in mode `merge`',
  'report-sarif': 'Path of flamegate.sarif; empty when it was not asked for, and in mode `merge`',
  'comment-url': 'Address of the pull request comment; empty when there is none',
  'check-url': 'Address of the check run; empty when there is none',
  'artifact-url': 'Address of the report artifact; empty when there is none',
  'page-url': 'Address of report.html in the browser; empty when there is none',
  'data-path': 'Folder of the collected or recorded data; empty when there are none',
  'data-url':
    'Address of the artifact of collected data, or of the recorded baseline; empty when there is none',
  'base-sha': 'Commit that was collected as base; empty when nothing was collected',
  'head-sha': 'Commit that was collected as head, or recorded; empty when there is none'
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

const acknowledged = ({ acks }: Report): number =>
  new Set(acks.flatMap(({ findings }) => findings)).size

export type OutputValues = Readonly<Record<OutputName, string>>

const deliveredValues = (delivered: Delivered) => ({
  'report-json': delivered.reportJson,
  'report-md': delivered.reportMd,
  'report-html': delivered.reportHtml,
  'report-sarif': delivered.reportSarif,
  'comment-url': delivered.commentUrl,
  'check-url': delivered.checkUrl,
  'artifact-url': delivered.artifactUrl,
  'page-url': delivered.pageUrl
})

const reportValues = (report: Report, delivered: Delivered) => ({
  verdict: report.verdict.level,
  'rating-overall': String(report.rating.overall),
  'rating-cpu': String(report.rating.cpu),
  'rating-memory': String(report.rating.memory),
  regressions: String(regressions(report)),
  improvements: String(improvements(report)),
  'not-judged': String(report.not_judged.length),
  acknowledged: String(acknowledged(report)),
  ...deliveredValues(delivered)
})

const noReportValues = (verdict: 'inconclusive' | '') => ({
  verdict,
  'rating-overall': '',
  'rating-cpu': '',
  'rating-memory': '',
  regressions: '0',
  improvements: '0',
  'not-judged': '0',
  acknowledged: '0',
  'report-json': '',
  'report-md': '',
  'report-html': '',
  'report-sarif': '',
  'comment-url': '',
  'check-url': '',
  'artifact-url': '',
  'page-url': ''
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

const isRead = (job: MergedReport['jobs'][number]): job is ReadJob => job.kind === 'report'

/** The outputs of a run that merged the reports of other jobs; ratings and acknowledgements stay with each. */
export const mergedOutputs = (
  { verdict, jobs }: MergedReport,
  delivered: Delivered
): OutputValues => {
  const read = jobs.filter(isRead)
  const total = (count: (job: ReadJob) => number): string =>
    String(read.reduce((sum, job) => sum + count(job), 0))
  return {
    ...failedOutputs,
    acknowledged: '',
    verdict: verdict.level,
    regressions: total((job) => job.regressions),
    improvements: total((job) => job.improvements),
    'not-judged': total((job) => job.not_judged),
    ...deliveredValues(delivered)
  }
}

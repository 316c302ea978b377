import { measuredSummary } from '../../model/advice.js'
import type { Report } from '../../model/report.js'

/** The summary as it is read: a headline, which is always measured, and prose, which a model may have written. */
export interface SummaryWords {
  readonly headline: string
  readonly prose: string
  /** Who wrote the prose, where a model did. */
  readonly byline?: string
}

const nameOf = (model: string | null | undefined): string =>
  model == null ? 'a model' : `the model \`${model}\``

/** Who wrote what a model wrote, and what that is worth. */
const modelWords = ({ advice }: Report): string =>
  `Written by ${nameOf(advice?.model)}, which saw the figures and names of this report and no code. Verdict, numbers and tables are not its own.`

export const summaryWords = (report: Report): SummaryWords => {
  const [headline = '', ...rest] = measuredSummary(report).split(/(?<=\.) (?=[A-Z0-9])/)
  return report.advice?.measured_summary == null
    ? { headline, prose: rest.join(' ') }
    : { headline, prose: report.summary, byline: modelWords(report) }
}

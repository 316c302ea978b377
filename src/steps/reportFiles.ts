import type { Config } from '../config/schema.js'
import type { ReportFile } from '../io/writeReport.js'
import type { Report } from '../model/report.js'
import { type OutputId, outputs } from '../outputs/index.js'

/** The files of a report: report.json and report.md always, and what the settings add. */
export const reportFiles = (report: Report, config: Config): readonly ReportFile[] => {
  const ids: readonly OutputId[] = ['json', 'markdown', ...config.outputs]
  return [...new Set(ids)].map((id) => ({
    fileName: outputs[id].fileName,
    text: outputs[id].render(report, { colour: 'none' })
  }))
}

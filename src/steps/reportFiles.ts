import type { Config } from '../config/schema.js'
import type { ReportFile } from '../io/writeReport.js'
import { viewsName } from '../model/views.js'
import { type OutputId, outputs } from '../outputs/index.js'
import type { Measured } from './measure.js'

/** The files of a report: report.json and report.md always, what the settings add, and the views that it was made from. */
export const reportFiles = (
  { report, trees, views }: Measured,
  config: Config
): readonly ReportFile[] => {
  const ids: readonly OutputId[] = ['json', 'markdown', ...config.outputs]
  const rendered = [...new Set(ids)].map((id) => ({
    fileName: outputs[id].fileName,
    content: outputs[id].render(report, { colour: 'none', trees })
  }))
  return views === undefined ? rendered : [...rendered, { fileName: viewsName, content: views }]
}

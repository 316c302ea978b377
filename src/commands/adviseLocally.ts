import { type AnalysisInputs, analysisSettings } from '../config/analysis.js'
import type { Shell } from '../io/shell.js'
import type { Report } from '../model/report.js'
import type { Advised } from '../steps/advise.js'

/**
 * The report with the advice of the endpoint of the flags or the environment. The request and its answer have the schema of
 * the report in them, so all of it is loaded only where there is somebody to ask.
 */
export const adviseLocally = async (
  report: Report,
  inputs: AnalysisInputs,
  shell: Shell
): Promise<Advised> => {
  const settings = analysisSettings(inputs, shell.env)
  if (settings.endpoint === undefined && !settings.isDryRun) return { report, files: [] }
  const { askLocally } = await import('./askLocally.js')
  return askLocally(report, settings, shell)
}

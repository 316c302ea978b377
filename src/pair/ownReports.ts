import type { Diagnostic } from '../model/diagnostic.js'
import { andMore } from '../units/count.js'

/** "`base/report.json` and 1 more are reports of flamegate", where any were found. */
export const ownReportWords = (paths: readonly string[] = []): string | undefined => {
  const [first, ...others] = paths
  if (first === undefined) return undefined
  const are = others.length === 0 ? 'is a report' : 'are reports'
  return `\`${first.replaceAll('`', "'")}\`${andMore(others.length)} ${are} of flamegate, not measurements`
}

/** What to tell of reports of flamegate that a search found where base would be, and passed over. */
export const ownReportsFound = (paths: readonly string[] = []): readonly Diagnostic[] => {
  const [file] = paths
  if (file === undefined) return []
  return [
    {
      severity: 'warning',
      code: 'io/own-report',
      message: `expected measurements of base, found that ${ownReportWords(paths)}`,
      at: { file },
      hint: 'give the profiles and results that the report was made from; a file given by its own path is read whatever it is'
    }
  ]
}

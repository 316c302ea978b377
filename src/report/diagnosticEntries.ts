import { fingerprint } from '../classify/fingerprint.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'

/** Diagnostics in the words of report.json; `from` is the place of the first in the whole list. */
const entries = (diagnostics: readonly Diagnostic[], from: number): Report['diagnostics'] =>
  diagnostics.map((diagnostic, index) => ({
    id: fingerprint('diagnostic', diagnostic.code, diagnostic.at?.file ?? '', String(from + index)),
    ...diagnostic
  }))

export const diagnosticEntries = (diagnostics: readonly Diagnostic[]): Report['diagnostics'] =>
  entries(diagnostics, 0)

/** The report with something that turned out once it was made. */
export const withDiagnostic = (report: Report, diagnostic: Diagnostic): Report => ({
  ...report,
  diagnostics: [...report.diagnostics, ...entries([diagnostic], report.diagnostics.length)]
})

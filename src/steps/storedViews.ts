import { packViews } from '../io/views.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Report } from '../model/report.js'
import type { DiffTree } from '../model/tree.js'
import { withDiagnostic } from '../report/diagnosticEntries.js'
import type { ViewsContext } from '../views/context.js'
import { encodeViews } from '../views/encode.js'

interface Analysed {
  readonly report: Report
  readonly files: readonly DecodedFile[]
  readonly trees: readonly DiffTree[]
}

/**
 * The report, and the bytes of views.json.gz: what it was made from. A report is whole without them, so that they do not fit is
 * a note in it.
 */
export const withViews = (
  { report, files, trees }: Analysed,
  context: ViewsContext,
  max?: number
): { readonly report: Report; readonly views: Uint8Array | undefined } => {
  const packed = packViews(encodeViews(files, context, trees), max)
  if (packed.kind === 'packed') return { report, views: packed.bytes }
  const note = { ...packed.diagnostic, severity: 'note' } as const
  return { report: withDiagnostic(report, note), views: undefined }
}

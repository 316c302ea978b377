import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile, Parsed } from '../model/parsed.js'

/** A file that is one too many for all inputs together: without these of its parts, and with an error that says so. */
export const refuse = (
  file: DecodedFile,
  parts: Partial<Pick<Parsed, 'profiles' | 'benchmarks'>>,
  why: Pick<Diagnostic, 'code' | 'message' | 'hint'>
): DecodedFile => ({
  ...file,
  status: 'damaged',
  parsed: {
    ...file.parsed,
    ...parts,
    diagnostics: [
      ...file.parsed.diagnostics,
      { severity: 'error', ...why, at: { file: file.path } }
    ]
  }
})

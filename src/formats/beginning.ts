import type { Diagnostic } from '../model/diagnostic.js'
import type { InputFile } from '../model/parsed.js'

/** The most bytes that are read of a text, and how to say that there are more. */
export interface TextBound {
  readonly most: number
  /** Room of the diagnostic, which is `ROOM/too-large`. */
  readonly room: string
  readonly hint: string
}

export interface Beginning {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

const NEWLINE = 0x0a

/** The whole lines of a text within a bound; an error where that is not all of it. */
export const beginningOf = (
  { path, bytes }: InputFile,
  { most, room, hint }: TextBound
): Beginning => {
  if (bytes.length <= most) return { bytes, diagnostics: [] }
  const lines = bytes.subarray(0, most).lastIndexOf(NEWLINE) + 1
  const message = `expected at most ${most} bytes of text, found ${bytes.length}; the rest was not read`
  return {
    bytes: bytes.subarray(0, lines === 0 ? most : lines),
    diagnostics: [
      {
        severity: 'error',
        code: `${room}/too-large`,
        message,
        at: { file: path, byte: most },
        hint
      }
    ]
  }
}

import type { Diagnostic } from '../model/diagnostic.js'
import type { InputFile } from '../model/parsed.js'

/** The most bytes of any text: with its lines it takes three times as much, beside what is left of the text before it. */
const MOST_BYTES = 256 * 1024 * 1024

/** The most bytes that are read of a text, and how to say that there are more. */
export interface TextBound {
  readonly most: number
  /** Room of the diagnostic, which is `ROOM/too-large`. */
  readonly room: string
  /** What to do beyond `most`; beyond {@link MOST_BYTES} nothing but splitting the file helps. */
  readonly hint: string
}

export interface Beginning {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

const NEWLINE = 0x0a

/** The whole lines of a text within a bound; an error where that is not all of it. */
export const beginningOf = ({ path, bytes }: InputFile, bound: TextBound): Beginning => {
  const most = Math.min(bound.most, MOST_BYTES)
  const hint = bound.most > MOST_BYTES ? 'split the file' : bound.hint
  if (bytes.length <= most) return { bytes, diagnostics: [] }
  const lines = bytes.subarray(0, most).lastIndexOf(NEWLINE) + 1
  const message = `expected at most ${most} bytes of text, found ${bytes.length}; the rest was not read`
  return {
    bytes: bytes.subarray(0, lines === 0 ? most : lines),
    diagnostics: [
      {
        severity: 'error',
        code: `${bound.room}/too-large`,
        message,
        at: { file: path, byte: most },
        hint
      }
    ]
  }
}

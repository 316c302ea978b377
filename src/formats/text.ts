type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes looked at to tell UTF-16 without a byte order mark from UTF-8. */
const SNIFFED_BYTES = 512

/** A text is beyond a bound that nobody can raise. What decodes a file by its format makes a diagnostic of it. */
export class TextBoundError extends Error {
  override readonly name = 'TextBoundError'
  readonly code = 'too-many-lines'
}

/**
 * The text of a file: UTF-8 or UTF-16 (as PowerShell's `>` writes it), with or without a byte order mark. Bytes that are no text
 * become U+FFFD. Whoever calls it bounds them: `beginningOf`, or a format's own bound.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes)
  return new TextDecoder(encoding).decode(bytes)
}

/** The same of a file that must be text: undefined where one of its bytes is none. */
export function decodeTextStrictly(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The most lines of a text: a list of 2^27 ends the process of Node, which no handler of errors sees. */
const MOST_LINES = 2 ** 25

/**
 * The lines of a text without their ends (LF, CRLF or a lone CR); a last end of line does not open a further line.
 * Throws a {@link TextBoundError} where there are more than {@link MOST_LINES}.
 */
export function splitLines(text: string): readonly string[] {
  if (text === '') return []
  // Two more are enough to see that there are too many: the last may be the nothing behind the last end.
  const lines = text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n', MOST_LINES + 2)
  if (lines.at(-1) === '') lines.pop()
  if (lines.length > MOST_LINES) {
    throw new TextBoundError(`expected at most ${MOST_LINES} lines of text, found more`)
  }
  return lines
}

/** A text without terminal control sequences: colours, cursor movements (CSI) and hyperlinks or titles (OSC). */
export function stripAnsi(text: string): string {
  return text.includes('\u001b') ? text.replace(TERMINAL_SEQUENCE, '') : text
}

/** ECMA-48 (5.4): CSI is parameter bytes, intermediate bytes and one final byte; OSC ends with BEL or ESC \. */
const TERMINAL_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|[@-Z\\^_])/g

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return undefined
}

/** ASCII text in UTF-16 has a NUL in every other byte: the odd ones in little endian, the even ones in big endian. */
function guessedEncoding(bytes: Uint8Array): Encoding {
  const pairs = Math.floor(Math.min(bytes.length, SNIFFED_BYTES) / 2)
  if (pairs < 2 || !bytes.subarray(0, 2 * pairs).includes(0)) return 'utf-8'
  let evenNuls = 0
  let oddNuls = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenNuls += 1
    if (bytes[2 * pair + 1] === 0) oddNuls += 1
  }
  const most = pairs * 0.75
  if (oddNuls >= most && evenNuls <= pairs - most) return 'utf-16le'
  if (evenNuls >= most && oddNuls <= pairs - most) return 'utf-16be'
  return 'utf-8'
}

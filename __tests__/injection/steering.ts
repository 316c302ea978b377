/**
 * What a text can do to a terminal or to the runner that reads a log, told without the escaping of `src`: the first two
 * by the tables of ECMA-48 and of Unicode's bidirectional algorithm, the last as actions/runner looks for commands.
 */

/** C0 and C1 controls but the line feed: ESC, BEL, backspace, carriage return, CSI, OSC and the like begin with one. */
const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f)

/** Embeddings, overrides, isolates and marks of direction. */
const isBidi = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  [0x200e, 0x200f, 0x061c].includes(code)

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** ActionCommand.TryParseV2 trims the start of a line and wants `::`; TryParse finds `##[` anywhere. */
const isCommand = (line: string): boolean =>
  line.trimStart().startsWith('::') || line.includes('##[')

/** What of a text would steer whoever shows it; empty where it is only a text. */
export const steeringIn = (text: string): readonly string[] => [
  ...[...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0
    const kinds = [
      ...(isControl(code) ? ['control'] : []),
      ...(isBidi(code) ? ['direction'] : []),
      ...(isSurrogate(code) ? ['half a character'] : [])
    ]
    return kinds.map((kind) => `${kind} ${code.toString(16)}`)
  }),
  ...text.split(/\r\n|\r|\n/).flatMap((line) => (isCommand(line) ? [`command: ${line}`] : []))
]

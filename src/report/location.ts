interface Declared {
  readonly file: string
  readonly startLine: number
}

/** Lines are counted exactly or not at all: profiles and views of strangers may name any number. */
const lineOf = (line: number): number => (Number.isSafeInteger(line) && line > 0 ? line : 0)

/** Where a function is declared, in the words of report.json; line 0 where it is unknown. */
export const locationOf = ({ file, startLine }: Declared) =>
  file === '' ? {} : { location: { file, line: lineOf(startLine) } }

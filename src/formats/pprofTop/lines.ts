/** One row of the table, its columns as printed. */
export interface Row {
  /** Number of the line in the file, from 1. */
  readonly line: number
  readonly flat: string
  readonly flatPercent: string
  readonly sumPercent: string
  readonly cum: string
  /** The printed name without its inline mark. */
  readonly name: string
}

/** The column header of the table, which no other output of pprof has as a whole line. */
const COLUMNS = /^\s*flat\s+flat%\s+sum%\s+cum\s+cum%\s*$/

/**
 * Five columns, two spaces (one tab, where something turned spaces into tabs), and the name to the end of the line:
 * names hold spaces, brackets and semicolons. Percents below 1 may be in e-notation.
 */
const ROW =
  /^\s*(-?\d\S*)\s+([\d.e+-]+)%\s+([\d.e+-]+)%\s+(-?\d\S*)\s+[\d.e+-]+%(?: {2}|\t+(?!\t)| )(.+)$/

/** Says whether a function was inlined into its callers; it changes with trimming and is no part of the name. */
const INLINE_MARK = / \((?:partial-)?inline\)$/

/** A line that begins like a row or holds a percentage is one, even when it cannot be read. */
const ROW_LIKE = /^\s*-?\d|%/

/** The lines of the header, by what they say. pprof prints each at most once, and comments as they are. */
const HEADER = {
  file: /^File: (.*)$/,
  buildId: /^Build ID: (.*)$/,
  type: /^Type: (.*)$/,
  doc: /^Doc: (.*)$/,
  time: /^Time: (.*)$/,
  duration: /^Duration: (\S+), Total samples = (\S+)(?:\s+\(.{0,32}\))?$/,
  filters: /^Active filters:$/,
  showing: /^Showing nodes accounting for (\S+), (\S+)% of (\S+) total$/,
  droppedNodes: /^Dropped (\d{1,15}) nodes? \(cum <= (\S+)\)$/,
  droppedEdges: /^Dropped (\d{1,15}) edges? \(freq <= (\S+)\)$/,
  top: /^Showing top (\d{1,15}) nodes out of (\d{1,15})$/
} as const satisfies Readonly<Record<string, RegExp>>

export type HeaderKey = keyof typeof HEADER

/** A recognised line of the header with the parts it is made of. */
export interface HeaderLine {
  readonly key: HeaderKey
  readonly parts: readonly string[]
}

const PATTERNS = Object.entries(HEADER) as readonly [HeaderKey, RegExp][]

/** What a line of the header says; undefined for comments, filters and noise. */
export function readHeaderLine(line: string): HeaderLine | undefined {
  const text = line.trimEnd()
  for (const [key, pattern] of PATTERNS) {
    const match = pattern.exec(text)
    if (match !== null) return { key, parts: match.slice(1) }
  }
  return undefined
}

export const isColumns = (line: string): boolean => COLUMNS.test(line)

export const isShowing = (line: string): boolean => HEADER.showing.test(line.trimEnd())

export const isRowLike = (line: string): boolean => ROW_LIKE.test(line)

/** The row on a line; undefined when the line is no complete row. */
export function readRow(text: string, line: number): Row | undefined {
  const match = ROW.exec(text)
  if (match === null) return undefined
  const [, flat = '', flatPercent = '', sumPercent = '', cum = '', name = ''] = match
  return { line, flat, flatPercent, sumPercent, cum, name: name.replace(INLINE_MARK, '') }
}

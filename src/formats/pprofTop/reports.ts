import { type HeaderKey, isColumns, isRowLike, type Row, readHeaderLine, readRow } from './lines.js'

/** One report as printed: nothing converted, nothing judged. */
export interface Report {
  /** Number of the line with the column header. */
  readonly line: number
  /** The parts of each header line that is there. */
  readonly header: ReadonlyMap<HeaderKey, readonly string[]>
  readonly comments: readonly string[]
  readonly filters: readonly string[]
  readonly rows: readonly Row[]
  /** Numbers of the lines that should be rows and cannot be read. */
  readonly unreadable: readonly number[]
  /** Rows after the row limit, which were not read. */
  readonly rowsLeft: number
}

/** More reports than this in one file are no profiles that anybody recorded. */
export const MAX_REPORTS = 1000

/**
 * The first {@link MAX_REPORTS} reports of a file in order; several stand in one file when a loop appended them. A report begins where the table
 * before it ends, so warnings and shell output before a header belong to it and are skipped.
 */
export function splitReports(lines: readonly string[], maxRows: number): readonly Report[] {
  const reports: Report[] = []
  let rowsAllowed = maxRows
  let start = 0
  for (let at = 0; at < lines.length && reports.length < MAX_REPORTS; at += 1) {
    if (!isColumns(lines[at] ?? '')) continue
    const end = endOfTable(lines, at + 1)
    const table = readTable(lines.slice(at + 1, end), at + 2, rowsAllowed)
    reports.push({ line: at + 1, ...readHeader(lines.slice(start, at)), ...table })
    rowsAllowed -= table.rows.length
    start = end
    at = end - 1
  }
  return reports
}

/** The first line after a table that belongs to the next report, or the number of lines. */
function endOfTable(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (isColumns(line) || readHeaderLine(line) !== undefined) return at
    at += 1
  }
  return at
}

function readTable(
  lines: readonly string[],
  firstNumber: number,
  maxRows: number
): Pick<Report, 'rows' | 'unreadable' | 'rowsLeft'> {
  const rows: Row[] = []
  const unreadable: number[] = []
  let rowsLeft = 0
  for (const [index, line] of lines.entries()) {
    const row = readRow(line, firstNumber + index)
    if (row !== undefined && rows.length < maxRows) rows.push(row)
    else if (row !== undefined) rowsLeft += 1
    else if (isRowLike(line)) unreadable.push(firstNumber + index)
  }
  return { rows, unreadable, rowsLeft }
}

/** Keys that pprof prints before the comments, where a comment of the same shape is the later one. */
const BEFORE_COMMENTS: ReadonlySet<HeaderKey> = new Set(['file', 'buildId'])

function readHeader(lines: readonly string[]): Pick<Report, 'header' | 'comments' | 'filters'> {
  const header = new Map<HeaderKey, readonly string[]>()
  const others: { readonly after: HeaderKey | undefined; readonly text: string }[] = []
  let after: HeaderKey | undefined
  for (const line of lines) {
    const known = readHeaderLine(line)
    if (known === undefined) others.push({ after, text: line.trim() })
    else if (!(BEFORE_COMMENTS.has(known.key) && header.has(known.key))) {
      header.set(known.key, known.parts)
      after = known.key
    }
  }
  const textsAfter = (keys: readonly (HeaderKey | undefined)[]): readonly string[] =>
    others
      .filter((other) => keys.includes(other.after) && other.text !== '')
      .map(({ text }) => text)
  return { header, comments: textsAfter(['file', 'buildId']), filters: textsAfter(['filters']) }
}

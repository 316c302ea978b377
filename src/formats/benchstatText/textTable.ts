import type { Diagnostic } from '../../model/diagnostic.js'
import { goUnit } from '../../units/benchUnits.js'
import { badRow, LONGEST_LINE, tooWide } from './notes.js'
import type { Table, TableRow } from './table.js'
import { type V1Header, v1HeaderAt } from './v1Header.js'
import { parseV1Row } from './v1Row.js'
import { v2HeaderAt } from './v2Header.js'
import { parseV2Row } from './v2Row.js'
import { isSeparator, warningIn } from './warnings.js'

/** What is known where a table begins. */
export interface TableContext {
  readonly file: string
  readonly run: number
  readonly config: ReadonlyMap<string, string>
}

/** A table, and the line after it. */
export interface TableRead {
  readonly table: Table
  readonly next: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The table of either layout that begins at a line, if one does. */
export function textTableAt(
  lines: readonly string[],
  index: number,
  context: TableContext
): TableRead | undefined {
  return v2TableAt(lines, index, context) ?? v1TableAt(lines, index, context)
}

function v2TableAt(
  lines: readonly string[],
  index: number,
  { file, run, config }: TableContext
): TableRead | undefined {
  const header = v2HeaderAt(lines, index)
  if (header === undefined) return undefined
  const { unit, exponent } = goUnit(header.unit)
  const rows: TableRow[] = []
  const diagnostics = [...tooWide(header, { file, line: index + 1 })]
  let next = index + header.height
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? ''
    if (line.trim() === '' || warningIn(line) !== undefined || v2HeaderAt(lines, next)) break
    const row = line.length > LONGEST_LINE ? undefined : parseV2Row(line, header, exponent)
    if (row?.kind === 'none') break
    if (row === undefined || row.kind === 'bad') {
      diagnostics.push(badRow(line, { file, line: next + 1 }))
    }
    if (row?.kind === 'row' || row?.kind === 'bad') {
      const { name, cells } = row
      rows.push({ name, package: config.get('pkg') ?? '', line: next + 1, cells })
    }
  }
  const table = { run, config, labels: header.labels, unit, line: index + 1, rows }
  return { table, next, diagnostics }
}

function v1TableAt(
  lines: readonly string[],
  index: number,
  { file, run }: TableContext
): TableRead | undefined {
  const header = v1HeaderAt(lines, index)
  if (header === undefined) return undefined
  const rows: TableRow[] = []
  const diagnostics = [...tooWide(header, { file, line: index + 1 })]
  let group = ''
  let next = index + 1
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? ''
    if (line === '' && continues(lines[next + 1], header)) continue
    if (line.trim() === '' || v1HeaderAt(lines, next) || isSeparator(line)) break
    const row = line.length > LONGEST_LINE ? undefined : parseV1Row(line, header)
    if (row === undefined || row.kind === 'bad') {
      diagnostics.push(badRow(line, { file, line: next + 1 }))
    } else if (row.kind === 'group') {
      group = row.package
    } else if (row.kind === 'row') {
      rows.push({ name: row.name, package: group, line: next + 1, cells: row.cells })
    }
  }
  const { labels, unit } = header
  const table = { run, config: new Map(), labels, unit, line: index + 1, rows }
  return { table, next, diagnostics }
}

/** A row without name and values is a blank line, and so is the heading above the geomean of several groups. */
function continues(line: string | undefined, header: V1Header): boolean {
  if (line === undefined || line.length > LONGEST_LINE) return false
  const row = parseV1Row(line, header)
  if (row.kind === 'row') return row.cells.some((cell) => cell !== undefined)
  return row.kind === 'geomean'
}

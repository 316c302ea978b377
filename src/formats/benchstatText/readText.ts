import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnosticLog } from '../gobench/diagnostics.js'
import { tooManyRows, unreadLine } from './notes.js'
import { type Table, withEntries } from './table.js'
import { type TableContext, textTableAt } from './textTable.js'
import { isV1Geomean } from './v1Row.js'
import { v2HeaderAt } from './v2Header.js'
import { isSeparator, type Warning, warningIn, warningNotes } from './warnings.js'

export interface TextBounds {
  readonly file: string
  readonly maxRows: number
}

export interface TablesRead {
  readonly tables: readonly Table[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What stands outside all tables. */
type Outside =
  | { readonly kind: 'config'; readonly lines: readonly string[] }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'separator' | 'noise' | 'unread' }

/** All tables of a text, in either layout, and what stands between them. */
export function readTextTables(lines: readonly string[], bounds: TextBounds): TablesRead {
  const { file, maxRows } = bounds
  const tables: Table[] = []
  const log = diagnosticLog()
  const warnings: Warning[] = []
  let context: TableContext = { file, run: 0, config: new Map() }
  let left = maxRows
  for (let index = 0; index < lines.length && left >= 0; ) {
    const at = { file, line: index + 1 }
    const read = textTableAt(lines, index, context)
    if (read) {
      tables.push({ ...read.table, rows: read.table.rows.slice(0, left) })
      read.diagnostics.forEach(log.add)
      left -= read.table.rows.length
      if (left < 0) log.add(tooManyRows(maxRows, at))
      index = read.next
      continue
    }
    const outside = outsideAt(lines, index)
    context = contextAfter(context, outside)
    if (outside.kind === 'warning') warnings.push({ text: outside.text, at })
    if (outside.kind === 'unread') log.add(unreadLine(lines[index] ?? '', at))
    index += outside.kind === 'config' ? outside.lines.length : 1
  }
  warningNotes(warnings).forEach(log.add)
  return { tables, diagnostics: log.all() }
}

function outsideAt(lines: readonly string[], index: number): Outside {
  const line = lines[index] ?? ''
  const config = configAbove(lines, index)
  if (config) return { kind: 'config', lines: config }
  const warning = warningIn(line)
  if (warning !== undefined) return { kind: 'warning', text: warning }
  if (isSeparator(line)) return { kind: 'separator' }
  return { kind: isNoise(line) ? 'noise' : 'unread' }
}

function contextAfter(context: TableContext, outside: Outside): TableContext {
  if (outside.kind === 'separator') return { ...context, run: context.run + 1, config: new Map() }
  if (outside.kind !== 'config') return context
  const entries = outside.lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 2)] as const
  })
  return { ...context, config: withEntries(context.config, entries) }
}

/** Most configuration lines above a table; more are not read as such. */
const MOST_CONFIG_LINES = 64

/** The `key: value` lines that stand directly above a table; elsewhere such a line is not benchstat's. */
function configAbove(lines: readonly string[], index: number): readonly string[] | undefined {
  let end = index
  while (end < lines.length && end - index < MOST_CONFIG_LINES && isConfig(lines[end])) end += 1
  return end > index && v2HeaderAt(lines, end) ? lines.slice(index, end) : undefined
}

function isConfig(line: string | undefined): boolean {
  return line !== undefined && warningIn(line) === undefined && /^[^\s:#]+:(?: |$)/.test(line)
}

function isNoise(line: string): boolean {
  return line.trim() === '' || isV1Geomean(line) || /^(?:```|~~~)/.test(line)
}

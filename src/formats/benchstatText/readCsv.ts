import { canonicalUnit } from '../../units/benchUnits.js'
import { diagnosticLog } from '../gobench/diagnostics.js'
import { type CsvHeader, csvHeaderOf } from './csvHeader.js'
import { csvFields } from './csvRecord.js'
import { parseCsvRow } from './csvRow.js'
import { badRow, LONGEST_LINE, tooManyRows, tooWide, unreadLine } from './notes.js'
import type { TablesRead, TextBounds } from './readText.js'
import { type Table, type TableRow, withEntries } from './table.js'
import { v1Group } from './v1Row.js'
import { isSeparator, type Warning, warningIn, warningNotes } from './warnings.js'

/** What one line of a CSV file is, by itself and by the table it stands in. */
type CsvFact =
  | { readonly kind: 'blank' }
  | { readonly kind: 'header'; readonly header: CsvHeader }
  | { readonly kind: 'labels'; readonly fields: readonly string[] }
  | { readonly kind: 'config'; readonly key: string; readonly value: string }
  | { readonly kind: 'group'; readonly package: string }
  | { readonly kind: 'record'; readonly fields: readonly string[] }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'bad' | 'unread' }

/** A table that is being read; its rows are collected apart. */
type OpenTable = Omit<Table, 'rows'> & {
  readonly header: CsvHeader
  readonly group: string
  readonly rows: TableRow[]
}

interface CsvState {
  readonly run: number
  readonly config: ReadonlyMap<string, string>
  readonly labels: readonly (readonly string[])[]
  readonly open?: OpenTable
}

/** All tables of a CSV text, of either benchstat. */
export function readCsvTables(lines: readonly string[], bounds: TextBounds): TablesRead {
  const tables: Table[] = []
  const log = diagnosticLog()
  const warnings: Warning[] = []
  let state: CsvState = { run: 0, config: new Map(), labels: [] }
  let left = bounds.maxRows
  for (const [index, line] of lines.entries()) {
    const at = { file: bounds.file, line: index + 1 }
    const fact = factOf(line, state)
    state = nextState(state, fact, at.line)
    if (fact.kind === 'header' && state.open) tables.push(state.open)
    if (fact.kind === 'header') tooWide(fact.header, at).forEach(log.add)
    if (fact.kind === 'warning') warnings.push({ text: fact.text, at })
    if (fact.kind === 'bad') log.add(badRow(line, at))
    if (fact.kind === 'unread') log.add(unreadLine(line, at))
    if (fact.kind !== 'record' || state.open === undefined) continue
    const row = parseCsvRow(fact.fields, state.open.header)
    if (row.kind === 'bad') log.add(badRow(line, at))
    if (row.kind === 'geomean') continue
    if (left === 0) {
      log.add(tooManyRows(bounds.maxRows, at))
      break
    }
    left -= 1
    const { name, cells } = row
    state.open.rows.push({ name, package: packageOf(state.open), line: at.line, cells })
  }
  warningNotes(warnings).forEach(log.add)
  return { tables, diagnostics: log.all() }
}

function factOf(line: string, { labels, open }: CsvState): CsvFact {
  if (line.trim() === '') return { kind: 'blank' }
  const fields = line.length > LONGEST_LINE ? undefined : csvFields(line)
  if (fields === undefined) return { kind: 'bad' }
  const header = csvHeaderOf(fields, labels)
  if (header) return { kind: 'header', header }
  if (fields.length === 1) return singleFact(fields[0] ?? '', open)
  if (isLabels(fields, open)) return { kind: 'labels', fields }
  const warning = warningIn(line)
  if (warning !== undefined) return { kind: 'warning', text: warning }
  if (open) return { kind: 'record', fields }
  return isSeparator(line) ? { kind: 'separator' } : { kind: 'unread' }
}

/** A line of one field: configuration, a warning, a heading, or a row without values. */
function singleFact(text: string, open: OpenTable | undefined): CsvFact {
  const warning = warningIn(text)
  if (warning !== undefined) return { kind: 'warning', text: warning }
  const [, key, value = ''] = /^([^\s:#]+):(?: (.*))?$/s.exec(text) ?? []
  if (key !== undefined) return { kind: 'config', key, value }
  const group = open && v1Group(text)
  if (group) return group
  if (isSeparator(text)) return { kind: 'separator' }
  return open ? { kind: 'record', fields: [text] } : { kind: 'unread' }
}

/** A record of labels begins a table; in a table only a number can follow an empty name. */
function isLabels(fields: readonly string[], open: OpenTable | undefined): boolean {
  if (fields[0] !== '') return false
  return open === undefined || !/^(?:$|[+-]?[\d.]|NaN|[+-]Inf)/.test(fields[1] ?? '')
}

function nextState(state: CsvState, fact: CsvFact, line: number): CsvState {
  const { run, config, labels } = state
  switch (fact.kind) {
    case 'blank':
      return { run, config, labels: [] }
    case 'labels':
      return { run, config, labels: [...labels, fact.fields] }
    case 'config':
      return { run, config: withEntries(config, [[fact.key, fact.value]]), labels }
    case 'separator':
      return { run: run + 1, config: new Map(), labels: [] }
    case 'group':
      return state.open ? { ...state, open: { ...state.open, group: fact.package } } : state
    case 'header':
      return { run, config, labels: [], open: openTable(state, fact.header, line) }
    default:
      return state
  }
}

function openTable({ run, config }: CsvState, header: CsvHeader, line: number): OpenTable {
  const { labels, unit } = header
  return { run, config, labels, unit: canonicalUnit(unit), line, header, group: '', rows: [] }
}

function packageOf({ header, group, config }: OpenTable): string {
  return header.version === 1 ? group : (config.get('pkg') ?? '')
}

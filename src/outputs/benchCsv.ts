import type {
  BenchCell,
  BenchGeomean,
  BenchRow,
  BenchTable,
  BenchWarning
} from '../model/benchTable.js'
import { formatGoFloat } from '../units/goFloat.js'
import {
  changeText,
  percentText,
  spreadText,
  testText,
  warningText
} from './benchTable/benchstatWords.js'
import { changedConfig } from './benchTable/changedConfig.js'
import { cellName, csvRecord } from './benchTable/csv.js'
import { csvName } from './escape.js'

/** The tables as text for a file, and what benchstat prints beside it. */
export interface BenchCsv {
  readonly csv: string
  /** `F7: all samples are equal`: one line for each warning, with the spreadsheet name of its cell. */
  readonly warnings: readonly string[]
}

/**
 * The tables in the CSV of benchstat (since its change 8f5f3ab of 2025-05, which completed the header and geomean rows).
 *
 * A row whose last columns are missing stays short, as there. Cells of warnings are right beyond column Z too. What steers a
 * terminal is spelled out, and a name that a spreadsheet would calculate has an apostrophe in front.
 */
export function renderBenchCsv(tables: readonly BenchTable[]): BenchCsv {
  const records = tables.flatMap((table, index) => tableRecords(table, tables[index - 1]))
  return {
    csv: records.map(({ fields }) => csvRecord(fields)).join(''),
    warnings: records.flatMap(({ warnings }, row) =>
      warnings.map(({ column, warning }) => `${cellName(column, row)}: ${warningText(warning)}`)
    )
  }
}

/** A line of the file. */
interface CsvRow {
  readonly fields: readonly string[]
  readonly warnings: readonly PlacedWarning[]
}

interface PlacedWarning {
  readonly column: number
  readonly warning: BenchWarning
}

/** The fields of one column of the table, which begin where the column does. */
interface Group {
  readonly fields: readonly string[]
  /** Warnings by the field that they are about. */
  readonly warnings: readonly (readonly BenchWarning[])[]
}

function tableRecords(table: BenchTable, previous: BenchTable | undefined): readonly CsvRow[] {
  const { columns, rows, unit } = table
  const labels = columns.map(({ label }) => quiet([csvName(label)]))
  const heads = columns.map((_, column) =>
    quiet([csvName(unit), 'CI', ...(column === 0 ? [] : ['vs base', 'P'])])
  )
  const geomeans = columns.map(({ geomean }) => geomeanGroup(geomean))
  return [
    ...(previous ? [plainRow([''])] : []),
    ...changedConfig(table, previous).map(({ key, value }) => plainRow([`${key}: ${value}`])),
    completeRow('', labels),
    completeRow('', heads),
    ...rows.map(dataRow),
    completeRow('geomean', geomeans)
  ]
}

function dataRow({ name, cells }: BenchRow): CsvRow {
  return csvRow(csvName(name), cells.map(cellGroup))
}

function cellGroup(cell: BenchCell): Group {
  if (cell.kind === 'missing') return quiet([])
  const { center, spread, warnings, comparison } = cell
  const summary = [formatGoFloat(center), spreadText(center, spread)]
  if (comparison.kind === 'none') return { fields: summary, warnings: [warnings] }
  const fields = [...summary, changeText(comparison.change), testText(comparison)]
  return { fields, warnings: [warnings, [], comparison.warnings] }
}

function geomeanGroup({ center, change, warnings }: BenchGeomean): Group {
  const mean = center === undefined ? '' : formatGoFloat(center)
  switch (change.kind) {
    case 'base':
      return { fields: [mean], warnings: [warnings] }
    case 'undefined':
      return { fields: [mean, '', '?'], warnings: [warnings] }
    case 'percent':
      return { fields: [mean, '', percentText(change)], warnings: [warnings] }
  }
}

const quiet = (fields: readonly string[]): Group => ({ fields, warnings: [] })

const plainRow = (fields: readonly string[]): CsvRow => ({ fields, warnings: [] })

/** Where a column of the table begins: after the name, two fields of the first column and four of every other. */
const startOf = (column: number): number => (column === 0 ? 1 : 4 * column - 1)

/** A row as far as it has fields. */
function csvRow(name: string, groups: readonly Group[]): CsvRow {
  const fields = groups.reduce<readonly string[]>(
    (row, group, column) =>
      group.fields.length === 0 ? row : [...padded(row, startOf(column)), ...group.fields],
    [name]
  )
  const warnings = groups.flatMap((group, column) =>
    group.warnings.flatMap((messages, field) =>
      messages.map((warning) => ({ column: startOf(column) + field, warning }))
    )
  )
  return { fields, warnings }
}

/** A row filled up to the end of the table. */
function completeRow(name: string, groups: readonly Group[]): CsvRow {
  const { fields, warnings } = csvRow(name, groups)
  return { fields: padded(fields, startOf(groups.length)), warnings }
}

function padded(fields: readonly string[], length: number): readonly string[] {
  return [...fields, ...new Array<string>(Math.max(0, length - fields.length)).fill('')]
}

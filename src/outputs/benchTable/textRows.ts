import type {
  BenchCell,
  BenchChange,
  BenchColumn,
  BenchComparison,
  BenchGeomean,
  BenchRow,
  BenchSpread,
  BenchTable
} from '../../model/benchTable.js'
import { formatP, formatSignedPercent } from '../../units/format.js'
import { formatGoFixed } from '../../units/goFloat.js'
import { cellWarnings, hasGeomeanRow, type Notes, noteMarks } from './notes.js'
import { shownValue } from './values.js'

/** What a table says of one column in one row, as words that are not aligned yet. */
export interface TextCell {
  readonly center: string
  readonly spread: string
  readonly change: string
  readonly p: string
  readonly n: string
}

/** A line of a table. */
export interface TextRow {
  readonly name: string
  readonly cells: readonly TextCell[]
  readonly marks: string
}

/** The lines below the heading: the benchmarks, and their geomean if they are several. */
export function textRows(table: BenchTable, notes: Notes): readonly TextRow[] {
  const rows = table.rows.map((row) => textRow(row, table.unit, notes))
  return hasGeomeanRow(table) ? [...rows, geomeanRow(table, notes)] : rows
}

function textRow({ name, cells }: BenchRow, unit: string, notes: Notes): TextRow {
  const [base] = cells
  return {
    name,
    cells: cells.map((cell, column) => textCell(cell, column === 0 ? undefined : base, unit)),
    marks: noteMarks(notes, cells.flatMap(cellWarnings), unit)
  }
}

function textCell(cell: BenchCell, base: BenchCell | undefined, unit: string): TextCell {
  const n = base ? sizes(countOf(base), countOf(cell)) : `${countOf(cell)}`
  if (cell.kind === 'missing') return { ...EMPTY, center: '-', n }
  const { comparison } = cell
  const isCompared = comparison.kind === 'compared'
  return {
    center: shownValue(cell.center, unit),
    spread: spreadWords(cell.spread),
    change: isCompared ? changeWords(comparison.change) : '',
    p: isCompared ? pWords(comparison) : '',
    n
  }
}

const EMPTY: TextCell = { center: '', spread: '', change: '', p: '', n: '' }

function countOf(cell: BenchCell): number {
  return cell.kind === 'measured' ? cell.n : 0
}

function sizes(base: number, head: number): string {
  return base === head ? `${base}` : `${base}+${head}`
}

function geomeanRow({ columns, unit }: BenchTable, notes: Notes): TextRow {
  const warnings = columns.flatMap(({ geomean }: BenchColumn) => geomean.warnings)
  return {
    name: 'geomean',
    cells: columns.map(({ geomean }) => geomeanCell(geomean, unit)),
    marks: noteMarks(notes, warnings, unit)
  }
}

function geomeanCell({ center, change }: BenchGeomean, unit: string): TextCell {
  return {
    ...EMPTY,
    center: center === undefined ? '' : shownValue(center, unit),
    change: geomeanChangeWords(change)
  }
}

function geomeanChangeWords(change: BenchGeomean['change']): string {
  switch (change.kind) {
    case 'base':
      return ''
    case 'undefined':
      return '?'
    case 'percent':
      return formatSignedPercent(change.percent)
  }
}

function spreadWords(spread: BenchSpread): string {
  switch (spread.kind) {
    case 'percent':
      return `${formatGoFixed(Math.max(spread.below, spread.above), 0)}%`
    case 'unbounded':
      return '∞'
    case 'crosses-zero':
      return '?'
  }
}

function changeWords(change: BenchChange): string {
  switch (change.kind) {
    case 'not-significant':
      return '~'
    case 'same-center':
      return formatSignedPercent(0)
    case 'undefined':
      return 'from 0'
    case 'percent':
      return formatSignedPercent(change.percent)
  }
}

function pWords({ test, warnings }: Extract<BenchComparison, { kind: 'compared' }>): string {
  if (warnings.some(({ kind }) => kind === 'all-equal')) return 'equal'
  return test.kind === 'exact' ? 'exact' : formatP(test.p)
}

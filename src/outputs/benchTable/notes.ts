import type { BenchCell, BenchTable, BenchWarning } from '../../model/benchTable.js'
import { formatCount } from '../../units/format.js'
import { formatGoFloat } from '../../units/goFloat.js'
import { shownValue } from './values.js'

/** The notes of all tables, each with its number, in the order in which the reader meets them. */
export type Notes = ReadonlyMap<string, number>

export function notesOf(tables: readonly BenchTable[]): Notes {
  const words = tables.flatMap((table) =>
    tableWarnings(table).flatMap((warning) => noteWords(warning, table.unit))
  )
  return new Map([...new Set(words)].map((note, index) => [note, index + 1]))
}

/** The numbers of some warnings: `[1] [3]`. */
export function noteMarks(notes: Notes, warnings: readonly BenchWarning[], unit: string): string {
  if (warnings.length === 0) return ''
  const words = new Set(warnings.flatMap((warning) => noteWords(warning, unit)))
  return [...words].map((note) => `[${notes.get(note)}]`).join(' ')
}

/** The geomean is a row of its own only where it has several to sum up. */
export const hasGeomeanRow = ({ rows }: BenchTable): boolean => rows.length > 1

/** What is to be said of a cell and of its comparison. */
export function cellWarnings(cell: BenchCell): readonly BenchWarning[] {
  if (cell.kind === 'missing') return []
  const { comparison, warnings } = cell
  return comparison.kind === 'none' ? warnings : [...warnings, ...comparison.warnings]
}

function tableWarnings(table: BenchTable): readonly BenchWarning[] {
  const ofRows = table.rows.flatMap(({ cells }) => cells.flatMap(cellWarnings))
  const ofGeomeans = table.columns.flatMap(({ geomean }) => geomean.warnings)
  return hasGeomeanRow(table) ? [...ofRows, ...ofGeomeans] : ofRows
}

/** The note of a warning; none where the table says it in place of p. */
function noteWords(warning: BenchWarning, unit: string): readonly string[] {
  switch (warning.kind) {
    case 'few-for-interval':
      return [
        `a ${formatCount(100 * warning.confidence)}% interval of the median needs ${warning.need} values or more`
      ]
    case 'few-for-test':
      return [
        `p cannot reach ${formatGoFloat(warning.alpha)} with fewer than ${warning.need} values a side`
      ]
    case 'all-equal':
      return []
    case 'not-a-number':
      return ['a value is not a number, so there is no test']
    case 'not-exact':
      return [
        `declared exact, but values range from ${shownValue(warning.lo, unit)} to ${shownValue(warning.hi, unit)}`
      ]
    case 'no-geomean':
      return [`no geomean: a ${warning.of === 'centers' ? 'value' : 'ratio'} is not above 0`]
    case 'different-rows':
      return ['rows of the first column are missing here, so the geomeans may not be comparable']
  }
}

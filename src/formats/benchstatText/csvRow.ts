import type { PrintedSummary } from '../../model/benchmark.js'
import { goUnit, toGoUnit } from '../../units/benchUnits.js'
import { goFloat } from '../gobench/numbers.js'
import type { CsvColumn, CsvHeader } from './csvHeader.js'
import { comparisonOf, signedPercent, spreadOf } from './printed.js'
import type { Cell } from './table.js'

/** What a record in a CSV table is. Records may be short: fields that are missing at their end are empty. */
export type CsvRow =
  | { readonly kind: 'row'; readonly name: string; readonly cells: readonly (Cell | undefined)[] }
  | { readonly kind: 'geomean' }
  | { readonly kind: 'bad'; readonly name: string; readonly cells: readonly (Cell | undefined)[] }

export function parseCsvRow(fields: readonly string[], header: CsvHeader): CsvRow {
  const name = fields[0] ?? ''
  if (isGeomean(fields, header)) return { kind: 'geomean' }
  const cells = header.columns.map((column) => cellOf(fields, column, header))
  const isBad = header.columns.some(
    ({ center }, at) => (fields[center] ?? '') !== '' && cells[at] === undefined
  )
  return { kind: isBad ? 'bad' : 'row', name, cells }
}

/** A geomean has no interval; the first benchstat prints none in CSV unless it is asked to. */
function isGeomean(fields: readonly string[], { version, columns }: CsvHeader): boolean {
  if (version === 1) return /^\[Geo ?mean\]$/.test(fields[0] ?? '')
  return (
    fields[0] === 'geomean' && columns.every(({ spread }) => (fields[spread ?? 0] ?? '') === '')
  )
}

function cellOf(fields: readonly string[], column: CsvColumn, header: CsvHeader): Cell | undefined {
  const field = (at: number | undefined) => (at === undefined ? '' : (fields[at] ?? ''))
  const center = header.version === 1 ? v1Center : v2Center
  const summary = center(field(column.center), header.unit)
  if (summary === undefined) return undefined
  const deltaPct = signedPercent(field(column.delta))
  return {
    summary: { ...summary, ...spreadOf(field(column.spread)) },
    ...(deltaPct === undefined ? {} : { deltaPct }),
    ...comparisonOf(field(column.note))
  }
}

/** Today's benchstat writes all digits of a center: nothing is rounded away. */
function v2Center(text: string, unit: string): PrintedSummary | undefined {
  const read = goFloat(text)
  if (read.kind === 'refused') return undefined
  return { center: toGoUnit(read.value, unit).value, halfDigit: 0 }
}

/** The first benchstat writes six digits, as `%.5E`. */
function v1Center(text: string, unit: string): PrintedSummary | undefined {
  const { exponent } = goUnit(unit)
  const [, digits, power] = /^(-?\d\.\d{5})E([+-]\d{1,3})$/.exec(text) ?? []
  if (digits !== undefined && power !== undefined) {
    const scale = Number(power) + exponent
    return { center: Number(`${digits}e${scale}`), halfDigit: Number(`5e${scale - 6}`) }
  }
  const read = goFloat(text)
  return read.kind === 'number' ? { center: read.value, halfDigit: 0 } : undefined
}

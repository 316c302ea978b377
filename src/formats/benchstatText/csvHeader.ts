import { csvFields } from './csvRecord.js'
import { distinct, MOST_COLUMNS } from './table.js'
import { unitOfMetric } from './v1Header.js'

/** Where the fields of one column of a CSV table stand in a record. */
export interface CsvColumn {
  readonly center: number
  readonly spread?: number
  readonly delta?: number
  readonly note?: number
}

/** The header of a CSV table. */
export interface CsvHeader {
  readonly version: 1 | 2
  /** Of the columns that are read. */
  readonly labels: readonly string[]
  /** Columns of the table, which may be more. */
  readonly width: number
  /** The unit that the values are written in. */
  readonly unit: string
  readonly columns: readonly CsvColumn[]
}

/** Whether a line is the record with the unit, which every CSV table of benchstat has. */
export function isCsvTable(line: string): boolean {
  const fields = /^(?:,|"?name)/.test(line) ? csvFields(line) : undefined
  return fields !== undefined && csvHeaderOf(fields, []) !== undefined
}

/** The header that a record is, with the records of labels above it. */
export function csvHeaderOf(
  fields: readonly string[],
  labelRecords: readonly (readonly string[])[]
): CsvHeader | undefined {
  return v2Header(fields, labelRecords) ?? v1Header(fields)
}

/** `,sec/op,CI,sec/op,CI,vs base,P`: the first column has no comparison, every further one has. */
function v2Header(
  fields: readonly string[],
  labelRecords: readonly (readonly string[])[]
): CsvHeader | undefined {
  const [first, unit = '', ...rest] = fields
  if (first !== '' || unit === '' || rest[0] !== 'CI') return undefined
  const others = rest.slice(1).join()
  const count = Math.floor(rest.length / 4)
  const expected = Array.from({ length: count }, () => `${unit},CI,vs base,P`).join()
  if (others.replace(/(?<!,),+$/, '') !== expected) return undefined
  const columns: CsvColumn[] = [{ center: 1, spread: 2 }]
  const read = Math.min(count + 1, MOST_COLUMNS)
  for (let start = 3; columns.length < read; start += 4) {
    columns.push({ center: start, spread: start + 1, delta: start + 2, note: start + 3 })
  }
  const labels = columns.map(({ center }) =>
    labelRecords
      .map((record) => record[center] ?? '')
      .filter((text) => text !== '')
      .join(' ')
  )
  return { version: 2, labels: distinct(labels), width: count + 1, unit, columns }
}

/** `name,old time/op (ns/op),±,new time/op (ns/op),±,delta,±`, with or without the columns of `±`. */
function v1Header(fields: readonly string[]): CsvHeader | undefined {
  const [name = '', ...rest] = fields
  if (!name.startsWith('name')) return undefined
  const each = rest[1] === '±' ? 2 : 1
  const titles = rest.filter((_, at) => at % each === 0)
  const [first = '', second = ''] = titles
  const several = METRIC.exec(/^name \\ (.*)$/.exec(name)?.[1] ?? '')
  if (several) return v1Columns(titles, unitOf(several), each)
  if (name !== 'name') return undefined
  const old = METRIC.exec(first.startsWith('old ') ? first.slice(4) : '')
  if (old && second === `new ${first.slice(4)}`) return withComparison(unitOf(old), each)
  const single = METRIC.exec(first)
  return single && titles.length === 1 ? v1Columns([''], unitOf(single), each) : undefined
}

/** A metric and, in parentheses, its unit; the unit is absent when the first row has no value. */
const METRIC = /^(\S+) \((\S*)\)$/

function unitOf([, metric = '', unit = '']: RegExpExecArray): string {
  return unit === '' ? unitOfMetric(metric) : unit
}

/** `fields` is how many each column has: two where spreads are printed. */
function v1Columns(all: readonly string[], unit: string, fields: 1 | 2): CsvHeader {
  const labels = all.slice(0, MOST_COLUMNS)
  const columns = labels.map((_, at) => ({
    center: 1 + at * fields,
    ...(fields === 2 ? { spread: 2 + at * fields } : {})
  }))
  return { version: 1, labels: distinct(labels), width: all.length, unit, columns }
}

function withComparison(unit: string, fields: 1 | 2): CsvHeader {
  const { columns, ...header } = v1Columns(['old', 'new'], unit, fields)
  const delta = 1 + 2 * fields
  return {
    ...header,
    columns: columns.map((column, at) =>
      at === 1 ? { ...column, delta, note: delta + 1 } : column
    )
  }
}

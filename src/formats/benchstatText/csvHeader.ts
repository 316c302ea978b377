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
  readonly labels: readonly string[]
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
  if (fields.length > 4 * MOST_COLUMNS) return undefined
  const others = rest.slice(1).join()
  const count = Math.floor(rest.length / 4)
  const expected = Array.from({ length: count }, () => `${unit},CI,vs base,P`).join()
  if (others.replace(/(?<!,),+$/, '') !== expected) return undefined
  const columns: CsvColumn[] = [{ center: 1, spread: 2 }]
  for (let start = 3; columns.length <= count; start += 4) {
    columns.push({ center: start, spread: start + 1, delta: start + 2, note: start + 3 })
  }
  const labels = columns.map(({ center }) =>
    labelRecords
      .map((record) => record[center] ?? '')
      .filter((text) => text !== '')
      .join(' ')
  )
  return { version: 2, labels: distinct(labels), unit, columns }
}

/** `name,old time/op (ns/op),±,new time/op (ns/op),±,delta,±`, with or without the columns of `±`. */
function v1Header(fields: readonly string[]): CsvHeader | undefined {
  const [name = '', ...rest] = fields
  if (!name.startsWith('name') || fields.length - 1 > 2 * MOST_COLUMNS) return undefined
  const width = rest[1] === '±' ? 2 : 1
  const titles = rest.filter((_, at) => at % width === 0)
  const [first = '', second = ''] = titles
  const several = METRIC.exec(/^name \\ (.*)$/.exec(name)?.[1] ?? '')
  if (several) return v1Columns(titles, unitOf(several), width)
  if (name !== 'name') return undefined
  const old = METRIC.exec(first.startsWith('old ') ? first.slice(4) : '')
  if (old && second === `new ${first.slice(4)}`) return withComparison(unitOf(old), width)
  const single = METRIC.exec(first)
  return single && titles.length === 1 ? v1Columns([''], unitOf(single), width) : undefined
}

/** A metric and, in parentheses, its unit; the unit is absent when the first row has no value. */
const METRIC = /^(\S+) \((\S*)\)$/

function unitOf([, metric = '', unit = '']: RegExpExecArray): string {
  return unit === '' ? unitOfMetric(metric) : unit
}

function v1Columns(labels: readonly string[], unit: string, width: number): CsvHeader {
  const columns = labels.map((_, at) => ({
    center: 1 + at * width,
    ...(width === 2 ? { spread: 2 + at * width } : {})
  }))
  return { version: 1, labels: distinct(labels), unit, columns }
}

function withComparison(unit: string, width: number): CsvHeader {
  const { columns, ...header } = v1Columns(['old', 'new'], unit, width)
  const delta = 1 + 2 * width
  return {
    ...header,
    columns: columns.map((column, at) =>
      at === 1 ? { ...column, delta, note: delta + 1 } : column
    )
  }
}

import { canonicalUnit } from '../../units/benchUnits.js'
import { codePointsAt, distinct, MOST_COLUMNS } from './table.js'

/** The header of a table of the first benchstat (before 2023). */
export interface V1Header {
  /** Of the columns that are read. */
  readonly labels: readonly string[]
  /** Columns of the table, which may be more. */
  readonly width: number
  /** Go's unit. */
  readonly unit: string
  /** Where the columns begin, in code points: the values of each label, then what follows them if anything does. */
  readonly starts: readonly number[]
  /** Whether a comparison follows the values. */
  readonly hasDelta: boolean
}

/** Names that the first benchstat gives to units, also behind `x-`; all other units are their own names. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ['time/op', 'ns/op'],
  ['time/GC', 'ns/GC'],
  ['alloc/op', 'B/op'],
  ['speed', 'MB/s']
])

/** A cell of its tables, as proof that a table of one column is benchstat's. */
const VALUE = /\s-?(?:\d+(?:\.\d+)?|NaN)[a-zA-Zµ/]* ±\s*-?(?:\d+|NaN)%/

/** Go's unit for a metric such as `time/op` or `p99-time/op`. */
export function unitOfMetric(metric: string): string {
  for (const [name, unit] of METRICS) {
    if (metric === name) return unit
    if (metric.endsWith(`-${name}`)) return `${metric.slice(0, -name.length)}${unit}`
  }
  return canonicalUnit(metric)
}

/**
 * The header at a line, if it is one: `name  old time/op  new time/op  delta`, `name \ time/op  a.txt  b.txt  c.txt`, or
 * `name  time/op` above values.
 */
export function v1HeaderAt(lines: readonly string[], index: number): V1Header | undefined {
  const line = lines[index]
  if (line === undefined || !line.startsWith('name ')) return undefined
  const columns = [...line.matchAll(/\S+(?: \S+)*/gu)]
  const starts = codePointsAt(
    line,
    columns.slice(1, 2 + MOST_COLUMNS).map(({ index: start }) => start)
  )
  const [name = '', first, ...others] = columns.map((match) => match[0])
  if (first === undefined) return undefined
  const metric = /^name \\ (\S+)$/.exec(name)?.[1]
  if (metric !== undefined) {
    const labels = [first, ...others]
    return {
      ...{ labels: distinct(labels.slice(0, MOST_COLUMNS)), width: labels.length },
      ...{ unit: unitOfMetric(metric), starts, hasDelta: false }
    }
  }
  if (name !== 'name') return undefined
  const old = /^old (\S+)$/.exec(first)?.[1]
  if (old !== undefined && others[0] === `new ${old}`) {
    const hasDelta = starts.length > 2
    return { labels: ['old', 'new'], width: 2, unit: unitOfMetric(old), starts, hasDelta }
  }
  const isSingle = others.length === 0 && isMetric(first, lines, index)
  return isSingle
    ? { labels: [''], width: 1, unit: unitOfMetric(first), starts, hasDelta: false }
    : undefined
}

/** Whether a line is such a header. */
export function isV1Header(lines: readonly string[], index: number): boolean {
  return v1HeaderAt(lines, index) !== undefined
}

/** Rows below a header of an unknown metric that are looked at for a value. */
const ROWS_OF_PROOF = 16

function isMetric(name: string, lines: readonly string[], index: number): boolean {
  if (/^(?:\S+-)?(?:time\/op|time\/GC|alloc\/op|allocs\/op|speed)$/.test(name)) return true
  if (!/^\S+$/.test(name)) return false
  const below = lines.slice(index + 1, index + 1 + ROWS_OF_PROOF)
  const end = below.findIndex((line) => line.startsWith('name '))
  return below.slice(0, end < 0 ? undefined : end).some((line) => VALUE.test(line))
}

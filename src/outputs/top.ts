import type { Sum, TopTable } from '../model/topTable.js'
import { plural } from '../units/count.js'
import { formatCount, formatPercent, formatValue } from '../units/format.js'
import { join, printedJson, type Terminal, term, terminal } from './escape.js'
import { padStart } from './text/layout.js'

/** Beyond 2^53 a JSON number would be rounded by whoever reads it, so it is written as a string. */
const jsonNumber = (sum: Sum): number | string =>
  typeof sum === 'number' && (Number.isSafeInteger(sum) || !Number.isInteger(sum))
    ? sum
    : String(sum)

/** Every function in base units, for scripts. */
export const renderTopJson = ({ sampleType, total, rows }: TopTable): string => {
  const functions = rows.map(({ name, flat, cum }) => ({
    name,
    flat: jsonNumber(flat),
    cum: jsonNumber(cum)
  }))
  const document = {
    sample_type: sampleType.type,
    unit: sampleType.unit,
    total: jsonNumber(total),
    functions
  }
  return printedJson(document)
}

const widths = [12, 8, 12, 8] as const

const line = (cells: readonly string[], name: string): Terminal => {
  const columns = cells.map((cell, index) => padStart(terminal(cell), widths[index] ?? 0))
  return term`${join(columns, ' ')}  ${terminal(name)}`
}

const percentOf = (sum: Sum, total: Sum): string =>
  Number(total) === 0 ? '-' : formatPercent((Number(sum) / Number(total)) * 100)

/** A table for people: values in scaled units, percentages with their sign. `limit` 0 shows all. */
export const renderTop = ({ sampleType, total, rows }: TopTable, limit: number): string => {
  const { type, unit } = sampleType
  const shown = limit === 0 ? rows : rows.slice(0, limit)
  const header = term`${terminal(type)}: ${terminal(formatValue(Number(total), unit))} in total, ${terminal(`${formatCount(shown.length)} of ${plural(rows.length, 'function')}`)}`
  const table = shown.map(({ name, flat, cum }) =>
    line(
      [
        formatValue(Number(flat), unit),
        percentOf(flat, total),
        formatValue(Number(cum), unit),
        percentOf(cum, total)
      ],
      name
    )
  )
  return `${join([header, line(['flat', 'flat%', 'cum', 'cum%'], 'function'), ...table], '\n')}\n`
}

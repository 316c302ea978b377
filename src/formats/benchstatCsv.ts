import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { readable } from './benchstatText/bound.js'
import { comparedTables } from './benchstatText/compared.js'
import { noRows } from './benchstatText/notes.js'
import { readCsvTables } from './benchstatText/readCsv.js'
import { capped } from './gobench/diagnostics.js'
import { benchmarkLayout, textLines } from './gobench/layout.js'
import { decodeText } from './text.js'

/**
 * The CSV that benchstat writes (`-format csv`, before 2023 `-csv`). Today's holds centers in full; p and n are text
 * with three decimals in both.
 */
export const benchstatCsv: Format = {
  id: 'benchstat-csv',
  title: 'benchstat CSV',
  matches: (file) => benchmarkLayout(file) === 'benchstat-csv',
  parse
}

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const beginning = readable(file, limits)
  const lines = textLines(decodeText(beginning.bytes))
  const { tables, diagnostics } = readCsvTables(lines, { file: file.path, maxRows: limits.maxRows })
  const compared = comparedTables(tables, {
    file: file.path,
    source: 'benchstat-csv',
    maxRows: limits.maxRows
  })
  const benchmarks = compared.benchmarks.filter(({ rows }) => rows.length > 0)
  const empty = benchmarks.length === 0 ? [noRows(file.path)] : []
  return {
    profiles: [],
    benchmarks,
    diagnostics: [
      ...beginning.diagnostics,
      ...diagnostics,
      ...capped(compared.diagnostics),
      ...empty
    ]
  }
}

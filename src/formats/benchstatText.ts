import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { readable } from './benchstatText/bound.js'
import { comparedTables } from './benchstatText/compared.js'
import { noRows } from './benchstatText/notes.js'
import { readTextTables } from './benchstatText/readText.js'
import { capped } from './gobench/diagnostics.js'
import { benchmarkLayout, textLines } from './gobench/layout.js'
import { decodeText } from './text.js'

/**
 * The text that benchstat prints: today's tables with `│` and `vs base`, and those of the benchstat before 2023 with
 * `old time/op  new time/op  delta`; one run or several in a file. Values carry the few digits that are printed.
 */
export const benchstatText: Format = {
  id: 'benchstat-text',
  title: 'benchstat text',
  matches: (file) => benchmarkLayout(file) === 'benchstat-text',
  parse
}

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const beginning = readable(file, limits)
  const lines = textLines(decodeText(beginning.bytes))
  const { tables, diagnostics } = readTextTables(lines, {
    file: file.path,
    maxRows: limits.maxRows
  })
  const compared = comparedTables(tables, {
    file: file.path,
    source: 'benchstat-text',
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

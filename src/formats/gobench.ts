import type { Diagnostic } from '../model/diagnostic.js'
import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { beginningOf } from './beginning.js'
import { mostNumbers } from './fewNumbers.js'
import { benchmarkLayout, textLines } from './gobench/layout.js'
import { readLines, type SourceLine } from './gobench/read.js'
import { isTestEvent, linesOfEvents } from './gobench/testEvents.js'
import { decodeText } from './text.js'

/**
 * The output of `go test -bench`, plain or inside `go test -json`: the Go benchmark data format (golang/proposal
 * design/14313) between lines of `go test`. A line is a result, configuration, known noise, or a diagnostic.
 */
export const gobench: Format = {
  id: 'gobench',
  title: '`go test -bench` output, also inside `go test -json`',
  matches: (file) => benchmarkLayout(file) === 'raw',
  parse
}

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const beginning = beginningOf(file, {
    most: limits.maxInflatedBytes,
    room: 'gobench',
    hint: 'raise limits.max-inflated-bytes in the config file, or split the file by package'
  })
  const texts = textLines(decodeText(beginning.bytes))
  const source = sourceLines(texts, file.path)
  const read = readLines(source.lines, {
    file: file.path,
    maxResults: limits.maxRows,
    maxNumbers: mostNumbers(limits.maxRows)
  })
  return {
    profiles: [],
    benchmarks: read.benchmarks.results.length > 0 ? [read.benchmarks] : [],
    diagnostics: [...beginning.diagnostics, ...source.diagnostics, ...read.diagnostics]
  }
}

/** The lines that results are read from; of plain text one at a time, so that a large file is not held twice. */
function sourceLines(
  texts: readonly string[],
  file: string
): { readonly lines: Iterable<SourceLine>; readonly diagnostics: readonly Diagnostic[] } {
  if (texts.some(isTestEvent)) return linesOfEvents(texts, file)
  return { lines: plainLines(texts), diagnostics: [] }
}

function* plainLines(texts: readonly string[]): Generator<SourceLine> {
  for (const [index, text] of texts.entries()) yield { text, line: index + 1, package: '' }
}

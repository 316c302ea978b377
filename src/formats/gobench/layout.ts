import type { InputFile } from '../../model/parsed.js'
import { isCsvTable } from '../benchstatText/csvHeader.js'
import { isV1Header } from '../benchstatText/v1Header.js'
import { v2HeaderAt } from '../benchstatText/v2Header.js'
import { pprofTop } from '../pprofTop.js'
import { decodeText, splitLines, stripAnsi } from '../text.js'
import { parseBenchmarkLine } from './resultLine.js'
import { isTestEvent, linesOfEvents } from './testEvents.js'

/** The three layouts that benchmark results come in. */
export type BenchmarkLayout = 'raw' | 'benchstat-text' | 'benchstat-csv'

/** Bytes that are looked at to tell a layout; real files say what they are in their first kilobytes. */
const SNIFFED_BYTES = 1_048_576

/** What each file turned out to be: three formats ask for it. */
const known = new WeakMap<InputFile, { readonly layout: BenchmarkLayout | undefined }>()

/**
 * The layout of a file, so that at most one benchmark format claims it. A log that holds both raw results and what
 * benchstat made of them is benchstat's: it has both sides. Prose with examples in it is none.
 */
export function benchmarkLayout(file: InputFile): BenchmarkLayout | undefined {
  const found = known.get(file) ?? { layout: findLayout(file) }
  known.set(file, found)
  return found.layout
}

function findLayout(file: InputFile): BenchmarkLayout | undefined {
  if (isBinary(file.bytes) || pprofTop.matches(file)) return undefined
  const lines = textLines(decodeText(file.bytes.subarray(0, SNIFFED_BYTES)))
  if (isProse(lines)) return undefined
  if (lines.some((_, index) => isV1Header(lines, index) || v2HeaderAt(lines, index))) {
    return 'benchstat-text'
  }
  if (lines.some(isCsvTable)) return 'benchstat-csv'
  const output = lines.some(isTestEvent) ? outputOf(lines) : lines
  return isGoTestOutput(output) ? 'raw' : undefined
}

/** Before anything else: as text, a large profile would cost more than its decoding. */
function isBinary(bytes: Uint8Array): boolean {
  return decodeText(bytes.subarray(0, 1024)).includes('\0')
}

/** The lines of a file's text, free of colour. */
export function textLines(text: string): readonly string[] {
  return splitLines(stripAnsi(text))
}

function outputOf(lines: readonly string[]): readonly string[] {
  return linesOfEvents(lines, '').lines.map(({ text }) => text)
}

/** A result, or a line with tabs that only `go test` prints; a header of configuration and a benchmark that was cut. */
function isGoTestOutput(lines: readonly string[]): boolean {
  if (lines.some((line) => parseBenchmarkLine(line)?.kind === 'result')) return true
  if (lines.some((line) => /^(?:ok {2}|FAIL)\t\S+(?:\t[\d.]+s| \[|\t\(cached\))/.test(line)))
    return true
  const isHeaded = lines.some((line) => /^(?:goos|pkg): \S/.test(line))
  return isHeaded && lines.some((line) => /^(?:Benchmark|PASS$|FAIL$|--- FAIL: )/.test(line))
}

/** Markdown whose fenced blocks are the smaller part: a document that shows benchmarks, not a run of them. */
function isProse(lines: readonly string[]): boolean {
  if (!lines.some(isFence)) return false
  let isFenced = false
  let inside = 0
  let outside = 0
  for (const line of lines) {
    if (isFence(line)) isFenced = !isFenced
    else if (line.trim() !== '' && isFenced) inside += 1
    else if (line.trim() !== '') outside += 1
  }
  return inside > 0 && outside > inside
}

function isFence(line: string): boolean {
  return /^\s{0,3}(?:```|~~~)/.test(line)
}

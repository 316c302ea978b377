/** What a test binary prints while it runs benchmarks. */

import { parseConfigLine, parseUnitLine } from '../formats/gobench/otherLines.js'
import { parseBenchmarkLine } from '../formats/gobench/resultLine.js'
import { quote } from './failure.js'

/** One result line. */
export interface Result {
  /** Without `Benchmark`, with sub-benchmark and GOMAXPROCS, as printed. */
  readonly name: string
  readonly iterations: number
  readonly nsPerOp: number
}

export interface Output {
  readonly results: readonly Result[]
  /** As the header names it; empty when there is none. */
  readonly cpu: string
  /** The complete lines that are about benchmarks, each with its end. */
  readonly text: string
  /** Whether there were more of them than are kept. */
  readonly isCut: boolean
  /** Benchmarks without a result, because something was printed between their name and their numbers. */
  readonly torn: readonly string[]
  /** The benchmark that had begun and did not come to a result. */
  readonly unfinished?: string
}

/** Most that is kept of one process, in UTF-16 units: results of some 30,000 benchmarks. */
const mostText = 4 * 2 ** 20

/** Longest line that is kept; no real result comes near. */
const longestLine = 16_384

/** What a test binary says beside results: how it ended, and which benchmark failed. */
const goLine = /^(?:(?:PASS|FAIL|SKIP)\b|(?:Benchmark\S+ *\t)?--- (?:FAIL|BENCH|SKIP): )/

const resultOf = (line: string): readonly Result[] => {
  const parsed = parseBenchmarkLine(line)
  if (parsed?.kind !== 'result') return []
  const time = parsed.measurements.find(({ unit }) => unit === 'ns/op')
  return [{ name: parsed.name, iterations: parsed.iterations, nsPerOp: time?.value ?? 0 }]
}

/** Bytes that no line of a text has: one of them, and a reader takes the whole file for something else. */
const control = /[^\t\P{Cc}]/u

/** Whether a line is about benchmarks. The rest is what the program says, which is nobody's data and may be endless. */
const isKept = (line: string): boolean =>
  line.length <= longestLine &&
  !control.test(line) &&
  (resultOf(line).length > 0 ||
    goLine.test(line) ||
    (parseUnitLine(line) ?? parseConfigLine(line)) !== undefined)

/**
 * Go prints the padded name of a benchmark and a tab when it starts to measure it, and the rest of the line when it is
 * done; a failure stands in the place of the rest.
 */
const begun = /^Benchmark(\S+) *\t(?!--- )/

const tornIn = (lines: readonly string[], results: readonly Result[]): readonly string[] => {
  const whole = new Set(results.map(({ name }) => name))
  const names = lines.flatMap((line) => {
    const name = begun.exec(line)?.[1]
    return name === undefined || resultOf(line).length > 0 ? [] : [name]
  })
  return [...new Set(names)].filter((name) => !whole.has(name))
}

const unfinishedIn = (rest: string): string | undefined =>
  /^Benchmark(\S+)\s*$/.exec(rest)?.[1]?.slice(0, 200)

/** As many of the lines, from the first on, as there is room for. */
const fitting = (lines: readonly string[]): readonly string[] => {
  let length = 0
  const end = lines.findIndex((line) => {
    length += line.length + 1
    return length > mostText
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** Reads the output of one process. A line that was never ended is no result, and is left out. */
export const readOutput = (stdout: string): Output => {
  const end = stdout.lastIndexOf('\n') + 1
  const lines = stdout.slice(0, end).split(/\r?\n/)
  const telling = lines.filter(isKept)
  const kept = fitting(telling)
  const results = kept.flatMap(resultOf)
  const cpu = kept.find((line) => line.startsWith('cpu: '))?.slice('cpu: '.length) ?? ''
  const unfinished = unfinishedIn(stdout.slice(end))
  return {
    results,
    cpu: quote(cpu),
    text: kept.map((line) => `${line}\n`).join(''),
    isCut: kept.length < telling.length,
    torn: tornIn(lines, results),
    ...(unfinished === undefined ? {} : { unfinished })
  }
}

/** GOMAXPROCS of the results of one process: the number that all their names end in, else 1. */
export const procsOfResults = (results: readonly Result[]): number => {
  const suffixes = new Set(results.map(({ name }) => /-(\d{1,6})$/.exec(name)?.[1] ?? ''))
  const [only = ''] = suffixes
  return suffixes.size === 1 && only !== '' ? Number(only) : 1
}

/** What a test binary prints while it runs benchmarks. */

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
  /** Complete lines, each with its end. */
  readonly text: string
  /** The benchmark that had begun and did not come to a result. */
  readonly unfinished?: string
}

const resultOf = (line: string): readonly Result[] => {
  const parsed = parseBenchmarkLine(line)
  if (parsed?.kind !== 'result') return []
  const time = parsed.measurements.find(({ unit }) => unit === 'ns/op')
  return [{ name: parsed.name, iterations: parsed.iterations, nsPerOp: time?.value ?? 0 }]
}

/** Go prints the name of a benchmark when it starts to measure it, and the rest of the line when it is done. */
const unfinishedIn = (rest: string): string | undefined =>
  /^Benchmark(\S+)\s*$/.exec(rest)?.[1]?.slice(0, 200)

/** Reads the output of one process. A line that was never ended is no result, and is left out. */
export const readOutput = (stdout: string): Output => {
  const end = stdout.lastIndexOf('\n') + 1
  const text = stdout.slice(0, end)
  const lines = text.split(/\r?\n/)
  const cpu = lines.find((line) => line.startsWith('cpu: '))?.slice('cpu: '.length) ?? ''
  const unfinished = unfinishedIn(stdout.slice(end))
  return {
    results: lines.flatMap(resultOf),
    cpu: quote(cpu),
    text,
    ...(unfinished === undefined ? {} : { unfinished })
  }
}

/** GOMAXPROCS of the results of one process: the number that all their names end in, else 1. */
export const procsOfResults = (results: readonly Result[]): number => {
  const suffixes = new Set(results.map(({ name }) => /-(\d{1,6})$/.exec(name)?.[1] ?? ''))
  const [only = ''] = suffixes
  return suffixes.size === 1 && only !== '' ? Number(only) : 1
}

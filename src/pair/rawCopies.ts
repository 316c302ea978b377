import type { BenchmarkResult, RawBenchmarks } from '../model/benchmark.js'

export interface RawSource {
  readonly path: string
  readonly benchmarks: RawBenchmarks
}

/** The raw results of one side that count, and the copies that do not, each with the path that it is a copy of. */
export interface RawSide {
  readonly sources: readonly RawSource[]
  readonly copies: ReadonlyMap<string, string>
}

const sameResult = (a: BenchmarkResult, b: BenchmarkResult | undefined): boolean =>
  a.package === b?.package &&
  a.name === b.name &&
  a.iterations === b.iterations &&
  a.measurements.length === b.measurements.length &&
  a.measurements.every(
    ({ value, unit }, index) =>
      Object.is(value, b.measurements[index]?.value) && unit === b.measurements[index]?.unit
  )

/** Whether two files hold the same results in the same order, whatever is around them: one run, stored twice. */
export const sameResults = (a: RawBenchmarks, b: RawBenchmarks): boolean =>
  a.results.length > 0 &&
  a.results.length === b.results.length &&
  a.results.every((result, index) => sameResult(result, b.results[index]))

/** Leaves out copies (`bench.txt` and `raw/bench.txt`, or a run as text and as JSON): they would double every sample. */
export const withoutRawCopies = (all: readonly RawSource[]): RawSide => {
  const sources: RawSource[] = []
  const copies = new Map<string, string>()
  for (const source of all) {
    const original = sources.find((one) => sameResults(one.benchmarks, source.benchmarks))
    if (original === undefined) sources.push(source)
    else copies.set(source.path, original.path)
  }
  return { sources, copies }
}

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
const sameResults = (a: RawBenchmarks, b: RawBenchmarks): boolean =>
  a.results.length > 0 &&
  a.results.length === b.results.length &&
  a.results.every((result, index) => sameResult(result, b.results[index]))

/** What copies have in common and few others do, so that not every file is compared with every other. */
const beginning = ({ results }: RawBenchmarks): string => {
  const [first] = results
  const values = first?.measurements.map(({ value, unit }) => `${value} ${unit}`) ?? []
  return [results.length, first?.package, first?.name, first?.iterations, ...values].join('\0')
}

export interface CopyFinder {
  /** The first of the files so far that holds the same results. */
  readonly find: (benchmarks: RawBenchmarks) => RawSource | undefined
  readonly add: (source: RawSource) => void
}

/** Finds copies among files. */
export const copyFinder = (files: readonly RawSource[] = []): CopyFinder => {
  const known = new Map<string, RawSource[]>()
  const add = (source: RawSource): void => {
    const key = beginning(source.benchmarks)
    const alike = known.get(key)
    if (alike === undefined) known.set(key, [source])
    else alike.push(source)
  }
  files.forEach(add)
  const find = (benchmarks: RawBenchmarks): RawSource | undefined =>
    known.get(beginning(benchmarks))?.find((one) => sameResults(one.benchmarks, benchmarks))
  return { find, add }
}

/** Leaves out copies (`bench.txt` and `raw/bench.txt`, or a run as text and as JSON): they would double every sample. */
export const withoutRawCopies = (all: readonly RawSource[]): RawSide => {
  const sources: RawSource[] = []
  const copies = new Map<string, string>()
  const { find, add } = copyFinder()
  for (const source of all) {
    const original = find(source.benchmarks)
    if (original !== undefined) {
      copies.set(source.path, original.path)
      continue
    }
    sources.push(source)
    add(source)
  }
  return { sources, copies }
}

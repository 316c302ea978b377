/** One `value unit` pair of a benchmark line, as written. */
export interface Measurement {
  readonly value: number
  /** Go's unit: `ns/op`, `B/op`, `allocs/op`, `MB/s`, or a custom one. */
  readonly unit: string
}

/** One result line of a benchmark run. */
export interface BenchmarkResult {
  /** benchstat's row name: without `Benchmark`, with `/sub` and `-procs`. */
  readonly name: string
  /** Value of the `pkg:` line in force; empty when there is none. */
  readonly package: string
  /** GOMAXPROCS suffix of the name; 1 when there is none. */
  readonly procs: number
  readonly iterations: number
  readonly measurements: readonly Measurement[]
  /** The `key: value` lines in force (goos, goarch, pkg, cpu, and any other), in order of first appearance. */
  readonly config: ReadonlyMap<string, string>
  readonly line: number
  /**
   * Ordinal in the file of the uninterrupted run of results of this benchmark: `-count=10` makes ten results of one
   * streak in one process. Any other benchmark, header or end of a run (`PASS`, `ok`) between ends it.
   */
  readonly streak: number
}

/** `Unit` metadata lines: keyed by tidied unit, then by key (`better`, `assume`). */
export type UnitMetadata = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The results of one raw benchmark file. Which side they belong to is decided by pairing, not here. */
export interface RawBenchmarks {
  readonly kind: 'raw'
  /** In file order, so that the order of collection can be seen. */
  readonly results: readonly BenchmarkResult[]
  readonly units: UnitMetadata
}

/** A center with what the format says about its spread. */
export interface PrintedSummary {
  readonly center: number
  /** The printed `± X%` as a fraction: the worse of the two sides; absent for `∞`, `?` or none. */
  readonly spread?: number
  /** Half of the last printed digit of `center`, in the unit of the row; 0 when the center is unrounded. */
  readonly halfDigit: number
}

/** One row of a benchstat comparison. */
export interface ComparedBenchmark {
  readonly name: string
  readonly package: string
  readonly procs: number
  /** Go's unit; benchstat's `sec/op` and `B/s` are converted to `ns/op` and `MB/s`. */
  readonly unit: string
  readonly base?: PrintedSummary
  readonly head?: PrintedSummary
  /** The printed change in percent; absent for `~`, `?` and missing cells. */
  readonly deltaPct?: number
  /** The printed p; absent where benchstat prints none (no test, or an exact unit). */
  readonly p?: number
  /** Samples of base and head; absent where not printed. */
  readonly n?: readonly [number, number]
  readonly line: number
}

/** What benchstat made of two files: it holds both sides, summarised. */
export interface ComparedBenchmarks {
  readonly kind: 'compared'
  readonly source: 'benchstat-csv' | 'benchstat-text'
  /** The two column headings, base first. */
  readonly labels: readonly [string, string]
  readonly config: ReadonlyMap<string, string>
  readonly rows: readonly ComparedBenchmark[]
}

export type Benchmarks = RawBenchmarks | ComparedBenchmarks

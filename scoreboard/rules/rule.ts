import type { JudgedBenchmarks } from '../judged.js'

/** What a rule says about one pull request. */
export interface Alarm {
  readonly raised: boolean
  /** Row names of the benchmarks it is about. */
  readonly benchmarks: ReadonlySet<string>
}

/** A way to decide whether benchmarks became slower: one file, one line in the registry. */
export interface BenchmarkRule {
  readonly id: string
  readonly title: string
  /** Whose rule it is, and with what settings. */
  readonly origin: string
  /** What it sees of the files. */
  readonly reads: string
  readonly judge: (pullRequest: JudgedBenchmarks) => Alarm
}

/** An alarm that is raised exactly when it names a benchmark. */
export const alarmAbout = (benchmarks: Iterable<string>): Alarm => {
  const named = new Set(benchmarks)
  return { raised: named.size > 0, benchmarks: named }
}

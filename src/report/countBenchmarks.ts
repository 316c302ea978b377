import type { BenchmarkFinding } from '../model/finding.js'

/** Benchmarks behind the rows, each of which may have several units. */
export const countBenchmarks = (rows: readonly BenchmarkFinding[]): number =>
  new Set(rows.map(({ delta }) => `${delta.package}\0${delta.name}`)).size

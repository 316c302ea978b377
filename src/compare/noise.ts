import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { Pairs } from '../pair/pair.js'
import { type BenchmarkOptions, compareBenchmarks } from './benchmarks.js'

/** A comparison that must find nothing: base, against base measured a second time in the same rounds. */
export const compareNoise = (
  pairs: Pairs,
  options: BenchmarkOptions
): readonly BenchmarkDelta[] => {
  const { collection } = pairs
  if (collection === undefined || collection.noise.length === 0) return []
  const raw = { base: pairs.raw.base, head: collection.noise }
  const same = { ...pairs, raw, compared: [], collection: { ...collection, mismatches: [] } }
  const { deltas } = compareBenchmarks(same, options)
  return deltas.filter(({ base, head }) => base !== undefined && head !== undefined)
}

/**
 * What repeats in one process hide: how much processes differ. The other benchmarks of the suite show it, because most of them
 * have nothing to do with the change.
 */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import { hidesProcesses, type SuiteSpread } from '../model/evidence.js'
import { suiteSpread } from '../stats/suiteSpread.js'
import { isTimed } from './conditions.js'

const isHidden = ({ unit, evidence }: BenchmarkDelta): boolean =>
  isTimed(unit) && hidesProcesses(evidence)

/** One for each benchmark, whose time and throughput are one measurement; without the shift of the suite. */
const ratiosOf = (deltas: readonly BenchmarkDelta[]): readonly number[] => {
  const ratios = new Map<string, number>()
  for (const { package: path, name, effect, shift = 1 } of deltas) {
    const key = `${path}\0${name}`
    if (effect !== undefined && !ratios.has(key)) ratios.set(key, effect.ratio / shift)
  }
  return [...ratios.values()]
}

const spreads = (deltas: readonly BenchmarkDelta[]): ReadonlyMap<string, SuiteSpread> => {
  const suites = new Map<string, BenchmarkDelta[]>()
  for (const delta of deltas.filter(isHidden)) {
    const suite = suites.get(delta.workload) ?? []
    suites.set(delta.workload, suite)
    suite.push(delta)
  }
  return new Map(
    [...suites].flatMap(([workload, rows]) => {
      const spread = suiteSpread(ratiosOf(rows))
      return spread === undefined ? [] : [[workload, spread] as const]
    })
  )
}

/** Adds to the rows of each workload that ran so what its suite shows, where it is large enough to show anything. */
export const withSuiteSpread = (deltas: readonly BenchmarkDelta[]): readonly BenchmarkDelta[] => {
  const found = spreads(deltas)
  return deltas.map((delta) => {
    const { evidence, workload } = delta
    const suite = found.get(workload)
    if (suite === undefined || !hidesProcesses(evidence) || !isTimed(delta.unit)) return delta
    return { ...delta, evidence: { ...evidence, suite } }
  })
}

/**
 * What repeats in one process hide: how much processes differ. The other benchmarks of the suite show it, because most of them
 * have nothing to do with the change.
 */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { SuiteSpread } from '../model/evidence.js'
import { suiteSpread } from '../stats/suiteSpread.js'
import { hiddenSuites, isHidden } from './hiddenRows.js'

/** Without the shift of the suite. */
const ratioOf = ({ effect, shift = 1 }: BenchmarkDelta): number => (effect?.ratio ?? 1) / shift

const spreads = (deltas: readonly BenchmarkDelta[]): ReadonlyMap<string, SuiteSpread> =>
  new Map(
    [...hiddenSuites(deltas)].flatMap(([workload, rows]) => {
      const spread = suiteSpread(rows.map(ratioOf))
      return spread === undefined ? [] : [[workload, spread] as const]
    })
  )

/** Adds to the rows of each workload that ran so what its suite shows, where it is large enough to show anything. */
export const withSuiteSpread = (deltas: readonly BenchmarkDelta[]): readonly BenchmarkDelta[] => {
  const found = spreads(deltas)
  return deltas.map((delta) => {
    const suite = found.get(delta.workload)
    if (suite === undefined || !isHidden(delta)) return delta
    return { ...delta, evidence: { ...delta.evidence, suite } }
  })
}

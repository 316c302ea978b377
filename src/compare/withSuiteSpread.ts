/**
 * What repeats in one process hide: how much processes differ. The other benchmarks of the suite show it, because most of them
 * have nothing to do with the change.
 */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { SuiteSpread } from '../model/evidence.js'
import { type Move, suiteSpread } from '../stats/suiteSpread.js'
import { type HiddenRow, hiddenSuites, isHidden } from './hiddenRows.js'

/** Without the shift of the suite. Whether it is slower takes its test, and more than two processes may differ. */
const moveOf =
  (alpha: number) =>
  ({ effect, shift = 1, unshifted, evidence: { q, apart = Infinity } }: HiddenRow): Move => {
    const ratio = effect?.ratio ?? 1
    return { ratio: ratio / shift, isSlower: q <= alpha && (unshifted ?? ratio) > apart }
  }

const spreads = (
  deltas: readonly BenchmarkDelta[],
  alpha: number
): ReadonlyMap<string, SuiteSpread> =>
  new Map(
    [...hiddenSuites(deltas)].flatMap(([workload, rows]) => {
      const spread = suiteSpread(rows.map(moveOf(alpha)))
      return spread === undefined ? [] : [[workload, spread] as const]
    })
  )

/**
 * Adds to the rows of each workload that ran so what its suite shows, where it is large enough to show anything. The rows
 * know how much two processes may differ.
 */
export const withSuiteSpread = (
  deltas: readonly BenchmarkDelta[],
  alpha: number
): readonly BenchmarkDelta[] => {
  const found = spreads(deltas, alpha)
  return deltas.map((delta) => {
    const suite = found.get(delta.workload)
    if (suite === undefined || !isHidden(delta)) return delta
    return { ...delta, evidence: { ...delta.evidence, suite } }
  })
}

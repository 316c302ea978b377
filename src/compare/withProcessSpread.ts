/**
 * How far a row must have moved before it is told apart from how much two processes differ, where its repeats do not show that
 * by themselves. All benchmarks of a suite are asked how much they vary: a row of few repeats is steady by luck, and how much
 * they vary does not depend on the change, as what they moved does.
 */
import type { BenchmarkDelta, BenchmarkSide } from '../model/benchmarkDelta.js'
import type { Interval } from '../model/interval.js'
import { median } from '../stats/median.js'
import { printedProcessSpread, processSpread } from '../stats/processSpread.js'
import { type HiddenRow, hiddenSuites, isHidden } from './hiddenRows.js'

const isBounded = ({ lo, hi }: Interval): boolean => lo > 0 && Number.isFinite(hi)

/** benchstat prints how far the farther end of a side's interval is from its center. */
const printedSpread = ({ center, hi }: BenchmarkSide): number => hi / center - 1

/** What the repeats of a row tell; undefined without an interval, or of values that have no ratio. */
const ownSpread = ({ base, head, effect, evidence }: HiddenRow): number | undefined => {
  if (base === undefined || head === undefined || effect === undefined) return undefined
  const { test, n } = evidence
  if (test === 'mann-whitney-u') return isBounded(effect) ? processSpread(effect, n) : undefined
  const sides = [printedSpread(base), printedSpread(head)] as const
  return sides.every(Number.isFinite) && Math.min(...n) > 0
    ? printedProcessSpread(sides, n)
    : undefined
}

const typicalSpreads = (deltas: readonly BenchmarkDelta[]): ReadonlyMap<string, number> =>
  new Map(
    [...hiddenSuites(deltas)].flatMap(([workload, rows]) => {
      const own = rows.flatMap((row) => ownSpread(row) ?? [])
      return own.length === 0 ? [] : [[workload, median(own)] as const]
    })
  )

/** Adds to rows that ran so from which change on they are told apart, as far as repeats tell: their own and the others'. */
export const withProcessSpread = (deltas: readonly BenchmarkDelta[]): readonly BenchmarkDelta[] => {
  const typical = typicalSpreads(deltas)
  return deltas.map((delta) => {
    const least = typical.get(delta.workload)
    if (least === undefined || !isHidden(delta)) return delta
    const apart = Math.max(least, ownSpread(delta) ?? 1)
    return { ...delta, evidence: { ...delta.evidence, apart } }
  })
}

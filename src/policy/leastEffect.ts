import type { Absolute } from '../gates/custom/limit.js'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { GateRule } from './gateRules.js'
import { namesOfBenchmark } from './names.js'
import { isRowOf } from './rows.js'

type Row = Omit<BenchmarkDelta, 'evidence'>

/** An amount as percent of the cost of base; infinite where no change of that amount is a ratio. */
const asPercent = ({ value }: Absolute, { base, better }: Row): number => {
  const before = base?.center ?? 0
  const after = better === 'higher' ? before - value : before + value
  if (before <= 0 || after <= 0) return Number.POSITIVE_INFINITY
  return ((better === 'higher' ? before / after : after / before) - 1) * 100
}

const limitOn = ({ limit: { above, absolute } }: GateRule, row: Row): number =>
  Math.max(above?.value ?? 0, absolute === undefined ? 0 : asPercent(absolute, row))

/**
 * The smallest slowdown of a row, in percent of cost, that a gate of the settings may fail more than a warning on. It
 * must surely be more than that, and of no row more than `general`.
 */
export const leastEffect = (rules: readonly GateRule[], general: number) => {
  const failing = rules.filter(
    ({ about, severity }) =>
      about === 'benchmarks' && (severity === 'hard-fail' || severity === 'soft-fail')
  )
  return (row: Row): number =>
    failing
      .filter((rule) => isRowOf(rule, row) && rule.selector.matches(namesOfBenchmark(row)))
      .reduce((least, rule) => Math.min(least, limitOn(rule, row)), general)
}

/** How far rows of a report moved, whichever way: what outputs and merged reports order them by. */
import type { BenchEntry, FunctionEntry } from './report.js'

/** How far the cost of a benchmark moved, as a logarithm: 2x and 0.5x are as far; from nothing is infinitely far. */
export const benchmarkMoved = ({ effect, delta_pct }: BenchEntry): number => {
  if (effect?.ratio != null) return Math.abs(Math.log(effect.ratio))
  return delta_pct === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log1p(delta_pct / 100))
}

/** How far a function moved, in percentage points of what decided its class. */
export const functionMoved = ({ decided_pp, delta_pp }: FunctionEntry): number =>
  Math.abs(decided_pp ?? delta_pp ?? 0)

/** Rows of time and throughput whose repeats do not show how much processes differ. */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import { hidesProcesses, type Tested } from '../model/evidence.js'
import { isTimed } from './conditions.js'

export interface HiddenRow extends BenchmarkDelta {
  readonly evidence: Tested
}

export const isHidden = (delta: BenchmarkDelta): delta is HiddenRow =>
  isTimed(delta.unit) && hidesProcesses(delta.evidence)

/** Those of each workload, one for each benchmark: its time and throughput are one measurement. */
export const hiddenSuites = (
  deltas: readonly BenchmarkDelta[]
): ReadonlyMap<string, readonly HiddenRow[]> => {
  const suites = new Map<string, Map<string, HiddenRow>>()
  for (const delta of deltas.filter(isHidden)) {
    const suite = suites.get(delta.workload) ?? new Map<string, HiddenRow>()
    suites.set(delta.workload, suite)
    const key = `${delta.package}\0${delta.name}`
    if (delta.effect !== undefined && !suite.has(key)) suite.set(key, delta)
  }
  return new Map([...suites].map(([workload, rows]) => [workload, [...rows.values()]]))
}

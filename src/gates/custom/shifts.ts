import type { SuiteShiftFinding } from '../../model/finding.js'
import { judgeShifts } from '../benchmarkEvidence.js'
import type { Analysis } from '../gate.js'
import { shiftPct } from '../select.js'
import type { BenchmarkGate } from './gate.js'
import { growthBy } from './growth.js'

/** Whether a suite moved over the limit of a gate, by what its rows moved with it. */
const isOver =
  ({ limit: { above, absolute }, rows }: BenchmarkGate) =>
  (shift: SuiteShiftFinding): boolean =>
    shift.ratio > 1 &&
    (above === undefined || shiftPct(shift) > above.value) &&
    rows
      .filter(({ delta }) => delta.workload === shift.workload && delta.unit === shift.unit)
      .filter(({ delta }) => delta.shift !== undefined)
      .some(({ delta }) => absolute === undefined || growthBy(delta, shift.ratio) > absolute.value)

/** Suites that moved over the limit as a whole and of which the gate looks at some rows: those moved too. */
export const shiftsOf = (analysis: Analysis, gate: BenchmarkGate) => {
  const shifts = analysis.shifts.filter(isOver(gate))
  return gate.severity === 'warning'
    ? { failed: shifts, uncertain: [] }
    : judgeShifts({ ...analysis, shifts }, 0)
}

import type { SuiteShift } from '../model/benchmarkDelta.js'
import type { SuiteShiftFinding } from '../model/finding.js'
import { formatCount, formatSignedPercent } from '../units/format.js'
import { fingerprint } from './fingerprint.js'

const orderClauses: Readonly<Record<SuiteShift['interleaved'], string>> = {
  yes: 'the sides ran in alternation, so that the machine cannot have drifted between them',
  unknown: 'nothing shows that the sides ran in alternation, so that it may be the machine',
  no: 'the sides ran one after the other, so that it may be the machine'
}

const becauseOf = ({ ratio, rows, agreeing, unit, interleaved }: SuiteShift): string =>
  `${unit} moved by ${formatSignedPercent((ratio - 1) * 100)} in cost, ${formatCount(agreeing)} of ${formatCount(rows)} benchmarks together; ${orderClauses[interleaved]}`

/** Gives a shift its name and its sentence. */
export const classifyShift = (shift: SuiteShift): SuiteShiftFinding => ({
  ...shift,
  id: fingerprint('suite-shift', shift.workload, shift.unit),
  because: becauseOf(shift)
})

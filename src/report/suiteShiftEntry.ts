import type { SuiteShiftFinding } from '../model/finding.js'
import type { SuiteShiftEntry } from '../model/report.js'

/** A shift of a whole suite in the words of report.json. */
export const suiteShiftEntry = (shift: SuiteShiftFinding, ignored?: string): SuiteShiftEntry => {
  const { id, workload, unit, ratio, rows, agreeing, interleaved, because } = shift
  const entry = { id, workload, unit, ratio, rows, agreeing, interleaved, because }
  return ignored === undefined ? entry : { ...entry, ignored }
}

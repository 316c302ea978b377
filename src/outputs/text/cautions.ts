import type { Report } from '../../model/report.js'
import { type Terminal, terminal } from '../escape.js'
import { noiseWarning } from '../words/collection.js'
import { type Paint, wrap } from './layout.js'

/** What makes every number below doubtful. */
export const cautions = (report: Report, paint: Paint): readonly Terminal[] => {
  const warning = noiseWarning(report)
  return warning === undefined
    ? []
    : wrap(terminal(warning), 0).map((line) => paint('yellow', line))
}

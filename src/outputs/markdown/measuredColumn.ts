import type { Report } from '../../model/report.js'
import { code, md, text } from '../escape.js'
import { metricName } from '../words/change.js'
import { hasWorkloads } from '../words/names.js'
import type { Column } from './table.js'

/** What was measured, and in which workload where there are several. */
export const measuredColumn = (
  report: Report
): Column<{ readonly metric: string; readonly workload: string }> => {
  const named = hasWorkloads(report, 'profile')
  return {
    title: md`Measured`,
    align: 'left',
    cell: ({ metric, workload }) =>
      named ? md`${text(metricName(metric))} in ${code(workload)}` : text(metricName(metric))
  }
}

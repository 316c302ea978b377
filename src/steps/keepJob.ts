import { type Acceptable, acceptableOf } from '../acks/present.js'
import { type KeyedReport, rowOf } from '../merge/mergeReports.js'
import type { ReadJob } from '../model/merged.js'

/** What is kept of the report of a job until all of them are merged. */
export interface KeptJob {
  readonly row: ReadJob
  readonly acceptable: Acceptable
}

export const keepJob = (job: KeyedReport): KeptJob => ({
  row: rowOf(job),
  acceptable: acceptableOf(job.report)
})

import type { ActionInputs } from '../config/actionInputs.js'
import { type JobReports, readJobReports } from '../io/jobReports.js'
import { mergeReports } from '../merge/mergeReports.js'
import { version } from '../version.js'
import { attempt } from './attempt.js'
import { type KeptJob, keepJob } from './keepJob.js'
import type { MergedJobs } from './page.js'
import type { Ports } from './ports.js'

const nothing: JobReports<KeptJob> = { reports: [], lost: [] }

/** What the jobs have left. A list that cannot be had is no report of any job, which is never a pass. */
const jobReports = async ({ context, log, openStore }: Ports): Promise<JobReports<KeptJob>> => {
  const { temp, runUrl } = context
  const failed = { output: 'reports of the jobs', without: 'Nothing was compared.' }
  const read = await attempt(log, failed, async () =>
    readJobReports(await openStore(), { temp, runUrl, keep: keepJob })
  )
  return read ?? nothing
}

/** The reports of the jobs of this run, and merged. */
export const mergeJobs = (inputs: ActionInputs, ports: Ports): Promise<MergedJobs> => {
  const { log } = ports
  return log.group('Reports', async () => {
    const { reports, lost } = await jobReports(ports)
    for (const { row } of reports) log.info(`${row.key}: ${row.verdict.level}`)
    for (const { key, because } of lost) log.info(`${key}: no report, ${because}`)
    const expected = inputs['expect-reports'] ?? []
    const rows = reports.map(({ row }) => row)
    return {
      merged: mergeReports({ reports: rows, lost, expected, version }),
      reports: reports.map(({ acceptable }) => acceptable)
    }
  })
}

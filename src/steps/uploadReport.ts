import { dirname } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import { replaceArtifact } from '../io/artifacts/replace.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

export interface ReportUpload {
  readonly name: string
  /** Paths in one folder. */
  readonly files: readonly string[]
  readonly inputs: ActionInputs
}

/** Uploads a report, in place of the one of an earlier attempt of this run. Returns its address. */
export const uploadReport = async (
  { name, files, inputs }: ReportUpload,
  { context, log, openStore }: Pick<Ports, 'context' | 'log' | 'openStore'>
): Promise<string | undefined> => {
  const days = inputs['retention-days']
  const id = await attempt(
    log,
    { output: 'report artifact', without: 'The report is in the job summary.' },
    async () => {
      const root = dirname(files[0] ?? '.')
      const retention = days === undefined ? {} : { retentionDays: days }
      return (await replaceArtifact(await openStore(), { name, files, root, ...retention })).id
    }
  )
  return id === undefined ? undefined : `${context.runUrl}/artifacts/${id}`
}

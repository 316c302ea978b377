import { type ReportFile, writeReport } from '../io/writeReport.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

const attempted = {
  output: 'report files',
  without: 'There is no report artifact; comment, check run and job summary have the report.'
}

/** Writes the files of a result. A disk that is full or cannot be written costs the files, and nothing else that was computed. */
export const writeFiles = (
  files: readonly ReportFile[],
  out: string,
  { context, log }: Pick<Ports, 'context' | 'log'>
): Promise<readonly string[] | undefined> =>
  attempt(log, attempted, async () => writeReport(files, out, context.workspace))

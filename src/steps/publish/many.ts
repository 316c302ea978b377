import { join } from 'node:path'
import { nameWithKey, reportArtifact } from '../../io/artifacts/reportNames.js'
import { mergeReports } from '../../merge/mergeReports.js'
import type { LostJob } from '../../model/merged.js'
import { pageFileName } from '../../outputs/html.js'
import { version } from '../../version.js'
import { type KeptJob, keepJob } from '../keepJob.js'
import type { MergedJobs } from '../page.js'
import type { Ports } from '../ports.js'
import { reportFiles } from '../reportFiles.js'
import { uploadPage } from '../uploadPage.js'
import { uploadReport } from '../uploadReport.js'
import { writeFiles } from '../writeFiles.js'
import { judgeUntrusted, type UntrustedCase } from './untrusted.js'

type Published =
  | ({ readonly kind: 'report' } & KeptJob)
  | ({ readonly kind: 'lost' } & Omit<LostJob, 'kind'>)

const longestReason = 300

/** A report of its own for each key, as the jobs of a matrix leave them. `folder` is for its files. */
const publishKey = async (
  key: string,
  folder: string,
  { request, ports }: { readonly request: UntrustedCase; readonly ports: Ports }
): Promise<Published> => {
  const inputs = { ...request.inputs, 'comment-key': key }
  const judged = await judgeUntrusted({ ...request, inputs }, ports)
  if (judged.kind === 'lost') {
    const [{ message: because } = { message: 'nothing came' }] = judged.diagnostics
    ports.log.info(`${key}: no report, ${because}`)
    return { kind: 'lost', key, because: because.slice(0, longestReason) }
  }
  const { measured } = judged
  const contents = reportFiles(measured, request.rules.config, ports.shell)
  const files = await writeFiles(contents, folder, ports)
  const name = nameWithKey(reportArtifact, key)
  const content = contents.find(({ fileName }) => fileName === pageFileName)?.content
  const { url, page } = await ports.log.group('Report', async () => {
    const url = files === undefined ? undefined : await uploadReport({ name, files, inputs }, ports)
    if (url === undefined) return {}
    return { url, page: await uploadPage({ name, content, inputs, out: folder }, ports) }
  })
  ports.log.info(`${key}: ${measured.report.verdict.level}`)
  return {
    kind: 'report',
    ...keepJob({
      key,
      report: measured.report,
      ...(url === undefined ? {} : { url }),
      ...(page === undefined ? {} : { pageUrl: page.url })
    })
  }
}

/**
 * Judges the reports of several keys one after the other, and puts them together. The keys are those that the workflow
 * names, never those that the artifacts of the run have.
 */
export const publishMany = async (
  keys: readonly string[],
  request: UntrustedCase,
  ports: Ports
): Promise<MergedJobs> => {
  const published: Published[] = []
  for (const [index, key] of [...new Set(keys)].entries()) {
    const folder = join(ports.context.temp, 'flamegate-published', String(index))
    published.push(await publishKey(key, folder, { request, ports }))
  }
  const { measuredBy } = request
  const reports = published.flatMap((one) => (one.kind === 'report' ? [one] : []))
  const lost = published.flatMap((one) =>
    one.kind === 'lost' ? [{ key: one.key, because: one.because }] : []
  )
  return {
    merged: mergeReports({ reports: reports.map(({ row }) => row), lost, version, measuredBy }),
    reports: reports.map(({ acceptable }) => acceptable)
  }
}

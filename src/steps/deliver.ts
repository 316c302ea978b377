import { basename, dirname } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { replaceArtifact } from '../io/artifacts/replace.js'
import type { ArtifactStore } from '../io/artifacts/store.js'
import type { GitHub } from '../io/github.js'
import { writeJobSummary } from '../io/jobSummary.js'
import type { Log } from '../io/log.js'
import type { RunContext } from '../io/runContext.js'
import { publishComment } from '../io/stickyComment.js'
import { writeReport } from '../io/writeReport.js'
import type { Report } from '../model/report.js'
import { type CommentLinks, hasSomethingToSay, ladder, renderComment } from '../outputs/comment.js'
import { outputs } from '../outputs/index.js'
import { exitCode } from '../verdict/exitCode.js'
import { attempt } from './attempt.js'
import type { Delivered } from './outputs.js'
import { reportFiles } from './reportFiles.js'

export interface Delivery {
  readonly report: Report
  readonly config: Config
  readonly inputs: ActionInputs
  readonly context: RunContext
  readonly log: Log
  readonly out: string
  readonly summaryPath: string | undefined
  readonly openStore: () => Promise<ArtifactStore>
  readonly openGitHub: () => Promise<GitHub>
}

const reportName = (inputs: ActionInputs): string => {
  const key = inputs['comment-key']
  const fallback = key === 'default' ? 'flamegate-report' : `flamegate-report-${key}`
  return inputs['report-artifact'] ?? fallback
}

/** Uploads the report, in place of the one of an earlier attempt of this run. Returns its address. */
const uploadReport = async (
  { inputs, context, log, openStore }: Delivery,
  files: readonly string[]
): Promise<string | undefined> => {
  const name = reportName(inputs)
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

const refusals = {
  fork: 'the token of a pull request from a fork is read-only',
  dependabot: 'the token of a pull request by Dependabot is read-only'
} as const

const comment = async (delivery: Delivery, links: CommentLinks): Promise<string | undefined> => {
  const { report, config, inputs, context, log, openGitHub } = delivery
  const { pull } = context
  if (pull === undefined || inputs.comment === 'never') return undefined
  if (!pull.writable.ok) {
    const message = `${refusals[pull.writable.why]}, so the report is in the job summary only`
    log.notice({ title: 'flamegate: no comment', message })
    return undefined
  }
  const without =
    'A comment takes the permission `pull-requests: write`; the report is in the job summary and its artifact.'
  const author = inputs['comment-author']
  const published = await attempt(log, { output: 'comment', without }, async () =>
    publishComment(await openGitHub(), {
      issue: pull.number,
      key: inputs['comment-key'],
      mode: inputs.comment,
      body: renderComment(report, { links }),
      hasSomethingToSay: hasSomethingToSay(report),
      hasFailed: exitCode(report, config['fail-on'], config['on-missing']) === 1,
      headSha: pull.headSha,
      runId: context.runId,
      runAttempt: context.runAttempt,
      ...(author === undefined ? {} : { author })
    })
  )
  if (published !== undefined) log.info(`comment: ${published.kind}, ${published.because}`)
  return published?.url
}

const summary = async (
  { report, log, summaryPath }: Delivery,
  links: CommentLinks
): Promise<void> => {
  const without = 'The report is in its artifact.'
  await attempt(log, { output: 'job summary', without }, async () => {
    const written = writeJobSummary(ladder(report, links), summaryPath)
    if (written.kind === 'skipped') log.info(`job summary: ${written.because}`)
  })
}

const pathOf = (files: readonly string[], fileName: string): string =>
  files.find((file) => basename(file) === fileName) ?? ''

/** Brings the report out: files, artifact, comment, job summary. Nothing here can change the verdict. */
export const deliver = async (delivery: Delivery): Promise<Delivered> => {
  const { report, config, out, context } = delivery
  const files = writeReport(reportFiles(report, config), out, context.workspace)
  const artifact = await uploadReport(delivery, files)
  const { runUrl } = context
  const links = artifact === undefined ? { run: runUrl } : { run: runUrl, artifact }
  const commentUrl = await comment(delivery, links)
  await summary(delivery, links)
  return {
    reportJson: pathOf(files, outputs.json.fileName),
    reportMd: pathOf(files, outputs.markdown.fileName),
    commentUrl: commentUrl ?? '',
    artifactUrl: artifact ?? ''
  }
}

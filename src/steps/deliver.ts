import { basename } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import { nameWithKey } from '../io/artifacts/reportNames.js'
import { writeJobSummary } from '../io/jobSummary.js'
import { publishComment } from '../io/stickyComment.js'
import type { CommentLinks } from '../outputs/comment.js'
import { attempt } from './attempt.js'
import { checkRun } from './checkRun.js'
import type { Delivered } from './outputs.js'
import type { Page } from './page.js'
import type { Ports } from './ports.js'
import { uploadPage } from './uploadPage.js'
import { uploadReport } from './uploadReport.js'
import { writeFiles } from './writeFiles.js'

export interface Delivery {
  readonly page: Page
  readonly inputs: ActionInputs
  /** Folder that the files are written to. */
  readonly out: string
}

const refusals = {
  fork: 'the token of a pull request from a fork is read-only',
  dependabot: 'the token of a pull request by Dependabot is read-only'
} as const

const comment = async (
  { page, inputs }: Delivery,
  links: CommentLinks,
  { context, log, openGitHub }: Ports
): Promise<string | undefined> => {
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
      ...page.comment(links),
      headSha: pull.headSha,
      runId: context.runId,
      runAttempt: context.runAttempt,
      ...(author === undefined ? {} : { author })
    })
  )
  if (published === undefined) return undefined
  log.info(`comment: ${published.kind}, ${published.because}`)
  if (published.warning !== undefined) {
    log.warning({ title: 'flamegate: one comment for several jobs', message: published.warning })
  }
  return published.url
}

const summary = async (
  { page }: Delivery,
  links: CommentLinks,
  { log, summaryPath }: Ports
): Promise<void> => {
  const without = 'The report is in its artifact.'
  await attempt(log, { output: 'job summary', without }, async () => {
    const written = writeJobSummary(page.summary(links), summaryPath)
    if (written.kind === 'skipped') log.info(`job summary: ${written.because}`)
  })
}

const pathOf = (files: readonly string[], fileName: string | undefined): string =>
  files.find((file) => basename(file) === fileName) ?? ''

interface Stored {
  /** Paths of the files. */
  readonly files: readonly string[]
  readonly links: CommentLinks
}

/** Writes the files and stores them, the page apart too, so that a click opens it. */
const store = async ({ page, inputs, out }: Delivery, ports: Ports): Promise<Stored> => {
  const { runUrl: run } = ports.context
  const contents = page.files({ run })
  const files = await writeFiles(contents, out, ports)
  if (files === undefined) return { files: [], links: { run } }
  const name = inputs['report-artifact'] ?? nameWithKey(page.names.artifact, inputs['comment-key'])
  const artifact = await uploadReport({ name, files, inputs }, ports)
  // What does not take one does not take the other.
  if (artifact === undefined) return { files, links: { run } }
  const html = contents.find(({ fileName }) => fileName === page.names.html)
  const opened = await uploadPage({ name, content: html?.content, inputs, out }, ports)
  const links = { run, artifact, ...(opened === undefined ? {} : { page: opened }) }
  return { files, links }
}

/** Brings a result out: files, artifacts, comment, check run, job summary. Nothing here can change the verdict. */
export const deliver = async (delivery: Delivery, ports: Ports): Promise<Delivered> => {
  const { page, inputs } = delivery
  const { files, links } = await store(delivery, ports)
  const commentUrl = await comment(delivery, links, ports)
  const checkUrl = await checkRun(page.check(links), inputs, ports)
  await summary(delivery, links, ports)
  return {
    reportJson: pathOf(files, page.names.json),
    reportMd: pathOf(files, page.names.markdown),
    reportHtml: pathOf(files, page.names.html),
    reportSarif: pathOf(files, page.names.sarif),
    commentUrl: commentUrl ?? '',
    checkUrl: checkUrl ?? '',
    artifactUrl: links.artifact ?? '',
    pageUrl: links.page?.url ?? ''
  }
}

import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { mergeHistories } from '../history/merge.js'
import { thinRule } from '../history/rules.js'
import { thin } from '../history/thin.js'
import type { Issues, RepositoryIssue } from '../io/github/issues.js'
import { readPages } from '../io/github/pages.js'
import type { GitHubClient } from '../io/github.js'
import { commentAuthor } from '../io/stickyComment.js'
import { decideIssues, duplicatesOf, type IssueAction } from '../issues/decide.js'
import { emptyHistory, type History, type HistoryPull } from '../model/history.js'
import type { KnownIssue } from '../model/issue.js'
import type { Report } from '../model/report.js'
import type { HistoryEntry } from '../model/trend.js'
import {
  closingWords,
  duplicateWords,
  issueLabel,
  issueText,
  readIssueMarker
} from '../outputs/issue.js'
import { everyFunction } from '../outputs/words/names.js'
import { formatCount } from '../units/format.js'
import { attempt } from './attempt.js'
import { expectPullsKept, openHistory, opensIssues } from './historyStore.js'
import type { Ports } from './ports.js'

export interface IssueCase {
  readonly inputs: ActionInputs
  readonly config: Config
  readonly report: Report
  /** The flame graph in the browser; empty where there is none. */
  readonly pageUrl: string
}

/** Pages of a hundred issues: a repository with more of ours has other problems. */
const maxPages = 5

/** What this run measured of rows that can be judged; the others neither add to a streak nor end one. */
const observed = ({ rows }: HistoryEntry): HistoryPull['rows'] =>
  Object.fromEntries(
    rows.flatMap(({ id, head, last_good: good, status }) =>
      status === 'unjudged' || good === null ? [] : [[id, [head, good.value, status] as const]]
    )
  )

const remember = async (
  request: IssueCase & { readonly history: HistoryEntry; readonly number: number },
  ports: Ports
): Promise<History | undefined> => {
  const { inputs, config, pageUrl, history, number } = request
  const { context, shell } = ports
  const pull: HistoryPull = {
    number,
    commit: context.pull?.headSha ?? context.sha,
    run: context.runId,
    attempt: context.runAttempt,
    key: inputs['comment-key'],
    time: shell.now(),
    rows: observed(history),
    ...(pageUrl === '' ? {} : { page: pageUrl })
  }
  const store = await openHistory({ inputs, config }, ports)
  const addition = mergeHistories(emptyHistory, { ...emptyHistory, pulls: [pull] })
  const stored = await store?.append(addition, (merged) => ({
    history: thin(merged, thinRule(config)),
    files: []
  }))
  return stored?.history
}

interface Desk {
  readonly issues: Issues
  readonly author: string
  readonly key: string
}

/** Anybody can write the marker, so the author decides too. */
const ownOf =
  ({ author, key }: Desk) =>
  (issue: RepositoryIssue): readonly KnownIssue[] => {
    const marker = readIssueMarker(issue.body)
    const isOwn = issue.author.toLowerCase() === author.toLowerCase() && marker?.key === key
    return isOwn ? [{ ...issue, id: marker.id }] : []
  }

const known = async (desk: Desk): Promise<readonly KnownIssue[]> => {
  const { items } = await readPages((page) => desk.issues.labelled(issueLabel, page), maxPages)
  return items.flatMap(ownOf(desk))
}

/** Somebody may have deleted it meanwhile. */
const doneTo = ({ number }: { readonly number: number }, isThere: boolean, what: string): string =>
  `#${number} ${isThere ? what : 'is gone'}`

const closeDuplicate = async (
  { issues }: Desk,
  { issue, of }: Extract<IssueAction, { readonly kind: 'duplicate' }>
): Promise<string> => {
  await issues.comment(issue.number, duplicateWords(of))
  const isThere = await issues.change(issue.number, { state: 'closed', reason: 'duplicate' })
  return doneTo(issue, isThere, `closed as a duplicate of #${of}`)
}

/** The owners of a row, where the report knows them. */
const ownersOf = (report: Report, findingId: string): readonly string[] =>
  [...report.bench_deltas, ...everyFunction(report)].find(({ id }) => id === findingId)?.owners ??
  []

const textFor = (
  id: string,
  evidence: Extract<IssueAction, { readonly kind: 'open' }>['evidence'],
  { key, report }: { readonly key: string; readonly report: Report }
) => {
  const row = report.history?.rows.find((one) => one.id === id)
  if (row === undefined) return undefined
  return issueText({ row, evidence, key, owners: ownersOf(report, row.finding_id) })
}

const open = async (
  desk: Desk,
  id: string,
  text: { title: string; body: string }
): Promise<string> => {
  const made = await desk.issues.create({ ...text, labels: [issueLabel] })
  // Another run may have opened one at the same time: all agree on the lowest number.
  const own = (await known(desk)).filter((issue) => issue.id === id)
  const listed = own.some(({ number }) => number === made.number) ? own : [...own, { ...made, id }]
  for (const action of duplicatesOf(listed)) {
    if (action.kind === 'duplicate') await closeDuplicate(desk, action)
  }
  return `#${made.number} opened`
}

const act = async (
  action: IssueAction,
  desk: Desk,
  report: Report
): Promise<string | undefined> => {
  const { issues, key } = desk
  if (action.kind === 'duplicate') return closeDuplicate(desk, action)
  if (action.kind === 'close') {
    const { number } = action.issue
    await issues.comment(number, closingWords(action.clean))
    const isThere = await issues.change(number, { state: 'closed', reason: 'completed' })
    return doneTo(action.issue, isThere, 'closed: back within the limit')
  }
  const text = textFor(action.id, action.evidence, { key, report })
  if (text === undefined) return undefined
  if (action.kind === 'open') return open(desk, action.id, text)
  const { number, title, body } = action.issue
  const isSame =
    title === text.title && body.replaceAll('\r\n', '\n').trimEnd() === text.body.trimEnd()
  if (action.kind === 'update' && isSame) return undefined
  const reopen = action.kind === 'reopen' ? ({ state: 'open', reason: 'reopened' } as const) : {}
  const isThere = await issues.change(number, { ...text, ...reopen })
  const done = action.kind === 'reopen' ? 'opened again' : 'brought up to date'
  return doneTo(action.issue, isThere, done)
}

const run = async (
  request: IssueCase,
  { history, number }: { readonly history: HistoryEntry; readonly number: number },
  ports: Ports
): Promise<void> => {
  const { log, openGitHub } = ports
  const merged = await remember({ ...request, history, number }, ports)
  if (merged === undefined) return
  const github: GitHubClient = await openGitHub()
  const { inputs } = request
  const author = await commentAuthor(github, inputs['comment-author'])
  const desk = { issues: github.issues, author, key: inputs['comment-key'] }
  const ids = history.rows.filter(({ status }) => status === 'over').map(({ id }) => id)
  const { actions, left } = decideIssues(merged, ids, await known(desk))
  for (const action of actions) {
    const what = await act(action, desk, request.report)
    if (what !== undefined) log.info(`issue ${what}`)
  }
  if (left > 0)
    log.info(`issues: ${formatCount(left)} more rows would have one; a run opens a few at most`)
}

/**
 * Remembers what this pull request measured, and keeps the issues about regressions that stayed over several of them. Only
 * for pull requests of this repository whose token may write.
 */
export const keepIssues = async (request: IssueCase, ports: Ports): Promise<void> => {
  const { context, log } = ports
  const { pull } = context
  const { history } = request.report
  if (!opensIssues(request) || pull === undefined || pull.isFork || !pull.writable.ok) return
  const without = 'The report is complete; no issue was opened, updated or closed.'
  await log.group('Issues', () =>
    attempt(log, { output: 'issues', without }, async () => {
      expectPullsKept(request)
      if (history !== undefined) await run(request, { history, number: pull.number }, ports)
    })
  )
}

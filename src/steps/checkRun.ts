import type { ActionInputs } from '../config/actionInputs.js'
import { type ChangedLines, readChangedLines } from '../io/changedLines.js'
import type { Conclusion } from '../io/checkRun/api.js'
import { publishCheckRun } from '../io/checkRun/publish.js'
import type { GitHubClient } from '../io/github.js'
import type { CheckRunPage } from '../outputs/checkRun.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

/** A result to show as a check run: what it says depends on the lines that the pull request changed. */
export interface CheckResult {
  readonly conclusion: Conclusion
  readonly pageFor: (changed: ChangedLines) => CheckRunPage
}

const nothingChanged: ChangedLines = { placeOf: () => undefined, isComplete: true }

const nameOf = (inputs: ActionInputs): string => {
  const key = inputs['comment-key']
  return inputs['check-name'] ?? (key === 'default' ? 'flamegate' : `flamegate / ${key}`)
}

/** Annotations are the smaller part of a check run, so it does without them where the changed lines cannot be read. */
const changedLines = async (github: GitHubClient, { context, log }: Ports) => {
  const { pull } = context
  if (pull === undefined) return nothingChanged
  const output = 'annotations of the check run'
  const without = 'They are in the report only.'
  const changed = await attempt(log, { output, without }, () =>
    readChangedLines(github.changes, pull.number)
  )
  return changed ?? nothingChanged
}

const publish = async (result: CheckResult, inputs: ActionInputs, ports: Ports) => {
  const { context, openGitHub } = ports
  const github = await openGitHub()
  const output = result.pageFor(await changedLines(github, ports))
  return publishCheckRun(github.checks, {
    name: nameOf(inputs),
    key: inputs['comment-key'],
    // Of a pull request its head: the run is of a merge commit, whose checks nobody sees.
    headSha: context.pull?.headSha ?? context.sha,
    runId: context.runId,
    runAttempt: context.runAttempt,
    detailsUrl: context.runUrl,
    conclusion: result.conclusion,
    output
  })
}

/** Shows a result as a check run, where that is switched on and the token may. The address of its page. */
export const checkRun = async (
  result: CheckResult,
  inputs: ActionInputs,
  ports: Ports
): Promise<string | undefined> => {
  const { context, log } = ports
  if (!inputs.check) return undefined
  if (context.pull?.writable.ok === false) {
    const message =
      'the token of this run is read-only; the job itself passes or fails as it should'
    log.notice({ title: 'flamegate: no check run', message })
    return undefined
  }
  const without =
    'A check run takes the permission `checks: write`; the job itself passes or fails as it should.'
  const published = await attempt(log, { output: 'check run', without }, () =>
    publish(result, inputs, ports)
  )
  if (published === undefined) return undefined
  log.info(`check run: ${published.kind}, ${published.because}`)
  if (published.warning !== undefined) {
    log.warning({ title: 'flamegate: one check run for several jobs', message: published.warning })
  }
  return published.url
}

import type { ActionInputs } from '../config/actionInputs.js'
import type { Conclusion } from '../io/checkRun/api.js'
import { publishCheckRun } from '../io/checkRun/publish.js'
import type { CheckRunPage } from '../outputs/checkRun.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

/** A result to show as a check run. */
export interface CheckResult {
  readonly conclusion: Conclusion
  readonly page: CheckRunPage
}

const nameOf = (inputs: ActionInputs): string => {
  const key = inputs['comment-key']
  return inputs['check-name'] ?? (key === 'default' ? 'flamegate' : `flamegate / ${key}`)
}

const publish = async (result: CheckResult, inputs: ActionInputs, ports: Ports) => {
  const { context, openGitHub } = ports
  const github = await openGitHub()
  return publishCheckRun(github.checks, {
    name: nameOf(inputs),
    key: inputs['comment-key'],
    // Of a pull request its head: the run is of a merge commit, whose checks nobody sees.
    headSha: context.pull?.headSha ?? context.sha,
    runId: context.runId,
    runAttempt: context.runAttempt,
    detailsUrl: context.runUrl,
    conclusion: result.conclusion,
    output: result.page
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

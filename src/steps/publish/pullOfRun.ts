import type { ActionInputs } from '../../config/actionInputs.js'
import { findPullRequest, type PullRequestSearch } from '../../io/pullRequest/find.js'
import type { NoPull, NoPullReason } from '../../io/pullRequest/refusal.js'
import { FlamegateError } from '../../model/diagnostic.js'
import type { Ports } from '../ports.js'

/** The pull request to publish for, and the run that measured it. */
export type MeasuredPull = Pick<
  Extract<PullRequestSearch, { readonly kind: 'found' }>,
  'pull' | 'run'
>

/** What is left undone for a good reason. */
type Quiet = Exclude<NoPullReason, 'event' | 'failed'>

const advice: Readonly<Record<Quiet, string>> = {
  'other-run':
    'this workflow should start after the one that measures pull requests: see `workflows` under its `on: workflow_run`, and the input report-workflow',
  unmeasured: 'the run that measures to its end starts this workflow again',
  gone: 'there is nowhere to publish to',
  none: 'there is nowhere to publish to',
  several:
    'a report is published for exactly one: close the others, or open them from branches of their own',
  moved: 'the run of the newer head is published when it has ended'
}

/** What must not be passed over: nobody knows whether there is something to publish. */
const failure = ({ why, because, hint }: NoPull): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: `publish/${why}`,
      message: `expected the pull request of the run that measured, found none: ${because}`,
      hint: hint ?? 'run the job again'
    }
  ])

const isQuiet = (why: NoPullReason): why is Quiet => why in advice

/**
 * The one pull request that is published for, from the event and the API; undefined, with one notice, where there is
 * none to publish for. Throws the FlamegateError of an event or an API that does not say.
 */
export const pullOfRun = async (
  inputs: ActionInputs,
  { log, openGitHub, readEvent }: Ports
): Promise<MeasuredPull | undefined> => {
  const { 'report-workflow': workflow } = inputs
  const { runs, pulls } = await openGitHub()
  const query = { event: readEvent(), ...(workflow === undefined ? {} : { workflow }) }
  const found = await findPullRequest(query, { runs, pulls })
  if (found.kind === 'found') {
    log.info(`publishing ${found.run.url} for pull request ${found.pull.number}`)
    return found
  }
  if (!isQuiet(found.why)) throw failure(found)
  const message = `${found.because}; ${advice[found.why]}`
  log.notice({ title: 'flamegate: nothing published', message })
  return undefined
}

import { FlamegateError } from '../../model/diagnostic.js'
import { readPages } from '../github/pages.js'
import type { Pull, Pulls } from '../github/pulls.js'
import type { Runs, WorkflowRun } from '../github/runs.js'
import { workflowOf } from '../github/workflow.js'
import type { PullRequest } from '../runContext.js'
import { type NoPull, noPull, refusalOf, runEventSchema } from './refusal.js'

export interface PullRequestQuery {
  /** The payload of the `workflow_run` event, as the runner left it. */
  readonly event: unknown
  /** Only a run of this workflow is answered for: its file or its name. Any, when absent. */
  readonly workflow?: string
}

export interface PullRequestPorts {
  readonly runs: Pick<Runs, 'run'>
  readonly pulls: Pulls
}

/** The run whose data is to be published. Its code was not trusted, so nothing that it stored is either. */
export interface MeasuredRun extends Pick<WorkflowRun, 'id' | 'attempt' | 'url'> {
  /** File of its workflow. */
  readonly workflow: string
}

export type PullRequestSearch =
  | {
      readonly kind: 'found'
      readonly pull: PullRequest
      readonly run: MeasuredRun
    }
  | NoPull

/** Enough for a branch with 300 pull requests into as many bases. */
const maxPages = 3

/** A run whose head can be looked for. */
type HeadedRun = WorkflowRun & Required<Pick<WorkflowRun, 'headBranch' | 'headRepository'>>

const hasHead = (run: WorkflowRun): run is HeadedRun =>
  run.headBranch !== undefined && run.headRepository !== undefined

/** Whether a pull request is from the branch of the run, into this repository. */
const isFrom =
  (run: HeadedRun) =>
  ({ head, base }: Pull): boolean =>
    head.repositoryId === run.headRepository.id &&
    head.ref === run.headBranch &&
    base.repositoryId === run.repositoryId

/** The pull requests from the branch, open or not: by the branch, and only where that has none by the commit. */
const pullsOf = async (run: HeadedRun, pulls: Pulls): Promise<readonly Pull[]> => {
  const { headRepository, headBranch, headSha } = run
  const isOurs = isFrom(run)
  const open = await readPages(
    (page) => pulls.from(headRepository.owner, headBranch, page),
    maxPages
  )
  const own = open.items.filter(isOurs)
  if (own.length > 0) return own
  const { items } = await readPages((page) => pulls.withCommit(headSha, page), maxPages)
  return items.filter(isOurs)
}

const numbers = (pulls: readonly Pull[]): string =>
  pulls.map(({ number }) => `#${number}`).join(', ')

const found = (pull: Pull, run: HeadedRun): PullRequestSearch => ({
  kind: 'found',
  pull: {
    number: pull.number,
    headSha: run.headSha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headRepoId: run.headRepository.id,
    isFork: run.headRepository.id !== run.repositoryId,
    writable: { ok: true }
  },
  run: {
    id: run.id,
    attempt: run.attempt,
    url: run.url,
    workflow: workflowOf(run)
  }
})

/** Exactly one open pull request with the measured head, or a reason. */
const choose = (pulls: readonly Pull[], run: HeadedRun): PullRequestSearch => {
  const open = pulls.filter(({ isOpen }) => isOpen)
  const current = open.filter(({ head }) => head.sha === run.headSha)
  const [first, second] = current
  if (second !== undefined) {
    return noPull('several', `${numbers(current)} have the head that was measured`)
  }
  if (first !== undefined) return found(first, run)
  if (open.length > 0) return noPull('moved', `${numbers(open)} has a newer head than was measured`)
  return pulls.length > 0
    ? noPull('none', `${numbers(pulls)} is not open any more`)
    : noPull('none', 'no open pull request has the head that was measured')
}

const search = async (
  query: PullRequestQuery,
  { runs, pulls }: PullRequestPorts
): Promise<PullRequestSearch> => {
  const { data: event } = runEventSchema.safeParse(query.event)
  if (event === undefined)
    return noPull('event', 'the event is not that of a completed workflow run')
  const run = await runs.run(event.workflow_run.id)
  const refusal = refusalOf(run, event, query.workflow)
  if (refusal !== undefined) return refusal
  if (!hasHead(run)) return noPull('gone', 'the repository or branch of the head is gone')
  return choose(await pullsOf(run, pulls), run)
}

/**
 * Finds the pull request that a run measured, for `workflow_run`: from the event and the API, never from what the run
 * stored, which anybody who can open a pull request can write. One open pull request has to have the very head of the run;
 * none, several and a newer head are refused with a reason, and so is every failure.
 */
export const findPullRequest = async (
  query: PullRequestQuery,
  ports: PullRequestPorts
): Promise<PullRequestSearch> => {
  try {
    return await search(query, ports)
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    const hint = error.diagnostics[0]?.hint
    return { ...noPull('failed', error.message), ...(hint === undefined ? {} : { hint }) }
  }
}

import * as z from 'zod'
import { FlamegateError } from '../../model/diagnostic.js'
import { readPages } from '../github/pages.js'
import type { Pull, Pulls } from '../github/pulls.js'
import type { Runs, WorkflowRun } from '../github/runs.js'
import { isOfWorkflow, workflowOf } from '../github/workflow.js'
import type { PullRequest } from '../runContext.js'

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

/** Why a run has no pull request to publish for. */
export type NoPullReason =
  /** The event is not what GitHub documents, or does not agree with the API. */
  | 'event'
  /** The run is of another event or workflow. */
  | 'other-run'
  /** The head's repository or branch is gone. */
  | 'gone'
  | 'none'
  | 'several'
  /** The pull request has a newer head. */
  | 'moved'
  /** GitHub could not be asked. */
  | 'failed'

/** The run whose data is to be published. Its code was not trusted, so nothing that it stored is either. */
export type MeasuredRun = Pick<WorkflowRun, 'id' | 'attempt' | 'url'> & { readonly isFork: boolean }

export type PullRequestSearch =
  | {
      readonly kind: 'found'
      readonly pull: PullRequest
      readonly labels: readonly string[]
      readonly run: MeasuredRun
    }
  | {
      readonly kind: 'none'
      readonly why: NoPullReason
      readonly because: string
      readonly hint?: string
    }

type None = Extract<PullRequestSearch, { readonly kind: 'none' }>

const none = (why: NoPullReason, because: string): None => ({ kind: 'none', why, because })

/** Of the event only this is used; what can be asked is asked. */
const eventSchema = z.object({
  action: z.literal('completed'),
  repository: z.object({ id: z.int() }),
  workflow_run: z.object({ id: z.int(), head_sha: z.string(), event: z.string() })
})

type Event = z.infer<typeof eventSchema>

/** Enough for a branch with 300 pull requests into as many bases. */
const maxPages = 3

/** A run whose head can be looked for. */
type HeadedRun = WorkflowRun & Required<Pick<WorkflowRun, 'headBranch' | 'headRepository'>>

const hasHead = (run: WorkflowRun): run is HeadedRun =>
  run.headBranch !== undefined && run.headRepository !== undefined

/**
 * Under `pull_request_target` the head of a run is the base; under `push` there is no pull request. Of the pull requests in
 * the event nothing is used: they are missing for forks, and may be of other repositories.
 */
const refusalOf = (
  run: WorkflowRun,
  event: Event,
  { workflow }: PullRequestQuery
): None | undefined => {
  const told = event.workflow_run
  if (run.headSha !== told.head_sha || run.event !== told.event) {
    return none('event', 'the event and the API do not agree on the run')
  }
  if (run.repositoryId !== event.repository.id) {
    return none('event', 'the run is of another repository')
  }
  if (run.event !== 'pull_request') {
    return none('other-run', `the run is of the event ${run.event}, not of pull_request`)
  }
  if (workflow !== undefined && !isOfWorkflow(run, workflow)) {
    return none('other-run', `the run is of the workflow ${workflowOf(run)}, not of ${workflow}`)
  }
  return undefined
}

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
  labels: pull.labels,
  run: {
    id: run.id,
    attempt: run.attempt,
    url: run.url,
    isFork: run.headRepository.id !== run.repositoryId
  }
})

/** Exactly one open pull request with the measured head, or a reason. */
const choose = (pulls: readonly Pull[], run: HeadedRun): PullRequestSearch => {
  const open = pulls.filter(({ isOpen }) => isOpen)
  const current = open.filter(({ head }) => head.sha === run.headSha)
  const [first, second] = current
  if (second !== undefined) {
    return none('several', `${numbers(current)} have the head that was measured`)
  }
  if (first !== undefined) return found(first, run)
  if (open.length > 0) return none('moved', `${numbers(open)} has a newer head than was measured`)
  return pulls.length > 0
    ? none('none', `${numbers(pulls)} is not open any more`)
    : none('none', 'no open pull request has the head that was measured')
}

const search = async (
  query: PullRequestQuery,
  { runs, pulls }: PullRequestPorts
): Promise<PullRequestSearch> => {
  const { data: event } = eventSchema.safeParse(query.event)
  if (event === undefined) return none('event', 'the event is not that of a completed workflow run')
  const run = await runs.run(event.workflow_run.id)
  const refusal = refusalOf(run, event, query)
  if (refusal !== undefined) return refusal
  if (!hasHead(run)) return none('gone', 'the repository or branch of the head is gone')
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
    return { ...none('failed', error.message), ...(hint === undefined ? {} : { hint }) }
  }
}

import type { ListedRun, WorkflowRun } from '../github/runs.js'
import { isOfWorkflow, workflowOf } from '../github/workflow.js'
import type { BaselineRequest } from './search.js'

/** Events whose code is what the branch holds. Every other may run what somebody proposes. */
const trustedEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

type Origin = Pick<BaselineRequest, 'branches' | 'workflow'>

const foreignRepository = 'its code is from another repository'

const foreignBranch = (branch: string, branches: readonly string[]): string =>
  `it is of the branch ${branch}, not of ${branches.join(' or ')}`

/**
 * Why the code of a run is surely not what the branches hold, as the list of artifacts tells already: that saves a request.
 * Where nothing is said here, `foreignCode` decides.
 */
export const foreignAsListed = (
  { headBranch, isForeign = false }: ListedRun,
  { branches }: Pick<Origin, 'branches'>
): string | undefined => {
  if (isForeign) return foreignRepository
  if (headBranch === undefined || branches.includes(headBranch)) return undefined
  return foreignBranch(headBranch, branches)
}

/** Why the code of a run is not what the branches hold, if it is not. */
export const foreignCode = (
  run: WorkflowRun,
  { branches, workflow }: Origin
): string | undefined => {
  const { event, headBranch, headRepository } = run
  if (!isOfWorkflow(run, workflow))
    return `it is of the workflow ${workflowOf(run)}, not of ${workflow}`
  if (headRepository?.id !== run.repositoryId) return foreignRepository
  if (!trustedEvents.has(event)) return `it is of the event ${event}`
  if (headBranch !== undefined && branches.includes(headBranch)) return undefined
  return foreignBranch(headBranch ?? 'unknown', branches)
}

/**
 * Why a run may not speak for the base, if it may not. What an artifact says of itself proves nothing: a pull request can upload one of
 * any name and content. So the run decides, as GitHub knows it: same repository, branch of the base, an event that
 * runs the branch's own code, success, the right workflow, and the commit that is looked for.
 */
export const distrustOf = (
  run: WorkflowRun,
  sha: string,
  { ownRunId, ...origin }: Pick<BaselineRequest, 'branches' | 'workflow' | 'ownRunId'>
): string | undefined => {
  const { conclusion } = run
  if (run.id === ownRunId) return 'it is this run'
  const foreign = foreignCode(run, origin)
  if (foreign !== undefined) return foreign
  if (run.headSha !== sha) return 'it is of another commit'
  if (conclusion === 'success') return undefined
  return conclusion === undefined ? 'it has not ended' : `it ended with ${conclusion}`
}

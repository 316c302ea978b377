import type { WorkflowRun } from '../github/runs.js'
import { isOfWorkflow, workflowOf } from '../github/workflow.js'
import type { BaselineRequest } from './search.js'

/** Events whose code is what the branch holds. Every other may run what somebody proposes. */
const trustedEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

/**
 * Why a run may not speak for the base, if it may not. What an artifact says of itself proves nothing: a pull request can upload one of
 * any name and content. So the run decides, as GitHub knows it: same repository, branch of the base, an event that
 * runs the branch's own code, success, the right workflow, and the commit that is looked for.
 */
export const distrustOf = (
  run: WorkflowRun,
  sha: string,
  { branches, workflow, ownRunId }: Pick<BaselineRequest, 'branches' | 'workflow' | 'ownRunId'>
): string | undefined => {
  const { event, headBranch, headRepository, conclusion } = run
  if (!isOfWorkflow(run, workflow))
    return `it is of the workflow ${workflowOf(run)}, not of ${workflow}`
  if (run.id === ownRunId) return 'it is this run'
  if (headRepository?.id !== run.repositoryId) return 'its code is from another repository'
  if (!trustedEvents.has(event)) return `it is of the event ${event}`
  if (headBranch === undefined || !branches.includes(headBranch)) {
    return `it is of the branch ${headBranch ?? 'unknown'}, not of ${branches.join(' or ')}`
  }
  if (run.headSha !== sha) return 'it is of another commit'
  if (conclusion === 'success') return undefined
  return conclusion === undefined ? 'it has not ended' : `it ended with ${conclusion}`
}

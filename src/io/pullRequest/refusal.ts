import * as z from 'zod'
import type { WorkflowRun } from '../github/runs.js'
import { isOfWorkflow, workflowOf } from '../github/workflow.js'

/** Why a run has no pull request to publish for. */
export type NoPullReason =
  /** The event is not what GitHub documents, or does not agree with the API. */
  | 'event'
  /** The run is of another event or workflow. */
  | 'other-run'
  /** The run did not come to its end, or has begun again. */
  | 'unmeasured'
  /** The head's repository or branch is gone. */
  | 'gone'
  | 'none'
  | 'several'
  /** The pull request has a newer head. */
  | 'moved'
  /** GitHub could not be asked. */
  | 'failed'

export interface NoPull {
  readonly kind: 'none'
  readonly why: NoPullReason
  readonly because: string
  readonly hint?: string
}

export const noPull = (why: NoPullReason, because: string): NoPull => ({
  kind: 'none',
  why,
  because
})

/** Of the event only this is used; what can be asked is asked. */
export const runEventSchema = z.object({
  action: z.literal('completed'),
  repository: z.object({ id: z.int() }),
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.int().optional(),
    head_sha: z.string(),
    event: z.string()
  })
})

export type RunEvent = z.infer<typeof runEventSchema>

/** Ends before the end; a run that waits for an approval has ended with `action_required`. */
const cutShort: ReadonlySet<string> = new Set(['cancelled', 'skipped', 'stale', 'action_required'])

/** A run that fails has measured too: the benchmarks of a regression end like those of a pass. */
const unmeasuredOf = (
  { attempt, conclusion }: WorkflowRun,
  { run_attempt: told = attempt }: RunEvent['workflow_run']
): NoPull | undefined => {
  if (attempt > told) {
    return noPull('unmeasured', 'the run was started again, and is published when that has ended')
  }
  return conclusion !== undefined && cutShort.has(conclusion)
    ? noPull('unmeasured', `the run ended with ${conclusion}, so it has not measured to its end`)
    : undefined
}

/**
 * Why a run is not published, before anybody looks for its pull request. Under `pull_request_target` the head of a run is
 * the base; under `push` there is no pull request. Of the pull requests in the event nothing is used: they are missing
 * for forks, and may be of other repositories.
 */
export const refusalOf = (
  run: WorkflowRun,
  event: RunEvent,
  workflow: string | undefined
): NoPull | undefined => {
  const told = event.workflow_run
  if (run.headSha !== told.head_sha || run.event !== told.event) {
    return noPull('event', 'the event and the API do not agree on the run')
  }
  if (run.repositoryId !== event.repository.id) {
    return noPull('event', 'the run is of another repository')
  }
  if (run.event !== 'pull_request') {
    return noPull('other-run', `the run is of the event ${run.event}, not of pull_request`)
  }
  if (workflow !== undefined && !isOfWorkflow(run, workflow)) {
    return noPull('other-run', `the run is of the workflow ${workflowOf(run)}, not of ${workflow}`)
  }
  return unmeasuredOf(run, told)
}

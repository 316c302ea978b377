import type { WorkflowRun } from './runs.js'

/** The file of a run's workflow. `path` may end in `@` and the ref that the file was taken from. */
export const workflowOf = ({ path }: Pick<WorkflowRun, 'path'>): string =>
  path.split('@', 1)[0] ?? path

/** Whether a run is of a workflow, given by its file, the file's own name, or the name that the file gives it. */
export const isOfWorkflow = (run: Pick<WorkflowRun, 'path' | 'name'>, wanted: string): boolean => {
  const file = workflowOf(run)
  const names = [file, file.replace('.github/workflows/', ''), run.name]
  return wanted !== '' && names.includes(wanted)
}

/** The file in GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/perf.yml@refs/heads/main`. */
export const workflowFile = (workflowRef: string): string | undefined =>
  /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(workflowRef)?.[1]

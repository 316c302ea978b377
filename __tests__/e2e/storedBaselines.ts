/** A repository with a history, whose runs of main stored baselines. */
import { world } from './events.js'
import type { Job, OpenJob } from './job.js'
import { type Files, headOnly } from './measurements.js'
import { type Run, storeArtifact } from './state.js'
import { zipOf } from './zip.js'

const { baseSha, headSha, repository } = world
/** The commit before the base. */
export const older = `0${baseSha.slice(1)}`
const perf = '.github/workflows/perf.yml'
const head = { 'flamegate-data-1': headOnly }
const canRead = { actions: 'read' } as const

/** main: `older`, then `baseSha`, which the pull request builds on. */
export const giveHistory = ({ server: { state } }: Job): void => {
  state.history.set(older, [])
  state.history.set(baseSha, [older])
  state.history.set(headSha, [baseSha])
}

export const withHistory = async (
  aJob: OpenJob,
  options: Parameters<OpenJob>[0] = {}
): Promise<Job> => {
  const job = await aJob({ grants: canRead, artifacts: head, ...options })
  giveHistory(job)
  return job
}

export interface Stored {
  readonly files?: Files
  readonly name?: string
  readonly expired?: boolean
  readonly run?: Partial<Run>
}

/** Adds a run of main that stored a baseline. */
export const store = ({ server: { state } }: Job, sha: string, stored: Stored = {}): Run => {
  const { files = headOnly, name = 'flamegate-baseline', expired = false } = stored
  const run: Run = {
    id: state.nextId(),
    sha,
    branch: 'main',
    event: 'push',
    conclusion: 'success',
    path: perf,
    headRepository: repository,
    ...stored.run
  }
  state.runs.set(run.id, run)
  storeArtifact(state, run.id, { name, content: zipOf(files), odd: { expired } })
  return run
}

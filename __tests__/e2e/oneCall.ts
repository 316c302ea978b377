/** A run of the action in which one call to GitHub fails, and what it left. */
import type { Fault } from './faults.js'
import { runHere } from './here.js'
import type { Job, OpenJob } from './job.js'
import type { StepResult } from './runner.js'
import type { Scene } from './scenes.js'

export interface Call {
  readonly operation: string
  readonly fault: Fault
}

export interface Ran {
  readonly step: StepResult
  /** The calls that were made. */
  readonly operations: readonly string[]
  /** What there is not although the run is to leave it, as notices say it. */
  readonly lost: readonly string[]
}

/** A healthy request must not run out of time, so limits pass slower. */
export const pace = { pauses: 400, limits: 100 }

const lostIn = (scene: Scene, job: Job, planted: ReadonlySet<number>) => {
  const { state } = job.server
  const made = [...state.artifacts.values()].filter(({ id }) => !planted.has(id))
  const unstored = Object.entries(scene.leaves)
    .filter(([, name]) => !made.some((artifact) => artifact.name === name))
    .map(([title]) => title)
  const missing = [...unstored, ...(scene.lacks?.(job) ?? [])]
  if (!scene.speaks) return missing
  const hasComment = [...state.comments.values()].some(({ body }) => body.includes('run=9000.1 '))
  const hasCheck = [...state.checkRuns.values()].some(({ externalId }) =>
    externalId.endsWith('run=9000.1')
  )
  return [
    ...missing,
    ...(hasComment ? [] : ['flamegate: no comment']),
    ...(hasCheck ? [] : ['flamegate: no check run'])
  ]
}

/** Plays a scene in which these calls fail. */
export const play = async (
  aJob: OpenJob,
  scene: Scene,
  calls: readonly Call[] = []
): Promise<Ran> => {
  const job = await scene.open(aJob)
  const planted = new Set(job.server.state.artifacts.keys())
  for (const { operation, fault } of calls) job.server.fail(operation, fault)
  const step = await scene.step(job, { run: runHere(pace) })
  const operations = [...new Set(job.server.requests.map((one) => one.operation))]
  return { step, operations, lost: lostIn(scene, job, planted) }
}

/**
 * The action is killed after GitHub has carried out a request and before it has answered, and at moments by the clock; then
 * the job is run again. What is there afterwards is there once, and right.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { expect, jest, test } from '@jest/globals'
import { world } from './events.js'
import { runHere } from './here.js'
import { type Job, type OpenJob, withJobs } from './job.js'
import { moments } from './moments.js'
import { marker, verdictOf } from './reading.js'
import { runApart } from './runner.js'
import { type Scene, sceneOf } from './scenes.js'

// With many moments.
jest.setTimeout(900_000)

/** GitHub answers every request, so no limit needs to pass faster, and a busy machine meets none. */
const again = { attempt: 2, run: runHere({ pauses: 100, limits: 1 }) }
const written = marker(world.headSha, '9000.2')

/** What is said once wherever it is said at all. */
const oneOfEach = (job: Job) => {
  const { artifacts, checkRuns, comments, issues } = job.server.state
  const own = [...comments.values()].filter(({ body }) => body.includes('<!-- flamegate:v1 '))
  return {
    comments: own.map(({ body }) => body.split('\n', 1)[0]),
    checks: [...checkRuns.values()].map(({ externalId }) => externalId),
    artifacts: [...artifacts.values()].map(({ name }) => name).sort(),
    issues: [...issues.values()].filter(({ state }) => state === 'open').length
  }
}

/** Modes, and the requests of each after which the process is killed. */
const cases = Object.entries({
  compare: ['CreateArtifact', 'issues/update-comment', 'issues/delete-comment'],
  'compare, with a stored baseline': ['issues/create-comment', 'checks/create'],
  merge: ['checks/update'],
  publish: ['checks/create'],
  'record, with the history on a branch': ['git/create-commit', 'git/create-ref'],
  'compare, with issues': ['git/update-ref', 'issues/create']
}).flatMap(([name, operations]) => operations.map((operation) => [name, operation] as const))

/** What a run leaves where none was killed before it. */
const undisturbed = new Map<string, unknown>()

const clean = async (aJob: OpenJob, { name, open, step }: Scene): Promise<unknown> => {
  const known = undisturbed.get(name)
  if (known !== undefined) return known
  const job = await open(aJob)
  const left = [verdictOf(await step(job, again)), oneOfEach(job)]
  undisturbed.set(name, left)
  return left
}

/** The job is run again, to the end. */
const expectRepair = async (aJob: OpenJob, scene: Scene, job: Job): Promise<void> => {
  const repaired = await scene.step(job, again)
  expect([repaired.notice, scene.lacks?.(job) ?? []]).toEqual([[], []])
  expect([verdictOf(repaired), oneOfEach(job)]).toEqual(await clean(aJob, scene))
  expect(oneOfEach(job).comments).toEqual(scene.speaks ? [written] : [])
}

test.each(cases)(
  '%s, killed after %s: the next run leaves everything once, and says nothing of it',
  withJobs(async (aJob, name, operation) => {
    const scene = sceneOf(name)
    const job = await scene.open(aJob)
    const killed = await scene.step(job, { killedBy: job.server.silenceAfter(operation) })
    expect([killed.exitCode, job.requests(operation).length]).toEqual([null, 1])
    job.server.speak()
    await expectRepair(aJob, scene, job)
  })
)

const killedAnywhere = ['compare', 'record, with the history on a branch', 'compare, with issues']

test.each(killedAnywhere)(
  '%s, killed at any moment: the same',
  withJobs(async (aJob, name) => {
    const scene = sceneOf(name)
    const { durationMs } = await scene.step(await scene.open(aJob), { run: runApart })
    const those = moments(killedAnywhere.indexOf(name)).filter(
      (_, index) => index % killedAnywhere.length === killedAnywhere.indexOf(name)
    )
    for (const moment of those) {
      const job = await scene.open(aJob)
      await scene.step(job, { killedBy: wait(moment * durationMs, undefined, { ref: false }) })
      await expectRepair(aJob, scene, job)
    }
  })
)

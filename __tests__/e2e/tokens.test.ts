/** A token that ends while the action runs: what needs it is lost from then on, which is said once, and the verdict stands. */
import { expect, jest, test } from '@jest/globals'
import { requestSchemas } from './artifactRequests.js'
import { unauthorised } from './faults.js'
import { runHere } from './here.js'
import { type Job, withJobs } from './job.js'
import { pace } from './oneCall.js'
import { titles, verdictOf } from './reading.js'
import { sceneOf } from './scenes.js'

/** Nothing here waits for anything, however slow the machine: only a hang comes so far. */
jest.setTimeout(600_000)

/** The token of the job, which the API knows no more, and that of the artifact service. */
const ends = {
  github: ({ server }: Job): void => server.state.tokens.clear(),
  runtime: ({ server }: Job): void => {
    for (const operation of Object.keys(requestSchemas)) server.fail(operation, unauthorised)
  }
} as const

const [lines, comment, check, issues] = ['changed lines', 'comment', 'check run', 'issues']
const artifact = 'report artifact'

/** What ends in which mode during which request, and what is lost, the first of it with the notice. */
const cases = [
  ['github', 'compare', 'issues/list-comments', [lines, comment, check]],
  ['github', 'compare', 'issues/update-comment', [comment, check]],
  ['github', 'compare', 'checks/create', [check]],
  ['github', 'merge', 'pulls/get', [comment, check]],
  ['github', 'publish', 'checks/create', [check]],
  ['github', 'compare, with issues', 'checks/create', [check, issues]],
  ['github', 'compare, with issues', 'git/create-tree', [issues]],
  ['runtime', 'compare', 'CreateArtifact', [artifact]],
  ['runtime', 'publish', 'FinalizeArtifact', [artifact]],
  ['runtime', 'collect-and-compare', 'CreateArtifact', ['data artifact', artifact]]
] as const

/** GitHub answers every request, so no limit needs to pass faster, and a busy machine meets none. */
const run = runHere({ ...pace, limits: 1 })

test.each(cases)(
  'the %s token ends in %s during %s: one notice for all of %j',
  withJobs(async (aJob, token, name, operation, [first, ...others]) => {
    const scene = sceneOf(name)
    const right = await scene.step(await scene.open(aJob), { run })
    const job = await scene.open(aJob)
    job.server.before(operation, () => ends[token](job))
    const step = await scene.step(job, { run })
    expect(titles(step.notice)).toBe(`flamegate: no ${first}`)
    for (const one of others) expect(step.text).toContain(`no ${one}, for the same reason`)
    expect(verdictOf(step)).toEqual(verdictOf(right))
  })
)

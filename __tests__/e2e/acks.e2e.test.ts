/** Acknowledgements, and a pull request that tries to loosen what judges it, through the whole action. */
import { describe, expect, jest, test } from '@jest/globals'
import { eventEnv, world } from './events.js'
import { broken, refused } from './faults.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import { messages, report, summaryOf, titles, verdictOf } from './reading.js'
import type { StepResult } from './runner.js'
import { actionsBot, plantArtifact, plantComment, plantLabel } from './state.js'
import { zipOf } from './zip.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const { baseSha, headSha, pull: issue } = world
const mergeSha = eventEnv('pull-request')['GITHUB_SHA'] ?? ''
const kim = { login: 'kim', id: 9004, type: 'User' } as const
const visitor = { login: 'visitor', id: 9003, type: 'User' } as const
const label = 'perf-regression-ok'
const [settings, ackFile] = ['.github/flamegate.yml', '.github/flamegate-acks.yml']
const artifacts = { 'flamegate-data-1': measured.muchSlower }

/** The finding that `muchSlower` fails on; the same in every run. */
const findingOf = (step: StepResult): string => report(step).bench_deltas[0].id

const say = (job: Job, author: typeof kim | typeof visitor | typeof actionsBot, body: string) =>
  plantComment(job.server.state, { issue, author, body })

const putLabel = (job: Job, isPut = true) =>
  plantLabel(job.server.state, { issue, label, isPut, actor: kim })

const bodyOf = (job: Job): string =>
  job.comments().find(({ author }) => author === actionsBot)?.body ?? ''

const measureAgain = (job: Job, files: measured.Files) =>
  plantArtifact(job.server.state, 'flamegate-data-1', zipOf(files))

const states = (step: StepResult) =>
  report(step).acks.map((one: { source: string; state: string }) => [one.source, one.state])

describe('the label', () => {
  test.concurrent(
    'accepts what the report had when it was put, run after run, and nothing that is new',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'triage')
      expect(verdictOf(await job.step())).toEqual(['hard_fail', 1])
      putLabel(job)
      const accepted = await job.step({}, { attempt: 2 })
      expect(verdictOf(accepted)).toEqual(['pass', 0])
      expect(accepted.outputs.get('acknowledged')).toBe('1')
      expect(states(accepted)).toEqual([['label', 'active']])
      expect(bodyOf(job)).toContain('failed,\u00a0accepted')
      expect(verdictOf(await job.step({}, { attempt: 3 }))).toEqual(['pass', 0])

      measureAgain(job, measured.twoMuchSlower)
      const rearmed = await job.step({}, { attempt: 4 })
      expect(verdictOf(rearmed)).toEqual(['hard_fail', 1])
      expect(rearmed.outputs.get('acknowledged')).toBe('1')
      expect(messages(rearmed.error)).not.toBe('')
    })
  )

  test.concurrent(
    'counts no more when it is taken off',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'maintain')
      await job.step()
      putLabel(job)
      expect(verdictOf(await job.step({}, { attempt: 2 }))).toEqual(['pass', 0])
      putLabel(job, false)
      expect(verdictOf(await job.step({}, { attempt: 3 }))).toEqual(['hard_fail', 1])
    })
  )

  test.concurrent(
    'that was there before any report accepts nothing, and says what to do',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'admin')
      putLabel(job)
      expect(verdictOf(await job.step())).toEqual(['hard_fail', 1])
      expect(bodyOf(job)).toContain('take it off and put it on again')
    })
  )

  test.concurrent(
    'has the name that the settings of the base give it',
    withJobs(async (aJob) => {
      const contents = { [`${baseSha}:${settings}`]: 'accept-label: slower-is-fine\n' }
      const job = await aJob({ artifacts, contents })
      job.server.state.roles.set('kim', 'write')
      await job.step()
      putLabel(job)
      expect(verdictOf(await job.step({}, { attempt: 2 }))).toEqual(['hard_fail', 1])
      plantLabel(job.server.state, { issue, label: 'slower-is-fine', isPut: true, actor: kim })
      expect(verdictOf(await job.step({}, { attempt: 3 }))).toEqual(['pass', 0])
    })
  )
})

describe('a command in a comment', () => {
  test.concurrent(
    'accepts a finding, with who, why and until when in the report',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'write')
      const id = findingOf(await job.step())
      expect(bodyOf(job)).toContain(id)
      const command = say(
        job,
        kim,
        `Fine.\n\n/flamegate ack ${id.slice(0, 8)} pays off until=2999-12-31`
      )
      const step = await job.step({}, { attempt: 2 })
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect(summaryOf(step)).toContain('accepted by kim until 2999-12-31: pays off')
      expect(titles(step.notice)).toContain('benchmark-slowdown failed, accepted (hard fail)')
      expect(report(step).acks).toMatchObject([
        { source: 'command', state: 'active', author: 'kim', findings: [id], reason: 'pays off' }
      ])
      expect(report(step).acks[0].url).toContain(String(command.id))
      expect(bodyOf(job)).toContain('by kim (comment) until 2999-12-31: pays off')
    })
  )

  test.concurrent(
    'accepts several findings at once, and takes several back',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.twoMuchSlower } })
      job.server.state.roles.set('kim', 'write')
      const ids = report(await job.step()).bench_deltas.map(({ id }: { id: string }) => id)
      expect(ids).toHaveLength(2)
      say(job, kim, `/flamegate ack ${ids.join(' ')} a new index until=2999-12-31`)
      const accepted = await job.step({}, { attempt: 2 })
      expect(verdictOf(accepted)).toEqual(['pass', 0])
      expect(accepted.outputs.get('acknowledged')).toBe('2')
      expect(report(accepted).acks).toMatchObject([
        { findings: [ids[0]], reason: 'a new index' },
        { findings: [ids[1]], reason: 'a new index' }
      ])
      say(job, kim, `/flamegate unack ${ids.join(' ')}`)
      expect(verdictOf(await job.step({}, { attempt: 3 }))).toEqual(['hard_fail', 1])
    })
  )

  test.concurrent(
    'by someone without write access does not count, and neither do a bot, an edit and a date that has passed',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const { state } = job.server
      state.roles.set('kim', 'write').set('visitor', 'triage')
      const id = findingOf(await job.step())
      say(job, visitor, `/flamegate ack ${id} please`)
      say(job, actionsBot, `/flamegate ack ${id} beep`)
      say(job, kim, `/flamegate ack ${id} earlier until=2020-01-31`)
      const edited = say(job, kim, `/flamegate ack ${id} not mine`)
      state.comments.set(edited.id, { ...edited, updatedAt: state.now() })
      const step = await job.step({}, { attempt: 2 })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(states(step)).toEqual([
        ['command', 'expired'],
        ['command', 'refused'],
        ['command', 'refused'],
        ['command', 'refused']
      ])
      expect(bodyOf(job)).toContain('it takes write access to the repository')
    })
  )

  test.concurrent(
    'is read in a fork too, where the token only reads',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'pull-request-fork', artifacts })
      job.server.state.roles.set('kim', 'write')
      const id = findingOf(await job.step())
      say(job, kim, `/flamegate ack ${id} known`)
      const step = await job.step({}, { attempt: 2, event: 'pull-request-fork' })
      expect(verdictOf(step)).toEqual(['pass', 0])
    })
  )

  test.concurrent.each([
    ['issues/list-comments', 'count for nothing'],
    ['issues/list-events', 'count for nothing'],
    ['repos/get-collaborator-permission-level', 'GitHub did not say what its author may do']
  ])(
    'or label that cannot be checked (%s) counts for nothing, and that is said',
    withJobs(async (aJob, operation, words) => {
      const job = await aJob({ artifacts })
      job.server.state.roles.set('kim', 'write')
      const id = findingOf(await job.step())
      say(job, visitor, `/flamegate ack ${id} fine`)
      putLabel(job)
      job.server.fail(operation, operation === 'issues/list-events' ? broken(502) : refused)
      const step = await job.step({}, { attempt: 2, hurry: 20 })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(summaryOf(step)).toContain(words)
    })
  )
})

const entry = (id: string): string =>
  `version: 1\nacks:\n  - { id: "${id}", reason: known, author: the team, until: 2999-12-31 }\n`

describe('the file', () => {
  test.concurrent(
    'of the base accepts a finding; what head has in it counts once it is merged, and is said',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const { contents } = job.server.state
      const id = findingOf(await job.step())
      contents.set(`${mergeSha}:${ackFile}`, entry(id))
      const proposed = await job.step({}, { attempt: 2, workspace: { [ackFile]: entry(id) } })
      expect(verdictOf(proposed)).toEqual(['hard_fail', 1])
      expect(report(proposed).head_loosens).toEqual([
        `acknowledges \`${id}\` until 2999-12-31: "known"`
      ])
      expect(bodyOf(job)).toContain('This pull request loosens what judges it')

      contents.set(`${baseSha}:${ackFile}`, entry(id))
      const merged = await job.step({}, { attempt: 3 })
      expect(verdictOf(merged)).toEqual(['pass', 0])
      expect(report(merged).head_loosens).toEqual([])
      expect(states(merged)).toEqual([['file', 'active']])
      expect(bodyOf(job)).toContain('by the team (file)')
    })
  )

  test.concurrent(
    'with a mistake accepts nothing in the entry, and the others count',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const { contents } = job.server.state
      const id = findingOf(await job.step())
      const text = `${entry(id)}  - { id: "${id}", reson: x, author: y }\n`
      contents.set(`${baseSha}:${ackFile}`, text)
      contents.set(`${mergeSha}:${ackFile}`, text)
      const step = await job.step({}, { attempt: 2 })
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect(summaryOf(step)).toContain('did you mean "reason"?')
    })
  )

  test.concurrent(
    'of the checkout counts where there is no pull request',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push', artifacts })
      const id = findingOf(await job.step())
      const step = await job.step({}, { attempt: 2, workspace: { [ackFile]: entry(id) } })
      expect(verdictOf(step)).toEqual(['pass', 0])
    })
  )
})

describe('settings that the pull request loosens', () => {
  const strict = 'fail-on: soft-fail\ngates:\n  benchmark-slowdown: { above: 10 }\n'
  const loose = 'fail-on: never\ngates:\n  benchmark-slowdown: { above: 50 }\n'

  test.concurrent(
    'do not count, and are listed',
    withJobs(async (aJob) => {
      const contents = { [`${baseSha}:${settings}`]: strict, [`${mergeSha}:${settings}`]: loose }
      const job = await aJob({ artifacts, contents })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).head_loosens).toEqual([
        '`fail-on` weakens from soft-fail to never',
        '`gates.benchmark-slowdown.above` goes up from 10 to 50'
      ])
      expect(bodyOf(job)).toContain('weakens from soft-fail to never')
    })
  )

  test.concurrent(
    'are worth a comment when nothing else is',
    withJobs(async (aJob) => {
      const contents = { [`${baseSha}:${settings}`]: strict, [`${mergeSha}:${settings}`]: 'a: [' }
      const same = { 'flamegate-data-1': measured.same }
      const job = await aJob({ artifacts: same, contents })
      expect(verdictOf(await job.step())).toEqual(['pass', 0])
      expect(bodyOf(job)).toContain('is not valid any more')
    })
  )

  test.concurrent(
    'are not those of a branch that is behind',
    withJobs(async (aJob) => {
      const contents = {
        [`${baseSha}:${settings}`]: strict,
        [`${mergeSha}:${settings}`]: strict,
        [`${headSha}:${settings}`]: loose
      }
      const step = await (await aJob({ artifacts, contents })).step()
      expect(report(step).head_loosens).toEqual([])
    })
  )

  test.concurrent(
    'that cannot be read cost a notice, and the owners that are read the same way another',
    withJobs(async (aJob) => {
      const contents = { [`${baseSha}:${settings}`]: strict }
      const job = await aJob({ artifacts, contents })
      job.server.fail('repos/get-content', refused)
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toBe('flamegate: no settings\nflamegate: no places and owners')
    })
  )
})

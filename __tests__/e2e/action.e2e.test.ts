/**
 * The committed action as GitHub's runner starts it, against a local server that plays GitHub. `job.ts` says what must
 * be true of every step; the cases say what is particular.
 */
import { describe, expect, jest, test } from '@jest/globals'
import { eventEnv, world } from './events.js'
import { refused } from './faults.js'
import { withJobs } from './job.js'
import * as measured from './measurements.js'
import { marker, messages, outsideOfCode, report, summaryOf, titles, verdictOf } from './reading.js'
import { actionsBot, plantArtifact, plantComment } from './state.js'
import { zipOf } from './zip.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const { baseSha, headSha, pull } = world
/** Base and head as the pull request merges them, which is the commit of the run. */
const mergeSha = eventEnv('pull-request')['GITHUB_SHA'] ?? ''
const person = { login: 'visitor', id: 9003, type: 'User' } as const
const settings = '.github/flamegate.yml'

describe('a pull request from the same repository', () => {
  test.concurrent(
    'gets comment, artifact, summary, annotations and outputs',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      const step = await job.step()

      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(job.comments()).toMatchObject([{ issue: pull, author: actionsBot }])
      const [comment] = job.comments()
      expect(comment?.body.split('\n')[0]).toBe(marker(headSha, '9000.1'))
      expect(comment?.body).toContain('Checkout-8')
      expect(step.outputs.get('comment-url')).toContain(`/pull/${pull}#issuecomment-${comment?.id}`)
      expect(job.filesIn('flamegate-report')).toEqual(
        expect.arrayContaining(['report.json', 'report.md'])
      )
      const artifact = job.artifact('flamegate-report')
      expect(step.outputs.get('artifact-url')).toMatch(
        new RegExp(`^https://github.com/acme/shop/actions/runs/9000/artifacts/${artifact?.id}$`)
      )
      expect(summaryOf(step)).toContain('Checkout-8')
      expect(titles(step.warning)).toContain('flamegate')
      expect(report(step).verdict.level).toBe('warning')
      expect(Number(step.outputs.get('regressions'))).toBe(1)
      expect(step.groups.length).toBeGreaterThan(2)
    })
  )

  test.concurrent(
    'keeps its one comment over pushes',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await job.step()
      job.push('pull-request-synchronize')
      plantArtifact(job.server.state, 'flamegate-data-1', zipOf(measured.muchSlower))
      const env = { GITHUB_RUN_ID: '9001' }
      const step = await job.step({}, { event: 'pull-request-synchronize', env })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(job.comments()).toHaveLength(1)
      expect(job.comments()[0]?.body).toContain(marker(world.secondHeadSha, '9001.1'))
    })
  )

  test.concurrent(
    'does not have its comment written again when it would say the same',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      // Every upload has an address of its own, and the comment links to it.
      job.server.fail('CreateArtifact', refused)
      await job.step()
      const step = await job.step({}, { attempt: 2 })
      expect(job.requests('issues/update-comment')).toEqual([])
      expect(step.outputs.get('comment-url')).toContain(`#issuecomment-${job.comments()[0]?.id}`)
    })
  )

  test.concurrent(
    'keeps the comment of the newest head when an older run ends later',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      job.push('pull-request-synchronize')
      const env = { GITHUB_RUN_ID: '9001' }
      await job.step({}, { event: 'pull-request-synchronize', env })
      const [before] = job.comments()
      await job.step({}, { event: 'pull-request' })
      expect(job.comments()).toEqual([before])
    })
  )

  test.concurrent(
    'has one comment, of the newer run, when two runs write at the same time',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      // Runs have artifacts of their own; the two of this case share a server.
      const newer = { GITHUB_RUN_ID: '9001' }
      await Promise.all([
        job.step(),
        job.step({ 'report-artifact': 'flamegate-report-newer' }, { env: newer })
      ])
      expect(job.comments()).toHaveLength(1)
      expect(job.comments()[0]?.body).toContain(marker(headSha, '9001.1'))
    })
  )

  test.concurrent(
    'has its comment found on the second page, by marker and author',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      const { state } = job.server
      const write = (author: typeof person | typeof actionsBot, body: string) =>
        plantComment(state, { issue: pull, author, body })
      const planted = write(person, `${marker(headSha, '1.1')}\nAll is well`)
      for (let n = 0; n < 120; n += 1) write(person, `comment ${n}`)
      const bot = write(actionsBot, 'Another action was here')
      const own = write(actionsBot, `${marker(baseSha, '8000.1')}\nAn older report`)
      for (let n = 0; n < 27; n += 1) write(person, `later comment ${n}`)

      await job.step()
      expect(job.comments()).toHaveLength(150)
      expect(state.comments.get(planted.id)).toEqual(planted)
      expect(state.comments.get(bot.id)).toEqual(bot)
      expect(state.comments.get(own.id)?.body).toContain('Checkout-8')
    })
  )

  test.concurrent(
    'gets no comment when there is nothing to say',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.same } })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect(job.comments()).toEqual([])
      expect(step.outputs.get('comment-url')).toBe('')
      expect([...step.warning, ...step.error]).toEqual([])
    })
  )

  test.concurrent(
    'has an old alarm in its comment taken back once all is well again',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await job.step()
      plantArtifact(job.server.state, 'flamegate-data-1', zipOf(measured.same))
      await job.step({}, { attempt: 2 })
      expect(job.comments()).toHaveLength(1)
      expect(job.comments()[0]?.body).toContain('No change found')
    })
  )

  test.concurrent(
    'shows a comment within the limits of GitHub and annotations within those of the runner',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.manySlower } })
      const step = await job.step()
      expect(job.comments()[0]?.body.length).toBeLessThan(60_000)
      expect(step.lost).toBe(0)
      expect(step.error.length).toBeGreaterThan(0)
    })
  )

  test.concurrent(
    'keeps the comments and reports of two keys apart',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await job.step({ 'comment-key': 'linux' })
      await job.step({ 'comment-key': 'darwin' })
      expect(job.comments()).toHaveLength(2)
      expect(job.artifact('flamegate-report-linux')).toBeDefined()
      expect(job.artifact('flamegate-report-darwin')).toBeDefined()
    })
  )

  test.concurrent(
    'gets its comment from the owner of a personal token',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      const account = { login: 'acme-bot', id: 9100, type: 'User' } as const
      const grants = { 'pull-requests': 'write', contents: 'read' } as const
      job.server.state.tokens.set('ghp_e2ePersonal', { account, kind: 'personal', grants })
      const inputs = { 'github-token': 'ghp_e2ePersonal' }
      await job.step(inputs)
      plantArtifact(job.server.state, 'flamegate-data-1', zipOf(measured.muchSlower))
      await job.step(inputs, { attempt: 2 })
      expect(job.comments()).toMatchObject([{ author: account }])
      expect(job.requests('issues/update-comment')).toHaveLength(1)
    })
  )
})

describe('events that cannot have a comment', () => {
  test.concurrent(
    'a push gets everything else',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'push', artifacts: { 'flamegate-data-1': measured.slower } })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(summaryOf(step)).toContain('Checkout-8')
      expect(job.artifact('flamegate-report')).toBeDefined()
      const asked = job.server.requests.filter((one) => one.path.startsWith('/repos'))
      expect(new Set(asked.map(({ operation }) => operation))).toEqual(
        new Set(['actions/list-artifacts-for-repo', 'repos/get-content', 'git/get-tree'])
      )
    })
  )

  test.concurrent.each([
    'pull-request-fork',
    'pull-request-deleted-fork',
    'pull-request-dependabot'
  ] as const)(
    '%s: analysis, summary, artifact and exit code, and no write that cannot work',
    withJobs(async (aJob, event) => {
      const job = await aJob({ event, artifacts: { 'flamegate-data-1': measured.muchSlower } })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(summaryOf(step)).toContain('Checkout-8')
      expect(job.artifact('flamegate-report')).toBeDefined()
      expect(titles(step.notice)).toContain('no comment')
      expect(messages(step.notice)).toContain('read-only')
      const writes = job.server.requests.filter(
        (one) => one.path.startsWith('/repos') && one.method !== 'GET'
      )
      expect(writes).toEqual([])
    })
  )
})

describe('the status', () => {
  test.concurrent.each([
    ['pass', measured.same, 0],
    ['warning', measured.slower, 0],
    ['soft_fail', measured.ratedBelowFive, 0],
    ['hard_fail', measured.muchSlower, 1],
    ['inconclusive', measured.damagedHead, 0],
    ['no_baseline', measured.headOnly, 0]
  ] as const)(
    'is %s as in the rules, and out last',
    withJobs(async (aJob, level, files, exitCode) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': files } })
      const step = await job.step({ comment: 'always' })
      expect(verdictOf(step)).toEqual([level, exitCode])
      expect(job.comments()).toHaveLength(1)
      expect(job.artifact('flamegate-report')).toBeDefined()
      expect(summaryOf(step)).not.toBe('')
      expect(step.error.length > 0).toBe(exitCode === 1)
      expect(titles([...step.error, ...step.warning])).toContain(
        level === 'pass' ? '' : 'flamegate'
      )
    })
  )

  test.concurrent.each([
    ['a soft fail with fail-on: soft-fail', measured.ratedBelowFive, { 'fail-on': 'soft-fail' }, 1],
    ['a hard fail with fail-on: never', measured.muchSlower, { 'fail-on': 'never' }, 0],
    ['no baseline with on-missing: fail', measured.headOnly, { 'on-missing': 'fail' }, 1]
  ] as const)(
    'of %s follows the input',
    withJobs(async (aJob, _, files, inputs, exitCode) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': files } })
      const step = await job.step(inputs)
      expect(step.exitCode).toBe(exitCode)
    })
  )
})

describe('a re-run', () => {
  test.concurrent(
    'replaces the report artifact of the attempt before',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower } })
      await job.step()
      const first = job.artifact('flamegate-report')
      const step = await job.step({}, { attempt: 2 })
      const second = job.artifact('flamegate-report')
      expect(second?.id).not.toBe(first?.id)
      expect(job.requests('DeleteArtifact')).toHaveLength(2)
      expect(step.outputs.get('artifact-url')).toContain(String(second?.id))
      expect(step.notice).toEqual([])
    })
  )
})

describe('the settings', () => {
  const artifacts = { 'flamegate-data-1': measured.muchSlower }
  const loose = 'fail-on: never\n'

  test.concurrent(
    'that only the head has count after the merge, and that is said',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts, contents: { [`${mergeSha}:${settings}`]: loose } })
      const step = await job.step({}, { workspace: { [settings]: loose } })
      expect(step.exitCode).toBe(1)
      expect(step.text).toContain('after it is merged')
    })
  )

  test.concurrent(
    'come from the base commit, whatever the head says',
    withJobs(async (aJob) => {
      const contents = {
        [`${baseSha}:${settings}`]: 'fail-on: warning\n',
        [`${mergeSha}:${settings}`]: loose
      }
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.slower }, contents })
      const step = await job.step({}, { workspace: { [settings]: loose } })
      expect(verdictOf(step)).toEqual(['warning', 1])
    })
  )

  test.concurrent(
    'with a mistake stop the run with the line and the near miss',
    withJobs(async (aJob) => {
      const contents = { [`${baseSha}:${settings}`]: 'fail-onn: never\n' }
      const step = await (await aJob({ artifacts, contents })).step()
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('fail-on')
    })
  )

  test.concurrent(
    'are the checkout where there is no pull request',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'workflow-dispatch', artifacts })
      const step = await job.step({}, { workspace: { [settings]: loose } })
      expect(verdictOf(step)).toEqual(['hard_fail', 0])
    })
  )
})

describe('the log', () => {
  test.concurrent(
    'cannot be commanded by names in the input, and says with RUNNER_DEBUG what was decided and why',
    withJobs(async (aJob) => {
      const job = await aJob({
        artifacts: {
          'flamegate-data-::error::x': measured.same,
          'flamegate-data-1': measured.hostile
        }
      })
      const step = await job.step({ comment: 'always' }, { env: { RUNNER_DEBUG: '1' } })
      expect(step.error).toEqual([])
      expect(step.commands.filter(({ data }) => data.startsWith('planted'))).toEqual([])
      const debug = step.commands.filter(({ name }) => name === 'debug').map(({ data }) => data)
      expect(debug.join('\n')).toMatch(/gate rating[^\n]*failed/)
      expect(debug.join('\n')).toMatch(/shopd_cpu_top\.txt[^\n]*with /)
      const body = job.comments()[0]?.body ?? ''
      expect(outsideOfCode(body)).not.toMatch(/<img|<\/details>-->|\[error\]/)
      expect(outsideOfCode(body)).not.toContain('@octocat')
    })
  )

  test.concurrent(
    'of a mistyped input says what is allowed',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.same } })
      const step = await job.step({ comment: 'sometimes' })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('changes')
    })
  )
})

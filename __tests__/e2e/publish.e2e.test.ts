/** Measured by one run whose code nobody trusts, judged and published by another. */
import { describe, expect, jest, test } from '@jest/globals'
import { world } from './events.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import {
  aPublishing,
  forkPull,
  measureInFork,
  publish,
  reportOf,
  untrusted,
  viewsOf
} from './publishing.js'
import { marker, messages, report, summaryOf, titles, verdictOf } from './reading.js'
import { actionsBot, plantComment, plantLabel } from './state.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const { baseSha, headSha, pull: issue } = world
const kim = { login: 'kim', id: 9004, type: 'User' } as const
const [settings, ackFile] = ['.github/flamegate.yml', '.github/flamegate-acks.yml']

const checks = ({ server }: Job) => [...server.state.checkRuns.values()]
const bodyOf = (job: Job): string =>
  job.comments().find(({ author }) => author.type === 'Bot')?.body ?? ''

describe('a pull request from a fork', () => {
  test.concurrent(
    'is measured without rights, and published with them',
    withJobs(async (aJob) => {
      const { step: first, artifact } = await measureInFork(aJob, measured.muchSlower)
      expect(verdictOf(first)).toEqual(['hard_fail', 1])
      expect(titles(first.notice)).toBe('flamegate: no comment')
      const job = await aPublishing(aJob, { reports: { 'flamegate-report': artifact } })
      const step = await publish(job, { check: 'true', 'report-workflow': 'perf.yml' })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(step.notice).toEqual([])
      expect(job.comments()).toMatchObject([{ issue }])
      expect(bodyOf(job).split('\n')[0]).toBe(marker(headSha, '9000.1'))
      for (const shown of [bodyOf(job), summaryOf(step), checks(job)[0]?.summary]) {
        expect(shown).toContain('Checkout-8')
        expect(shown).toContain(untrusted)
      }
      expect(checks(job)).toMatchObject([{ sha: headSha, conclusion: 'failure' }])
      expect(report(step).measured_by).toEqual({
        run: { id: 500, attempt: 1, url: 'https://github.com/acme/shop/actions/runs/500' },
        head_sha: headSha,
        fork: true
      })
      expect(job.filesIn('flamegate-report')).toEqual([
        'report.html',
        'report.json',
        'report.md',
        'views.json.gz'
      ])
      expect(step.outputs.get('comment-url')).toContain(`/pull/${issue}#`)
      expect(step.outputs.get('check-url')).not.toBe('')
      expect(step.outputs.get('artifact-url')).toContain('/runs/9000/artifacts/')
      expect(step.outputs.get('regressions')).toBe('1')
    })
  )

  test.concurrent.each([
    ['passes', measured.same, 'pass', 0, 'success'],
    ['fails softly', measured.ratedBelowFive, 'soft_fail', 0, 'neutral'],
    ['lacks a base', measured.headOnly, 'no_baseline', 0, 'neutral'],
    ['is damaged in part', measured.damagedHead, 'inconclusive', 0, 'neutral']
  ] as const)(
    'that %s is shown as in a comparison',
    withJobs(async (aJob, _, files, level, code, conclusion) => {
      const job = await aPublishing(aJob, {
        reports: { 'flamegate-report': reportOf(viewsOf(files)) }
      })
      const step = await publish(job, { check: 'true' })
      expect(verdictOf(step)).toEqual([level, code])
      expect(checks(job)).toMatchObject([{ sha: headSha, conclusion }])
      expect(summaryOf(step)).toContain(untrusted)
    })
  )

  test.concurrent(
    'is published under the key that is asked for',
    withJobs(async (aJob) => {
      const reports = {
        'flamegate-report': reportOf(viewsOf(measured.same)),
        'flamegate-report-arm64': reportOf(viewsOf(measured.muchSlower))
      }
      const job = await aPublishing(aJob, { reports })
      const step = await publish(job, { 'comment-key': 'arm64' })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(bodyOf(job)).toContain('key=arm64')
      expect(job.artifact('flamegate-report-arm64')).toBeDefined()
    })
  )

  test.concurrent(
    'is published again by a re-run, into the same comment and check run',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob)
      await publish(job, { check: 'true' })
      await publish(job, { check: 'true' }, { attempt: 2 })
      expect(job.comments()).toHaveLength(1)
      expect(checks(job)).toHaveLength(1)
    })
  )
})

describe('what is published is judged', () => {
  test.concurrent(
    'by the settings of the base, whatever head and the measuring run say',
    withJobs(async (aJob) => {
      const strict = 'gates:\n  benchmark-regression:\n    severity: hard-fail\n'
      const contents = {
        [`${baseSha}:${settings}`]: strict,
        [`${headSha}:${settings}`]: 'fail-on: never\n'
      }
      const inputs = { 'fail-on': 'never', evidence: 'any' }
      const { artifact } = await measureInFork(aJob, measured.slower, inputs)
      const job = await aPublishing(aJob, { reports: { 'flamegate-report': artifact }, contents })
      const step = await publish(job)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).config).toMatchObject({ 'fail-on': 'hard-fail', evidence: 'required' })
      expect(report(step).head_loosens.join()).toContain('fail-on')
    })
  )

  test.concurrent(
    'within the bounds on inputs of the base',
    withJobs(async (aJob) => {
      const contents = { [`${baseSha}:${settings}`]: 'limits: { max-benchmarks: 1 }\n' }
      const views = viewsOf({
        ...measured.muchSlower,
        'head/bench.txt': `${measured.muchSlower['head/bench.txt']}BenchmarkMore 1 1 ns/op\n`
      })
      const reports = { 'flamegate-report': reportOf(views) }
      const step = await publish(await aPublishing(aJob, { reports, contents }))
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(JSON.stringify(report(step).diagnostics)).toContain('io/too-many-benchmarks')
    })
  )

  test.concurrent(
    'with what the file of the base, a command and the label accept',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob)
      job.server.state.roles.set('kim', 'write')
      const first = await publish(job)
      expect(verdictOf(first)).toEqual(['hard_fail', 1])
      const id: string = report(first).bench_deltas[0].id

      plantLabel(job.server.state, { issue, label: 'perf-regression-ok', isPut: true, actor: kim })
      const labelled = await publish(job, {}, { attempt: 2 })
      expect(verdictOf(labelled)).toEqual(['pass', 0])
      plantLabel(job.server.state, { issue, label: 'perf-regression-ok', isPut: false, actor: kim })

      const body = `/flamegate ack ${id} it pays off`
      plantComment(job.server.state, { issue, author: kim, body })
      const commanded = await publish(job, {}, { attempt: 3 })
      expect(verdictOf(commanded)).toEqual(['pass', 0])
      expect(commanded.outputs.get('acknowledged')).toBe('1')
    })
  )

  test.concurrent(
    'with acknowledgements of the base, and none of head',
    withJobs(async (aJob) => {
      const views = viewsOf(measured.muchSlower)
      const reports = { 'flamegate-report': reportOf(views) }
      const first = await publish(await aPublishing(aJob, { reports }))
      const acks = `version: 1\nacks:\n  - id: "${report(first).bench_deltas[0].id}"\n    reason: known\n    author: kim\n`
      const inHead = { [`${headSha}:${ackFile}`]: acks }
      const refused = await publish(await aPublishing(aJob, { reports, contents: inHead }))
      expect(verdictOf(refused)).toEqual(['hard_fail', 1])
      expect(report(refused).head_loosens).toHaveLength(1)
      const inBase = { [`${baseSha}:${ackFile}`]: acks }
      const accepted = await publish(await aPublishing(aJob, { reports, contents: inBase }))
      expect(verdictOf(accepted)).toEqual(['pass', 0])
    })
  )
})

describe('a pull request of the repository itself', () => {
  test.concurrent(
    'is published like one from a fork, as code of the pull request',
    withJobs(async (aJob) => {
      const { head } = forkPull()
      const own = { ...(head as object), repo: { ...(head as { repo: object }).repo, id: 7001 } }
      const job = await aPublishing(aJob, {
        pulls: [forkPull({ head: { ...own, label: 'acme:pricing' } })],
        run: { headRepository: { id: 7001, owner: 'acme' } }
      })
      const step = await publish(job)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).measured_by.fork).toBe(false)
      expect(bodyOf(job)).toContain('Code of the pull request measured them')
    })
  )
})

describe('nothing is published', () => {
  const second = { ...(forkPull()['head'] as object), sha: world.secondHeadSha }

  test.concurrent.each([
    ['for a head that has moved', { pulls: [forkPull({ head: second })] }, {}, 'has a newer head'],
    ['without a pull request', { pulls: [] }, {}, 'no open pull request has the head'],
    ['for several', { pulls: [forkPull(), forkPull({ number: 43 })] }, {}, '#42, #43'],
    ['after a run of another event', { run: { event: 'push' } }, {}, 'the event push'],
    [
      'after a run of another workflow',
      {},
      { 'report-workflow': 'measure.yml' },
      'of the workflow .github/workflows/perf.yml, not of measure.yml'
    ],
    [
      'for a branch of the same name elsewhere',
      { run: { headRepository: { id: 7003, owner: 'visitor' } } },
      {},
      'no open pull request has the head'
    ],
    ['where the fork is gone', { run: { branch: null } }, {}, 'is gone'],
    ['after a run that was cancelled', { run: { conclusion: 'cancelled' } }, {}, 'cancelled'],
    ['while the run runs again', { run: { attempt: 2, conclusion: null } }, {}, 'started again']
  ] as const)(
    '%s, which one notice says, and no colour',
    withJobs(async (aJob, _, options, inputs, why) => {
      const job = await aPublishing(aJob, options)
      const step = await publish(job, { check: 'true', ...inputs })
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(titles(step.notice)).toBe('flamegate: nothing published')
      expect(messages(step.notice)).toContain(why)
      expect([job.comments(), checks(job)]).toEqual([[], []])
      expect(job.requests('actions/download-artifact')).toEqual([])
      expect(job.artifact('flamegate-report')).toBeUndefined()
    })
  )

  test.concurrent.each([
    ['while the report is fetched', 'actions/download-artifact'],
    ['while the comment is looked for', 'issues/list-comments'],
    ['right before the comment would be written', 'pulls/get']
  ])(
    'in a comment for a head that moves %s',
    withJobs(async (aJob, _, operation) => {
      const job = await aPublishing(aJob)
      const { pulls } = job.server.state
      job.server.before(operation, () => pulls.set(issue, forkPull({ head: second })))
      const step = await publish(job, { check: 'true' })
      expect(job.requests(operation).length).toBeGreaterThan(0)
      expect(job.comments()).toEqual([])
      expect(step.text).toContain('comment: skipped, the pull request has a newer head')
      expect(step.outputs.get('comment-url')).toBe('')
      // What is true of the older commit may stand there, where nobody who looks at the newer one sees it.
      expect(checks(job)).toMatchObject([{ sha: headSha, conclusion: 'failure' }])
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent(
    'over the comment of a newer head that was published meanwhile',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob)
      const { state } = job.server
      const newer = `${marker(world.secondHeadSha, '9001.1')}\nnewer`
      job.server.before('actions/download-artifact', () => {
        state.pulls.set(issue, forkPull({ head: second }))
        plantComment(state, { issue, author: actionsBot, body: newer })
      })
      await publish(job)
      expect(bodyOf(job)).toBe(newer)
    })
  )

  test.concurrent(
    'where event and API do not agree, which is an error',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob, { run: { sha: world.secondHeadSha } })
      const step = await publish(job)
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('do not agree')
      expect(job.comments()).toEqual([])
    })
  )

  test.concurrent(
    'by a run of any other event, which says where it belongs',
    withJobs(async (aJob) => {
      const step = await (await aJob()).step({ mode: 'publish' })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('expected the event workflow_run, found pull_request')
    })
  )
})

describe('several reports of one run', () => {
  const reports = {
    'flamegate-report-linux': reportOf(viewsOf(measured.muchSlower)),
    'flamegate-report-mac': reportOf(viewsOf(measured.same)),
    'flamegate-report-evil': reportOf(viewsOf(measured.slower))
  }

  test.concurrent(
    'are one comment with a row for each key that the workflow names, and no other',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob, { reports })
      const step = await publish(job, { check: 'true', 'expect-reports': 'linux\nmac' })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(job.comments()).toHaveLength(1)
      expect(bodyOf(job)).toContain(untrusted)
      const rows = bodyOf(job)
        .split('\n')
        .filter((line) => line.startsWith('| `'))
      expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1])).toEqual(['linux', 'mac'])
      expect(rows[0]).toContain(
        `/runs/9000/artifacts/${job.artifact('flamegate-report-linux')?.id}`
      )
      expect(job.filesIn('flamegate-report-mac')).toContain('report.json')
      expect(job.filesIn('flamegate-report-merged')).toEqual(['merged.json', 'merged.md'])
      expect(job.artifact('flamegate-report-evil')).toBeUndefined()
      expect(report(step)).toMatchObject({ kind: 'merged', measured_by: { fork: true } })
      expect(checks(job)).toMatchObject([{ conclusion: 'failure' }])
    })
  )

  test.concurrent(
    'are never a pass where one is missing',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob, { reports })
      const inputs = { 'expect-reports': 'mac\nwindows', 'on-missing': 'fail' }
      const step = await publish(job, inputs)
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(summaryOf(step)).toContain('windows')
      expect(summaryOf(step)).toContain('found no artifact')
    })
  )
})

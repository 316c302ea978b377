/** Report artifacts that somebody made up, cut, or never stored: judged as numbers of a stranger, or said, and never green. */
import { gzipSync } from 'node:zlib'
import { describe, expect, jest, test } from '@jest/globals'
import type { Views } from '../../src/model/views.js'
import { aReport } from '../helpers/report.js'
import { world } from './events.js'
import { broken, cut, type Fault, hang, refused } from './faults.js'
import { bomb, half, zipSlip } from './hostileArtifacts.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import {
  aPublishing,
  measureInFork,
  type Publishing,
  packed,
  publish,
  reportOf,
  untrusted,
  viewsIn,
  viewsOf
} from './publishing.js'
import { messages, outsideOfCode, report, summaryOf, titles, verdictOf } from './reading.js'
import { giveHistory, store as storeBaseline } from './storedBaselines.js'
import { zip, zipOf } from './zip.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const check = { check: 'true' }
const checks = ({ server }: Job) => [...server.state.checkRuns.values()]
const bodyOf = (job: Job): string => job.comments()[0]?.body ?? ''

const slow = viewsOf(measured.muchSlower)

/** As if `head` had been measured as base, and base as head. */
const turned = (views: Views): Views => ({
  ...views,
  files: views.files.map((file) => ({
    ...file,
    side: file.name.startsWith('base/') ? ('head' as const) : ('base' as const)
  }))
})

const planted = 'Maintainers, [approve](https://evil.example) this @octocat'

const forgedReport = {
  'report.json': JSON.stringify(aReport({ summary: planted })),
  'report.md': planted,
  'merged.json': '{}',
  'comment.md': planted,
  'pr_number.txt': '7',
  'event.json': '{"number":7}',
  'flamegate.yml': 'fail-on: never'
}

describe('a forged number', () => {
  test.concurrent(
    'is judged, and called the word of untrusted code',
    withJobs(async (aJob) => {
      const reports = { 'flamegate-report': reportOf(turned(slow)) }
      const job = await aPublishing(aJob, { reports })
      const step = await publish(job, check)
      expect(verdictOf(step)).toEqual(['pass', 0])
      expect(step.outputs.get('improvements')).toBe('1')
      for (const shown of [bodyOf(job), summaryOf(step), checks(job)[0]?.summary]) {
        expect(shown).toContain(untrusted)
      }
      expect(report(step).measured_by.run.id).toBe(500)
    })
  )

  test.concurrent.each([
    ['a pull request', { pull_request: 7 }],
    ['a threshold', { config: { 'fail-on': 'never' } }],
    ['a mode', { mode: 'compare' }],
    ['acknowledgements', { acks: [] }]
  ])(
    'beside %s is no measurement at all',
    withJobs(async (aJob, _, more) => {
      const reports = { 'flamegate-report': reportOf({ ...slow, ...more }) }
      const job = await aPublishing(aJob, { reports })
      const step = await publish(job)
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(job.comments()).toMatchObject([{ issue: world.pull }])
    })
  )

  test.concurrent(
    'that nothing can measure is not judged',
    withJobs(async (aJob) => {
      const views = viewsOf({
        'head/cpu.txt': measured.ratedBelowFive['head/shopd_cpu_top.txt'] ?? ''
      })
      const files = views.files.map((file) => ({
        ...file,
        profiles: file.profiles.map((profile) => ({
          ...profile,
          columns: profile.columns.map((column) => ({ ...column, total: 'NaN' }))
        }))
      }))
      const reports = { 'flamegate-report': reportOf({ ...views, files }) }
      const step = await publish(await aPublishing(aJob, { reports }))
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(summaryOf(step)).toContain('numbers that nothing can measure')
    })
  )
})

describe('a forged report', () => {
  test.concurrent(
    'is not looked at: the verdict follows the measurements, and no file beside them counts',
    withJobs(async (aJob) => {
      const { artifact } = await measureInFork(aJob, measured.muchSlower)
      const forged = zipOf({ ...forgedReport, 'views.json.gz': viewsIn(artifact) })
      const job = await aPublishing(aJob, { reports: { 'flamegate-report': forged } })
      const step = await publish(job, check)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(job.comments()).toMatchObject([{ issue: world.pull }])
      expect(JSON.stringify([bodyOf(job), step.text, summaryOf(step), report(step)])).not.toContain(
        'evil.example'
      )
      expect(report(step).config['fail-on']).toBe('hard-fail')
    })
  )

  test.concurrent(
    'has no sentence of its own in ours, however it is put',
    withJobs(async (aJob) => {
      const views = {
        ...slow,
        context: { base: { label: planted }, head: { label: planted } },
        files: slow.files.map((file) => ({
          ...file,
          format: planted,
          status: 'partial',
          diagnostics: [{ severity: 'error', code: planted, message: planted, hint: planted }]
        }))
      }
      const job = await aPublishing(aJob, { reports: { 'flamegate-report': reportOf(views) } })
      const step = await publish(job, check)
      const shown = [bodyOf(job), summaryOf(step), step.text, JSON.stringify(report(step))].join()
      expect(shown).not.toContain('Maintainers')
      expect(shown).toContain('an error that is told where it was measured')
    })
  )

  test.concurrent(
    'has names, which are shown as names',
    withJobs(async (aJob) => {
      const reports = { 'flamegate-report': reportOf(viewsOf(measured.hostile)) }
      const job = await aPublishing(aJob, { reports })
      const step = await publish(job, check)
      const outside = outsideOfCode(bodyOf(job))
      expect(outside).not.toMatch(/@octocat|<img|##\[error\]/)
      expect(step.error.map(({ message }) => message).join()).not.toContain('planted')
    })
  )
})

describe('what is called a stored baseline', () => {
  const claimed: Views = {
    ...viewsOf(measured.same),
    baseline: {
      sha: world.baseSha,
      start_sha: world.baseSha,
      head_sha: world.headSha,
      distance: 0,
      how: planted,
      artifact: 'flamegate-baseline',
      created_at: null,
      age_ms: null,
      run: { id: 7, url: 'https://evil.example', event: 'push' }
    }
  }
  const reports = { 'flamegate-report': reportOf(claimed) }

  test.concurrent(
    'is left out, and without a real one nothing was compared',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob, { reports })
      giveHistory(job)
      const step = await publish(job)
      expect(verdictOf(step)).toEqual(['no_baseline', 0])
      expect(report(step).baseline).toBeNull()
      expect(bodyOf(job) + summaryOf(step)).not.toContain('Maintainers')
    })
  )

  test.concurrent(
    'is looked up: the real one of the workflow that measured is base',
    withJobs(async (aJob) => {
      const known = measured.benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })
      const slowBase = { 'base/bench.txt': known(1400)['head/bench.txt'] ?? '' }
      const { baseline } = claimed
      const views = { ...viewsOf({ ...known(1400), ...slowBase }), baseline }
      const job = await aPublishing(aJob, { reports: { 'flamegate-report': reportOf(views) } })
      giveHistory(job)
      storeBaseline(job, world.baseSha, { files: known(1000) })
      const step = await publish(job)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).baseline).toMatchObject({ sha: world.baseSha, run: { event: 'push' } })
    })
  )

  test.concurrent(
    'is taken instead of any base of the pull request where the workflow asks for that',
    withJobs(async (aJob) => {
      const known = measured.benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })
      const files = { ...known(1400), 'base/bench.txt': known(1401)['head/bench.txt'] ?? '' }
      const job = await aPublishing(aJob, {
        reports: { 'flamegate-report': reportOf(viewsOf(files)) }
      })
      giveHistory(job)
      storeBaseline(job, world.baseSha, { files: known(1000) })
      expect(verdictOf(await publish(job))).toEqual(['pass', 0])
      const step = await publish(job, { baseline: 'artifact' }, { attempt: 2 })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
    })
  )
})

const whole = reportOf(slow)
const only = (content: Buffer): Publishing => ({ reports: { 'flamegate-report': content } })

describe('a report that cannot be used', () => {
  test.concurrent.each<readonly [string, Publishing, string]>([
    ['is missing', { reports: {} }, 'no artifact at all'],
    ['has another key', { reports: { 'flamegate-report-x': whole } }, '`flamegate-report-x`'],
    ['has expired', { odd: { expired: true } }, 'has expired'],
    ['is too large by its listing', { odd: { size: 2 ** 30 } }, 'more than 67108864 bytes'],
    ['is not what the listing says', { odd: { digest: `sha256:${'0'.repeat(64)}` } }, 'digest'],
    ['is cut', only(half(whole)), 'a zip directory at the end'],
    ['is no archive', only(Buffer.from('hello')), 'a zip directory at the end'],
    ['is a bomb of an archive', only(bomb), 'packs at most 200 times'],
    ['climbs out of its folder', only(zipSlip), 'stays inside the archive'],
    ['has no measurements', only(zipOf({ 'report.json': '{}' })), 'views.json.gz'],
    ['has damaged ones', only(zipOf({ 'views.json.gz': half(packed(slow)) })), 'gzip'],
    [
      'has a bomb of them',
      only(zipOf({ 'views.json.gz': gzipSync(Buffer.alloc(256 * 1024 * 1024, 32)) })),
      'unpacked'
    ],
    ['has others than the schema lets in', only(reportOf({ ...slow, files: [{}] })), 'files.0'],
    ['is of a newer version', only(reportOf({ ...slow, views_version: 9 })), 'newer flamegate'],
    [
      'hides them twice',
      only(
        zip([
          { path: 'views.json.gz', content: 'x' },
          { path: 'views.json.gz', content: packed(slow) }
        ])
      ),
      'found several'
    ]
  ])(
    'because it %s is said, and never a pass',
    withJobs(async (aJob, _, options, why) => {
      const job = await aPublishing(aJob, options)
      const step = await publish(job, check)
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(checks(job)).toMatchObject([{ conclusion: 'neutral' }])
      expect(summaryOf(step)).toContain(why)
      expect(bodyOf(job)).toContain('This is no pass')
      expect(bodyOf(job)).toContain(untrusted)
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent(
    'fails the job and the check run where missing input does',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob, { reports: {} })
      const step = await publish(job, { ...check, 'on-missing': 'fail' })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(checks(job)).toMatchObject([{ conclusion: 'failure' }])
    })
  )
})

describe('a failure of GitHub', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['403', refused],
    ['500', broken(500)],
    ['half an answer', cut]
  ]

  test.concurrent.each(
    ['actions/get-workflow-run', 'pulls/list'].flatMap((operation) =>
      faults.map(([name, fault]) => [operation, name, fault] as const)
    )
  )(
    'at %s (%s) leaves nobody to publish for, which is an error',
    withJobs(async (aJob, operation, _, fault) => {
      const job = await aPublishing(aJob)
      job.server.fail(operation, fault)
      const step = await publish(job, check, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(titles(step.error)).toBe('flamegate could not run')
      expect([job.comments(), checks(job)]).toEqual([[], []])
    })
  )

  // The answer to a download is an address in a header: half of it is all of it.
  const canBeCut = (operation: string) => operation !== 'actions/download-artifact'

  test.concurrent.each(
    ['actions/list-workflow-run-artifacts', 'actions/download-artifact', 'blob/get'].flatMap(
      (operation) =>
        faults
          .filter(([, fault]) => fault.kind !== 'cut' || canBeCut(operation))
          .map(([name, fault]) => [operation, name, fault] as const)
    )
  )(
    'at %s (%s) is said to the pull request, and never a pass',
    withJobs(async (aJob, operation, _, fault) => {
      const job = await aPublishing(aJob)
      job.server.fail(operation, fault)
      const step = await publish(job, check, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['inconclusive', 0])
      expect(bodyOf(job)).toContain('This is no pass')
      expect(checks(job)).toMatchObject([{ conclusion: 'neutral' }])
    })
  )

  test.concurrent.each<readonly [string, string]>([
    ['issues/list-comments', 'flamegate: no comment'],
    ['issues/create-comment', 'flamegate: no comment'],
    ['pulls/get', 'flamegate: no comment'],
    ['checks/create', 'flamegate: no check run'],
    ['checks/list-for-ref', 'flamegate: no check run'],
    ['pulls/list-files', 'flamegate: no changed lines'],
    ['repos/get-content', 'flamegate: no settings'],
    ['CreateArtifact', 'flamegate: no report artifact']
  ])(
    'at %s costs that output, and never the verdict',
    withJobs(async (aJob, operation, title) => {
      const job = await aPublishing(aJob)
      job.server.fail(operation, refused)
      const step = await publish(job, check, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice).split('\n')).toContain(title)
      expect(summaryOf(step)).toContain(untrusted)
    })
  )

  test.concurrent(
    'that never answers ends the step all the same',
    withJobs(async (aJob) => {
      const job = await aPublishing(aJob)
      job.server.fail('pulls/list', hang)
      const step = await publish(job, {}, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['inconclusive', 1])
      expect(messages(step.error)).toContain('no answer in time')
    })
  )

  test.concurrent.each([
    ['actions', 'none', 'actions: read'],
    ['pull-requests', 'none', 'pull-requests: read'],
    ['checks', 'none', 'checks: write']
  ] as const)(
    'for want of `%s` names the permission',
    withJobs(async (aJob, scope, access, named) => {
      const job = await aPublishing(aJob, { grants: { [scope]: access } })
      const step = await publish(job, check)
      expect(step.exitCode).toBe(1)
      expect(messages([...step.error, ...step.notice])).toContain(named)
    })
  )
})

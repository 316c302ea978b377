/** The history of the default branch: recorded, read, merged, and what is said where it cannot be. */
import { describe, expect, jest, test } from '@jest/globals'
import { writeHistory } from '../../src/history/write.js'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import type { History } from '../../src/model/history.js'
import { aPoint, commitOf, historyOf } from '../helpers/history.js'
import { world } from './events.js'
import { refused } from './faults.js'
import { filesOnBranch } from './gitRoutes.js'
import { type Job, type OpenJob, withJobs } from './job.js'
import { benchOn, headOnly } from './measurements.js'
import { messages, report, titles } from './reading.js'
import { type Run, storeArtifact } from './state.js'
import { zipOf } from './zip.js'

jest.setTimeout(120_000)

const { headSha, repository, baseSha } = world
const known = benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })
const canRead = { actions: 'read' } as const
const settings = (yaml: string) => ({ [`${baseSha}:.github/flamegate.yml`]: yaml })

const aPush = (aJob: OpenJob, nanoseconds = 1000, options: Parameters<OpenJob>[0] = {}) =>
  aJob({
    event: 'push',
    grants: canRead,
    artifacts: { 'flamegate-data-1': known(nanoseconds) },
    ...options
  })

const inArtifact = (content: Buffer, name = 'flamegate-history.json'): string => {
  const { entries } = readZip(content, defaultZipLimits)
  return Buffer.from(entries.find(({ path }) => path === name)?.bytes ?? []).toString()
}

const recordedIn = (job: Job): History =>
  JSON.parse(inArtifact(job.artifact('flamegate-history')?.content ?? Buffer.alloc(0)))

const machine = { cpu: 'Test CPU', goos: 'linux', goarch: 'amd64', go: 'go1.26.1', image: '' }

/** What runs of main measured of the benchmark of the measurements, one a day. */
const aHistory = (values: readonly number[]): History => {
  const { id, series } = rowOf()
  const history = historyOf(values, series)
  return {
    ...history,
    series: { [id]: series },
    points: history.points.map((point, i) => ({
      ...point,
      environment: machine,
      values: { [id]: [values[i] ?? 0, 10, 0] }
    }))
  }
}

/** The fingerprint of the benchmark, as a report has it. */
const rowOf = () =>
  ({
    id: checkoutId,
    series: {
      kind: 'benchmark',
      name: 'Checkout-8',
      package: 'example.com/shop/cart',
      unit: 'ns/op',
      better: 'lower'
    }
  }) as const

const checkoutId = 'a58c73e2db84a1e0'

/** Another run of main that stored a history. */
const storeHistory = (
  { server: { state } }: Job,
  history: History | string,
  over: Partial<Run> & { readonly expired?: boolean } = {}
): Run => {
  const { expired = false, ...rest } = over
  const run: Run = {
    id: state.nextId(),
    sha: baseSha,
    branch: 'main',
    event: 'push',
    conclusion: 'success',
    path: '.github/workflows/perf.yml',
    headRepository: repository,
    ...rest
  }
  state.runs.set(run.id, run)
  const text = typeof history === 'string' ? history : writeHistory(history)
  const content = zipOf({ 'flamegate-history.json': text })
  storeArtifact(state, run.id, { name: 'flamegate-history', content, odd: { expired } })
  return run
}

const runs = ({ points }: History): readonly number[] => points.map(({ run }) => run)
const wobble = [0, 3, -2, 1, -3, 2, -1, 4, -4, 1, 2, -1]
const steady = wobble.map((step) => 1000 + step)

describe('recording in artifacts', () => {
  test.concurrent(
    'adds the commit, with what it measured and on what, and leaves badge and summary beside it',
    withJobs(async (aJob) => {
      const job = await aPush(aJob)
      job.server.state.tags.set('v1.0.0', headSha)
      const step = await job.step(
        { mode: 'record' },
        { env: { ImageOS: 'ubuntu24', ImageVersion: '20261101.1' } }
      )
      expect(step.exitCode).toBe(0)
      expect(recordedIn(job)).toMatchObject({
        series: { [checkoutId]: rowOf().series },
        points: [
          {
            commit: headSha,
            branch: 'main',
            tag: 'v1.0.0',
            environment: { ...machine, image: 'ubuntu24' },
            image_version: '20261101.1',
            values: { [checkoutId]: [1000.5, 10, expect.closeTo(0.0025, 3)] }
          }
        ]
      })
      expect(job.filesIn('flamegate-history')).toEqual([
        'flamegate-badge.json',
        'flamegate-history.json',
        'flamegate-latest.json'
      ])
      const content = job.artifact('flamegate-history')?.content ?? Buffer.alloc(0)
      expect(JSON.parse(inArtifact(content, 'flamegate-badge.json'))).toMatchObject({
        schemaVersion: 1,
        message: 'too few runs yet'
      })
    })
  )

  test.concurrent(
    'adds to what was there, also what twelve runs wrote that did not know of one another',
    withJobs(async (aJob) => {
      const job = await aPush(aJob)
      const before = historyOf([1])
      const point = (number: number) => aPoint(number, { commit: commitOf(number) })
      const writers = Array.from({ length: 12 }, () => storeHistory(job, ''))
      job.server.state.stored.clear()
      const of = (run: Run, number: number) => ({ ...point(number), run: run.id })
      for (const [number, run] of writers.entries()) {
        const history = { ...before, points: [...before.points, of(run, 5 + number)] }
        const content = zipOf({ 'flamegate-history.json': writeHistory(history) })
        storeArtifact(job.server.state, run.id, { name: 'flamegate-history', content })
      }
      await job.step({ mode: 'record' })
      expect([...runs(recordedIn(job))].sort()).toEqual(
        [1000, ...writers.map(({ id }) => id), 9000].sort()
      )
    })
  )

  test.concurrent.each([
    ['has expired', steady, { expired: true }, 'it has expired'],
    ['is of a pull request', steady, { event: 'pull_request' }, 'it is of the event pull_request'],
    [
      'is of a fork',
      steady,
      { headRepository: { id: 1, owner: 'eve' } },
      'from another repository'
    ],
    ['is of another branch', steady, { branch: 'eve' }, 'it is of the branch eve'],
    ['is damaged', undefined, {}, 'expected JSON']
  ] as const)(
    'begins anew where what was there %s, and says so',
    withJobs(async (aJob, _, values, over, why) => {
      const job = await aPush(aJob)
      storeHistory(job, values === undefined ? '{' : aHistory(values), over)
      const step = await job.step({ mode: 'record' })
      expect(step.exitCode).toBe(0)
      expect(step.text).toContain(why)
      expect(runs(recordedIn(job))).toEqual([9000])
    })
  )

  test.concurrent.each([
    ['a line in the log', '', ''],
    ['a notice where the settings say where it is', 'history: { storage: artifacts }', 'no history']
  ] as const)(
    'costs %s where the token may not read, and the baseline is stored',
    withJobs(async (aJob, _, yaml, title) => {
      const job = await aPush(aJob, 1000, { grants: {} })
      const workspace = { '.github/flamegate.yml': yaml }
      const step = await job.step({ mode: 'record' }, { workspace })
      expect(step.exitCode).toBe(0)
      expect(titles(step.notice)).toContain(title)
      expect(step.notice).toHaveLength(title === '' ? 0 : 1)
      expect(step.text).toContain('`actions: read`')
      expect(job.artifact('flamegate-baseline')).toBeDefined()
    })
  )
})

describe('recording on a branch', () => {
  const onBranch = { [`${headSha}:.github/flamegate.yml`]: 'history: { storage: branch }' }
  const options = { grants: { contents: 'write' }, contents: onBranch } as const

  test.concurrent(
    'makes the branch, and adds to it',
    withJobs(async (aJob) => {
      const job = await aPush(aJob, 1000, options)
      const workspace = { '.github/flamegate.yml': 'history: { storage: branch }' }
      await job.step({ mode: 'record' }, { workspace })
      await job.step({ mode: 'record' }, { workspace, attempt: 2 })
      const files = filesOnBranch(job.server.state.git, 'flamegate-data')
      expect([...files.keys()].sort()).toEqual([
        'flamegate-badge.json',
        'flamegate-history.json',
        'flamegate-latest.json'
      ])
      const { points } = JSON.parse(files.get('flamegate-history.json') ?? '{}')
      expect(points).toMatchObject([{ attempt: 1 }, { attempt: 2 }])
    })
  )

  test.concurrent(
    'reads again where another run was faster',
    withJobs(async (aJob) => {
      const job = await aPush(aJob, 1000, options)
      const workspace = { '.github/flamegate.yml': 'history: { storage: branch }' }
      const moved = {
        kind: 'answer',
        status: 422,
        body: { message: 'Reference already exists', documentation_url: 'https://docs.github.com' }
      } as const
      job.server.fail('git/create-ref', moved, 1)
      const step = await job.step({ mode: 'record' }, { workspace, hurry: 10 })
      expect(step.exitCode).toBe(0)
      expect(job.requests('git/create-ref')).toHaveLength(2)
      expect(filesOnBranch(job.server.state.git, 'flamegate-data').size).toBe(3)
    })
  )

  test.concurrent(
    'costs one notice where the token may not write',
    withJobs(async (aJob) => {
      const job = await aPush(aJob, 1000, { ...options, grants: { contents: 'read' } })
      const workspace = { '.github/flamegate.yml': 'history: { storage: branch }' }
      const step = await job.step({ mode: 'record' }, { workspace })
      expect(step.exitCode).toBe(0)
      expect(titles(step.notice)).toBe('flamegate: no history')
      expect(messages(step.notice)).toContain('`contents: write`')
    })
  )
})

describe('a pull request', () => {
  const aPull = async (aJob: OpenJob, yaml = '') =>
    aJob({
      grants: canRead,
      artifacts: { 'flamegate-data-1': { ...known(1000), ...headOnly } },
      contents: settings(yaml)
    })

  test.concurrent(
    'is held against the last good value of the runs that were recorded',
    withJobs(async (aJob) => {
      const job = await aJob({
        grants: canRead,
        artifacts: { 'flamegate-data-1': known(1200) },
        contents: settings('gates: { drift: { severity: hard-fail } }')
      })
      storeHistory(job, aHistory(steady))
      const step = await job.step()
      const { history, verdict } = report(step)
      expect(history).toMatchObject({
        recorded: 12,
        rows: [{ id: checkoutId, status: 'over', head: 1200.5 }]
      })
      expect(verdict.gates).toContainEqual(
        expect.objectContaining({ id: 'drift', status: 'failed' })
      )
      expect(step.exitCode).toBe(1)
    })
  )

  test.concurrent(
    'finds the history behind the artifacts of many forks, without a request for each, and says so in one line',
    withJobs(async (aJob) => {
      const job = await aPull(aJob)
      const recorded = storeHistory(job, aHistory(steady))
      for (let i = 0; i < 150; i += 1) {
        storeHistory(job, '{', { event: 'pull_request', headRepository: { id: 66, owner: 'eve' } })
      }
      const step = await job.step()
      expect(report(step).history).toMatchObject({ recorded: 12 })
      expect(job.requests('actions/get-workflow-run').map(({ path }) => path)).toEqual([
        `/repos/acme/shop/actions/runs/${recorded.id}`
      ])
      expect(job.requests('actions/download-artifact')).toHaveLength(1)
      expect(step.text.split('\n').filter((line) => line.includes('history: not used'))).toEqual([
        expect.stringMatching(
          /flamegate-history: 150 artifacts \((?:run \d+: its code is from another repository; ){3}and 147 more\)$/
        )
      ])
    })
  )

  test.concurrent(
    'has no history and no notice where nothing was recorded, or the token may not read it',
    withJobs(async (aJob) => {
      const job = await aPull(aJob)
      const step = await job.step()
      expect(report(step).history).toBeUndefined()
      job.server.fail('actions/list-artifacts-for-repo', refused, 9)
      const again = await job.step({}, { attempt: 2 })
      expect(report(again).history).toBeUndefined()
      expect(titles(again.notice)).not.toContain('history')
    })
  )

  test.concurrent(
    'is told where the settings name a history that cannot be read',
    withJobs(async (aJob) => {
      const job = await aPull(aJob, 'history: { storage: artifacts }')
      job.server.fail('actions/list-artifacts-for-repo', refused, 9)
      const step = await job.step()
      expect(titles(step.notice)).toContain('flamegate: no history')
    })
  )
})

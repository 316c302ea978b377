/**
 * The example workflows under a runner that nobody here wrote (scripts/act.sh), against the played GitHub. Skipped
 * without act; docs/testing.md says what this shows and what not.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { openChat } from '../helpers/chat.js'
import { newRepository } from '../helpers/gitRepository.js'
import { type ActResult, type ActRun, actPath, runAct } from './act.js'
import { readEvent, world } from './events.js'
import { type Job, withJobs } from './job.js'
import type { JsonObject } from './openApi.js'
import { aPublishing, untrusted } from './publishing.js'
import { storeArtifact } from './state.js'
import { store } from './storedBaselines.js'

jest.setTimeout(200_000)

const cases = actPath === '' ? describe.skip : describe

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-act-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is judged is the same in every run: allocations, which never vary. */
const settings = `collect: { rounds: 3, benchtime: 10x, profile: [] }
gates: { benchmark-allocs: { severity: hard-fail } }
`

/** A package whose one benchmark makes so many allocations in an operation, and the settings. */
const shop = (allocations: number) => ({
  'go.mod': 'module example.com/shop\n\ngo 1.20\n',
  '.github/flamegate.yml': settings,
  'shop_test.go': `package shop

import "testing"

var sink *[1024]byte

func BenchmarkCheckout(b *testing.B) {
	for i := 0; i < b.N; i++ {
		for j := 0; j < ${allocations}; j++ {
			sink = new([1024]byte)
		}
	}
}
`
})

interface Repository {
  readonly place: string
  readonly base: string
  readonly head: string
  /** The merge of the pull request, which is checked out. */
  readonly merge: string
}

/** main, tagged as a release, and the merge of a pull request that doubles the allocations, checked out. */
const aRepository = (
  { server: { state } }: Job,
  allocations = { base: 2, head: 4 }
): Repository => {
  const place = mkdtempSync(join(folder, 'run-'))
  const { git, commit } = newRepository(join(place, 'repo'))
  const base = commit(shop(allocations.base), 'base')
  git('tag', '--annotate', '--message', 'release', 'v1.0.0')
  git('switch', '--quiet', '--create', 'faster')
  const head = commit(shop(allocations.head), 'head')
  git('switch', '--quiet', 'main')
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'faster')
  const merge = git('rev-parse', 'HEAD')
  for (const sha of [base, merge]) state.contents.set(`${sha}:.github/flamegate.yml`, settings)
  state.history.set(base, []).set(head, [base])
  return { place, base, head, merge }
}

/** The event of the pull request, with the commits that it has here. */
const pullRequest = (job: Job, { base, head }: Repository): JsonObject => {
  const payload = readEvent('pull-request')
  const pull = payload['pull_request'] as { base: JsonObject; head: JsonObject } & JsonObject
  const made = { ...pull, base: { ...pull.base, sha: base }, head: { ...pull.head, sha: head } }
  job.server.state.pulls.set(world.pull, made)
  return { ...payload, pull_request: made }
}

const runPull = (
  job: Job,
  repository: Repository,
  workflow: string,
  env: Readonly<Record<string, string>> = {}
): Promise<ActResult> =>
  runAct({
    place: repository.place,
    workflow,
    event: 'pull_request',
    payload: pullRequest(job, repository),
    server: job.server,
    env
  })

interface BranchRun extends Pick<ActRun, 'workflow' | 'secrets'> {
  readonly event: 'push' | 'workflow_dispatch'
}

/** A push of a branch, or what else is of one. */
const runBranch = (
  job: Job,
  { place, base, merge }: Repository,
  { event, ...others }: BranchRun
): Promise<ActResult> => {
  const payload = readEvent(event === 'push' ? 'push' : 'workflow-dispatch')
  const commits = event === 'push' ? { before: base, after: merge } : {}
  return runAct({
    place,
    event,
    payload: { ...payload, ...commits },
    server: job.server,
    ...others
  })
}

/** The one comment; without it the log of act says why. */
const commentOf = (job: Job, { text }: ActResult): string => {
  const [comment, ...others] = job.comments()
  if (comment === undefined) throw new Error(`no comment:\n${text}`)
  expect(others).toEqual([])
  return comment.body
}

const failed = '1 benchmark is allocating more'

cases('under act', () => {
  test(
    'one-job.yml measures both sides of a pull request, comments, and fails the job',
    withJobs(async (aJob) => {
      const job = await aJob()
      const run = await runPull(job, aRepository(job), 'one-job.yml')
      expect(commentOf(job, run)).toContain(failed)
      expect(job.filesIn('flamegate-report')).toContain('report.json')
      expect(run.text).toContain('Job failed')
      expect(run.exitCode).toBe(1)
    })
  )

  test(
    'collect-apart.yml measures in one job and comments from another',
    withJobs(async (aJob) => {
      const job = await aJob()
      const run = await runPull(job, aRepository(job), 'collect-apart.yml')
      expect(commentOf(job, run)).toContain(failed)
      expect(job.filesIn('flamegate-data-default')).toContain('flamegate-manifest.json')
      expect(run.exitCode).toBe(1)
    })
  )

  test(
    'two-jobs.yml brings measurements of its own as artifacts',
    withJobs(async (aJob) => {
      const job = await aJob()
      const env = { ITERATIONS: '2000x' }
      const run = await runPull(job, aRepository(job), 'two-jobs.yml', env)
      expect(commentOf(job, run)).toContain(failed)
    })
  )

  test(
    'matrix.yml measures on two machines and puts the reports into one comment',
    withJobs(async (aJob) => {
      const job = await aJob()
      const run = await runPull(job, aRepository(job), 'matrix.yml')
      const rows = commentOf(job, run).match(/^\| `(?:ubuntu|macos)-latest` \|/gm)
      expect(rows).toHaveLength(2)
      expect(run.exitCode).toBe(1)
    })
  )

  test(
    'record.yml measures a push and stores it, and compares a pull request with that',
    withJobs(async (aJob) => {
      const main = await aJob({ event: 'push' })
      const before = aRepository(main)
      const recorded = await runBranch(main, before, { workflow: 'record.yml', event: 'push' })
      expect(recorded.exitCode).toBe(0)
      const content = main.artifact('flamegate-baseline')?.content ?? Buffer.alloc(0)

      const job = await aJob({ grants: { actions: 'read' } })
      const repository = aRepository(job, { base: 4, head: 8 })
      const path = '.github/workflows/record.yml'
      const run = store(job, repository.base, { name: 'other', run: { path } })
      storeArtifact(job.server.state, run.id, { name: 'flamegate-baseline', content })
      const env = { GITHUB_WORKFLOW_REF: `acme/shop/${path}@refs/heads/main` }
      const compared = await runPull(job, repository, 'record.yml', env)
      expect(commentOf(job, compared)).toContain('base is a stored baseline, the merge base itself')
      expect(commentOf(job, compared)).toContain(failed)
      expect(compared.exitCode).toBe(1)
    })
  )

  test(
    'nightly.yml compares the default branch with its last release',
    withJobs(async (aJob) => {
      const job = await aJob({ event: 'workflow-dispatch' })
      const nightly = { workflow: 'nightly.yml', event: 'workflow_dispatch' } as const
      const run = await runBranch(job, aRepository(job), nightly)
      expect(run.text).toContain(failed)
      expect(run.text).toContain('(v1.0.0)')
      expect(job.comments()).toEqual([])
      expect(run.exitCode).toBe(1)
    })
  )

  test(
    'notify.yml tells a chat what a push made slower, and changes nothing where the chat is down',
    withJobs(async (aJob) => {
      const chat = await openChat()
      const secrets = { CHAT_WEBHOOK: chat.url }
      for (const status of [200, 404]) {
        chat.answer.status = status
        const job = await aJob({ event: 'push' })
        const run = await runBranch(job, aRepository(job), {
          workflow: 'notify.yml',
          event: 'push',
          secrets
        })
        expect(run.text).toContain(failed)
        expect(run.exitCode).toBe(1)
      }
      chat.close()
      expect(chat.posts).toHaveLength(2)
      expect(JSON.parse(chat.posts[0]?.body ?? '')).toEqual({
        text: expect.stringMatching(/^flamegate: hard fail in acme\/shop, main\n/)
      })
    })
  )

  test(
    'measure.yml measures a fork without rights, and publish.yml comments on it',
    withJobs(async (aJob) => {
      const fork = await aJob({ event: 'pull-request-fork' })
      const measured = await runPull(fork, aRepository(fork), 'measure.yml')
      expect([measured.exitCode, fork.comments()]).toEqual([0, []])
      const content = fork.artifact('flamegate-report')?.content ?? Buffer.alloc(0)
      const path = '.github/workflows/measure.yml'
      const job = await aPublishing(aJob, {
        reports: { 'flamegate-report': content },
        run: { path },
        contents: { [`${world.baseSha}:.github/flamegate.yml`]: settings }
      })
      const payload = readEvent('workflow-run')
      const told = { ...(payload['workflow_run'] as JsonObject), path }
      const published = await runAct({
        place: aRepository(job).place,
        workflow: 'publish.yml',
        event: 'workflow_run',
        payload: { ...payload, workflow_run: told },
        server: job.server
      })
      expect(commentOf(job, published)).toContain(failed)
      expect(commentOf(job, published)).toContain(untrusted)
      expect(job.server.state.checkRuns.size).toBe(1)
      expect(published.exitCode).toBe(1)
    })
  )

  test(
    'one-job.yml does the same where the artifact server of act takes no artifact',
    withJobs(async (aJob) => {
      const job = await aJob()
      const repository = aRepository(job)
      const artifacts = join(repository.place, 'artifacts')
      const run = await runAct({
        place: repository.place,
        workflow: 'one-job.yml',
        event: 'pull_request',
        payload: pullRequest(job, repository),
        server: job.server,
        artifacts
      })
      expect(commentOf(job, run)).toContain(failed)
      expect(run.exitCode).toBe(1)
      const isStored = existsSync(artifacts) && readdirSync(artifacts).length > 0
      expect(isStored || run.text.includes('no report artifact')).toBe(true)
    })
  )
})

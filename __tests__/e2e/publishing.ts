/**
 * A run of a pull request that left its report, and the job that publishes it. What the run left is made by the action
 * itself (`measureInFork`), or put together here, where a case is about what somebody made of it (`reportOf`).
 */
import { gzipSync } from 'node:zlib'
import { defaultConfig } from '../../src/config/schema.js'
import { decode } from '../../src/formats/index.js'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Views } from '../../src/model/views.js'
import { encodeViews } from '../../src/views/encode.js'
import { pullOf, readEvent, world } from './events.js'
import type { Job, OpenJob, StepOptions } from './job.js'
import { type Files, muchSlower } from './measurements.js'
import type { JsonObject } from './openApi.js'
import type { StepResult } from './runner.js'
import { type Grants, type Run, storeArtifact } from './state.js'
import { zipOf } from './zip.js'

/** The run in the event `workflow-run`. */
export const measuredRun: Run = {
  id: 500,
  sha: world.headSha,
  branch: 'pricing',
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/perf.yml',
  headRepository: { id: 7002, owner: 'visitor' }
}

export const untrusted = 'These numbers are the word of untrusted code.'

/** What the action leaves in a pull request from a fork: the bytes of its report artifact. */
export const measureInFork = async (
  aJob: OpenJob,
  files: Files,
  inputs: Readonly<Record<string, string>> = {}
): Promise<{ readonly step: StepResult; readonly artifact: Buffer }> => {
  const job = await aJob({ event: 'pull-request-fork', artifacts: { 'flamegate-data-1': files } })
  const step = await job.step(inputs)
  return { step, artifact: job.artifact('flamegate-report')?.content ?? Buffer.alloc(0) }
}

/** The views in a report artifact. */
export const viewsIn = (artifact: Buffer): Buffer => {
  const { entries } = readZip(artifact, defaultZipLimits)
  return Buffer.from(entries.find(({ path }) => path === 'views.json.gz')?.bytes ?? [])
}

const limits = {
  maxInflatedBytes: defaultConfig.limits['max-inflated-bytes'],
  maxRows: defaultConfig.limits['max-rows']
}

const decoded = (files: Files): readonly DecodedFile[] =>
  Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content)
    const path = `flamegate-data-1/${name}`
    return { path, name, bytes: bytes.length, ...decode({ path, bytes }, limits) }
  })

/** The views of some files, as the action would make them. */
export const viewsOf = (files: Files): Views =>
  encodeViews(decoded(files), {
    version: '0.1.0',
    generatedAt: '2026-11-20T10:00:00.000Z',
    baseLabel: undefined,
    headLabel: undefined,
    ignoredFiles: 0
  })

export const packed = (views: object): Buffer => gzipSync(JSON.stringify(views))

/** A report artifact with these views, and other files beside them. */
export const reportOf = (views: object, more: Files = {}): Buffer =>
  zipOf({ 'report.json': '{}', 'views.json.gz': packed(views), ...more })

export interface Publishing {
  /** Artifacts of the run that measured, by name. */
  readonly reports?: Readonly<Record<string, Buffer>>
  readonly odd?: Parameters<typeof storeArtifact>[2]['odd']
  readonly run?: Partial<Run>
  /** The open pull requests; that of the fork, unless a case says otherwise. */
  readonly pulls?: readonly JsonObject[]
  readonly contents?: Readonly<Record<string, string>>
  readonly grants?: Partial<Grants>
}

export const forkPull = (odd: JsonObject = {}): JsonObject => ({
  ...(pullOf('pull-request-fork') as JsonObject),
  ...odd
})

/** What the workflow of the documentation grants. */
const grants = { 'pull-requests': 'write', actions: 'read', checks: 'write' } as const

export const aPublishing = async (aJob: OpenJob, options: Publishing = {}): Promise<Job> => {
  const { reports = { 'flamegate-report': reportOf(viewsOf(muchSlower)) }, odd = {} } = options
  const { pulls = [forkPull()], contents = {} } = options
  const allGrants = { ...grants, ...options.grants }
  const job = await aJob({ event: 'workflow-run', grants: allGrants, contents })
  const { state } = job.server
  for (const pull of pulls) {
    state.pulls.set(Number(pull['number']), pull)
    state.pullFiles.set(Number(pull['number']), [])
  }
  state.runs.set(measuredRun.id, { ...measuredRun, ...options.run })
  for (const [name, content] of Object.entries(reports)) {
    storeArtifact(state, measuredRun.id, { name, content, odd })
  }
  return job
}

const publishWorkflow = {
  GITHUB_WORKFLOW: 'publish',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/publish.yml@refs/heads/main'
}

/** The event, which tells of the run as far as a case has not made the API say something else. */
const eventOf = ({ server }: Job): JsonObject => {
  const event = readEvent('workflow-run')
  const run = server.state.runs.get(measuredRun.id)
  const told = { ...(event['workflow_run'] as JsonObject), event: run?.event ?? '' }
  return { ...event, workflow_run: told }
}

/** The step that publishes. */
export const publish = (
  job: Job,
  inputs: Readonly<Record<string, string>> = {},
  options: StepOptions = {}
): Promise<StepResult> =>
  job.step(
    { mode: 'publish', ...inputs },
    {
      happened: () => ({ payload: eventOf(job), env: {} }),
      ...options,
      env: { ...publishWorkflow, ...options.env }
    }
  )

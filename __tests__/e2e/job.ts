/**
 * A job as the cases write it: an event, what earlier jobs uploaded, and then one or more steps of the action. Every
 * step is held to what must be true of all of them, and every request and answer to GitHub's description.
 */
import { expect } from '@jest/globals'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import { type EventName, isReadOnly, pullOf, world } from './events.js'
import { runStep } from './hosts.js'
import type { Files } from './measurements.js'
import type { StepResult } from './runner.js'
import { documentedOutputs, type Step } from './runnerEnv.js'
import { type GitHubServer, type LoggedRequest, startServer } from './server.js'
import { type Artifact, actionsBot, type Comment, type Grants, plantArtifact } from './state.js'
import { zipOf } from './zip.js'

export interface JobOptions {
  readonly event?: EventName
  /** By name: files to zip, or the bytes of the archive. */
  readonly artifacts?: Readonly<Record<string, Files | Buffer>>
  readonly grants?: Partial<Grants>
  /** Files of the repository that the contents API shows, by `ref:path`. */
  readonly contents?: Readonly<Record<string, string>>
}

export type StepOptions = Partial<
  Pick<
    Step,
    | 'event'
    | 'attempt'
    | 'workspace'
    | 'env'
    | 'hurry'
    | 'token'
    | 'prepare'
    | 'happened'
    | 'cancelAt'
    | 'killedBy'
  >
> & {
  /** What runs it: a process that runs other steps too, unless a case says otherwise or the step needs its own. */
  readonly run?: typeof runStep
  /** Whether the machine is broken: then a case says itself what holds. */
  readonly isBroken?: boolean
}

export interface Job {
  readonly server: GitHubServer
  /** Runs the action with what stands under `with:`. */
  step(inputs?: Step['inputs'], options?: StepOptions): Promise<StepResult>
  /** A push to the pull request: from now on its head is that of the event. */
  push(event: EventName): void
  comments(): readonly Comment[]
  artifact(name: string): Artifact | undefined
  /** Names of the files in an artifact, sorted. */
  filesIn(name: string): readonly string[]
  requests(operation: string): readonly LoggedRequest[]
}

/** The token that GitHub gives to the job. */
export const jobToken = 'ghs_e2eTokenOfTheJob'

/** Commands that the action has a use for; all others are injected or obsolete. */
const ownCommands = new Set([
  'add-mask',
  'debug',
  'endgroup',
  'error',
  'group',
  'notice',
  'warning'
])

const withoutMasks = (raw: string): string => raw.replace(/^::add-mask::.*$/gm, '')

/** The runner does not nest groups: each must be closed before the next. */
const areGroupsClosed = ({ commands }: StepResult): boolean => {
  const names = commands.map(({ name }) => name).filter((name) => /^(?:end)?group$/.test(name))
  return names.length % 2 === 0 && names.every((name, n) => (name === 'group') === (n % 2 === 0))
}

/** What must be true of every step, whatever the verdict. */
const complaintsAbout = (result: StepResult): readonly string[] => {
  const { commands, exitCode, exported, lost, outputs, raw, stray, summary, text } = result
  const missing = documentedOutputs().filter((name) => !outputs.has(name))
  const foreign = commands.filter(({ name }) => !ownCommands.has(name))
  return [
    ...(exitCode === null ? [`the step hung:\n${text}`] : []),
    ...(exitCode !== null && exitCode > 1 ? [`the step crashed:\n${text}`] : []),
    ...missing.map((name) => `output ${name} is not set`),
    ...foreign.map(({ name, data }) => `command ${name}: ${data}`),
    ...(lost > 0 ? [`${lost} annotations above the cap`] : []),
    ...(areGroupsClosed(result) ? [] : ['log groups are not closed, or nested']),
    ...(summary.kind === 'dropped' ? [`job summary of ${summary.bytes} bytes`] : []),
    ...(withoutMasks(raw).includes(jobToken) ? ['the token is in the log'] : []),
    ...[...exported.keys()].map((name) => `variable ${name} for later steps`),
    ...stray.map((path) => `file outside of the temporary folder: ${path}`)
  ]
}

const grantsOf = (event: EventName): Grants => ({
  'pull-requests': isReadOnly(event) ? 'read' : 'write',
  contents: 'read'
})

const openJob = async (options: JobOptions, complaints: string[]): Promise<Job> => {
  const { event = 'pull-request', artifacts = {}, grants = {}, contents = {} } = options
  const server = await startServer(world.repository, 9000)
  const { state } = server
  const push = (name: EventName): void => {
    const pull = pullOf(name)
    if (pull !== undefined) state.pulls.set(world.pull, pull)
  }
  push(event)
  // It changes no file, until a case says which.
  state.pullFiles.set(world.pull, [])
  state.tokens.set(jobToken, {
    account: actionsBot,
    kind: 'installation',
    grants: { ...grantsOf(event), ...grants }
  })
  for (const [name, content] of Object.entries(artifacts)) {
    plantArtifact(state, name, Buffer.isBuffer(content) ? content : zipOf(content))
  }
  for (const [key, text] of Object.entries(contents)) state.contents.set(key, text)

  const artifact = (name: string) => [...state.artifacts.values()].find((one) => one.name === name)
  return {
    server,
    push,
    artifact,
    step: async (inputs = {}, { run = runStep, isBroken = false, ...changes } = {}) => {
      const standard = { event, token: jobToken, attempt: 1, workspace: {}, env: {}, hurry: 1 }
      const result = await run({ ...standard, server, inputs, ...changes })
      if (!isBroken && changes.killedBy === undefined) complaints.push(...complaintsAbout(result))
      return result
    },
    comments: () => [...state.comments.values()],
    filesIn: (name) => {
      const content = artifact(name)?.content ?? Buffer.alloc(0)
      return readZip(content, defaultZipLimits)
        .entries.map((entry) => entry.path)
        .sort()
    },
    requests: (operation) => server.requests.filter((one) => one.operation === operation)
  }
}

/** Opens a job for a case. */
export type OpenJob = (options?: JobOptions) => Promise<Job>

/**
 * The body of a case, with its jobs closed at the end: it fails when a step broke a rule that holds for all of them,
 * or when GitHub would not have taken a request. Cases share nothing, so they can run at the same time.
 */
export const withJobs =
  <Row extends readonly unknown[]>(body: (aJob: OpenJob, ...row: Row) => Promise<void>) =>
  async (...row: Row): Promise<void> => {
    const servers: GitHubServer[] = []
    const complaints: string[] = []
    const aJob: OpenJob = async (options = {}) => {
      const job = await openJob(options, complaints)
      servers.push(job.server)
      return job
    }
    try {
      await body(aJob, ...row)
    } finally {
      await Promise.all(servers.map((server) => server.close()))
    }
    expect([...servers.flatMap((server) => server.violations), ...complaints]).toEqual([])
  }

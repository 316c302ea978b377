import * as z from 'zod'
import { readEventFile, readEventOf, runnerError } from './eventFile.js'
import { workflowFile } from './github/workflow.js'
import { type BuiltOn, builtOnOf, queuedIn } from './runContext/builtOn.js'

/** Whether the token of the run may write to the pull request, whatever the workflow file grants. */
export type Writable =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'fork' | 'dependabot' }

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** Absent when the repository of the head was deleted. */
  readonly headRepoId?: number
  /** The head is in another repository, or in one that was deleted. */
  readonly isFork: boolean
  readonly writable: Writable
}

/** Where and for what the action runs, as the runner tells it. */
export interface RunContext {
  readonly owner: string
  readonly repo: string
  readonly eventName: string
  /** The commit of the run; in a pull request a merge commit, not its head. */
  readonly sha: string
  readonly runId: number
  readonly runAttempt: number
  readonly workflow: string
  readonly job: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly workspace: string
  readonly temp: string
  readonly isDebug: boolean
  /** The page of this run. */
  readonly runUrl: string
  readonly pull?: PullRequest
  /** File of the workflow, like `.github/workflows/perf.yml`, where the runner tells. */
  readonly workflowFile?: string
  /** Absent where the event does not tell. */
  readonly defaultBranch?: string
  /** What the commit of a run without a pull request builds on. */
  readonly builtOn?: BuiltOn
  /** The pull request that a merge group is for. */
  readonly queued?: number
  /** What the run is of, like `refs/heads/main` or `refs/tags/v1`; absent where the runner does not tell. */
  readonly ref?: string
  /** The image of a hosted runner, like `ubuntu24`, and its version; absent on others. */
  readonly image?: { readonly name: string; readonly version: string }
  /** Days that artifacts of the run are kept at most; absent where the runner does not tell. */
  readonly retentionDays?: number
}

type Environment = Readonly<Record<string, string | undefined>>

const url = z
  .url({ protocol: /^https?$/, error: 'expected an http(s) URL' })
  .transform((text) => text.replace(/(?<!\/)\/+$/, ''))
const text = z.string().min(1).max(4096)
const count = z
  .string()
  .regex(/^\d{1,15}$/, 'expected a whole number')
  .transform(Number)
// What GitHub allows in the names of owners and repositories; it becomes part of URLs.
const repository = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'expected owner/name')

const environmentSchema = z.object({
  GITHUB_REPOSITORY: repository,
  GITHUB_EVENT_NAME: text,
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40,64}$/, 'expected a commit'),
  GITHUB_RUN_ID: count,
  GITHUB_RUN_ATTEMPT: count.default(1),
  GITHUB_WORKFLOW: z.string().default(''),
  GITHUB_WORKFLOW_REF: z.string().default(''),
  GITHUB_EVENT_PATH: z.string().default(''),
  GITHUB_JOB: z.string().default(''),
  GITHUB_REF: z.string().default(''),
  GITHUB_SERVER_URL: url.default('https://github.com'),
  GITHUB_API_URL: url.default('https://api.github.com'),
  GITHUB_RETENTION_DAYS: count.optional().catch(undefined),
  GITHUB_WORKSPACE: text,
  RUNNER_TEMP: text
})

const commit = z.string().regex(/^[0-9a-f]{40,64}$/)

const branch = z.string().min(1).max(1024)

/** What any event may say of the base. A payload that says it differently says nothing: a run can do without. */
const baseSchema = z.object({
  repository: z.object({ default_branch: branch }).optional().catch(undefined),
  before: commit.optional().catch(undefined),
  merge_group: z
    .object({ base_sha: commit, base_ref: branch, head_ref: branch })
    .optional()
    .catch(undefined)
})

const eventSchema = z.object({
  repository: z.object({ id: z.int() }),
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: commit, repo: z.object({ id: z.int() }).nullish() }),
    base: z.object({ sha: commit, ref: branch })
  })
})

const issuesOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')

/** The runner sets what it does not know to an empty text. */
const setOnly = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

type Found = z.infer<typeof environmentSchema>

const readEnvironment = (env: Environment): Found => {
  const { data, error } = environmentSchema.safeParse(setOnly(env))
  if (data !== undefined) return data
  const message = `expected the environment of a runner, found ${issuesOf(error)}`
  throw runnerError('io/no-runner', message)
}

const readEvent = (env: Environment): z.infer<typeof eventSchema> => {
  const { data, error } = eventSchema.safeParse(readEventOf(env))
  if (data !== undefined) return data
  const message = `expected the event of a pull request, found ${issuesOf(error)}`
  throw runnerError('io/event-invalid', message)
}

/**
 * Runs of pull requests from forks and by Dependabot get a token that only reads. `pull_request_target` runs in the
 * base with a token that writes. A re-run keeps the rights of the first actor, which is what GITHUB_ACTOR holds.
 */
const writableOf = (env: Environment, isFork: boolean): Writable => {
  if (env['GITHUB_EVENT_NAME'] === 'pull_request_target') return { ok: true }
  if (isFork) return { ok: false, why: 'fork' }
  return env['GITHUB_ACTOR'] === 'dependabot[bot]' ? { ok: false, why: 'dependabot' } : { ok: true }
}

const pullEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target'])

const readPull = (env: Environment): PullRequest => {
  const { repository, pull_request: pull } = readEvent(env)
  const headRepoId = pull.head.repo?.id
  const isFork = headRepoId !== repository.id
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    ...(headRepoId === undefined ? {} : { headRepoId }),
    isFork,
    writable: writableOf(env, isFork)
  }
}

/** What the event says of the base beside a pull request. An event without a file says nothing. */
const readBase = ({
  GITHUB_EVENT_PATH: path,
  GITHUB_EVENT_NAME: event,
  GITHUB_REF: ref
}: Found): Pick<RunContext, 'builtOn' | 'defaultBranch' | 'queued'> => {
  if (path === '') return {}
  const { data } = baseSchema.safeParse(readEventFile(path))
  if (data === undefined) return {}
  const { repository, before, merge_group: group } = data
  const defaultBranch = repository?.default_branch
  const told = { event, ref, defaultBranch, before, group }
  const [builtOn, queued] = [builtOnOf(told), queuedIn(told)]
  return {
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(builtOn === undefined ? {} : { builtOn }),
    ...(queued === undefined ? {} : { queued })
  }
}

const imageOf = (env: Environment): Pick<RunContext, 'image'> => {
  const [name = '', version = ''] = [env['ImageOS'], env['ImageVersion']]
  return name === '' ? {} : { image: { name, version } }
}

/**
 * Reads the context from the environment of the runner and, in a pull request, from the event's file.
 *
 * Throws a FlamegateError that names what is missing or not what GitHub documents.
 */
export const readRunContext = (env: Environment): RunContext => {
  const found = readEnvironment(env)
  const [owner = '', repo = ''] = found.GITHUB_REPOSITORY.split('/')
  const file = workflowFile(found.GITHUB_WORKFLOW_REF)
  const days = found.GITHUB_RETENTION_DAYS
  return {
    owner,
    repo,
    eventName: found.GITHUB_EVENT_NAME,
    sha: found.GITHUB_SHA,
    runId: found.GITHUB_RUN_ID,
    runAttempt: found.GITHUB_RUN_ATTEMPT,
    workflow: found.GITHUB_WORKFLOW,
    job: found.GITHUB_JOB,
    serverUrl: found.GITHUB_SERVER_URL,
    apiUrl: found.GITHUB_API_URL,
    workspace: found.GITHUB_WORKSPACE,
    temp: found.RUNNER_TEMP,
    isDebug: env['RUNNER_DEBUG'] === '1',
    runUrl: `${found.GITHUB_SERVER_URL}/${owner}/${repo}/actions/runs/${found.GITHUB_RUN_ID}`,
    ...(file === undefined ? {} : { workflowFile: file }),
    ...(days === undefined ? {} : { retentionDays: days }),
    ...(found.GITHUB_REF === '' ? {} : { ref: found.GITHUB_REF }),
    ...imageOf(env),
    ...readBase(found),
    ...(pullEvents.has(found.GITHUB_EVENT_NAME) ? { pull: readPull(env) } : {})
  }
}

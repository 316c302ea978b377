/** What GitHub's runner puts into the environment of a JavaScript action. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type EventName, eventEnv } from './events.js'
import type { JsonObject } from './openApi.js'
import type { GitHubServer } from './server.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Step {
  readonly server: GitHubServer
  readonly event: EventName
  /** What a workflow writes under `with:`. */
  readonly inputs: Readonly<Record<string, string>>
  /** GITHUB_TOKEN, and the default of inputs that say `github.token`. */
  readonly token: string
  readonly attempt: number
  /** Files of the workspace, by path. */
  readonly workspace: Readonly<Record<string, Buffer | string>>
  /** Changes to the environment, last word. */
  readonly env: Readonly<Record<string, string>>
  /** How many times faster the timers of the action run; 1 is real time. */
  readonly hurry: number
  /** What earlier steps of the job did to the folders. */
  readonly prepare?: (folders: Folders) => void
  /** The same where the event is about what they did: what it says then. */
  readonly happened?: (folders: Folders) => Told
  /** The job is cancelled once the step has printed this: the runner sends SIGINT first (`ProcessInvoker`). */
  readonly cancelAt?: string
  /** The process is killed once this is there: the runner is lost. Nothing is asked of what it leaves. */
  readonly killedBy?: Promise<void>
}

/** What is known only once the repository is there: the event as it would be then, and its variables. */
export interface Told {
  readonly payload: JsonObject
  readonly env: Readonly<Record<string, string>>
}

/** The folders of one step; all of them are below `base`. */
export interface Folders {
  readonly base: string
  readonly workspace: string
  readonly temp: string
  readonly commands: string
}

export interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly runs: { readonly main: string }
}

const read: { metadata?: Metadata } = {}
export const readMetadata = (): Metadata => {
  read.metadata ??= parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Metadata
  return read.metadata
}

/** Names of the outputs that action.yml documents. */
export const documentedOutputs = (): readonly string[] => Object.keys(readMetadata().outputs ?? {})

/** INPUT_* of every input of action.yml: as given, else its default, else empty. */
const inputEnv = (inputs: Step['inputs'], token: string) => {
  const declared = readMetadata().inputs ?? {}
  const unknown = Object.keys(inputs).filter((name) => declared[name] === undefined)
  if (unknown.length > 0) throw new Error(`not an input of action.yml: ${unknown.join(', ')}`)
  const entries = Object.entries(declared).map(([name, { default: standard = '' }]) => {
    const value = inputs[name] ?? String(standard).replace(/\$\{\{ *github\.token *\}\}/, token)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const
  })
  return Object.fromEntries(entries)
}

const inheritedNames = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP', 'USERPROFILE']
const inherited = () =>
  Object.fromEntries(
    inheritedNames.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value] as const]
    })
  )

export const envFileNames = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']
export const envFile = (folders: Folders, name: string): string =>
  join(folders.commands, name.toLowerCase())

/** What the runner gives to a JavaScript action on a hosted Linux machine. */
export const environment = (step: Step, folders: Folders): Readonly<Record<string, string>> => {
  const { server, attempt } = step
  const { owner, name, id } = server.state.repository
  const files = envFileNames.map((file) => [`GITHUB_${file}`, envFile(folders, file)] as const)
  return {
    ...inherited(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTION_REPOSITORY: 'acme/flamegate',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_API_URL: server.url,
    GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_WORKFLOW: 'performance',
    GITHUB_WORKFLOW_REF: `${owner}/${name}/.github/workflows/perf.yml@refs/heads/main`,
    GITHUB_JOB: 'report',
    GITHUB_RUN_ID: String(server.state.runId),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_EVENT_PATH: join(folders.base, 'work', '_temp', '_github_workflow', 'event.json'),
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.base, 'tools'),
    RUNNER_WORKSPACE: join(folders.base, 'work', 'shop'),
    ACTIONS_RUNTIME_TOKEN: server.runtimeToken,
    ACTIONS_RUNTIME_URL: `${server.url}/`,
    ACTIONS_RESULTS_URL: `${server.url}/`,
    ...eventEnv(step.event),
    ...Object.fromEntries(files),
    ...inputEnv(step.inputs, step.token),
    ...(step.hurry === 1 ? {} : { FLAMEGATE_E2E_HURRY: String(step.hurry) }),
    ...step.env
  }
}

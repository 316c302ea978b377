/**
 * Runs an example workflow as it stands under nektos/act, a runner that nobody here wrote. Only what would have to be
 * fetched is given from this machine: this action, and stand-ins for those of GitHub. `actions/checkout` is what act
 * itself makes of it: a copy of the repository that it runs in.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from './openApi.js'
import { root } from './runnerEnv.js'
import type { GitHubServer } from './server.js'

export const actPath = process.env['FLAMEGATE_ACT'] ?? ''

/** Longest that one workflow may take. */
const maxRunMs = 180_000

export interface ActRun {
  /** A folder of its own; the repository is `repo` in it. */
  readonly place: string
  /** File name in docs/workflows. */
  readonly workflow: string
  /** As in `on:`. */
  readonly event: string
  readonly payload: JsonObject
  readonly server: GitHubServer
  readonly env?: Readonly<Record<string, string>>
  /** Secrets of the repository; the token of the job is there already. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Whose artifact service: that of the played GitHub, unless it is act's own, in this folder. */
  readonly artifacts?: string
}

export interface ActResult {
  readonly exitCode: number | null
  readonly text: string
}

const stubs = new Map(
  ['setup-go', 'upload-artifact'].map((name) => [
    `actions/${name}`,
    join(root, '__tests__/e2e/actStubs', name)
  ])
)

/** What a runner downloads of this action: nothing else is copied for each step. */
const ownAction = (place: string): string => {
  const folder = join(place, 'action')
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'))
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  return folder
}

/** For each action that a workflow uses, the folder that is taken for it. */
const localActions = (text: string, place: string): readonly string[] => {
  const used = new Set([...text.matchAll(/uses: ([\w./-]+@\w+)/g)].map((match) => match[1] ?? ''))
  return [...used].flatMap((reference) => {
    const [name = ''] = reference.split('@')
    const folder = name === 'flamegate/flamegate' ? ownAction(place) : stubs.get(name)
    return folder === undefined ? [] : ['--local-repository', `${reference}=${folder}`]
  })
}

const played = ({ server }: ActRun) => ({
  ACTIONS_RUNTIME_TOKEN: server.runtimeToken,
  ACTIONS_RUNTIME_URL: `${server.url}/`,
  ACTIONS_RESULTS_URL: `${server.url}/`
})

const environment = (run: ActRun) => {
  const { server, artifacts, env = {} } = run
  return {
    ...(artifacts === undefined ? played(run) : {}),
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: `${server.state.repository.owner}/${server.state.repository.name}`,
    GITHUB_RUN_ID: String(server.state.runId),
    FLAMEGATE_ROOT: root,
    ...env
  }
}

const ownService = ({ artifacts }: ActRun): readonly string[] =>
  artifacts === undefined
    ? []
    : ['--artifact-server-path', artifacts, '--artifact-server-addr', '127.0.0.1']

/** Runs a workflow to its end. */
export const runAct = (run: ActRun): Promise<ActResult> => {
  const { place, workflow, event, payload, secrets = {} } = run
  const path = join(root, 'docs/workflows', workflow)
  const eventPath = join(place, 'event.json')
  writeFileSync(eventPath, JSON.stringify(payload))
  const variables = Object.entries(environment(run))
  const args = [
    ...[event, '--workflows', path, '--eventpath', eventPath, '--no-cache-server'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'macos-latest=-self-hosted'],
    ...['--action-cache-path', join(place, 'cache')],
    ...Object.entries({ GITHUB_TOKEN: 'ghs_e2eTokenOfTheJob', ...secrets }).flatMap(
      ([name, value]) => ['--secret', `${name}=${value}`]
    ),
    ...localActions(readFileSync(path, 'utf8'), place),
    ...ownService(run),
    ...variables.flatMap(([name, value]) => ['--env', `${name}=${value}`])
  ]
  return new Promise((resolve, reject) => {
    // In a session of its own: act gives steps a terminal, and must not be stopped for want of the one that is here.
    const cwd = join(place, 'repo')
    const child = spawn(actPath, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => parts.push(part))
    }
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, maxRunMs)
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, text: Buffer.concat(parts).toString('utf8') })
    })
  })
}

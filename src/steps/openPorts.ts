import { join } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import { maskSecret } from '../io/actionRuntime.js'
import type { ArtifactStore } from '../io/artifacts/store.js'
import { readEventOf } from '../io/eventFile.js'
import { gitCredential } from '../io/gitCredential.js'
import type { GitHubClient } from '../io/github.js'
import { githubTime } from '../io/githubTime.js'
import type { Log } from '../io/log.js'
import { lineProgress } from '../io/progress.js'
import { type RunContext, readRunContext } from '../io/runContext.js'
import type { Shell } from '../io/shell.js'
import { withSignals } from '../io/signals.js'
import { FlamegateError } from '../model/diagnostic.js'
import { version } from '../version.js'
import type { Ports } from './ports.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the entry of the action has. */
export interface World {
  readonly env: Environment
  readonly log: Log
  readonly shell: Shell
}

/** Opens something heavy once, and only when it is first needed. */
const once = <T>(open: () => Promise<T>): (() => Promise<T>) => {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}

const noToken = (): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'github/no-token',
      message: 'expected a github-token, found none',
      hint: 'leave the input github-token at its default'
    }
  ])

/** Output of the analysis goes to the log, line by line. */
const logShell = (shell: Shell, log: Log, cwd: string): Shell => ({
  ...shell,
  cwd,
  out: (text) => log.info(text.trimEnd()),
  err: (text) => log.info(text.trimEnd())
})

/** What lets git fetch what a shallow checkout lacks; nothing without a token, as in a public repository. */
const gitEnv = (env: Environment, token: string | undefined, { serverUrl }: RunContext) => {
  if (token === undefined) return {}
  const credential = gitCredential(env, serverUrl, token)
  maskSecret(credential.secret)
  return { gitEnv: credential.env }
}

/** Everything that a run needs of the world, from the environment of the runner and the inputs. */
export const openPorts = ({ env, log, shell }: World, inputs: ActionInputs): Ports => {
  const context = readRunContext(env)
  const token = inputs['github-token']
  const { now, hear } = githubTime(shell, (line) => log.info(`clock: ${line}`))
  return {
    context,
    log,
    shell: { ...logShell(shell, log, join(context.workspace, inputs['working-directory'])), now },
    readEvent: () => readEventOf(env),
    summaryPath: env['GITHUB_STEP_SUMMARY'],
    openStore: once<ArtifactStore>(async () => {
      const { runArtifacts } = await import('../io/artifacts/runArtifacts.js')
      return runArtifacts()
    }),
    openGitHub: once<GitHubClient>(async () => {
      if (token === undefined) throw noToken()
      const { octokitGitHub, realEffects } = await import('../io/github.js')
      return octokitGitHub(token, context, { ...realEffects, hear })
    }),
    whileCollecting: (body) =>
      withSignals(async (stop) => {
        const { collectPorts } = await import('../io/collectPorts.js')
        const progress = lineProgress(log.info)
        return body(collectPorts({ version, progress, stop, ...gitEnv(env, token, context) }))
      })
  }
}

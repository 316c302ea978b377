import { randomInt } from 'node:crypto'
import { availableParallelism, cpus } from 'node:os'
import process from 'node:process'
import type { CollectPorts, Job, Machine, Progress, Ran } from '../collect/ports.js'
import { childEnvironment, type Environment } from './childEnvironment.js'
import { openDataFolder } from './dataFolder.js'
import { type Git, gitCommand, gitWith } from './git.js'
import { runChild } from './process.js'
import { makeWorkFolder } from './workFolder.js'

/** What differs between the shells that collect. */
export interface CollectWorld {
  readonly version: string
  readonly progress: Progress
  /** Aborted with the name of the signal; see signals.ts. */
  readonly stop: AbortSignal
  /** Variables that only git gets, for its requests to the remote, such as a credential in GIT_CONFIG_*. */
  readonly gitEnv?: Readonly<Record<string, string>>
  /** The environment that children get their part of; this process's when absent. */
  readonly env?: Environment
}

const commandOf = ({ program, args, cwd }: Job, git: Git, env: Environment) => {
  if (program === 'git') return { ...gitCommand(args), env: git.env }
  const audience = program === 'go' ? 'go' : 'benchmark'
  const command = program === 'go' ? 'go' : program.binary
  // Programs that trust PWD over the real folder would otherwise see the folder of this process.
  return { command, args, env: { ...childEnvironment(env, audience), PWD: cwd } }
}

const machine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? '',
  cpus: availableParallelism()
})

/** The branch that GitHub says the pull request goes into. */
const baseBranch = (env: Environment): string | undefined => env['GITHUB_BASE_REF'] || undefined

const maxSeed = 2 ** 32

/** The real world for `collect`. */
export const collectPorts = (world: CollectWorld): CollectPorts => {
  const { version, progress, stop, gitEnv = {}, env = process.env } = world
  const git = gitWith(env, gitEnv)
  const branch = baseBranch(env)
  const run = (job: Job): Promise<Ran> =>
    runChild({ ...commandOf(job, git, env), cwd: job.cwd, timeoutMs: job.timeoutMs, stop })
  return {
    run,
    makeWorkFolder: (repository) => makeWorkFolder(repository, git, env),
    openDataFolder,
    machine: machine(),
    ...(branch === undefined ? {} : { baseBranch: branch }),
    stop,
    progress,
    newSeed: () => randomInt(maxSeed),
    clock: () => performance.now(),
    now: () => new Date().toISOString(),
    version
  }
}

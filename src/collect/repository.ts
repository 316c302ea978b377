import { complaint, nothing } from './failure.js'
import type { CollectPorts, Ran } from './ports.js'

/** A repository, asked through git's commands. */
export interface Repository {
  /** Top folder of the user's worktree. */
  readonly root: string
  /** The way from there to the folder that `collect` runs in, with a slash at the end; empty at the top. */
  readonly prefix: string
  readonly run: (...args: readonly string[]) => Promise<Ran>
  /** What a command prints, without the line end; undefined where it fails. */
  readonly ask: (...args: readonly string[]) => Promise<string | undefined>
  /** Whether a command succeeds. */
  readonly holds: (...args: readonly string[]) => Promise<boolean>
}

/** Longest that git may take, in milliseconds: a remote that does not answer must not hold a job for hours. */
const gitTimeoutMs = 10 * 60_000

type Commands = Pick<Repository, 'run' | 'ask' | 'holds'>

const commandsIn = (cwd: string, ports: Pick<CollectPorts, 'run'>): Commands => {
  const run = (...args: readonly string[]) =>
    ports.run({ program: 'git', args, cwd, timeoutMs: gitTimeoutMs })
  const ask = async (...args: readonly string[]) => {
    const { exit, stdout } = await run(...args)
    return exit === 0 ? stdout.replace(/\r?\n$/, '') : undefined
  }
  return { run, ask, holds: async (...args) => (await run(...args)).exit === 0 }
}

const noRepository = (ran: Ran, cwd: string) =>
  nothing(
    ran.exit === 'failed-to-start'
      ? {
          code: 'collect/no-git',
          message: 'expected git on the PATH, found none that can be started',
          hint: 'install git; collect takes both sides from the history'
        }
      : {
          code: 'collect/no-repository',
          message: `expected a git repository at ${cwd}, found: ${complaint(ran)}`,
          hint: 'run collect in a checkout, with its .git folder'
        }
  )

/** The repository that a folder is in. Throws a FlamegateError where there is none. */
export const openRepository = async (
  cwd: string,
  ports: Pick<CollectPorts, 'run'>
): Promise<Repository> => {
  const inFolder = commandsIn(cwd, ports)
  const top = await inFolder.run('rev-parse', '--show-toplevel')
  if (top.exit !== 0) throw noRepository(top, cwd)
  const root = top.stdout.replace(/\r?\n$/, '')
  const prefix = (await inFolder.ask('rev-parse', '--show-prefix')) ?? ''
  return { root, prefix, ...commandsIn(root, ports) }
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import type { WorkFolder } from '../collect/ports.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Environment } from './childEnvironment.js'
import { type Git, gitCommand } from './git.js'
import { isAlive } from './isAlive.js'

/** Work folders carry the number of their process, so that those of a killed one are known as stale. */
const prefix = 'flamegate-collect-'

/** Where temporary files go that may be executed: where Go's own do, else the runner's, else the system's. */
const temporary = (env: Environment): string =>
  realpathSync(env['GOTMPDIR'] || env['RUNNER_TEMP'] || tmpdir())

/** Worktrees of a repository that are inside one of our work folders. */
const ourWorktrees = ({ env }: Git, repository: string): readonly string[] => {
  const { command, args } = gitCommand(['worktree', 'list', '--porcelain'])
  const { stdout } = spawnSync(command, args, { cwd: repository, env, encoding: 'utf8' })
  return (stdout ?? '')
    .split('\n')
    .flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []))
    .filter((path) => basename(dirname(path)).startsWith(prefix))
}

const removeWorktree = ({ env }: Git, repository: string, path: string): void => {
  const { command, args } = gitCommand(['worktree', 'remove', '--force', path])
  spawnSync(command, args, { cwd: repository, env, stdio: 'ignore' })
}

/** Removes a folder, also one in which a benchmark took the right to write from itself. */
const removeFolder = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    spawnSync('chmod', ['-R', 'u+rwx', path], { stdio: 'ignore' })
    rmSync(path, { recursive: true, force: true })
  }
}

/** Removes what processes left behind that had no chance to: they were killed, or the machine went down. */
const removeStale = (git: Git, repository: string): void => {
  for (const path of ourWorktrees(git, repository)) {
    const folder = dirname(path)
    const [pid] = basename(folder).slice(prefix.length).split('-')
    if (isAlive(Number(pid))) continue
    removeWorktree(git, repository, path)
    removeFolder(folder)
  }
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile() && statSync(path).size > 0
  } catch {
    return false
  }
}

/** Largest source file that is read; what is larger holds tables, not benchmarks. */
const maxSourceBytes = 8 * 2 ** 20

const read = (path: string): string => {
  try {
    return statSync(path).size > maxSourceBytes ? '' : readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const makeFolder = (env: Environment): string => {
  try {
    return mkdtempSync(join(temporary(env), `${prefix}${process.pid}-`))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `expected to make a temporary folder, found: ${why}`
    const hint = 'set GOTMPDIR to a folder that can be written and holds programs that may run'
    throw new FlamegateError([{ severity: 'error', code: 'io/unwritable', message, hint }], {
      cause
    })
  }
}

/**
 * Makes a temporary folder for the worktrees of a repository. It is removed, with git's record of the worktrees, by
 * `remove` or when the process exits, whichever is first.
 */
export const makeWorkFolder = (repository: string, git: Git, env: Environment): WorkFolder => {
  removeStale(git, repository)
  const path = makeFolder(env)
  const remove = (): void => {
    process.off('exit', remove)
    for (const one of ourWorktrees(git, repository)) {
      if (dirname(one) === path) removeWorktree(git, repository, one)
    }
    removeFolder(path)
  }
  process.on('exit', remove)
  const file = (...segments: readonly string[]): string => {
    const target = join(path, ...segments)
    mkdirSync(dirname(target), { recursive: true })
    return target
  }
  return { path, file, isFile, read, remove }
}

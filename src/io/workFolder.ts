import { spawnSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import type { WorkFolder } from '../collect/ports.js'
import type { Environment } from './childEnvironment.js'
import { isHolding, lockFolder, unlockFolder } from './folderLock.js'
import { type Git, gitCommand } from './git.js'
import { isAlive } from './isAlive.js'
import { longestSilenceMs } from './lock/holder.js'
import { writing } from './unwritable.js'

/** Work folders carry the number of their process, and inside a lock that is of this one process. */
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
  // Twice: a worktree that git was killed at making is still locked.
  const { command, args } = gitCommand(['worktree', 'remove', '--force', '--force', path])
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

/** Folders of this user that are named like ours, also those without a worktree: anybody may write to a temporary folder. */
const workFolders = (env: Environment): readonly string[] => {
  try {
    const root = temporary(env)
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
      .map(({ name }) => join(root, name))
      .filter((path) => lstatSync(path).uid === process.getuid?.())
  } catch {
    return []
  }
}

/** Changed by nobody for as long as a holder may be silent; true of what is not there. */
const isOld = (folder: string): boolean => {
  try {
    return Date.now() - statSync(folder).mtimeMs > longestSilenceMs
  } catch {
    return true
  }
}

/**
 * Whether the process that made a work folder is gone, as its lock says. One without a lock may be a moment old, also of a
 * process whose number means nothing here.
 */
const isStale = (folder: string): boolean => {
  const holding = isHolding(folder)
  if (holding !== undefined) return !holding
  const [pid = ''] = basename(folder).slice(prefix.length).split('-')
  return /^[1-9]\d*$/.test(pid) && !isAlive(Number(pid)) && isOld(folder)
}

/** Removes what processes left behind that had no chance to: they were killed, or the machine went down. */
const removeStale = (git: Git, repository: string, env: Environment): void => {
  const worktrees = ourWorktrees(git, repository).filter((path) => isStale(dirname(path)))
  for (const path of worktrees) removeWorktree(git, repository, path)
  const folders = [...worktrees.map((path) => dirname(path)), ...workFolders(env).filter(isStale)]
  for (const folder of new Set(folders)) removeFolder(folder)
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
  const hint = 'set GOTMPDIR to a folder that can be written and holds programs that may run'
  return writing({ doing: 'make a temporary folder', hint }, () => {
    const path = mkdtempSync(join(temporary(env), `${prefix}${process.pid}-`))
    lockFolder(path)
    return path
  })
}

/**
 * Makes a temporary folder for the worktrees of a repository. It is removed, with git's record of the worktrees, by
 * `remove` or when the process exits, whichever is first.
 */
export const makeWorkFolder = (repository: string, git: Git, env: Environment): WorkFolder => {
  removeStale(git, repository, env)
  const path = makeFolder(env)
  const remove = (): void => {
    process.off('exit', remove)
    for (const one of ourWorktrees(git, repository)) {
      if (dirname(one) === path) removeWorktree(git, repository, one)
    }
    unlockFolder(path)
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

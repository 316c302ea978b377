import type { Environment } from '../childEnvironment.js'
import { gitCommand, gitWith } from '../git.js'
import { runChild } from '../process.js'

/** The files of a checkout. */
export interface Checkout {
  /** Folder of the root, as git spells it. */
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly files: readonly string[]
  readonly isComplete: boolean
}

const timeoutMs = 30_000

const runGit = (args: readonly string[], cwd: string, env: Environment) =>
  runChild({
    ...gitCommand(args),
    cwd,
    env: gitWith(env, {}).env,
    timeoutMs,
    stop: new AbortController().signal
  })

/** A regular file, executable or not. Links lead elsewhere, and GitHub's pages do not follow them. */
const isFile = (entry: string): boolean => entry.startsWith('100')

/** The path of `100644 HASH 0<tab>PATH`. A file in conflict is there once for each side. */
const pathsOf = (stdout: string): readonly string[] => [
  ...new Set(
    stdout
      .split('\0')
      .filter(isFile)
      .map((entry) => entry.slice(entry.indexOf('\t') + 1))
  )
]

/**
 * The files that git knows in the repository that a folder is in; undefined where it is in none, or there is no git. Both
 * questions are asked at once: the pathspec means the root, wherever that is.
 */
export const gitFiles = async (cwd: string, env: Environment): Promise<Checkout | undefined> => {
  const [top, listed] = await Promise.all([
    runGit(['rev-parse', '--show-toplevel'], cwd, env),
    runGit(['ls-files', '-z', '--stage', '--full-name', '--', ':/'], cwd, env)
  ])
  const root = top.stdout.replace(/\r?\n$/, '')
  if (top.exit !== 0 || root === '' || listed.exit !== 0) return undefined
  const isComplete = listed.droppedBytes === undefined
  const files = pathsOf(listed.stdout)
  // The last one of a list that is cut is cut too.
  return { root, files: isComplete ? files : files.slice(0, -1), isComplete }
}

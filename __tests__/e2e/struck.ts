/** The command as a process to whose changes of the file system something happens. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './runnerEnv.js'

/** What happens; see fsFaults.mjs. */
export interface Strike {
  /** Only paths that begin like this are meant. */
  readonly below: string
  /** Number of the call, from 1. */
  readonly at?: number
  readonly fault?: 'kill' | 'ENOSPC' | 'EROFS' | 'EACCES'
  readonly count?: string
  readonly still?: boolean
}

const preload = new URL('./fsFaults.mjs', import.meta.url).href

/** The environment under which Node loads what strikes. */
export const struckEnv = (strike: Strike) => ({
  NODE_OPTIONS: `--import=${preload}`,
  FLAMEGATE_E2E_FS: JSON.stringify(strike)
})

export interface Ran {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** Runs the built command in a folder, and kills it after so many milliseconds where that is given. */
export const flamegate = (
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  killedAfterMs?: number
): Ran => {
  const command = [join(root, 'dist/cli.js'), ...args]
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    killSignal: 'SIGKILL',
    ...(killedAfterMs === undefined ? {} : { timeout: Math.max(1, Math.round(killedAfterMs)) })
  })
  return { code: status, signal, out: stdout, err: stderr }
}

/** How many changes a run makes. */
export const changesOf = (
  run: (strike: Strike) => unknown,
  { below, folder }: { readonly below: string; readonly folder: string }
): number => {
  const count = join(folder, 'changes')
  run({ below, count, still: true })
  return Number(readFileSync(count, 'utf8'))
}

/** All files below a folder, by path. */
export const filesBelow = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path).toString('base64')] as const)
  )

export const writeBelow = (
  folder: string,
  files: Readonly<Record<string, Buffer | string>>
): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

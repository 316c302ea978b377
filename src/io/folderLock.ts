import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { isAlive } from './isAlive.js'

/**
 * Name of the file that says that a process is at work in a folder. It holds the number of the process, and then the
 * files that it has begun, one on a line, by which they are known where it was killed.
 */
export const lockName = '.flamegate-collect.lock'

export type Lock =
  /** `left`: what the last holder had begun, where it was killed. */
  | { readonly status: 'locked'; readonly left: readonly string[] }
  | { readonly status: 'taken'; readonly by: number }

/** The locks of this process. Another one with its number, as every first process of a container has it, is not it. */
const own = new Set<string>()

const write = (path: string): boolean => {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
    own.add(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

interface Holder {
  /** Undefined where the process is gone and left the lock behind. */
  readonly pid: number | undefined
  readonly begun: readonly string[]
}

const holderOf = (path: string): Holder => {
  const [first = '', ...begun] = readFileSync(path, 'utf8').split('\n')
  // Without the end of its line the number may be the half of one, and that of another process.
  const pid = begun.length > 0 ? Number.parseInt(first, 10) : Number.NaN
  const isHeld = pid > 0 && (pid === process.pid ? own.has(path) : isAlive(pid))
  return { pid: isHeld ? pid : undefined, begun: begun.filter((line) => line !== '') }
}

/** Locks a folder against other processes. The lock of one that was killed does not count. */
export const lockFolder = (folder: string): Lock => {
  const path = join(folder, lockName)
  if (write(path)) return { status: 'locked', left: [] }
  const { pid, begun } = holderOf(path)
  if (pid !== undefined) return { status: 'taken', by: pid }
  rmSync(path, { force: true })
  return write(path)
    ? { status: 'locked', left: begun }
    : { status: 'taken', by: holderOf(path).pid ?? 0 }
}

/** Writes down that a file of a folder is begun by the process that holds its lock. */
export const noteBegun = (folder: string, path: string): void =>
  appendFileSync(join(folder, lockName), `${path}\n`)

export const unlockFolder = (folder: string): void => {
  const path = join(folder, lockName)
  own.delete(path)
  rmSync(path, { force: true })
}

import { appendFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Holder, holderFile, isHeld, readLock, signEveryMs } from './lock/holder.js'
import { removeLock, takeLock } from './lock/take.js'

/**
 * Name of what says that a process is at work in a folder. It names the process, and then the files that it has begun, one
 * on a line, by which they are known where it was killed.
 */
export const lockName = '.flamegate-collect.lock'

export type Lock =
  /** `left`: what the last holder had begun, where it was killed. */
  | { readonly status: 'locked'; readonly left: readonly string[] }
  /** By whom, in words. */
  | { readonly status: 'taken'; readonly by: string }

interface Own {
  readonly token: string
  readonly signs: NodeJS.Timeout
}

/** The locks of this process, by path. */
const own = new Map<string, Own>()

const wordsOf = (holder: Holder | undefined): string =>
  holder === undefined
    ? 'another process'
    : `process ${holder.pid} of ${holder.machine.split(' ')[0]}`

const giveSign = (lock: string): void => {
  try {
    appendFileSync(holderFile(lock), '\n')
  } catch {
    // Gone with its folder, or the disk is full: those who write the data say so.
  }
}

/** Clears what killed processes left beside a lock that is held. */
const clearBeside = (lock: string): void => {
  const now = readLock(lock)?.signMs ?? 0
  for (const name of readdirSync(dirname(lock))) {
    if (!name.startsWith(`${basename(lock)}.`)) continue
    const path = join(dirname(lock), name)
    const found = readLock(path)
    if (found === undefined || !isHeld(found, now)) removeLock(path)
  }
}

/** Locks a folder against other processes. The lock of one that is gone does not count, whoever has its number now. */
export const lockFolder = (folder: string): Lock => {
  const lock = join(folder, lockName)
  const taking = takeLock(lock)
  if (taking.status === 'taken') return { status: 'taken', by: wordsOf(taking.by) }
  const signs = setInterval(() => giveSign(lock), signEveryMs).unref()
  own.set(lock, { token: taking.token, signs })
  clearBeside(lock)
  return { status: 'locked', left: taking.left }
}

/** Whether the process that locked a folder lives; undefined where it has no lock. */
export const isHolding = (folder: string): boolean | undefined => {
  const found = readLock(join(folder, lockName))
  return found === undefined ? undefined : isHeld(found, Date.now())
}

/** Writes down that a file of a folder is begun by the process that holds its lock. */
export const noteBegun = (folder: string, path: string): void =>
  appendFileSync(holderFile(join(folder, lockName)), `${path}\n`)

export const unlockFolder = (folder: string): void => {
  const lock = join(folder, lockName)
  const held = own.get(lock)
  if (held === undefined) return
  own.delete(lock)
  clearInterval(held.signs)
  if (readLock(lock)?.holder?.token === held.token) removeLock(lock)
}

/**
 * Taking a lock, also from a process that is gone, so that never two have it. A lock is a folder with a file in it that names
 * its holder: it grows under another name and is moved into place, which no system does onto a folder with something in it.
 *
 * Whoever takes over from a dead holder first takes a lock on that, so that two who find the same dead one do not take over
 * one after the other, the second from the first. That lock may be left behind as well, and is taken over in the same way.
 */
import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type FoundLock, type Holder, holderFile, isHeld, readLock, thisProcess } from './holder.js'

export type Taking =
  /** `left`: what the last holder had begun, where it was killed. */
  | { readonly status: 'locked'; readonly left: readonly string[]; readonly token: string }
  /** `by` is undefined where nobody could be seen: those who take it come and go. */
  | { readonly status: 'taken'; readonly by: Holder | undefined }

/** Removes a folder if it is empty. */
const removeEmpty = (folder: string): void => {
  try {
    rmdirSync(folder)
  } catch {
    // Something is in it again, or it is gone.
  }
}

/** Takes a lock away that is one's own, or of somebody dead. */
export const removeLock = (lock: string): void => {
  rmSync(holderFile(lock), { force: true })
  removeEmpty(lock)
}

interface Try {
  readonly base: string
  readonly self: Holder
}

interface Placing {
  readonly isPlaced: boolean
  /** The time as the file system has it, which may be that of another machine. */
  readonly nowMs: number
}

const move = (from: string, to: string): boolean => {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

const isOf = (holder: Holder, lock: string): boolean =>
  readLock(lock)?.holder?.token === holder.token

/** Puts a lock into its place unless one stands there. Whoever clears up may take away what grows, and what was moved. */
const place = (lock: string, { base, self }: Try): Placing => {
  const growing = `${base}.${self.token}`
  mkdirSync(growing)
  try {
    writeFileSync(holderFile(growing), `${JSON.stringify(self)}\n`)
    const nowMs = statSync(holderFile(growing)).mtimeMs
    return { isPlaced: move(growing, lock) && isOf(self, lock), nowMs }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { isPlaced: false, nowMs: 0 }
  } finally {
    removeLock(growing)
  }
}

/** Takes the place of a dead holder. False where it was no longer there, or another process is about it. */
const takeOver = (lock: string, dead: FoundLock, { base, self }: Try): boolean => {
  const right = `${base}.of-${dead.holder?.token ?? 'nobody'}`
  if (takeAt(right, { base, self }).status === 'taken') return false
  const now = readLock(lock)
  const isStillDead = now !== undefined && now.holder?.token === dead.holder?.token
  const isOver = isStillDead && move(holderFile(right), holderFile(lock))
  if (isOver) removeEmpty(right)
  else removeLock(right)
  return isOver
}

/** Others may come and go meanwhile, each of them in less than a millisecond. */
const mostTries = 10

const takeAt = (lock: string, one: Try): Taking => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { isPlaced, nowMs } = place(lock, one)
    const { token } = one.self
    if (isPlaced) return { status: 'locked', left: [], token }
    const found = readLock(lock)
    if (found === undefined) removeEmpty(lock)
    else if (isHeld(found, nowMs)) return { status: 'taken', by: found.holder }
    else if (takeOver(lock, found, one)) return { status: 'locked', left: found.begun, token }
  }
  return { status: 'taken', by: undefined }
}

/** Takes a lock at a path where nothing else may stand. */
export const takeLock = (lock: string): Taking => takeAt(lock, { base: lock, self: thisProcess() })

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { isAlive } from './isAlive.js'

/** Name of the file that says that a collection is at work in a folder. It holds the number of its process. */
export const lockName = '.flamegate-collect.lock'

export type Lock = { readonly status: 'locked' } | { readonly status: 'taken'; readonly by: number }

const write = (path: string): boolean => {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The process that holds a lock; undefined where it is gone and left the lock behind. */
const ownerOf = (path: string): number | undefined => {
  const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
  return pid > 0 && isAlive(pid) ? pid : undefined
}

/** Locks a folder against other processes. The lock of one that was killed does not count. */
export const lockFolder = (folder: string): Lock => {
  const path = join(folder, lockName)
  if (write(path)) return { status: 'locked' }
  const by = ownerOf(path)
  if (by !== undefined) return { status: 'taken', by }
  rmSync(path, { force: true })
  return write(path) ? { status: 'locked' } : { status: 'taken', by: ownerOf(path) ?? 0 }
}

export const unlockFolder = (folder: string): void =>
  rmSync(join(folder, lockName), { force: true })

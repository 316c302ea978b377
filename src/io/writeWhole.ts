import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { isAlive } from './isAlive.js'

/** A file to write, by its whole path. */
export interface WholeFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Where a file grows. The number of the process keeps two that write at the same time out of each other's files. */
const growing = ({ path }: WholeFile): string => `${path}.${process.pid}.tmp`

const discard = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // Whatever stands there cannot be taken away, and is not ours.
  }
}

/** Takes away what processes that were killed left beside a file. */
const discardLeft = (file: WholeFile): void => {
  const folder = dirname(file.path)
  const prefix = `${basename(file.path)}.`
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue
    const [, pid] = /^([1-9]\d{0,9})\.tmp$/.exec(name.slice(prefix.length)) ?? []
    if (pid === undefined) continue
    if (Number(pid) === process.pid || !isAlive(Number(pid))) discard(join(folder, name))
  }
}

/**
 * Writes files so that each is there whole or as it was before, also when the process is killed or the disk is full: all of
 * them grow beside their places, and are moved there when all of them are written. A link is never followed.
 *
 * The first one speaks for the others: it is away while they are exchanged, so whoever finds it finds those it came with.
 */
export const writeWhole = (files: readonly WholeFile[]): void => {
  const [first, ...others] = files
  if (first === undefined) return
  try {
    for (const file of files) {
      discardLeft(file)
      writeFileSync(growing(file), file.content, { flag: 'wx' })
    }
    if (others.length > 0) rmSync(first.path, { force: true })
    for (const file of [...others, first]) renameSync(growing(file), file.path)
  } catch (error) {
    for (const file of files) discard(growing(file))
    throw error
  }
}

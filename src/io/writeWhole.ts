import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** A file to write, by its whole path. */
interface WholeFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Where a file grows. What a process that was killed left there is taken away, and a link is never followed. */
const growing = ({ path }: WholeFile): string => `${path}.tmp`

const discard = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // Whatever stands there cannot be taken away, and is not ours.
  }
}

/**
 * Writes files so that each is there whole or as it was before, also when the process is killed or the disk is full: all of
 * them grow beside their places, and are moved there when all of them are written.
 */
export const writeWhole = (files: readonly WholeFile[]): void => {
  try {
    for (const file of files) {
      discard(growing(file))
      writeFileSync(growing(file), file.content, { flag: 'wx' })
    }
    for (const file of files) renameSync(growing(file), file.path)
  } catch (error) {
    for (const file of files) discard(growing(file))
    throw error
  }
}

import { lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writing } from './unwritable.js'
import { writeWhole } from './writeWhole.js'

/** A file to write, by its path from a folder. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/**
 * Writes a file below a folder, whole or not at all, and says what became of it. One that is there stays, unless it is to
 * be replaced.
 */
export const writeNewFile = (
  root: string,
  { path, text }: NewFile,
  existing: 'keep' | 'replace'
): 'written' | 'kept' => {
  const target = join(root, path)
  const hint = 'give a folder that can be written with --dir PATH'
  return writing({ doing: `write ${path}`, hint }, () => {
    if (existing === 'keep' && isThere(target)) return 'kept'
    mkdirSync(dirname(target), { recursive: true })
    writeWhole([{ path: target, content: text }])
    return 'written'
  })
}

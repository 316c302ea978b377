import { join } from 'node:path'
import { readableEntries } from '../entries.js'
import { exists } from '../search.js'
import type { Checkout } from './gitFiles.js'

/** Far more than a module has that nobody keeps in git. */
const maxEntries = 100_000

/** Tools' own state, and what package managers bring. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/**
 * The files of a Go module or workspace that is in no repository: whatever is below its folder. Links are not followed.
 * Undefined for any other folder, which could be anything.
 */
export const walkFiles = (root: string): Checkout | undefined => {
  if (!exists('go.mod', root) && !exists('go.work', root)) return undefined
  const files: string[] = []
  const queue = ['']
  let seen = 0
  for (const folder of queue) {
    for (const entry of readableEntries(join(root, folder))) {
      seen += 1
      if (seen > maxEntries) return { root, files, isComplete: false }
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) files.push(path)
      else if (entry.isDirectory() && !isSkipped(entry.name)) queue.push(path)
    }
  }
  return { root, files, isComplete: true }
}

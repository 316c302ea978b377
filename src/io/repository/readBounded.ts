import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads files below a folder until their sizes add up to too much; undefined for what is no regular file, and from then on. */
export const boundedReader = (root: string, maxFileBytes: number, maxBytes: number) => {
  let left = maxBytes
  return (path: string): Buffer | undefined => {
    try {
      const file = join(root, path)
      const stat = lstatSync(file)
      if (!stat.isFile() || stat.size > maxFileBytes || stat.size > left) return undefined
      left -= stat.size
      return readFileSync(file)
    } catch {
      return undefined
    }
  }
}

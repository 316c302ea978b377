/** Who owns what in a checkout: the first CODEOWNERS of the places that GitHub looks at. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.js'
import { codeownersPaths, maxCodeownersBytes } from '../../owners/codeowners.js'
import { boundedReader } from './readBounded.js'

/** A file of the repository, as text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export interface LocalOwners {
  /** Absent where there is none that GitHub would load. */
  readonly codeowners?: TextFile
  readonly diagnostics: readonly Diagnostic[]
}

const tooLarge = (file: string, bytes: number): Diagnostic => ({
  severity: 'note',
  code: 'owners/too-large',
  message: `expected at most ${maxCodeownersBytes} bytes, found ${bytes}: GitHub does not load this CODEOWNERS, so nobody owns anything`,
  at: { file },
  hint: 'make it shorter: a folder can stand for the files in it'
})

/** The size of a regular file; undefined for everything else. */
const sizeOf = (path: string): number | undefined => {
  try {
    const stat = lstatSync(path)
    return stat.isFile() ? stat.size : undefined
  } catch {
    return undefined
  }
}

export const localOwners = (root: string): LocalOwners => {
  const read = boundedReader(root, maxCodeownersBytes, codeownersPaths.length * maxCodeownersBytes)
  for (const path of codeownersPaths) {
    const size = sizeOf(join(root, path)) ?? 0
    if (size > maxCodeownersBytes) return { diagnostics: [tooLarge(path, size)] }
    const bytes = read(path)
    if (bytes !== undefined)
      return { codeowners: { path, text: bytes.toString('utf8') }, diagnostics: [] }
  }
  return { diagnostics: [] }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FlamegateError } from '../model/diagnostic.js'

/** A file to write, by its path from a folder. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

const isThere = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EEXIST'

const unwritable = (path: string, cause: unknown): FlamegateError => {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new FlamegateError(
    [
      {
        severity: 'error',
        code: 'io/unwritable',
        message: `expected to write ${path}, found: ${why}`,
        hint: 'give a folder that can be written with --dir PATH'
      }
    ],
    { cause }
  )
}

/** Writes a file below a folder, and says what became of it. One that is there stays, unless it is to be replaced. */
export const writeNewFile = (
  root: string,
  { path, text }: NewFile,
  existing: 'keep' | 'replace'
): 'written' | 'kept' => {
  const target = join(root, path)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text, { flag: existing === 'keep' ? 'wx' : 'w' })
    return 'written'
  } catch (cause) {
    if (isThere(cause)) return 'kept'
    throw unwritable(path, cause)
  }
}

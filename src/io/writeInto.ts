import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writing } from './unwritable.js'
import { writeWhole } from './writeWhole.js'

/** Writes files with folders in their names below a folder, each whole, and returns their paths as the user would type them. */
export const writeInto = (
  out: string,
  files: readonly { readonly fileName: string; readonly content: Uint8Array }[],
  cwd: string
): readonly string[] => {
  const hint = 'give a folder that can be written with --out DIR'
  writing({ doing: `write to ${out}`, hint }, () => {
    for (const { fileName, content } of files) {
      const path = resolve(cwd, out, fileName)
      mkdirSync(dirname(path), { recursive: true })
      writeWhole([{ path, content }])
    }
  })
  return files.map(({ fileName }) => join(out, fileName))
}

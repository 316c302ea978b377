import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writing } from './unwritable.js'
import { writeWhole } from './writeWhole.js'

export interface ReportFile {
  readonly fileName: string
  readonly content: string | Uint8Array
}

/**
 * Writes the outputs into a folder, made if need be, and returns their paths as the user would type them. What stands there is
 * replaced when all of them are written, so a report is never half of one; the first file is away while that is done.
 */
export const writeReport = (
  files: readonly ReportFile[],
  out: string,
  cwd: string
): readonly string[] => {
  const folder = resolve(cwd, out)
  const hint = 'give a folder that can be written with --out DIR'
  writing({ doing: `write the report to ${out}`, hint }, () => {
    mkdirSync(folder, { recursive: true })
    writeWhole(files.map(({ fileName, content }) => ({ path: join(folder, fileName), content })))
  })
  return files.map(({ fileName }) => join(out, fileName))
}

import { measurements } from '../formats/measurements.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import { readFiles } from './readFiles.js'
import type { ReadOptions } from './readOptions.js'

/**
 * Reads one named file of measurements as it is, to show and not to judge; every diagnostic of its own is an error when it
 * holds nothing usable.
 */
export const readNamed = (path: string, options: ReadOptions): DecodedFile => {
  const { files } = readFiles([{ path }], { ...options, skipFolds: true }, measurements)
  const [file, ...others] = files
  if (file !== undefined && others.length === 0 && file.status !== 'unrecognised') return file
  const found = file === undefined ? 'nothing' : `${files.length} files`
  throw new FlamegateError(
    file?.status === 'unrecognised'
      ? file.parsed.diagnostics
      : [
          {
            severity: 'error',
            code: 'io/one-file',
            message: `expected one file at ${path}, found ${found}`,
            hint: 'name a single profile or benchmark file'
          }
        ]
  )
}

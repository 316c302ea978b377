import { defaultLimits } from '../config/limits.js'
import { fewBenchmarks } from '../formats/fewBenchmarks.js'
import { fewNumbers } from '../formats/fewNumbers.js'
import { measurements } from '../formats/measurements.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import { readFiles } from './readFiles.js'
import { type ReadOptions, readOptions } from './readOptions.js'
import type { Shell } from './shell.js'
import { type Ahead, decodeAhead } from './threads/ahead.js'

const readNamed = (path: string, options: ReadOptions, ahead: Ahead): DecodedFile => {
  const { files } = readFiles([{ path }], options, measurements, ahead)
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

/**
 * A reader of files of measurements by name, for commands that show them as they are and judge nothing; every diagnostic of a
 * file is an error when it holds nothing usable. Those that are named here already may have been decoded in threads.
 */
export const namedReader = async (
  paths: readonly string[],
  { cwd, thread }: Pick<Shell, 'cwd' | 'thread'>
): Promise<(path: string) => DecodedFile> => {
  const options = { ...readOptions(defaultLimits, cwd, ''), sumsOnly: true }
  const given = paths.map((path) => ({ path }))
  const ahead = await decodeAhead(given, options, { script: thread })
  const withFewNumbers = fewNumbers(options.maxRows)
  const withFewBenchmarks = fewBenchmarks(options.maxBenchmarks)
  return (path) => withFewBenchmarks(withFewNumbers(readNamed(path, options, ahead)))
}

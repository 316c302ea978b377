import { formats } from '../formats/index.js'
import { oneOfEach } from '../formats/oneOfEach.js'
import { type GivenPath, type Inputs, readFilesInTurns } from './readFiles.js'
import type { ReadOptions } from './readOptions.js'
import type { Ahead } from './threads/ahead.js'

/** Reads and decodes everything under the given paths, manifests too. */
export const readInputs = (
  paths: readonly GivenPath[],
  options: ReadOptions,
  ahead?: Ahead
): Promise<Inputs> => readFilesInTurns(paths, options, formats, ahead, oneOfEach(options.maxRows))

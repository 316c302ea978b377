import { formats } from '../formats/index.js'
import { type GivenPath, type Inputs, readFiles } from './readFiles.js'
import type { ReadOptions } from './readOptions.js'
import type { Ahead } from './threads/ahead.js'

/** Reads and decodes everything under the given paths, manifests too. */
export const readInputs = (
  paths: readonly GivenPath[],
  options: ReadOptions,
  ahead?: Ahead
): Inputs => readFiles(paths, options, formats, ahead)

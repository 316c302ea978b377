import { formats } from '../../src/formats/index.js'
import { type GivenPath, type Inputs, readFiles } from '../../src/io/readFiles.js'
import { keepWithin } from '../../src/io/readInputs.js'
import type { ReadOptions } from '../../src/io/readOptions.js'
import type { Ahead } from '../../src/io/threads/ahead.js'

/** What `readInputs` of src/io reads, at once. */
export const readInputs = (
  paths: readonly GivenPath[],
  options: ReadOptions,
  ahead?: Ahead
): Inputs => readFiles(paths, options, formats, ahead, keepWithin(options))

import { fewBenchmarks } from '../formats/fewBenchmarks.js'
import { fewNumbers } from '../formats/fewNumbers.js'
import { formats } from '../formats/index.js'
import { oneOfEach } from '../formats/oneOfEach.js'
import { noShares } from '../formats/shares.js'
import type { DecodedFile } from '../model/parsed.js'
import { type GivenPath, type Inputs, readFilesInTurns } from './readFiles.js'
import type { ReadOptions } from './readOptions.js'
import type { Ahead } from './threads/ahead.js'

/** What is kept of each file, within the bounds of all files together. */
export const keepWithin = ({ maxRows, maxBenchmarks }: ReadOptions) => {
  const shares = noShares()
  const withSharedFunctions = oneOfEach(maxRows, shares)
  const withFewNumbers = fewNumbers(maxRows, shares)
  const withFewBenchmarks = fewBenchmarks(maxBenchmarks, shares)
  return (file: DecodedFile): DecodedFile =>
    withFewBenchmarks(withFewNumbers(withSharedFunctions(file)))
}

/** Reads and decodes everything under the given paths, manifests too. */
export const readInputs = (
  paths: readonly GivenPath[],
  options: ReadOptions,
  ahead?: Ahead
): Promise<Inputs> => readFilesInTurns(paths, options, formats, ahead, keepWithin(options))

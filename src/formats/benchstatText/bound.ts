import type { InputFile, ParseLimits } from '../../model/parsed.js'
import { type Beginning, beginningOf } from '../beginning.js'

/** Tables of so many bytes, however wide, are read in 2 GB of memory; those of the largest suites have a hundredth. */
const MOST_BYTES = 16 * 1024 * 1024

/** As much of benchstat's output as is read. */
export const readable = (file: InputFile, { maxInflatedBytes }: ParseLimits): Beginning =>
  beginningOf(file, {
    most: Math.min(MOST_BYTES, maxInflatedBytes),
    room: 'benchstat',
    hint:
      maxInflatedBytes < MOST_BYTES
        ? 'raise limits.max-inflated-bytes in the config file, or split the comparison by package'
        : 'split the comparison by package, or choose benchmarks with -filter'
  })

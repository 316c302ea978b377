/** Settings of the bounds on inputs. */
import * as z from 'zod'
import { defaultLimits } from './limits.js'
import { size } from './values.js'

export const limitsSchema = z
  .strictObject({
    'max-files': z
      .int()
      .min(1)
      .default(defaultLimits['max-files'])
      .describe('Most files that a search may find'),
    'max-file-bytes': size().prefault('512MiB').describe('Largest input file'),
    'max-total-bytes': size().prefault('8GiB').describe('Largest size of all input files together'),
    'max-inflated-bytes': size().prefault('1GiB').describe('Largest input after decompression'),
    'max-archive-entries': z
      .int()
      .min(1)
      .default(defaultLimits['max-archive-entries'])
      .describe('Most entries of one artifact'),
    'max-archive-bytes': size()
      .prefault('2GiB')
      .describe('Largest size of what all artifacts of a run unpack to'),
    'max-compression-ratio': z
      .int()
      .min(1)
      .max(1032)
      .default(defaultLimits['max-compression-ratio'])
      .describe(
        'How many times an entry of an artifact may be larger than it is packed, above 1 MiB'
      ),
    'max-rows': z
      .int()
      .min(1)
      .default(defaultLimits['max-rows'])
      .describe(
        'Most rows of one text input, functions of a profile times its sample types, and functions of all comparisons; of all inputs together, half as many functions and four times as many numbers on result lines'
      ),
    'max-benchmarks': z
      .int()
      .min(1)
      .default(defaultLimits['max-benchmarks'])
      .describe('Most benchmarks times their units, of all inputs together')
  })
  .prefault({})
  .describe('Bounds on the inputs')

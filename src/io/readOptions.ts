import type { Limits } from '../config/limits.js'
import type { ParseLimits } from '../model/parsed.js'
import type { SearchOptions } from './search.js'

/** How inputs are found and what they may take. */
export interface ReadOptions extends SearchOptions, ParseLimits {
  readonly maxFileBytes: number
  /** Of all files that are read, as they are stored. */
  readonly maxTotalBytes: number
  /** Most benchmarks times their units, of all files that are read. */
  readonly maxBenchmarks: number
}

/** The bounds of the settings in the words of the reader; `out` is the folder that is never searched. */
export const readOptions = (limits: Limits, cwd: string, out: string): ReadOptions => ({
  cwd,
  out,
  maxFiles: limits['max-files'],
  maxFileBytes: limits['max-file-bytes'],
  maxTotalBytes: limits['max-total-bytes'],
  maxInflatedBytes: limits['max-inflated-bytes'],
  maxRows: limits['max-rows'],
  maxBenchmarks: limits['max-benchmarks']
})

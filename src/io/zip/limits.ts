import { mostListedFiles } from '../../model/manifest.js'

/** Bounds on what an archive may make its reader do. */
export interface ZipLimits {
  readonly maxEntries: number
  /** Bytes of one entry after unpacking. */
  readonly maxEntryBytes: number
  /** Bytes of all entries together after unpacking. */
  readonly maxTotalBytes: number
  /** Unpacked size over packed size, for entries above `ratioFloorBytes`. */
  readonly maxRatio: number
  /** Entries of up to this many bytes may have any ratio: small files of zeros are no bomb. */
  readonly ratioFloorBytes: number
  /** Bytes of a whole name. */
  readonly maxNameBytes: number
  /** Folders and file name of a path. */
  readonly maxDepth: number
  /** Whether the bounds are those of the settings, so that a refusal says which one to raise. */
  readonly areSettings: boolean
}

/** What to do about an archive beyond a bound. */
export const orRaise = (hint: string, { areSettings }: ZipLimits, key: string): string =>
  areSettings ? `${hint}; if the archive is trusted, raise limits.${key} in the config file` : hint

const MIB = 1024 * 1024

/**
 * Room for the profiles of a large repository, on a runner with 7 GB of memory: as many files as a manifest may list, which
 * are two kinds of profiles of 5,000 benchmarks on two sides in five rounds. Text that repeats itself packs up to
 * about 100 times, a profile about 10 times, and deflate ends at 1032; so a ratio of 200 tells bombs from data.
 */
export const defaultZipLimits: ZipLimits = {
  maxEntries: mostListedFiles,
  maxEntryBytes: 256 * MIB,
  maxTotalBytes: 2048 * MIB,
  maxRatio: 200,
  ratioFloorBytes: MIB,
  maxNameBytes: 1024,
  maxDepth: 32,
  areSettings: false
}

import type { Limits } from '../../config/limits.js'
import { defaultZipLimits, type ZipLimits } from '../zip/limits.js'

/** Bounds on the artifacts that one run takes in. */
export interface ArtifactCaps {
  readonly maxArtifacts: number
  /** Bytes of one artifact as stored. */
  readonly maxArtifactBytes: number
  /** Bytes of all artifacts together as stored. */
  readonly maxDownloadBytes: number
  /** Time for all downloads together; the client alone tries up to three minutes on each. */
  readonly maxDownloadMilliseconds: number
  /** Bounds of each archive, but `maxTotalBytes` is for all artifacts together. */
  readonly zip: ZipLimits
}

const MIB = 1024 * 1024
const MINUTE = 60_000

/** An artifact is read into memory whole, and one at a time: 512 MiB leave room on a runner with 7 GB. */
export const defaultArtifactCaps: ArtifactCaps = {
  maxArtifacts: 50,
  maxArtifactBytes: 512 * MIB,
  maxDownloadBytes: 1024 * MIB,
  maxDownloadMilliseconds: 10 * MINUTE,
  zip: defaultZipLimits
}

/** The bounds of the settings in the words of the unpacking. An entry is an input file, and may be as large as one. */
export const capsOf = (limits: Limits): ArtifactCaps => ({
  ...defaultArtifactCaps,
  zip: {
    ...defaultZipLimits,
    maxEntries: limits['max-archive-entries'],
    maxEntryBytes: limits['max-file-bytes'],
    maxTotalBytes: limits['max-archive-bytes'],
    maxRatio: limits['max-compression-ratio'],
    areSettings: true
  }
})

/** Artifacts of reports: one for each of the 256 jobs that a matrix may have, and one without a key. */
export const reportCaps: ArtifactCaps = {
  ...defaultArtifactCaps,
  maxArtifacts: 257,
  maxArtifactBytes: 64 * MIB
}

import type { Limits } from '../../config/limits.js'
import { capsOf, defaultArtifactCaps } from '../artifacts/caps.js'
import type { SearchCaps } from './search.js'

const MIB = 1024 * 1024
const MINUTE = 60_000

/**
 * A common search takes five requests: merge base, list, run, download and its storage. The bounds leave room for a busy
 * branch (500 baselines, 300 commits) and end a search that leads nowhere within minutes. A baseline is one side of what
 * a run compares, so it gets less room than all artifacts of a run.
 */
export const defaultSearchCaps: SearchCaps = {
  maxRequests: 60,
  maxListPages: 5,
  maxCommitPages: 3,
  maxLookups: 10,
  maxDownloads: 5,
  artifact: {
    ...defaultArtifactCaps,
    maxArtifactBytes: 256 * MIB,
    maxDownloadMilliseconds: 3 * MINUTE
  }
}

/** The same, with the bounds of the settings on what a baseline unpacks to: it holds what the run that stored it had read. */
export const searchCapsOf = (limits: Limits): SearchCaps => ({
  ...defaultSearchCaps,
  artifact: { ...defaultSearchCaps.artifact, zip: capsOf(limits).zip }
})

import type { Diagnostic } from '../../model/diagnostic.js'
import type { ArtifactCaps } from '../artifacts/caps.js'
import type { History } from '../github/history.js'
import type { Runs } from '../github/runs.js'

/** Where a search begins: at the best base there is, and from there back along the branch. */
export type BaselineStart =
  /** The commit that a head left the base at: commits of the event, or the base as the name of its branch. */
  | { readonly kind: 'merge-base'; readonly base: string; readonly head: string }
  /** A known base: what a push was before, what a merge queue builds on. */
  | { readonly kind: 'commit'; readonly sha: string }
  /** What is before a commit, and not that one, which would be compared with itself. */
  | { readonly kind: 'before'; readonly sha: string }

export interface BaselineRequest {
  /** The name of the artifact, see `baselineName`. */
  readonly name: string
  readonly start: BaselineStart
  /** The branches whose runs are believed: that of the base, and the default branch where that is another. */
  readonly branches: readonly string[]
  /** The workflow that records: its file (`perf.yml` or with its folders) or its name. */
  readonly workflow: string
  /** This run, which is no baseline of its own. */
  readonly ownRunId: number
}

/** Bounds on what one search may cost. */
export interface SearchCaps {
  /** Requests to the API, retries aside; the token of a job has 1000 an hour for the whole repository. */
  readonly maxRequests: number
  /** Pages of 100 artifacts of the name, newest first. */
  readonly maxListPages: number
  /** Pages of 100 commits to find ancestors in. */
  readonly maxCommitPages: number
  /** Commits whose runs are asked for one by one, when the list of artifacts is too long to read. */
  readonly maxLookups: number
  /** Artifacts that are downloaded. */
  readonly maxDownloads: number
  /** Bounds of each download. */
  readonly artifact: ArtifactCaps
}

/** What the reader makes of the files of a stored baseline. */
export type BaselineReading<T> =
  | { readonly kind: 'usable'; readonly data: T }
  | { readonly kind: 'unusable'; readonly because: string }

export interface BaselinePorts<T> {
  readonly history: Pick<History, 'mergeBase' | 'commits'>
  readonly runs: Pick<Runs, 'run' | 'ofCommit' | 'artifacts' | 'artifactsCalled' | 'download'>
  /** Reads the unpacked files. Only what was read is a baseline. */
  readonly read: (folder: string) => Promise<BaselineReading<T>>
  /** A folder of this job that nobody else writes to: RUNNER_TEMP. */
  readonly temp: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly caps?: SearchCaps
}

/** A stored baseline whose data was read. */
export interface Baseline<T> {
  readonly data: T
  readonly folder: string
  readonly artifact: { readonly id: number; readonly name: string }
  /** The commit that it was measured at. */
  readonly sha: string
  /** The commit that the search began at: the merge base, or the given one. */
  readonly startSha: string
  /** First parents from `startSha` to `sha`; 0 when they are the same. */
  readonly distance: number
  /** The distance in words: "the merge base itself", "3 commits before the merge base". */
  readonly how: string
  /** ISO 8601; absent where GitHub does not say when it was stored. */
  readonly createdAt?: string
  /** Milliseconds since it was stored. */
  readonly ageMs?: number
  readonly run: { readonly id: number; readonly url: string; readonly event: string }
  /** What should be known of its files; no error among them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Something that was looked at and is not the baseline. */
export interface Tried {
  /** "run 17 of commit 1b77e02" */
  readonly what: string
  readonly because: string
  readonly url?: string
}

export type BaselineSearch<T> =
  | { readonly kind: 'found'; readonly baseline: Baseline<T>; readonly tried: readonly Tried[] }
  | {
      readonly kind: 'none'
      readonly because: string
      readonly hint: string
      /** Absent when not even the first commit is known. */
      readonly startSha?: string
      readonly tried: readonly Tried[]
    }

import type { DecodedFile } from '../../src/model/parsed.js'
import type { Report } from '../../src/model/report.js'
import type { ProfileDraw } from '../draws/profileDraw.js'

/** A pull request with profiles, decoded once for every rule. */
export interface JudgedProfiles {
  readonly draw: ProfileDraw
  readonly base: readonly DecodedFile[]
  readonly head: readonly DecodedFile[]
  /** What flamegate says: as it comes, and with the operations known. */
  readonly reports: Readonly<Record<'share' | 'per-op', Report>>
}

/** What a rule says about one pull request with profiles. */
export interface ProfileAlarm {
  readonly raised: boolean
  /** Symbols of the functions it calls slower, the most important one first. */
  readonly ranked: readonly string[]
}

/** A way to decide whether functions became slower: one file, one line in the registry. */
export interface ProfileRule {
  readonly id: string
  readonly title: string
  readonly origin: string
  readonly reads: string
  readonly judge: (pullRequest: JudgedProfiles) => ProfileAlarm
}

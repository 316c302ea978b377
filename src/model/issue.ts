/** Issues about regressions that stayed, as far as they are looked at. */

/** An issue that flamegate opened for a row. */
export interface KnownIssue {
  readonly number: number
  /** Fingerprint of the series that it is about. */
  readonly id: string
  readonly state: 'open' | 'completed' | 'not-planned' | 'duplicate'
  /** ISO 8601; absent while it is open. */
  readonly closedAt?: string
  readonly title: string
  readonly body: string
  readonly url: string
}

/** What a pull request measured of a row. */
export interface Evidence {
  readonly pull: number
  readonly commit: string
  readonly time: string
  readonly head: number
  readonly lastGood: number
  /** The flame graph, where the run left one. */
  readonly page?: string
}

/** What links and labels can say of the run. */
export interface RunFacts {
  readonly sha?: string | undefined
  readonly baseSha?: string | undefined
  /** The branch that a pull request is to be merged into. */
  readonly branch?: string | undefined
  readonly pull?: number | undefined
  /** Whether the pull request is from another repository. */
  readonly isFork?: boolean | undefined
}

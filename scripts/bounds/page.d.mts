export interface MeasuredCase {
  readonly name: string
  /** What each side is. */
  readonly what: string
  readonly command: string
  /** Null where a signal ended it. */
  readonly code: number | null
  /** What has to be said of the input; nothing where all of it is read. */
  readonly says: string | undefined
  readonly isExpected: boolean
  readonly ms: number
  /** Bytes. */
  readonly peak: number
}

export const withMeasured: (
  page: string,
  measured: readonly MeasuredCase[],
  names: readonly string[]
) => string

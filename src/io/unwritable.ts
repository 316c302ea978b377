import { FlamegateError } from '../model/diagnostic.js'

export interface Unwritable {
  /** Completes "expected to ...". */
  readonly doing: string
  /** What to do about it. */
  readonly hint: string
}

/** The error of what a disk does not take: it is full, cannot be written, or gone. */
export const unwritable = ({ doing, hint }: Unwritable, cause: unknown): FlamegateError => {
  const why = cause instanceof Error ? cause.message : String(cause)
  const message = `expected to ${doing}, found: ${why}`
  return new FlamegateError([{ severity: 'error', code: 'io/unwritable', message, hint }], {
    cause
  })
}

/** What `body` gives; what it cannot write as an error of ours. */
export const writing = <T>(words: Unwritable, body: () => T): T => {
  try {
    return body()
  } catch (cause) {
    throw cause instanceof FlamegateError ? cause : unwritable(words, cause)
  }
}

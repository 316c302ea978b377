import type { Random } from './random.js'

/** Something that reads what strangers wrote. */
export interface Target {
  readonly id: string
  /** Real files, and files that are right. */
  readonly seeds: readonly Uint8Array[]
  /** Words that mean something to it. */
  readonly words: readonly string[]
  /** A case that is made rather than damaged; a text of the words when absent. */
  readonly grow?: (random: Random) => Uint8Array
  /** Reads a case. Throws where it does, or where what it says of the case does not hold. */
  readonly read: (bytes: Uint8Array) => void
}

/** What a target promises and did not keep. */
export const promise = (isKept: boolean, what: string): void => {
  if (!isKept) throw new Error(`broken promise: ${what}`)
}

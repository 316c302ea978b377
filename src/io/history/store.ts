import type { History } from '../../model/history.js'

/** A file that is stored beside the history. */
export interface StoredFile {
  /** Its name, without a folder. */
  readonly name: string
  readonly text: string
}

export interface StoredHistory {
  readonly history: History
  /** What was looked at and is not in it, one clause each. */
  readonly notes: readonly string[]
}

/** What is stored once everything that others wrote is in it: the history itself, made shorter, and what follows from it. */
export interface Finished {
  readonly history: History
  readonly files: readonly StoredFile[]
}

export interface Appended extends StoredHistory {
  /** The page of what was stored, where it has one. */
  readonly url?: string
}

/** Where the history is. Every failure is a FlamegateError. */
export interface HistoryStore {
  /** Where that is, in words. */
  readonly words: string
  /** What is stored; the empty history where there is nothing, or nothing that can be read. */
  readonly read: () => Promise<StoredHistory>
  /** Adds what a run measured. Runs that write at the same time lose nothing of each other. */
  readonly append: (addition: History, finish: (merged: History) => Finished) => Promise<Appended>
}

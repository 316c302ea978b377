import type { Diagnostic } from '../../model/diagnostic.js'

/** Why an archive or one of its entries is not read: what was expected, what was found, what to do. */
export interface Refusal {
  /** The second half of a diagnostic's code: `zip/<code>`. */
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** A refusal and the entry it is about; about the whole archive when there is none. */
export interface Problem {
  readonly refusal: Refusal
  readonly entry?: string
}

/** Names come from the archive and may be as long as they like. */
const MAX_SHOWN_NAME = 200

const shown = (entry: string): string =>
  entry.length > MAX_SHOWN_NAME ? `${entry.slice(0, MAX_SHOWN_NAME)}…` : entry

/** What was refused is an input that is not compared, so it is an error, in every case. */
export const diagnose = ({ refusal, entry }: Problem): Diagnostic => ({
  severity: 'error',
  code: `zip/${refusal.code}`,
  message: refusal.message,
  ...(entry === undefined ? {} : { at: { file: shown(entry) } }),
  hint: refusal.hint
})

export const damaged = (message: string): Refusal => ({
  code: 'damaged',
  message,
  hint: 'upload the artifact again; if it stays damaged, look at the step that writes it'
})

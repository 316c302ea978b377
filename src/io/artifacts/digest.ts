import { createHash } from 'node:crypto'
import type { StoredArtifact } from './store.js'

/** The listed digest in its one form, `sha256:` and 64 lower-case hex digits; nothing for any other text. */
export const listedDigest = ({ digest }: StoredArtifact): string | undefined => {
  const text = digest?.toLowerCase()
  return text !== undefined && /^sha256:[0-9a-f]{64}$/.test(text) ? text : undefined
}

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

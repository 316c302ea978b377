/** The whole street: a real file as base, a damaged one as head, down to every output. */
import { gunzipSync } from 'node:zlib'
import { isGzip } from '../../src/formats/pprof/inflate.js'
import type { CorpusFile } from '../corpus.js'
import { walkStreet } from '../street.js'
import type { Target } from '../target.js'
import { grownProfile } from './grownProfile.js'
import { wordsOf } from './words.js'

const plain = (bytes: Uint8Array): Uint8Array => {
  try {
    return isGzip(bytes) ? gunzipSync(bytes) : bytes
  } catch {
    return bytes
  }
}

/** The base of a case: the case itself, more often a file that it is often made of. */
const baseOf = (bytes: Uint8Array, seeds: readonly Uint8Array[]): Uint8Array =>
  seeds[(bytes.length * 31 + (bytes[bytes.length >> 1] ?? 0)) % (seeds.length + 1)] ?? bytes

/** A street for every format, because a base of another format is never compared. */
export const streetTargets = (corpus: readonly CorpusFile[]): readonly Target[] => {
  const ids = [...new Set(corpus.map(({ format }) => format))].filter((id) => id !== 'unknown')
  return ids.map((format) => {
    const seeds = corpus
      .filter((file) => file.format === format && file.bytes.length <= 8192)
      .map(({ bytes }) => plain(bytes))
    return {
      id: `street-${format}`,
      seeds,
      words: wordsOf(format),
      ...(format === 'pprof' ? { grow: grownProfile } : {}),
      read: (bytes) =>
        walkStreet([
          { path: 'base/case', bytes: baseOf(bytes, seeds) },
          { path: 'head/case', bytes }
        ])
    }
  })
}

import { gunzipSync } from 'node:zlib'
import { type Damage, fail } from './damage.js'

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Deflate cannot do better than this (zlib's technical notes). */
const MAX_RATIO = 1032
const MIN_CHUNK = 16 * 1024

/**
 * The size that the gzip trailer claims, as far as it is possible at all. One buffer of the right size saves
 * copying the whole profile once; the extra bytes tell zlib that the end was reached.
 */
const chunkSize = (bytes: Uint8Array, limit: number): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const claimed = bytes.length >= 18 ? view.getUint32(bytes.length - 4, true) : 0
  return Math.max(MIN_CHUNK, Math.min(claimed, MAX_RATIO * bytes.length, limit) + 64)
}

const tooLarge = (limit: number): Damage => ({
  code: 'too-large',
  message: `the profile inflates to more than the limit of ${limit} bytes`,
  hint: 'if the file is trusted, raise `limits.max-inflated-bytes` in the configuration file'
})

const truncated = (length: number): Damage => ({
  code: 'truncated',
  message: `the gzip stream is cut off: the file ends at byte ${length}, before the stream does`,
  byte: length,
  hint: 'write the profile to its end (pprof.StopCPUProfile, closing the file) before it is copied or uploaded, and collect it again'
})

const damagedGzip = (reason: string): Damage => ({
  code: 'damaged-gzip',
  message: `the gzip stream is damaged: ${reason}`,
  hint: 'copy the file again in binary mode, or collect it again'
})

const trailing = (at: number, length: number): Damage => ({
  code: 'trailing-bytes',
  message: `expected the file to end with the gzip stream at byte ${at}, found ${length - at} bytes behind it`,
  byte: at,
  hint: 'something was appended to the profile: collect it again'
})

const isCoded = (error: unknown): error is { readonly code: unknown; readonly message: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error && 'message' in error

const zlibDamage = (error: unknown, bytes: Uint8Array, limit: number): Damage => {
  if (!isCoded(error)) return damagedGzip('it cannot be inflated')
  if (error.code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit)
  return error.code === 'Z_BUF_ERROR' ? truncated(bytes.length) : damagedGzip(`${error.message}`)
}

/** What `gunzipSync` returns with `info: true`, which its types do not say. */
interface Inflated {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

const isInflated = (value: unknown): value is Inflated =>
  typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value

const gunzip = (bytes: Uint8Array, limit: number): unknown => {
  try {
    const maxOutputLength = Math.max(1, limit)
    return gunzipSync(bytes, { chunkSize: chunkSize(bytes, limit), maxOutputLength, info: true })
  } catch (error) {
    return fail(zlibDamage(error, bytes, limit))
  }
}

/** zlib stops at padding and ignores what follows it; a lost second half must not go unseen. */
const checkTrailing = (bytes: Uint8Array, consumed: number): void => {
  const start = bytes.subarray(consumed).findIndex((byte) => byte !== 0)
  if (start >= 0) fail(trailing(consumed + start, bytes.length))
}

/** Inflates a gzipped profile, within `limit` bytes. Fails on a cut, damaged or growing stream. */
export const inflate = (bytes: Uint8Array, limit: number): Uint8Array => {
  const result = gunzip(bytes, limit)
  if (!isInflated(result)) return fail(damagedGzip('it cannot be inflated'))
  checkTrailing(bytes, result.engine.bytesWritten)
  return result.buffer
}

import type { ZipLimits } from './limits.js'
import type { Refusal } from './refusal.js'

/** What an entry is called, once its name is known to stay inside the folder it is unpacked to. */
export type EntryName =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'refused'; readonly label: string; readonly refusal: Refusal }

const unsafe = (what: string): Refusal => ({
  code: 'unsafe-name',
  message: `expected a relative path that stays inside the archive, found ${what}`,
  hint: 'rename the file before it is uploaded; an archive from a tool you trust has no such name'
})

interface Unsafe {
  readonly pattern: RegExp
  readonly what: string
}

/**
 * What no path may have, first match wins. One list for every system, so that a report does not depend on the runner:
 * Windows reads `:` as a drive or a stream, and the artifact service forbids the same characters.
 */
const unsafePaths: readonly Unsafe[] = [
  { pattern: /\p{Cc}/u, what: 'a control character' },
  { pattern: /^[A-Za-z]:/, what: 'a drive letter' },
  { pattern: /\\/, what: 'a backslash' },
  { pattern: /^\//, what: 'an absolute path' },
  { pattern: /\/\//, what: 'a folder without a name' },
  { pattern: /["<>|*?:]/, what: 'a character that not every system can store' }
]

/**
 * What no folder or file of a path may be called. Windows drops dots and spaces at the end, and has devices that hide
 * behind names; Go refuses the same names in modules (golang.org/x/mod/module, CheckFilePath).
 */
const unsafeSegments: readonly Unsafe[] = [
  { pattern: /^\.\.$/, what: 'a step to the parent folder' },
  { pattern: /[. ]$/, what: 'a dot or space at the end of a name' },
  { pattern: /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i, what: 'the name of a Windows device' }
]

/** The longest name of a file or folder that common file systems take, in bytes. */
const MAX_SEGMENT_BYTES = 255

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lossy = new TextDecoder('utf-8', { ignoreBOM: true })

const decode = (name: Uint8Array): string | undefined => {
  try {
    return strict.decode(name)
  } catch {
    return undefined
  }
}

const tooLong = (message: string): Refusal => ({
  code: 'name-too-long',
  message,
  hint: 'upload from a folder nearer to the files, or shorten their names'
})

const sizeRefusal = (segments: readonly string[], limits: ZipLimits): Refusal | undefined => {
  const longest = Math.max(0, ...segments.map((segment) => Buffer.byteLength(segment)))
  if (longest > MAX_SEGMENT_BYTES) {
    return tooLong(`expected names of at most ${MAX_SEGMENT_BYTES} bytes, found ${longest}`)
  }
  return segments.length > limits.maxDepth
    ? tooLong(`expected at most ${limits.maxDepth} levels of folders, found ${segments.length}`)
    : undefined
}

const unsafeIn = (table: readonly Unsafe[], text: string): Refusal | undefined => {
  const match = table.find(({ pattern }) => pattern.test(text))
  return match === undefined ? undefined : unsafe(match.what)
}

const unsafeRefusal = (
  text: string | undefined,
  segments: readonly string[]
): Refusal | undefined => {
  if (text === undefined) return unsafe('a name that is not UTF-8')
  const refusals = segments.map((segment) => unsafeIn(unsafeSegments, segment))
  return unsafeIn(unsafePaths, text) ?? refusals.find((refusal) => refusal !== undefined)
}

const meaningful = (text: string): readonly string[] =>
  text.split('/').filter((segment) => segment !== '' && segment !== '.')

/** Reads the name of an entry: a relative path with `/`, or why it is none. A leading `./` is dropped. */
export const entryName = (name: Uint8Array, limits: ZipLimits): EntryName => {
  if (name.length > limits.maxNameBytes) {
    const label = lossy.decode(name.subarray(0, limits.maxNameBytes))
    const message = `expected a path of at most ${limits.maxNameBytes} bytes, found ${name.length}`
    return { kind: 'refused', label, refusal: tooLong(message) }
  }
  const text = decode(name)
  const segments = meaningful(text ?? '')
  const isFolder = text !== undefined && /(?:^|\/)\.?$/.test(text) && text !== ''
  const nameless = segments.length === 0 && !isFolder ? unsafe('no name') : undefined
  const refusal = unsafeRefusal(text, segments) ?? nameless ?? sizeRefusal(segments, limits)
  return refusal === undefined
    ? { kind: isFolder ? 'folder' : 'file', path: segments.join('/') }
    : { kind: 'refused', label: lossy.decode(name), refusal }
}

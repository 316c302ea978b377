import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipRecord } from './directory.js'
import { orRaise, type ZipLimits } from './limits.js'
import { damaged, type Refusal } from './refusal.js'

/** The bytes of an entry as they were before packing, or why there are none. */
export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

const STORED = 0
const DEFLATED = 8
/** Encrypted, strongly encrypted, masked headers (APPNOTE.TXT 4.4.4). */
const ENCRYPTED_FLAGS = 0x2041

const FOLDER = 0x4000
const LINK = 0xa000
/** No type, pipe, folder, regular file. Info-ZIP gives what it read from a pipe the type of the pipe. */
const harmlessTypes: readonly number[] = [0, 0x1000, FOLDER, 0x8000]

const bomb = (message: string, limits: ZipLimits, key: string): Refusal => ({
  code: 'too-large',
  message,
  hint: orRaise(
    'upload profiles and benchmark results only, in the form their tools write them',
    limits,
    key
  )
})

const notAFile = (what: string): Refusal => ({
  code: 'not-a-file',
  message: `expected a regular file, found ${what}`,
  hint: 'upload the file itself: a link could point anywhere'
})

const typeRefusal = ({ type }: ZipRecord): Refusal | undefined => {
  if (type === LINK) return notAFile('a symbolic link')
  return harmlessTypes.includes(type) ? undefined : notAFile('a device or socket')
}

const methodRefusal = ({ flags, method, disk }: ZipRecord): Refusal | undefined => {
  const hint = 'write the archive with the usual compression (deflate), unencrypted, in one piece'
  if ((flags & ENCRYPTED_FLAGS) !== 0) {
    return { code: 'encrypted', message: 'expected plain data, found it encrypted', hint }
  }
  if (disk !== 0) {
    return { code: 'multi-disk', message: 'expected data here, found it in another part', hint }
  }
  return method === STORED || method === DEFLATED
    ? undefined
    : { code: 'method', message: `expected method 0 or 8, found ${method}`, hint }
}

const sizeRefusal = (record: ZipRecord, limits: ZipLimits): Refusal | undefined => {
  const { size, packedSize } = record
  if (size > limits.maxEntryBytes) {
    const message = `expected at most ${limits.maxEntryBytes} bytes, found an entry of ${size}`
    return bomb(message, limits, 'max-file-bytes')
  }
  return size > limits.ratioFloorBytes && size > limits.maxRatio * packedSize
    ? bomb(
        `expected data that packs at most ${limits.maxRatio} times, found ${size} bytes in ${packedSize}`,
        limits,
        'max-compression-ratio'
      )
    : undefined
}

export const isFolder = ({ type }: ZipRecord): boolean => type === FOLDER

/** Why an entry is not even unpacked, by what the directory says of it. */
export const recordRefusal = (record: ZipRecord, limits: ZipLimits): Refusal | undefined =>
  typeRefusal(record) ?? methodRefusal(record) ?? sizeRefusal(record, limits)

const refused = (message: string): Unpacked => ({ kind: 'refused', refusal: damaged(message) })

/**
 * Never inflates beyond the declared size, which is within the limits by then. One output buffer of that size
 * saves zlib from copying; the bytes on top let it see the end of the stream.
 */
const inflate = (packed: Uint8Array, size: number): Unpacked => {
  try {
    const options = { maxOutputLength: Math.max(1, size), chunkSize: size + 64 }
    return { kind: 'bytes', bytes: inflateRawSync(packed, options) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refused(`expected ${size} bytes of deflated data, found: ${why}`)
  }
}

/** Unpacks one entry and checks size and CRC-32 against the directory. */
export const unpackEntry = ({ method, size, crc }: ZipRecord, packed: Uint8Array): Unpacked => {
  const unpacked: Unpacked =
    method === STORED ? { kind: 'bytes', bytes: packed } : inflate(packed, size)
  if (unpacked.kind === 'refused') return unpacked
  const { bytes } = unpacked
  if (bytes.length !== size) return refused(`expected ${size} bytes, found ${bytes.length}`)
  const found = crc32(bytes)
  return found === crc ? unpacked : refused(`expected CRC-32 ${crc}, found ${found}`)
}

import { type DirectoryPlace, findDirectory, getUint64, viewOf } from './endRecord.js'
import { orRaise, type ZipLimits } from './limits.js'
import { damaged, type Problem, type Refusal } from './refusal.js'

/** One record of the central directory: all that is believed about an entry (APPNOTE.TXT 4.3.12). */
export interface ZipRecord {
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where the entry's local header begins. */
  readonly offset: number
  readonly disk: number
  /** The file type bits of a Unix mode; 0 when the writer knows no modes. */
  readonly type: number
}

export interface Directory {
  readonly records: readonly ZipRecord[]
  /** Where the directory begins, which is where data has to end. */
  readonly offset: number
  readonly problems: readonly Problem[]
}

const RECORD_SIGNATURE = 0x02014b50
const RECORD_LENGTH = 46
const ZIP64_EXTRA = 0x0001
const TYPE_BITS = 0xf000

/** The body of the zip64 extra field, empty when there is none. */
const zip64Extra = (extra: Uint8Array): DataView => {
  const view = viewOf(extra)
  let at = 0
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > extra.length) break
    if (view.getUint16(at, true) === ZIP64_EXTRA) return viewOf(extra.subarray(at + 4, end))
    at = end
  }
  return viewOf(new Uint8Array(0))
}

/** Sizes and offset that do not fit 32 bits are in the extra field, in this order, only those that do not fit. */
const wideFields = (narrow: readonly number[], extra: Uint8Array): readonly number[] => {
  if (!narrow.includes(0xffffffff)) return narrow
  const view = zip64Extra(extra)
  let at = 0
  return narrow.map((value) => {
    if (value !== 0xffffffff || at + 8 > view.byteLength) return value
    at += 8
    return getUint64(view, at - 8)
  })
}

interface ReadRecord {
  readonly record: ZipRecord
  readonly end: number
}

const readRecord = (bytes: Uint8Array, at: number, limit: number): ReadRecord | undefined => {
  const view = viewOf(bytes)
  if (at + RECORD_LENGTH > limit || view.getUint32(at, true) !== RECORD_SIGNATURE) return undefined
  const nameEnd = at + RECORD_LENGTH + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const end = extraEnd + view.getUint16(at + 32, true)
  if (end > limit) return undefined
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const [size = 0, packedSize = 0, offset = 0] = wideFields(
    narrow,
    bytes.subarray(nameEnd, extraEnd)
  )
  const record: ZipRecord = {
    name: bytes.subarray(at + RECORD_LENGTH, nameEnd),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    disk: view.getUint16(at + 34, true),
    type: view.getUint16(at + 40, true) & TYPE_BITS
  }
  return { record, end }
}

const tooManyEntries = (count: number, limits: ZipLimits): Refusal => ({
  code: 'too-many-entries',
  message: `expected at most ${limits.maxEntries} entries, found ${count}: only the first ${limits.maxEntries} are read`,
  hint: orRaise('upload profiles and benchmark results only', limits, 'max-archive-entries')
})

const brokenOff = (read: number, count: number): Refusal =>
  damaged(`expected ${count} entries in the directory, found ${read} that can be read`)

const readRecords = (
  bytes: Uint8Array,
  { offset, end, count }: DirectoryPlace,
  limits: ZipLimits
): Directory => {
  const max = limits.maxEntries
  const records: ZipRecord[] = []
  let at = offset
  while (records.length < Math.min(count, max)) {
    const read = readRecord(bytes, at, end)
    if (read === undefined) break
    records.push(read.record)
    at = read.end
  }
  const wanted = Math.min(count, max)
  const isWhole = count > max || at === end
  const refusals = [
    ...(count > max ? [tooManyEntries(count, limits)] : []),
    ...(records.length < wanted || !isWhole ? [brokenOff(records.length, count)] : [])
  ]
  return { records, offset, problems: refusals.map((refusal) => ({ refusal })) }
}

/** Reads the central directory, as far as it can be read and up to the limit of entries. */
export const readDirectory = (bytes: Uint8Array, limits: ZipLimits): Directory => {
  const found = findDirectory(bytes)
  return found.kind === 'refused'
    ? { records: [], offset: 0, problems: [{ refusal: found.refusal }] }
    : readRecords(bytes, found, limits)
}

import type { Directory, ZipRecord } from './directory.js'
import { viewOf } from './endRecord.js'
import { damaged, type Refusal } from './refusal.js'

/** The packed bytes of an entry, or why they are not taken. */
export type PackedData =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** From the first byte of the local header to behind the last byte of data. */
interface Range {
  readonly record: ZipRecord
  readonly start: number
  readonly dataStart: number
  readonly end: number
}

const HEADER_SIGNATURE = 0x04034b50
const HEADER_LENGTH = 30

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

const rangeOf = (bytes: Uint8Array, record: ZipRecord, limit: number): Range | Refusal => {
  const { offset: start, name, packedSize } = record
  const nameStart = start + HEADER_LENGTH
  const view = viewOf(bytes)
  if (nameStart > limit || view.getUint32(start, true) !== HEADER_SIGNATURE) {
    return damaged(`expected an entry at byte ${start}, found none`)
  }
  const nameEnd = nameStart + view.getUint16(start + 26, true)
  if (nameEnd > limit || !isEqual(bytes.subarray(nameStart, nameEnd), name)) {
    return damaged(`expected the name of the directory at byte ${nameStart}, found another`)
  }
  const dataStart = nameEnd + view.getUint16(start + 28, true)
  const end = dataStart + packedSize
  return end > limit
    ? damaged(`expected data before byte ${limit}, found that it ends at byte ${end}`)
    : { record, start, dataStart, end }
}

const overlap = (start: number): Refusal => ({
  code: 'overlap',
  message: `expected entries one after another, found one at byte ${start} inside another`,
  hint: 'such an archive is made to unpack to far more than it holds; do not trust its source'
})

/** Bytes may belong to one entry only: sharing them is how a small archive unpacks to terabytes. */
const withoutOverlaps = (bytes: Uint8Array, ranges: readonly Range[]) => {
  const data = new Map<ZipRecord, PackedData>()
  let reached = 0
  for (const { record, start, dataStart, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const isFree = start >= reached
    reached = Math.max(reached, end)
    data.set(
      record,
      isFree
        ? { kind: 'bytes', bytes: bytes.subarray(dataStart, end) }
        : { kind: 'refused', refusal: overlap(start) }
    )
  }
  return data
}

/** Finds the packed bytes of every entry, each checked against its local header and against the others. */
export const packedData = (
  bytes: Uint8Array,
  { records, offset }: Directory
): ReadonlyMap<ZipRecord, PackedData> => {
  const ranges: Range[] = []
  const refused = new Map<ZipRecord, PackedData>()
  for (const record of records) {
    const range = rangeOf(bytes, record, offset)
    if ('code' in range) refused.set(record, { kind: 'refused', refusal: range })
    else ranges.push(range)
  }
  return new Map([...refused, ...withoutOverlaps(bytes, ranges)])
}

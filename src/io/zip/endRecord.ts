import { damaged, type Refusal } from './refusal.js'

/** Where the central directory is, as the end of the archive says it (APPNOTE.TXT 4.3.14 to 4.3.16). */
export interface DirectoryPlace {
  readonly kind: 'place'
  readonly offset: number
  readonly end: number
  readonly count: number
}

type Found = DirectoryPlace | { readonly kind: 'refused'; readonly refusal: Refusal }

const END_SIGNATURE = 0x06054b50
const END_LENGTH = 22
const MAX_COMMENT = 0xffff
const LOCATOR_SIGNATURE = 0x07064b50
const LOCATOR_LENGTH = 20
const END64_SIGNATURE = 0x06064b50
const END64_LENGTH = 56

const refused = (refusal: Refusal): Found => ({ kind: 'refused', refusal })

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** 64-bit fields as numbers: what does not fit exactly is far beyond every bound anyway. */
export const getUint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** The end record is the last thing in the archive but for its own comment, whose length has to fit exactly. */
const endRecordAt = (view: DataView): number | undefined => {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (view.getUint16(at + 20, true) === last - at) return at
  }
  return undefined
}

const multiDisk: Refusal = {
  code: 'multi-disk',
  message: 'expected an archive in one piece, found one part of several',
  hint: 'write the archive as a single file'
}

interface Fields {
  readonly disks: readonly number[]
  readonly counts: readonly [number, number]
  readonly size: number
  readonly offset: number
  /** Where the record that says all this begins. */
  readonly at: number
}

const classicFields = (view: DataView, at: number): Fields => ({
  disks: [view.getUint16(at + 4, true), view.getUint16(at + 6, true)],
  counts: [view.getUint16(at + 8, true), view.getUint16(at + 10, true)],
  size: view.getUint32(at + 12, true),
  offset: view.getUint32(at + 16, true),
  at
})

/** The zip64 record, which says the same in 64 bits, where the writer made one. */
const zip64Fields = (view: DataView, endAt: number): Fields | undefined => {
  const locator = endAt - LOCATOR_LENGTH
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return undefined
  const at = getUint64(view, locator + 8)
  if (at + END64_LENGTH > locator || view.getUint32(at, true) !== END64_SIGNATURE) return undefined
  return {
    disks: [view.getUint32(locator + 4, true), view.getUint32(at + 16, true)],
    counts: [getUint64(view, at + 24), getUint64(view, at + 32)],
    size: getUint64(view, at + 40),
    offset: getUint64(view, at + 48),
    at
  }
}

/** Finds the central directory of an archive. Nothing of an archive without one can be trusted. */
export const findDirectory = (bytes: Uint8Array): Found => {
  const view = viewOf(bytes)
  const endAt = endRecordAt(view)
  if (endAt === undefined) {
    return refused(
      damaged(`expected a zip directory at the end, found none within ${bytes.length} bytes`)
    )
  }
  const { disks, counts, size, offset, at } = zip64Fields(view, endAt) ?? classicFields(view, endAt)
  if (disks.some((disk) => disk !== 0) || counts[0] !== counts[1]) return refused(multiDisk)
  if (offset + size !== at) {
    return refused(
      damaged(`expected the directory to end at byte ${at}, found that it ends at ${offset + size}`)
    )
  }
  return { kind: 'place', offset, end: at, count: counts[1] }
}

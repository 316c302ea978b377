import { fail } from './damage.js'

/**
 * A position in a protobuf message, and the one mutable thing of the decoder: every read moves `at` forward.
 *
 * Varints are not checked against the end of their message one by one: past the buffer they read zeros and stop.
 * It is enough that every jump goes through {@link readLength} and every message ends with {@link expectEnd}.
 */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

const TWO_28 = 2 ** 28
const TWO_56 = 2 ** 56
/** Tags of fields that exist have a field number of 1 to 2^29 - 1. */
const LARGEST_TAG = 2 ** 32 - 1

/** Reads bytes 5 to 10 of a varint whose first four bytes carried the 28 bits of `low`. */
const readWide = (cursor: Cursor, low: number): number => {
  const { bytes, at } = cursor
  let middle = 0
  let high = 0
  for (let index = 4; index < 10; index++) {
    const byte = bytes[at + index] ?? 0
    if (index < 8) middle |= (byte & 0x7f) << (7 * index - 28)
    else high |= (byte & 0x7f) << (7 * index - 56)
    if (byte >= 0x80) continue
    cursor.at = at + index + 1
    // Two's complement: bit 63 makes `high` negative. In this order every partial sum within 2^53 is exact.
    return ((high << 24) >> 24) * TWO_56 + middle * TWO_28 + low
  }
  return fail({
    code: 'malformed',
    message: 'expected a number of at most 10 bytes, found a longer one',
    byte: at
  })
}

/** Reads a signed 64-bit integer: exact within 2^53, else the nearest double (see {@link readUint64}). */
export const readVarint = (cursor: Cursor): number => {
  const { bytes, at } = cursor
  const first = bytes[at] ?? 0
  if (first < 0x80) {
    cursor.at = at + 1
    return first
  }
  const second = bytes[at + 1] ?? 0
  const low = (first & 0x7f) | ((second & 0x7f) << 7)
  if (second < 0x80) {
    cursor.at = at + 2
    return low
  }
  const third = bytes[at + 2] ?? 0
  if (third < 0x80) {
    cursor.at = at + 3
    return low | (third << 14)
  }
  const fourth = bytes[at + 3] ?? 0
  const wide = low | ((third & 0x7f) << 14) | ((fourth & 0x7f) << 21)
  if (fourth >= 0x80) return readWide(cursor, wide)
  cursor.at = at + 4
  return wide
}

/** Reads all 64 bits of the varint at `at`, unsigned: for the rare values that a double cannot hold. */
export const readUint64 = (bytes: Uint8Array, at: number): bigint => {
  let value = 0n
  for (let index = 0; index < 10; index++) {
    const byte = bytes[at + index] ?? 0
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
    if (byte < 0x80) break
  }
  return BigInt.asUintN(64, value)
}

/** Running past the end of the file is a cut; past the end of a message within the file, a contradiction. */
const failPastEnd = ({ bytes }: Cursor, end: number, start: number): never =>
  end === bytes.length
    ? fail({
        code: 'truncated',
        message: `the profile is cut off: its last field needs more than the ${end} bytes there are`,
        byte: start,
        hint: 'write the profile to its end before it is copied or uploaded, and collect it again'
      })
    : fail({
        code: 'malformed',
        message: 'expected a field to end within its message, found one that runs past it',
        byte: start
      })

/** Reads the length of a length-delimited field and says where the field ends, which is never past `end`. */
export const readLength = (cursor: Cursor, end: number): number => {
  const start = cursor.at
  const length = readVarint(cursor)
  const stop = cursor.at + length
  return length >= 0 && stop <= end ? stop : failPastEnd(cursor, end, start)
}

/** Checks that the last read of a message stopped exactly at its end. */
export const expectEnd = (cursor: Cursor, end: number): void => {
  if (cursor.at !== end) failPastEnd(cursor, end, end)
}

const VARINT = 0
const BYTES = 2

const skipValue = (cursor: Cursor, wireType: number, end: number): void => {
  const start = cursor.at
  if (wireType === VARINT) readVarint(cursor)
  else if (wireType === BYTES) cursor.at = readLength(cursor, end)
  else if (wireType === 1) cursor.at += 8
  else if (wireType === 5) cursor.at += 4
  else
    fail({
      code: 'malformed',
      message: `expected a field of wire type 0, 1, 2 or 5, found ${wireType} (a group, or no protobuf at all)`,
      byte: start
    })
}

/** The set of field numbers that a message reads, as bits. */
export const fields = (...numbers: readonly number[]): number =>
  numbers.reduce((bits, number) => bits | (1 << number), 0)

const failTag = (tag: number, byte: number): never =>
  fail({
    code: 'malformed',
    message:
      tag < 8 || tag > LARGEST_TAG
        ? 'expected a field of the profile, found bytes that are none'
        : `field ${tag >>> 3} has wire type ${tag & 7}, which is not its own`,
    byte
  })

/**
 * Skips a field whose tag its message did not recognise. Unknown fields keep newer writers readable; a field of
 * the set `read` can only get here with a wrong wire type.
 */
export const skipField = (
  cursor: Cursor,
  tag: number,
  { end, read }: { readonly end: number; readonly read: number }
): void => {
  const field = tag >>> 3
  if (tag < 8 || tag > LARGEST_TAG || (field < 32 && (read >>> field) & 1)) failTag(tag, cursor.at)
  skipValue(cursor, tag & 7, end)
}

/** The integer fields of one small message: its values by field number, 0 where absent, and where each stood. */
export interface Scalars {
  readonly values: Float64Array
  readonly at: Float64Array
}

export const newScalars = (fieldCount: number): Scalars => ({
  values: new Float64Array(fieldCount + 1),
  at: new Float64Array(fieldCount + 1)
})

/** Reads a message that consists of integers only, which most messages of a profile are, into `scalars`. */
export const readScalars = (cursor: Cursor, end: number, scalars: Scalars): void => {
  const { values, at } = scalars
  // Of so few values a call of fill() takes longer.
  for (let field = 0; field < values.length; field++) values[field] = 0
  while (cursor.at < end) {
    const start = cursor.at
    const tag = readVarint(cursor)
    const field = tag >>> 3
    if (field >= values.length) skipField(cursor, tag, { end, read: 0 })
    else if (tag !== field << 3 || field === 0) failTag(tag, start)
    else {
      at[field] = cursor.at
      values[field] = readVarint(cursor)
    }
  }
  expectEnd(cursor, end)
}

import { DamageError } from './damage.js'
import { isText } from './unknown.js'
import { type Cursor, fields, readVarint } from './wire.js'

/** The fields of a message by wire type, as sets of field numbers. */
interface Shape {
  readonly varint: number
  readonly bytes: number
}

const VALUE_TYPE: Shape = { varint: fields(1, 2), bytes: 0 }
const PROFILE: Shape = {
  varint: fields(7, 8, 9, 10, 12, 13, 14, 15),
  bytes: fields(1, 2, 3, 4, 5, 6, 11, 13)
}

/** The messages inside a profile by field number. */
const MESSAGES: ReadonlyMap<number, Shape> = new Map([
  [1, VALUE_TYPE],
  [2, { varint: fields(1, 2), bytes: fields(1, 2, 3) }],
  [3, { varint: fields(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), bytes: 0 }],
  [4, { varint: fields(1, 2, 3, 5), bytes: fields(4) }],
  [5, { varint: fields(1, 2, 3, 4, 5), bytes: 0 }],
  [11, VALUE_TYPE]
])

/** How far the bytes agree with the shape of a profile. */
interface Evidence {
  /** Whole, non-empty messages in which every field has its place. */
  readonly messages: number
  /** Whether reading ended because a field is neither known nor skippable. */
  readonly isContradicted: boolean
}

/** Enough to call later nonsense damage. */
const ENOUGH_MESSAGES = 3

const isField = ({ varint, bytes }: Shape, tag: number): boolean => {
  const set = (tag & 7) === 0 ? varint : (tag & 7) === 2 ? bytes : 0
  return tag >= 8 && tag >>> 3 < 32 && ((set >>> (tag >>> 3)) & 1) === 1
}

/** Moves past a value and returns where it ends: past the end of the buffer if it is cut. */
const skip = (cursor: Cursor, tag: number): number => {
  const value = readVarint(cursor)
  if ((tag & 7) === 2) cursor.at += value >= 0 ? value : Infinity
  return cursor.at
}

const isMessage = (bytes: Uint8Array, shape: Shape): boolean => {
  const cursor: Cursor = { bytes, at: 0 }
  while (cursor.at < bytes.length) {
    const tag = readVarint(cursor)
    if (!isField(shape, tag)) return false
    skip(cursor, tag)
  }
  return bytes.length > 0 && cursor.at === bytes.length
}

const gather = (bytes: Uint8Array): Evidence => {
  const cursor: Cursor = { bytes, at: 0 }
  let messages = 0
  while (cursor.at < bytes.length && messages < ENOUGH_MESSAGES) {
    const tag = readVarint(cursor)
    if (!isField(PROFILE, tag)) return { messages, isContradicted: true }
    const shape = (tag & 7) === 2 ? MESSAGES.get(tag >>> 3) : undefined
    const length: Cursor = { bytes, at: cursor.at }
    const end = skip(cursor, tag)
    if (end > bytes.length) break
    if (shape === undefined) continue
    readVarint(length)
    const body = bytes.subarray(length.at, end)
    if (isMessage(body, shape)) messages++
    else if (body.length > 0) return { messages, isContradicted: true }
  }
  return { messages, isContradicted: false }
}

/**
 * Whether uncompressed bytes are plausibly a profile, damaged or not: they are not text, and begin with messages
 * that only a profile has. A cut or later damage does not matter.
 */
export const looksLikeProfile = (bytes: Uint8Array): boolean => {
  if (isText(bytes)) return false
  try {
    const { messages, isContradicted } = gather(bytes)
    return messages >= (isContradicted ? ENOUGH_MESSAGES : 1)
  } catch (error) {
    if (error instanceof DamageError) return false
    throw error
  }
}

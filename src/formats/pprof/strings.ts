import { fail } from './damage.js'
import type { Tables } from './tables.js'
import { type Cursor, readLength } from './wire.js'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const readBytes = ({ bytes, strings }: Tables, index: number): Uint8Array => {
  const cursor: Cursor = { bytes, at: strings[index] ?? 0 }
  const end = readLength(cursor, bytes.length)
  return bytes.subarray(cursor.at, end)
}

/** The string at a checked index. Bytes that are not UTF-8 become U+FFFD. */
export const stringAt = (tables: Tables, index: number): string =>
  index === 0 ? '' : decoder.decode(readBytes(tables, index))

/** A string index and where it stands in the file. */
export interface StringReference {
  readonly index: number
  readonly byte: number
  /** What the string names, like `a function's name`. */
  readonly of: string
}

/** Checks that an index is inside the string table. */
export const checkString = ({ strings }: Tables, { index, byte, of }: StringReference): void => {
  if (index >= 0 && index < strings.length) return
  fail({
    code: 'string-index',
    message:
      strings.length === 0
        ? 'expected a string table, found none: the profile is cut off before it'
        : `expected ${of} to be one of the ${strings.length} strings of the profile, found string ${index}`,
    byte
  })
}

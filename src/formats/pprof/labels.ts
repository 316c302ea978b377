import { stringAt } from './strings.js'
import type { Tables } from './tables.js'
import { type Cursor, newScalars, readLength, readScalars, readVarint, skipField } from './wire.js'

/** The label by which `-diff_base` marks the samples of the base; it survives in a saved `-proto` file. */
const BASE_LABEL = 'pprof::base'

const LABEL_TAG = 0x1a

/** Indices of all strings equal to a short ASCII text, found without decoding the table. */
export const indicesOf = ({ bytes, strings }: Tables, text: string): ReadonlySet<number> => {
  const codes = Array.from(text, (character) => character.charCodeAt(0))
  const isText = (at: number): boolean =>
    bytes[at] === codes.length && codes.every((code, index) => bytes[at + 1 + index] === code)
  const found = new Set<number>()
  for (let index = 0; index < strings.length; index++)
    if (isText(strings[index] ?? 0)) found.add(index)
  return found
}

/** Calls `visit` with key and string value of every label of every sample, until it says true. */
const someLabel = (
  { bytes, sampleRuns }: Tables,
  visit: (key: number, value: number) => boolean
): boolean => {
  const cursor: Cursor = { bytes, at: 0 }
  const label = newScalars(2)
  for (let run = 0; run < sampleRuns.length; run += 2) {
    cursor.at = sampleRuns[run] ?? 0
    while (cursor.at < (sampleRuns[run + 1] ?? 0)) {
      readVarint(cursor)
      const end = readLength(cursor, bytes.length)
      while (cursor.at < end) {
        const tag = readVarint(cursor)
        if (tag !== LABEL_TAG) skipField(cursor, tag, { end, read: 0 })
        else {
          readScalars(cursor, readLength(cursor, end), label)
          if (visit(label.values[1] ?? 0, label.values[2] ?? 0)) return true
        }
      }
    }
  }
  return false
}

/** Whether the profile was saved from a diff. Labels are read only if the string table holds the reserved key. */
export const isSavedDiff = (tables: Tables): boolean => {
  const keys = indicesOf(tables, BASE_LABEL)
  return (
    keys.size > 0 &&
    someLabel(tables, (key, value) => keys.has(key) && stringAt(tables, value) === 'true')
  )
}

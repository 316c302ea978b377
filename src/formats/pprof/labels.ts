import { stringAt } from './strings.js'
import type { Tables } from './tables.js'
import {
  type Cursor,
  newScalars,
  readLength,
  readScalars,
  readVarint,
  type Scalars,
  skipField
} from './wire.js'

/** The label by which `-diff_base` marks the samples of the base; it survives in a saved `-proto` file. */
const BASE_LABEL = 'pprof::base'

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

interface Reading {
  readonly cursor: Cursor
  readonly label: Scalars
  readonly isMark: (key: number, value: number) => boolean
}

/** Reads the sample whose body ends at `end`: its values into `values`, and whether it has the mark. */
const readMarked = ({ cursor, label, isMark }: Reading, end: number, values: number[]): boolean => {
  let isMarked = false
  values.length = 0
  while (cursor.at < end) {
    const tag = readVarint(cursor)
    if (tag === 0x10) values.push(readVarint(cursor))
    else if (tag === 0x12) {
      const stop = readLength(cursor, end)
      while (cursor.at < stop) values.push(readVarint(cursor))
    } else if (tag === 0x1a) {
      readScalars(cursor, readLength(cursor, end), label)
      isMarked ||= isMark(label.values[1] ?? 0, label.values[2] ?? 0)
    } else skipField(cursor, tag, { end, read: 0 })
  }
  return isMarked
}

/**
 * The total of every column of a profile that was saved from a diff: what the samples of base sum up to in size, which is what
 * `go tool pprof` takes shares of (`computeTotal` of its report). Undefined for any other profile. Samples are read
 * only if the string table holds the reserved key.
 */
export const savedBaseTotals = (tables: Tables): readonly number[] | undefined => {
  const keys = indicesOf(tables, BASE_LABEL)
  if (keys.size === 0) return undefined
  const { bytes, sampleRuns, sampleTypes } = tables
  const isMark = (key: number, value: number): boolean =>
    keys.has(key) && stringAt(tables, value) === 'true'
  const reading: Reading = { cursor: { bytes, at: 0 }, label: newScalars(2), isMark }
  const { cursor } = reading
  const totals = sampleTypes.map(() => 0)
  const values: number[] = []
  let isDiff = false
  for (let run = 0; run < sampleRuns.length; run += 2) {
    cursor.at = sampleRuns[run] ?? 0
    while (cursor.at < (sampleRuns[run + 1] ?? 0)) {
      readVarint(cursor)
      if (!readMarked(reading, readLength(cursor, bytes.length), values)) continue
      isDiff = true
      for (let column = 0; column < totals.length; column++)
        totals[column] = (totals[column] ?? 0) + Math.abs(values[column] ?? 0)
    }
  }
  return isDiff ? totals : undefined
}

import { checkString } from './strings.js'
import { HEADER, type Tables } from './tables.js'

/** The header fields that are indices into the string table. */
const HEADER_STRINGS = [
  [HEADER.dropFrames, 'drop_frames'],
  [HEADER.keepFrames, 'keep_frames'],
  [HEADER.defaultSampleType, 'default_sample_type'],
  [HEADER.docUrl, 'doc_url']
] as const

const checkHeader = (tables: Tables): void => {
  const byte = tables.bytes.length
  for (const [field, of] of HEADER_STRINGS)
    checkString(tables, { index: tables.header[field] ?? 0, byte, of })
  for (const index of tables.comments) checkString(tables, { index, byte, of: 'a comment' })
}

const checkValueTypes = (tables: Tables): void => {
  for (const { type, unit, at } of [...tables.sampleTypes, ...tables.periodTypes]) {
    checkString(tables, { index: type, byte: at, of: 'a sample type' })
    checkString(tables, { index: unit, byte: at, of: 'a unit' })
  }
}

interface StringColumn {
  readonly of: string
  readonly indices: readonly number[]
  /** Offset of the message of each index. */
  readonly at: readonly number[]
}

const checkColumn = (tables: Tables, { of, indices, at }: StringColumn): void => {
  const count = tables.strings.length
  indices.forEach((index, row) => {
    if (index < 0 || index >= count) checkString(tables, { index, byte: at[row] ?? 0, of })
  })
}

/** Checks that every string index of the tables is inside the string table, used by a sample or not. */
export const checkStrings = (tables: Tables): void => {
  const { mappings, functions } = tables
  checkValueTypes(tables)
  const columns: readonly StringColumn[] = [
    { of: "a function's name", indices: functions.names, at: functions.at },
    { of: "a function's system name", indices: functions.systemNames, at: functions.at },
    { of: "a function's file", indices: functions.files, at: functions.at },
    { of: "a mapping's file", indices: mappings.files, at: mappings.at },
    { of: "a mapping's build id", indices: mappings.buildIds, at: mappings.at }
  ]
  for (const column of columns) checkColumn(tables, column)
  checkHeader(tables)
}

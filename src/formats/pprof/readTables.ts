import { concatenated, fail } from './damage.js'
import { idKey, readId } from './ids.js'
import { HEADER, type Tables, type ValueTypeEntry } from './tables.js'
import {
  type Cursor,
  expectEnd,
  fields,
  newScalars,
  readLength,
  readScalars,
  readVarint,
  type Scalars,
  skipField
} from './wire.js'

/** What the table pass has at hand. */
interface Pass {
  readonly tables: Tables
  readonly cursor: Cursor
  readonly scratch: Scratch
}

/** Room for one message of each kind that holds integers only, up to the last field we read. */
interface Scratch {
  readonly valueType: Scalars
  readonly mapping: Scalars
  readonly line: Scalars
  readonly function: Scalars
}

const FIELD_COUNT = 15
const READ_FIELDS = fields(...Array.from({ length: FIELD_COUNT }, (_, index) => index + 1))
const LOCATION_FIELDS = fields(1, 2, 4)

const emptyTables = (bytes: Uint8Array): Tables => ({
  bytes,
  sampleTypes: [],
  periodTypes: [],
  sampleRuns: [],
  sampleCount: 0,
  mappings: { ids: [], at: [], files: [], buildIds: [] },
  locations: { ids: [], at: [], mappings: [], lineStarts: [0], lines: [], lineNumbers: [] },
  functions: { ids: [], at: [], names: [], systemNames: [], files: [], startLines: [] },
  strings: [],
  comments: [],
  header: new Float64Array(FIELD_COUNT + 1),
  restarts: [],
  wideIds: new Map()
})

/** The key of the id in field 1 of a message. */
const idOf = ({ cursor, tables }: Pass, { values, at }: Scalars): number =>
  idKey(cursor, tables.wideIds, values[1] ?? 0, at[1] ?? 0)

const readValueType = ({ cursor, scratch: { valueType } }: Pass, end: number): ValueTypeEntry => {
  const at = cursor.at
  readScalars(cursor, end, valueType)
  return { type: valueType.values[1] ?? 0, unit: valueType.values[2] ?? 0, at }
}

const readMapping = (pass: Pass, end: number): void => {
  const { mappings } = pass.tables
  const { mapping } = pass.scratch
  mappings.at.push(pass.cursor.at)
  readScalars(pass.cursor, end, mapping)
  mappings.ids.push(idOf(pass, mapping))
  mappings.files.push(mapping.values[5] ?? 0)
  mappings.buildIds.push(mapping.values[6] ?? 0)
}

const readFunction = (pass: Pass, end: number): void => {
  const { functions } = pass.tables
  const { values } = pass.scratch.function
  functions.at.push(pass.cursor.at)
  readScalars(pass.cursor, end, pass.scratch.function)
  functions.ids.push(idOf(pass, pass.scratch.function))
  functions.names.push(values[2] ?? 0)
  functions.systemNames.push(values[3] ?? 0)
  functions.files.push(values[4] ?? 0)
  functions.startLines.push(values[5] ?? 0)
}

const readLocation = (pass: Pass, end: number): void => {
  const { cursor, tables, scratch } = pass
  const { locations, wideIds } = tables
  let id = 0
  let mapping = 0
  locations.at.push(cursor.at)
  while (cursor.at < end) {
    const tag = readVarint(cursor)
    if (tag === 0x08) id = readId(cursor, wideIds)
    else if (tag === 0x10) mapping = readId(cursor, wideIds)
    else if (tag === 0x22) {
      readScalars(cursor, readLength(cursor, end), scratch.line)
      locations.lines.push(idOf(pass, scratch.line))
      locations.lineNumbers.push(scratch.line.values[2] ?? 0)
    } else skipField(cursor, tag, { end, read: LOCATION_FIELDS })
  }
  expectEnd(cursor, end)
  locations.ids.push(id)
  locations.mappings.push(mapping)
  locations.lineStarts.push(locations.lines.length)
}

/**
 * Steps over the tag of the next field, if it is this one. Writers put a table in one run, and a loop that sees messages of one
 * kind only is optimised once.
 */
const hasNext = (cursor: Cursor, tag: number): boolean => {
  if (cursor.at >= cursor.bytes.length || cursor.bytes[cursor.at] !== tag) return false
  cursor.at++
  return true
}

const readLocations = (pass: Pass, end: number): void => {
  do readLocation(pass, readLength(pass.cursor, end))
  while (hasNext(pass.cursor, TAG.location))
}

const readFunctions = (pass: Pass, end: number): void => {
  do readFunction(pass, readLength(pass.cursor, end))
  while (hasNext(pass.cursor, TAG.function))
}

/** Only remembers where samples are: their bodies are read when all tables are known. */
const noteSamples = ({ cursor, tables }: Pass, end: number): void => {
  const start = cursor.at - 1
  do {
    cursor.at = readLength(cursor, end)
    tables.sampleCount++
  } while (hasNext(cursor, TAG.sample))
  tables.sampleRuns.push(start, cursor.at)
}

const noteString = ({ strings, restarts }: Tables, at: number, isEmpty: boolean): void => {
  if (strings.length === 0 && !isEmpty)
    fail({
      code: 'string-table',
      message: 'expected the string table to begin with the empty string, found another one',
      byte: at
    })
  if (strings.length > 0 && isEmpty && restarts.length === 0) restarts.push(at)
  strings.push(at)
}

const readHeader = ({ cursor, tables: { header } }: Pass, field: number): void => {
  const start = cursor.at
  if (header[field] !== 0) fail(concatenated(start))
  header[field] = readVarint(cursor)
}

const readPeriodType = (pass: Pass, end: number): void => {
  const { periodTypes } = pass.tables
  const at = pass.cursor.at
  if (periodTypes.length > 0) fail(concatenated(at))
  periodTypes.push(readValueType(pass, end))
}

const readComments = ({ cursor, tables: { comments } }: Pass, end: number): void => {
  while (cursor.at < end) comments.push(readVarint(cursor))
  expectEnd(cursor, end)
}

const noteStrings = ({ cursor, tables }: Pass, end: number): void => {
  do {
    const at = cursor.at
    const stop = readLength(cursor, end)
    noteString(tables, at, cursor.at === stop)
    cursor.at = stop
  } while (hasNext(cursor, TAG.string))
}

/** Reads what follows a tag, and ends before `end`. */
type Reader = (pass: Pass, end: number) => void

const once =
  (read: Reader): Reader =>
  (pass, end) =>
    read(pass, readLength(pass.cursor, end))

/** Tags of the long tables. */
const TAG = { sample: 0x12, location: 0x22, function: 0x2a, string: 0x32 } as const

/** The messages and arrays of a profile by tag. Of samples and strings only the places are noted. */
const READERS: ReadonlyMap<number, Reader> = new Map([
  [0x0a, once((pass, end) => void pass.tables.sampleTypes.push(readValueType(pass, end)))],
  [TAG.sample, noteSamples],
  [0x1a, once(readMapping)],
  [TAG.location, readLocations],
  [TAG.function, readFunctions],
  [TAG.string, noteStrings],
  [0x5a, once(readPeriodType)],
  [0x6a, once(readComments)]
])

const COMMENT_TAG = 0x68
const HEADER_TAGS: ReadonlySet<number> = new Set(Object.values(HEADER).map((field) => field << 3))

const readTable = (pass: Pass, tag: number): void => {
  const { cursor, tables } = pass
  const end = tables.bytes.length
  const read = READERS.get(tag)
  if (read !== undefined) read(pass, end)
  else if (HEADER_TAGS.has(tag)) readHeader(pass, tag >>> 3)
  else if (tag === COMMENT_TAG) tables.comments.push(readVarint(cursor))
  else skipField(cursor, tag, { end, read: READ_FIELDS })
}

/**
 * Reads all tables of an uncompressed profile in one pass that steps over the samples.
 * Fails on bytes that are no protobuf, on a cut file and on two profiles in one.
 */
export const readTables = (bytes: Uint8Array): Tables => {
  const tables = emptyTables(bytes)
  const cursor: Cursor = { bytes, at: 0 }
  const scratch = {
    valueType: newScalars(2),
    mapping: newScalars(6),
    line: newScalars(2),
    function: newScalars(5)
  }
  const pass = { tables, cursor, scratch }
  const end = bytes.length
  while (cursor.at < end) readTable(pass, readVarint(cursor))
  expectEnd(cursor, end)
  return tables
}

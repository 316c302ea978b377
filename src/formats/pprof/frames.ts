import { baseName } from '../baseName.js'
import { fail } from './damage.js'
import { describeId, type IdIndex, indexIds, rowOf } from './ids.js'
import { stringAt } from './strings.js'
import type { Tables } from './tables.js'

/**
 * The frames behind every location, ready for walking samples: functions of one name are one function, as in
 * `go tool pprof -top`, and a location's frames are the slice `starts[row]..starts[row + 1]` of `functions`.
 */
export interface Frames {
  readonly locations: IdIndex
  /** One entry more than there are locations. */
  readonly starts: Int32Array
  /** Function number of each frame, innermost first. */
  readonly functions: Int32Array
  /** Line of each frame in its file; 0 where the profile has none. */
  readonly lines: Int32Array
  readonly names: readonly string[]
  /** Row of the first function of each name in the function table; -1 for frames without a function. */
  readonly rows: readonly number[]
  /** Per location, whether stacks are cut there; present only if the profile drops frames. */
  readonly cut?: Uint8Array
}

/** Numbers names in order of appearance. */
interface Numbering {
  readonly numbers: Map<string, number>
  readonly names: string[]
  readonly rows: number[]
}

const numberOf = ({ numbers, names, rows }: Numbering, name: string, row: number): number => {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  rows.push(row)
  return names.push(name) - 1
}

/** What is at hand while frames are named. */
interface Naming {
  readonly tables: Tables
  readonly functionIndex: IdIndex
  readonly mappingIndex: IdIndex
  readonly numbering: Numbering
  /** Function number by row of the function table; -1 until it is used. */
  readonly numberByRow: Int32Array
}

/** What pprof prints where there is no symbol: the binary in brackets, if at least that is known. */
const numberOfUnnamed = ({ tables, mappingIndex, numbering }: Naming, location: number): number => {
  const mapping = rowOf(mappingIndex, tables.locations.mappings[location] ?? 0)
  const file = baseName(stringAt(tables, tables.mappings.files[mapping] ?? 0))
  return numberOf(numbering, file === '' ? '<unknown>' : `[${file}]`, -1)
}

const functionRow = ({ tables, functionIndex }: Naming, id: number, location: number): number => {
  const row = rowOf(functionIndex, id)
  if (row >= 0) return row
  return fail({
    code: 'unknown-id',
    message: `expected a line of a location to name a function of the profile, found ${describeId(id)}, which none has`,
    byte: tables.locations.at[location] ?? 0
  })
}

const numberOfFrame = (naming: Naming, id: number, location: number): number => {
  const row = functionRow(naming, id, location)
  const known = naming.numberByRow[row] ?? -1
  if (known >= 0) return known
  const { functions } = naming.tables
  const name =
    stringAt(naming.tables, functions.names[row] ?? 0) ||
    stringAt(naming.tables, functions.systemNames[row] ?? 0)
  if (name === '') return numberOfUnnamed(naming, location)
  const number = numberOf(naming.numbering, name, row)
  naming.numberByRow[row] = number
  return number
}

const newNaming = (tables: Tables): Naming => ({
  tables,
  functionIndex: indexIds('function', tables.functions),
  mappingIndex: indexIds('mapping', tables.mappings),
  numbering: { numbers: new Map(), names: [], rows: [] },
  numberByRow: new Int32Array(tables.functions.ids.length).fill(-1)
})

/** No file has as many lines as this; what claims to be beyond it is no line. */
export const LINES = 2 ** 29

const lineNumber = (line = 0): number => (line > 0 && line < LINES ? line : 0)

/** Resolves locations to functions. Fails on ids that are 0, taken twice or unknown. */
export const resolveFrames = (tables: Tables): Frames => {
  const { ids, lineStarts, lines, lineNumbers } = tables.locations
  const naming = newNaming(tables)
  const locations = indexIds('location', tables.locations)
  const starts = new Int32Array(ids.length + 1)
  const functions = new Int32Array(lines.length + ids.length)
  const numbers = new Int32Array(functions.length)
  let used = 0
  for (let location = 0; location < ids.length; location++) {
    const from = lineStarts[location] ?? 0
    const to = lineStarts[location + 1] ?? 0
    for (let line = from; line < to; line++) {
      numbers[used] = lineNumber(lineNumbers[line])
      functions[used++] = numberOfFrame(naming, lines[line] ?? 0, location)
    }
    if (from === to) functions[used++] = numberOfUnnamed(naming, location)
    starts[location + 1] = used
  }
  const { names, rows } = naming.numbering
  return { locations, starts, functions: functions.subarray(0, used), lines: numbers, names, rows }
}

import type { FunctionInfo } from '../../model/profile.js'
import type { Stacks } from './stacks.js'

/** Stacks while they are read from a text, and the functions they name. */
export interface Collected {
  readonly functions: FunctionInfo[]
  readonly places: Map<string, number>
  readonly frames: number[]
  readonly starts: number[]
  /** Per column. */
  readonly values: readonly number[][]
}

export const newCollected = (columns: number): Collected => ({
  functions: [],
  places: new Map(),
  frames: [],
  starts: [0],
  values: Array.from({ length: columns }, () => [])
})

/** The number of a function. Of its lines the first that any frame names is kept. */
export const placeFunction = ({ functions, places }: Collected, info: FunctionInfo): number => {
  const known = places.get(info.name)
  if (known === undefined) {
    places.set(info.name, functions.length)
    return functions.push(info) - 1
  }
  const before = functions[known] ?? info
  if (info.startLine > 0 && (before.startLine === 0 || info.startLine < before.startLine))
    functions[known] = { ...before, startLine: info.startLine }
  return known
}

/** More than a day of a profiler's stacks; as numbers they are a quarter of a gigabyte. */
export const MAX_FRAMES = 2 ** 25

/** Whether there is no room for more: a hostile file is small, and would take any amount of memory. */
export const isFull = ({ frames }: Collected): boolean => frames.length > MAX_FRAMES

/** Adds a stack, root first, with its value in each column. */
export const addRow = (
  { frames, starts, values }: Collected,
  stack: readonly number[],
  valueIn: (column: number) => number
): void => {
  for (const number of stack) frames.push(number)
  starts.push(frames.length)
  for (const [column, list] of values.entries()) list.push(valueIn(column))
}

/** Adds a stack with its value in one column. A value of 0 says nothing and is left out. */
export const addStack = (
  collected: Collected,
  stack: readonly number[],
  { column, value }: { readonly column: number; readonly value: number }
): void => {
  if (value !== 0) addRow(collected, stack, (at) => (at === column ? value : 0))
}

export const stacksOf = ({ frames, starts, values }: Collected): Stacks => ({
  frames: Int32Array.from(frames),
  starts: Int32Array.from(starts),
  values: values.map((list) => Float64Array.from(list))
})

/** What each line of the source costs by itself, as `go tool pprof -lines` has it. */
import type { LineTable } from '../../model/profile.js'
import { type Frames, LINES } from './frames.js'
import type { Sample } from './unfold.js'

/** Frames times columns: 128 MiB of sums. No profiler writes so many locations; without lines the profile is whole. */
const MAX_CELLS = 2 ** 24

/** Sums by place in `Frames.functions`, one list per column, while samples are added. */
export type LineSums = readonly Float64Array[]

/** Undefined where there are too many frames. */
export const newLineSums = ({ functions }: Frames, columns: number): LineSums | undefined =>
  functions.length * columns > MAX_CELLS
    ? undefined
    : Array.from({ length: columns }, () => new Float64Array(functions.length))

/** Adds a sample to the line of its leaf frame. */
export const addToLines = (sums: LineSums, { leaf, values }: Sample): void => {
  if (leaf < 0) return
  for (let column = 0; column < sums.length; column++) {
    const flat = sums[column]
    if (flat !== undefined) flat[leaf] = (flat[leaf] ?? 0) + (values[column] ?? 0)
  }
}

/** A function and a line in one number: exact, because there are fewer functions than {@link MAX_CELLS}. */
const keyOf = (place: number, line: number): number => place * LINES + line

/** The sums by function and line, by the places that functions have in the profile. Lines that cost nothing are left out. */
export const lineTable = (
  sums: LineSums,
  { functions, lines }: Frames,
  numbers: readonly number[]
): LineTable => {
  const places = new Map(numbers.map((number, place) => [number, place]))
  const rows = new Map<number, number>()
  const table = {
    functions: [] as number[],
    lines: [] as number[],
    flat: sums.map((): number[] => [])
  }
  for (let frame = 0; frame < functions.length; frame++) {
    const line = lines[frame] ?? 0
    if (line === 0 || sums.every((flat) => flat[frame] === 0)) continue
    const place = places.get(functions[frame] ?? -1)
    if (place === undefined) continue
    const key = keyOf(place, line)
    const row = rows.get(key) ?? table.lines.length
    if (row === table.lines.length) {
      rows.set(key, row)
      table.functions.push(place)
      table.lines.push(line)
      for (const flat of table.flat) flat.push(0)
    }
    for (let column = 0; column < sums.length; column++) {
      const list = table.flat[column]
      if (list !== undefined) list[row] = (list[row] ?? 0) + (sums[column]?.[frame] ?? 0)
    }
  }
  return table
}

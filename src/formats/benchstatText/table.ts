import type { PrintedSummary } from '../../model/benchmark.js'

/** What one column of a benchstat table says about one benchmark. */
export interface Cell {
  readonly summary: PrintedSummary
  readonly deltaPct?: number
  readonly p?: number
  readonly n?: readonly [number, number]
}

/** One row of a benchstat table; a benchmark that a column does not have leaves its cell undefined. */
export interface TableRow {
  readonly name: string
  readonly package: string
  readonly line: number
  readonly cells: readonly (Cell | undefined)[]
}

/** One table of benchstat output, in whichever layout: one unit, one column for each of its inputs. */
export interface Table {
  /** Tables of different runs of benchstat in one file have different numbers. */
  readonly run: number
  readonly labels: readonly string[]
  /** Go's unit. */
  readonly unit: string
  readonly config: ReadonlyMap<string, string>
  readonly line: number
  readonly rows: readonly TableRow[]
}

/** Labels made distinct: a label that comes again gets a number. benchstat numbers equal files itself. */
export function distinct(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return labels.map((label) => {
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    return count === 1 ? label : `${label} (${count})`
  })
}

/** Most columns of a table, or of a run of benchstat, that are read: each is compared to the first, row by row. */
export const MOST_COLUMNS = 64

/** Ascending positions in UTF-16 units as positions in code points, by which benchstat aligns columns. */
export function codePointsAt(text: string, positions: readonly number[]): readonly number[] {
  let before = 0
  let count = 0
  return positions.map((position) => {
    count += [...text.slice(before, position)].length
    before = position
    return count
  })
}

/** Most configuration keys in force at once; every change copies them. */
const MOST_CONFIG_KEYS = 256

/** A configuration with changes: only keys that changed since the table before are printed; empty values delete. */
export function withEntries(
  config: ReadonlyMap<string, string>,
  entries: readonly (readonly [key: string, value: string])[]
): ReadonlyMap<string, string> {
  const changed = new Map(config)
  for (const [key, value] of entries) {
    if (value === '') changed.delete(key)
    else if (changed.has(key) || changed.size < MOST_CONFIG_KEYS) changed.set(key, value)
  }
  return changed
}

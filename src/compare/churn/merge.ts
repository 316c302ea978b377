/** Tables in which functions that were found to be one are one row. */
import type { Replicate } from '../replicates.js'
import type { SideRow, SideTable } from '../sideTable.js'

/** The identity that a row of a side is compared under. */
export type Renaming = ReadonlyMap<string, string>

const together = (a: SideRow, b: SideRow): SideRow => {
  const symbols = new Map(a.symbols)
  for (const [symbol, flat] of b.symbols) symbols.set(symbol, (symbols.get(symbol) ?? 0) + flat)
  return {
    file: a.file,
    startLine: a.startLine,
    flat: a.flat + b.flat,
    // One of the two calls the other, and so is on the stack whenever that is.
    cum: Math.max(a.cum, b.cum),
    events: a.events + b.events,
    unseen: a.unseen + b.unseen,
    symbols
  }
}

/** Rows that keep their identity come first, because a merged row is where they are. */
const inOrder = (
  rows: ReadonlyMap<string, SideRow>,
  renaming: Renaming
): readonly (readonly [string, SideRow])[] => {
  const all = [...rows]
  const isRenamed = ([identity]: readonly [string, SideRow]) => renaming.has(identity)
  return [...all.filter((entry) => !isRenamed(entry)), ...all.filter(isRenamed)]
}

const mergeRows = (
  rows: ReadonlyMap<string, SideRow>,
  renaming: Renaming
): ReadonlyMap<string, SideRow> => {
  const merged = new Map<string, SideRow>()
  for (const [identity, row] of inOrder(rows, renaming)) {
    const key = renaming.get(identity) ?? identity
    const known = merged.get(key)
    merged.set(key, known === undefined ? row : together(known, row))
  }
  return merged
}

const mergeCounts = (replicate: Replicate, renaming: Renaming): Replicate => {
  const counts = new Map<string, number>()
  for (const [identity, count] of replicate.counts) {
    const key = renaming.get(identity) ?? identity
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return { ...replicate, counts }
}

/** The table with rows under their new identities, those of one identity added up. */
export const mergeTable = (table: SideTable, renaming: Renaming): SideTable =>
  renaming.size === 0
    ? table
    : {
        ...table,
        rows: mergeRows(table.rows, renaming),
        replicates: table.replicates.map((replicate) => mergeCounts(replicate, renaming))
      }

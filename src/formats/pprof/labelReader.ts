import { indicesOf } from './labels.js'
import { checkString } from './strings.js'
import type { Tables } from './tables.js'
import type { Sample } from './unfold.js'
import { type Cursor, newScalars, readScalars, type Scalars } from './wire.js'

/** Ranks of the keys that are asked for, by their places in the string table. */
export type LabelRanks = ReadonlyMap<number, number>

/** What reading labels needs at hand. */
export interface LabelReader {
  readonly ranks: LabelRanks
  readonly tables: Tables
  readonly scalars: Scalars
}

/** Undefined where the profile has none of the keys: then no label has to be read. */
export const labelRanks = (tables: Tables, keys: readonly string[]): LabelRanks | undefined => {
  const ranks = new Map<number, number>()
  for (const [rank, key] of keys.entries())
    for (const at of indicesOf(tables, key)) if (!ranks.has(at)) ranks.set(at, rank)
  return ranks.size === 0 ? undefined : ranks
}

export const newLabelReader = (ranks: LabelRanks, tables: Tables): LabelReader => ({
  ranks,
  tables,
  scalars: newScalars(2)
})

/** Reads a label into the sample if it says more than what was read before. Of one without a text nothing is known. */
export const readLabel = (
  { ranks, tables, scalars }: LabelReader,
  cursor: Cursor,
  end: number,
  sample: Sample
): void => {
  const byte = cursor.at
  readScalars(cursor, end, scalars)
  const rank = ranks.get(scalars.values[1] ?? 0)
  const value = scalars.values[2] ?? 0
  if (rank === undefined || value === 0) return
  if (sample.labelRank >= 0 && sample.labelRank <= rank) return
  checkString(tables, { index: value, byte, of: "a label's value" })
  sample.labelRank = rank
  sample.labelValue = value
}

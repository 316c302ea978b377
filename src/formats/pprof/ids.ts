import { type Damage, fail } from './damage.js'
import { type Cursor, readUint64, readVarint } from './wire.js'

/**
 * Ids that a double cannot hold, each with a negative number that stands for it. Ids are any uint64; in practice
 * they count from 1, and this stays empty.
 */
export type WideIds = Map<bigint, number>

/** The key of the id at offset `at`, which reads as `value`: the id itself, or what stands for it. */
export const idKey = (cursor: Cursor, wide: WideIds, value: number, at: number): number => {
  if (value >= 0 && value <= Number.MAX_SAFE_INTEGER) return value
  const id = readUint64(cursor.bytes, at)
  const key = wide.get(id) ?? -(wide.size + 1)
  wide.set(id, key)
  return key
}

/** Reads an id and returns its key. */
export const readId = (cursor: Cursor, wide: WideIds): number => {
  const at = cursor.at
  return idKey(cursor, wide, readVarint(cursor), at)
}

/**
 * The row of each id. Nearly every writer counts from 1 in the order of its table, which needs no memory to look
 * up; other small ids stand in a plain array, and the rest in a map.
 */
export interface IdIndex {
  /** Ids from 1 to this are in the row before their own number. */
  readonly sequential: number
  readonly dense: Int32Array
  readonly sparse: ReadonlyMap<number, number>
}

/** A table whose rows have ids, and where each row stands in the file. */
export interface IdColumn {
  readonly ids: readonly number[]
  readonly at: readonly number[]
}

/** The row of an id, or -1. */
export const rowOf = ({ sequential, dense, sparse }: IdIndex, id: number): number => {
  if (id > 0 && id <= sequential) return id - 1
  return id >= 0 && id < dense.length ? (dense[id] ?? -1) : (sparse.get(id) ?? -1)
}

const countSequential = (ids: readonly number[]): number => {
  const first = ids.findIndex((id, row) => id !== row + 1)
  return first < 0 ? ids.length : first
}

/** Indexes the ids of a table; an id that is 0 or comes twice is damage. */
export const indexIds = (kind: string, { ids, at }: IdColumn): IdIndex => {
  const sequential = countSequential(ids)
  // Twice the rows leaves room for gaps; a row takes more than that in the file.
  const dense = new Int32Array(sequential === ids.length ? 0 : 2 * ids.length + 16).fill(-1)
  const sparse = new Map<number, number>()
  const index = { sequential, dense, sparse }
  ids.forEach((id, row) => {
    if (row < sequential) return
    if (id === 0) fail(zeroId(kind, at[row]))
    if (rowOf(index, id) !== -1) fail(duplicateId(kind, id, at[row]))
    if (id > 0 && id < dense.length) dense[id] = row
    else sparse.set(id, row)
  })
  return index
}

const zeroId = (kind: string, byte = 0): Damage => ({
  code: 'zero-id',
  message: `expected every ${kind} to have an id, found the id 0, which is reserved`,
  byte
})

const duplicateId = (kind: string, id: number, byte = 0): Damage => ({
  code: 'duplicate-id',
  message: `expected every ${kind} to have its own id, found ${describeId(id)} twice`,
  byte
})

/** Stand-ins mean nothing to a reader. */
export const describeId = (id: number): string => (id < 0 ? 'a 64-bit id' : `id ${id}`)

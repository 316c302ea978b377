import type { Profile, SampleColumn } from '../model/profile.js'
import type { Sum, TopRow, TopTable } from '../model/topTable.js'

const size = (sum: Sum): Sum => (sum < 0 ? -sum : sum)

const compareSums = (a: Sum, b: Sum): number => Number(a > b) - Number(a < b)

const byFlat = (a: TopRow, b: TopRow): number =>
  compareSums(size(b.flat), size(a.flat)) ||
  Number(a.name > b.name) - Number(a.name < b.name) ||
  compareSums(size(b.cum), size(a.cum))

const subtract = (a: Sum, b: Sum): Sum =>
  typeof a === 'number' && typeof b === 'number' ? a - b : BigInt(a) - BigInt(b)

const rowsOf = (profile: Profile, column: SampleColumn): readonly TopRow[] =>
  profile.functions.map(({ name }, index) => ({
    name,
    flat: column.exact?.flat[index] ?? column.flat[index] ?? 0,
    cum: column.exact?.cum[index] ?? column.cum[index] ?? 0
  }))

const isSeen = ({ flat, cum }: TopRow): boolean => Number(flat) !== 0 || Number(cum) !== 0

/** The functions of one column, in no order. Those with neither flat nor cum in it belong to other sample types. */
export const topTable = (profile: Profile, column: SampleColumn): TopTable => ({
  sampleType: column.sampleType,
  total: column.exact?.total ?? column.total,
  rows: rowsOf(profile, column).filter(isSeen)
})

/** head minus base of every function of either, like `-diff_base`, in no order. */
export const diffTables = (head: TopTable, base: TopTable): TopTable => {
  const bases = new Map(base.rows.map((row) => [row.name, row]))
  const zero = { flat: 0, cum: 0 }
  const difference = (name: string, a: Omit<TopRow, 'name'>, b: Omit<TopRow, 'name'>): TopRow => ({
    name,
    flat: subtract(a.flat, b.flat),
    cum: subtract(a.cum, b.cum)
  })
  const rows = head.rows.map((row) => {
    const before = bases.get(row.name) ?? zero
    bases.delete(row.name)
    return difference(row.name, row, before)
  })
  for (const row of bases.values()) rows.push(difference(row.name, zero, row))
  return { sampleType: head.sampleType, total: base.total, rows }
}

/** A table with the largest flat first, whatever its sign; equal ones by name. */
export const largestFirst = (table: TopTable): TopTable => ({
  ...table,
  rows: table.rows.toSorted(byFlat)
})

/**
 * Rows that are one benchmark on two numbers of processors. `go test` puts GOMAXPROCS into the name, so that runners of
 * different sizes leave base with `Foo-8` and head with `Foo-4`: nothing in common, and yet nothing is gone.
 */
import type { Side } from '../model/side.js'
import { type RawRow, rowId } from './rawRows.js'

/** The name without GOMAXPROCS, which is not written when it is 1. */
export const bareName = ({ name, procs }: Pick<RawRow, 'name' | 'procs'>): string => {
  const suffix = `-${procs}`
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}

const onlySide = (row: RawRow): Side | undefined => {
  if (row.base !== undefined && row.head !== undefined) return undefined
  return row.base === undefined ? 'head' : 'base'
}

/** GOMAXPROCS of a side, package by package. */
const procsByPackage = (rows: readonly RawRow[], side: Side) => {
  const found = new Map<string, Set<number>>()
  for (const row of rows) {
    const values = row[side]
    if (values === undefined) continue
    const known = found.get(row.package) ?? new Set<number>()
    found.set(row.package, known.add(values.procs))
  }
  return found
}

/**
 * Packages whose sides have no GOMAXPROCS in common. Where they have one, a name such as `Sort/n-16` may end in a number
 * of its own, or `-cpu` asked for several: a row without partner is then what it looks like, new or gone.
 */
const packagesApart = (rows: readonly RawRow[]): ReadonlySet<string> => {
  const base = procsByPackage(rows, 'base')
  const head = procsByPackage(rows, 'head')
  const isApart = ([path, procs]: readonly [string, ReadonlySet<number>]) =>
    ![...procs].some((one) => base.get(path)?.has(one))
  return new Set([...head].filter(isApart).map(([path]) => path))
}

interface Lone {
  readonly base: RawRow[]
  readonly head: RawRow[]
}

const lonelyRows = (rows: readonly RawRow[]): ReadonlyMap<string, Lone> => {
  const apart = packagesApart(rows)
  const groups = new Map<string, Lone>()
  for (const row of rows) {
    const side = onlySide(row)
    if (side === undefined || !apart.has(row.package)) continue
    const id = rowId({ ...row, name: bareName(row) })
    const group = groups.get(id) ?? { base: [], head: [] }
    groups.set(id, group)
    group[side].push(row)
  }
  return groups
}

/** Joins the rows of one benchmark that ran on another number of processors on each side, under the name of head. */
export const joinProcs = (rows: readonly RawRow[]): readonly RawRow[] => {
  const joined = new Map<RawRow, RawRow>()
  const absorbed = new Set<RawRow>()
  for (const { base, head } of lonelyRows(rows).values()) {
    const [before, after] = [base[0], head[0]]
    if (before?.base === undefined || after?.head === undefined) continue
    if (base.length > 1 || head.length > 1) continue
    joined.set(before, { ...after, base: before.base })
    absorbed.add(after)
  }
  return rows.filter((row) => !absorbed.has(row)).map((row) => joined.get(row) ?? row)
}

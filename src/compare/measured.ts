/** Whether a row of benchstat output is something that another input already measured. */
import type { ComparedBenchmark, PrintedSummary } from '../model/benchmark.js'
import type { RowKey } from './rawRows.js'

/** A center, and how far from the true one it may be printed. */
export interface Center {
  readonly center: number
  readonly slack: number
}

/** A benchmark and unit that an input measured, on one side or both. */
export interface Measured extends Pick<RowKey, 'package' | 'name' | 'unit'> {
  readonly path: string
  readonly base?: Center
  readonly head?: Center
}

/** Half a printed digit, and a hair for the conversion between Go's units and benchstat's. */
const printedCenter = ({ center, halfDigit }: PrintedSummary): Center => ({
  center,
  slack: halfDigit * 1.000001 + Math.abs(center) * 1e-9
})

export const measuredOf = (row: ComparedBenchmark, path: string): Measured => ({
  path,
  package: row.package,
  name: row.name,
  unit: row.unit,
  ...(row.base === undefined ? {} : { base: printedCenter(row.base) }),
  ...(row.head === undefined ? {} : { head: printedCenter(row.head) })
})

/** `covered`: the other has all of it. `adds`: the same measurement with a side that the other lacks. */
export type Relation = 'covered' | 'adds' | 'differs'

const agree = (a: Center | undefined, b: Center | undefined): boolean =>
  a === undefined || b === undefined || Math.abs(a.center - b.center) <= a.slack + b.slack

/** What a row adds to a measurement of the same benchmark and unit; without a common side nothing proves them one. */
export const relationOf = (row: Measured, known: Measured): Relation => {
  const shares = (side: 'base' | 'head') => row[side] !== undefined && known[side] !== undefined
  const adds = (side: 'base' | 'head') => row[side] !== undefined && known[side] === undefined
  if (!shares('base') && !shares('head')) return 'differs'
  if (!agree(row.base, known.base) || !agree(row.head, known.head)) return 'differs'
  return adds('base') || adds('head') ? 'adds' : 'covered'
}

/** Measurements by benchmark name, unit and package. */
export interface Index {
  readonly find: (row: Measured) => readonly Measured[]
  readonly add: (measured: Measured) => void
  readonly remove: (measured: Measured) => void
}

/** Without a `pkg:` line a row may belong to any package that has a benchmark of that name. */
export const indexOf = (all: readonly Measured[]): Index => {
  const groups = new Map<string, Map<string, Set<Measured>>>()
  const packagesOf = ({ name, unit }: Measured) => {
    const key = `${name}\0${unit}`
    const packages = groups.get(key) ?? new Map<string, Set<Measured>>()
    groups.set(key, packages)
    return packages
  }
  const groupOf = (one: Measured): Set<Measured> => {
    const packages = packagesOf(one)
    const group = packages.get(one.package) ?? new Set<Measured>()
    packages.set(one.package, group)
    return group
  }
  for (const one of all) groupOf(one).add(one)
  return {
    find: (row) => {
      const packages = packagesOf(row)
      if (row.package === '') return [...packages.values()].flatMap((group) => [...group])
      return [...(packages.get(row.package) ?? []), ...(packages.get('') ?? [])]
    },
    add: (one) => groupOf(one).add(one),
    remove: (one) => groupOf(one).delete(one)
  }
}

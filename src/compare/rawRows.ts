import type { BenchmarkResult, UnitMetadata } from '../model/benchmark.js'
import type { Side } from '../model/delta.js'
import type { RawSource } from '../pair/rawCopies.js'

/** All values of one benchmark and unit on one side, in order of collection. */
export interface RawValues {
  readonly values: readonly number[]
  /** Distinct machines the values were taken on, as `goos/goarch cpu`. */
  readonly machines: ReadonlySet<string>
  readonly paths: ReadonlySet<string>
}

export interface RowKey {
  readonly package: string
  readonly name: string
  readonly procs: number
  readonly unit: string
}

export type RawRow = RowKey & { readonly [side in Side]?: RawValues }

/** What identifies a benchmark whatever file it comes from. */
export const rowId = (key: Pick<RowKey, 'package' | 'name' | 'unit'>): string =>
  [key.package, key.name, key.unit].join('\0')

const machineOf = (result: BenchmarkResult): string => {
  const known = ['goos', 'goarch', 'cpu'].map((key) => result.config.get(key)?.trim() ?? '')
  return known.filter((value) => value !== '').join(' ')
}

interface Pool {
  readonly key: RowKey
  readonly base: number[]
  readonly head: number[]
  readonly machines: Readonly<Record<Side, Set<string>>>
  readonly paths: Readonly<Record<Side, Set<string>>>
}

const newPool = (result: BenchmarkResult, unit: string): Pool => ({
  key: { package: result.package, name: result.name, procs: result.procs, unit },
  base: [],
  head: [],
  machines: { base: new Set(), head: new Set() },
  paths: { base: new Set(), head: new Set() }
})

interface Origin {
  readonly side: Side
  readonly path: string
}

const addResult = (
  pools: Map<string, Pool>,
  result: BenchmarkResult,
  { side, path }: Origin
): void => {
  for (const { value, unit } of result.measurements) {
    const id = rowId({ package: result.package, name: result.name, unit })
    const pool = pools.get(id) ?? newPool(result, unit)
    pools.set(id, pool)
    pool[side].push(value)
    pool.paths[side].add(path)
    const machine = machineOf(result)
    if (machine !== '') pool.machines[side].add(machine)
  }
}

const valuesOf = (pool: Pool, side: Side): { readonly [key in Side]?: RawValues } =>
  pool[side].length === 0
    ? {}
    : { [side]: { values: pool[side], machines: pool.machines[side], paths: pool.paths[side] } }

/** Pools the raw results of both sides by package, name and unit; repeated lines are samples of one row. */
export const rawRows = (
  sources: Readonly<Record<Side, readonly RawSource[]>>
): readonly RawRow[] => {
  const pools = new Map<string, Pool>()
  for (const side of ['base', 'head'] as const) {
    for (const { path, benchmarks } of sources[side]) {
      for (const result of benchmarks.results) addResult(pools, result, { side, path })
    }
  }
  return [...pools.values()].map((pool) => ({
    ...pool.key,
    ...valuesOf(pool, 'base'),
    ...valuesOf(pool, 'head')
  }))
}

/** `Unit` lines of all files together; the first word on a unit's key wins, as in benchstat. */
export const unitMetadata = (sources: readonly RawSource[]): UnitMetadata => {
  const merged = new Map<string, Map<string, string>>()
  for (const { benchmarks } of sources) {
    for (const [unit, entries] of benchmarks.units) {
      const known = merged.get(unit) ?? new Map<string, string>()
      merged.set(unit, known)
      for (const [key, value] of entries) if (!known.has(key)) known.set(key, value)
    }
  }
  return merged
}

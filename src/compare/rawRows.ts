import type { BenchmarkResult, UnitMetadata } from '../model/benchmark.js'
import type { Side } from '../model/side.js'
import type { RawSource } from '../pair/rawCopies.js'

/** All values of one benchmark and unit on one side, in order of collection. */
export interface RawValues {
  readonly values: readonly number[]
  /** Uninterrupted runs of lines that the values come from: one for all of `-count=10`, ten for ten rounds. */
  readonly streaks: number
  readonly procs: number
  /** Distinct machines the values were taken on, as `goos/goarch cpu`. */
  readonly machines: ReadonlySet<string>
  /** Distinct versions of Go, where a `go:` or `goversion:` line says so. */
  readonly goVersions: ReadonlySet<string>
  /** What at least one of the values does not say about where it comes from. */
  readonly unknown: ReadonlySet<Fact>
  readonly paths: ReadonlySet<string>
}

/** What decides about a time beside the code. */
export type Fact = 'machine' | 'Go version'

export interface RowKey {
  readonly package: string
  readonly name: string
  readonly procs: number
  readonly unit: string
}

export type RawRow = RowKey & { readonly [side in Side]?: RawValues }

/** Raw results are one workload, whatever files they come from. */
export const rawWorkload = 'default'

/** What identifies a benchmark whatever file it comes from. */
export const rowId = (key: Pick<RowKey, 'package' | 'name' | 'unit'>): string =>
  [key.package, key.name, key.unit].join('\0')

type Settings = BenchmarkResult['config']

const valuesOfKeys = (config: Settings, keys: readonly string[]): readonly string[] =>
  keys.map((key) => config.get(key)?.trim() ?? '').filter((value) => value !== '')

const machineKeys = ['goos', 'goarch', 'cpu'] as const

/** Keys under which people note the version of Go; `go test` writes none. */
const goVersionKeys = ['go', 'goversion', 'go-version'] as const

/** What the lines of configuration above a result say of where it comes from. */
interface Conditions {
  readonly machine: string
  readonly goVersion: string
  readonly unknown: readonly Fact[]
}

/** Without its processor a machine is not known. */
const conditionsIn = (config: Settings): Conditions => {
  const machine = valuesOfKeys(config, machineKeys)
  const [goVersion = ''] = valuesOfKeys(config, goVersionKeys)
  const unknown: readonly Fact[] = [
    ...(machine.length < machineKeys.length ? (['machine'] as const) : []),
    ...(goVersion === '' ? (['Go version'] as const) : [])
  ]
  return { machine: machine.join(' '), goVersion, unknown }
}

/** The same for many results: those between two lines of configuration share one map. */
const conditionsReader = (): ((config: Settings) => Conditions) => {
  const known = new Map<Settings, Conditions>()
  return (config) => {
    const conditions = known.get(config) ?? conditionsIn(config)
    known.set(config, conditions)
    return conditions
  }
}

interface Origin {
  readonly side: Side
  readonly path: string
  readonly read: (config: Settings) => Conditions
}

/** Where the values of one result come from. */
interface Provenance extends Conditions {
  readonly path: string
  readonly streak: number
}

/** Values of one side as they are collected. */
interface Gathering {
  readonly values: number[]
  readonly procs: number
  readonly machines: Set<string>
  readonly goVersions: Set<string>
  readonly unknown: Set<Fact>
  readonly paths: Set<string>
  streaks: number
  latest: Provenance | undefined
}

interface Pool {
  readonly key: RowKey
  readonly base?: Gathering
  readonly head?: Gathering
}

const newGathering = (procs: number): Gathering => ({
  values: [],
  procs,
  machines: new Set(),
  goVersions: new Set(),
  unknown: new Set(),
  paths: new Set(),
  streaks: 0,
  latest: undefined
})

/** Results of one streak follow one another in one file, so that comparing with the latest one counts them. */
const gather = (into: Gathering, value: number, from: Provenance): void => {
  const { path, streak, machine, goVersion, unknown } = from
  if (into.latest?.path !== path || into.latest.streak !== streak) into.streaks += 1
  into.latest = from
  into.values.push(value)
  into.paths.add(path)
  if (machine !== '') into.machines.add(machine)
  if (goVersion !== '') into.goVersions.add(goVersion)
  for (const fact of unknown) into.unknown.add(fact)
}

const addResult = (
  pools: Map<string, Pool>,
  result: BenchmarkResult,
  { side, path, read }: Origin
): void => {
  const { package: packagePath, name, procs, streak, config } = result
  const from = { path, streak, ...read(config) }
  for (const { value, unit } of result.measurements) {
    const key = { package: packagePath, name, procs, unit }
    const id = rowId(key)
    const pool: Pool = pools.get(id) ?? { key }
    const into = pool[side] ?? newGathering(procs)
    if (pool[side] === undefined) pools.set(id, { ...pool, [side]: into })
    gather(into, value, from)
  }
}

/** Pools the raw results of both sides by package, name and unit; repeated lines are samples of one row. */
export const rawRows = (
  sources: Readonly<Record<Side, readonly RawSource[]>>
): readonly RawRow[] => {
  const pools = new Map<string, Pool>()
  const read = conditionsReader()
  for (const side of ['base', 'head'] as const) {
    for (const { path, benchmarks } of sources[side]) {
      for (const result of benchmarks.results) addResult(pools, result, { side, path, read })
    }
  }
  return [...pools.values()].map(({ key, base, head }) => ({
    ...key,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head })
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

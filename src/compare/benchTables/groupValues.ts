import type { BenchmarkResult, RawBenchmarks } from '../../model/benchmark.js'
import type { BenchConfig } from '../../model/benchTable.js'
import { type Scaled, tidy } from '../../units/benchUnits.js'

/** The values of one row for each input, in the order of the file; none for an input that lacks the row. */
export type ValuesByInput = readonly (readonly number[] | undefined)[]

/** All values of one configuration and unit. */
export interface ValueGroup {
  readonly config: readonly BenchConfig[]
  /** Tidied, as all values are. */
  readonly unit: string
  readonly rows: ReadonlyMap<string, ValuesByInput>
}

interface OpenGroup {
  readonly config: readonly BenchConfig[]
  readonly unit: string
  readonly rows: Map<string, (number[] | undefined)[]>
}

/** The groups, and what is ordered by its first appearance over all inputs. */
interface Collected {
  readonly groups: readonly OpenGroup[]
  readonly units: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/**
 * Sorts the values of all inputs into groups and rows, in benchstat's order.
 *
 * Groups are sorted by the values of their config keys, byte by byte, keys in order of first appearance; a key that is
 * not set is an empty value. (benchstat means to sort values by first appearance too, but does so for no key of a
 * `.config` projection; x/perf 22c9c6c, `benchproc.internRow`.) Then units, and inside a group rows, by first
 * appearance.
 */
export function groupValues(inputs: readonly RawBenchmarks[]): readonly ValueGroup[] {
  const { groups, units, names } = collect(inputs, configReader(configKeys(inputs)))
  const unitRank = ranks(units)
  const nameRank = ranks(names)
  return groups
    .toSorted((a, b) => compareConfigs(a.config, b.config) || unitRank(a.unit) - unitRank(b.unit))
    .map(({ rows, ...group }) => ({
      ...group,
      rows: new Map([...rows].sort(([a], [b]) => nameRank(a) - nameRank(b)))
    }))
}

function configKeys(inputs: readonly RawBenchmarks[]): readonly string[] {
  // Results between two config lines share one map.
  const configs = new Set<BenchmarkResult['config']>()
  for (const { results } of inputs) for (const { config } of results) configs.add(config)
  return [...new Set([...configs].flatMap((config) => [...config.keys()]))]
}

/** A configuration as a tuple of the keys, and the text by which equal tuples are found. */
interface ConfigTuple {
  readonly id: string
  readonly config: readonly BenchConfig[]
}

type ConfigReader = (config: BenchmarkResult['config']) => ConfigTuple

function configReader(keys: readonly string[]): ConfigReader {
  const known = new Map<BenchmarkResult['config'], ConfigTuple>()
  return (config) => {
    const tuple = known.get(config) ?? configTuple(keys, config)
    known.set(config, tuple)
    return tuple
  }
}

function configTuple(keys: readonly string[], values: BenchmarkResult['config']): ConfigTuple {
  const config = keys.map((key) => ({ key, value: values.get(key) ?? '' }))
  return { id: JSON.stringify(config.map(({ value }) => value)), config }
}

/** Where the values of a unit go, and what makes them tidy. */
interface Sink {
  readonly factor: number
  readonly values: number[]
}

/** Where the values of one benchmark go, by unit. */
interface Streak {
  readonly name: string
  readonly config: BenchmarkResult['config']
  readonly sinks: Map<string, Sink>
}

function collect(inputs: readonly RawBenchmarks[], read: ConfigReader): Collected {
  const groups = new Map<string, OpenGroup>()
  const names = new Set<string>()
  const tidied = new Map<string, Scaled>()
  const sinkOf = (input: number, { name, config: values }: Streak, written: string): Sink => {
    const { value: factor, unit } = entry(tidied, written, () => tidy(1, written))
    const { id, config } = read(values)
    const { rows } = entry(groups, `${unit}\n${id}`, () => ({ config, unit, rows: new Map() }))
    const cells = entry(rows, name, () => inputs.map(() => undefined))
    const known = cells[input] ?? []
    cells[input] = known
    return { factor, values: known }
  }
  inputs.forEach(({ results }, input) => {
    // Results of one benchmark follow each other, so that where their values go is looked up once for all of them.
    let streak: Streak | undefined
    for (const { name, config, measurements } of results) {
      if (streak?.name !== name || streak.config !== config) {
        streak = { name, config, sinks: new Map() }
        names.add(name)
      }
      const { sinks } = streak
      for (const { value, unit } of measurements) {
        const sink = sinks.get(unit) ?? sinkOf(input, streak, unit)
        sinks.set(unit, sink)
        sink.values.push(value * sink.factor)
      }
    }
  })
  const units = new Set([...tidied.values()].map(({ unit }) => unit))
  return { groups: [...groups.values()], units, names }
}

/** The value of a key, which is added first if the map has none. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function ranks(order: ReadonlySet<string>): (text: string) => number {
  const rank = new Map([...order].map((text, index) => [text, index]))
  return (text) => rank.get(text) ?? order.size
}

function compareConfigs(a: readonly BenchConfig[], b: readonly BenchConfig[]): number {
  const differing = a.findIndex(({ value }, index) => value !== b[index]?.value)
  return differing < 0 ? 0 : compareBytes(a[differing]?.value ?? '', b[differing]?.value ?? '')
}

/** The order of the UTF-8 bytes, which is that of the code points; `<` would compare UTF-16 units. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const differing = left.findIndex((character, index) => character !== right[index])
  if (differing < 0) return left.length - right.length
  return (left[differing]?.codePointAt(0) ?? 0) - (right[differing]?.codePointAt(0) ?? -1)
}

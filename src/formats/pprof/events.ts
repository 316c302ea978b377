import type { SampledEvents, SampleType } from '../../model/profile.js'
import { type ColumnSums, leafFunction } from './aggregate.js'
import type { Frames } from './frames.js'
import { walkSamples } from './samples.js'
import type { Tables } from './tables.js'

/** What a profile says about its columns and its sampling. */
export interface Sampling {
  readonly sampleTypes: readonly SampleType[]
  readonly sums: readonly ColumnSums[]
  readonly periodType?: SampleType
  readonly period: number
}

interface HeapSource {
  readonly from: 'heap'
  readonly objects: number
  readonly space: number
  /** Mean number of bytes between two sampled allocations. */
  readonly rate: number
}

/** Where the sampled events of a column come from: indices are of columns. */
export type EventSource =
  | HeapSource
  | { readonly from: 'column'; readonly column: number }
  | { readonly from: 'period'; readonly period: number }
  | { readonly from: 'nothing' }

const TIME_UNITS: ReadonlySet<string> = new Set([
  'nanoseconds',
  'microseconds',
  'milliseconds',
  'seconds'
])

/** `alloc_space` and `alloc_objects`, `inuse_...`, or the plain `space` and `objects` of other runtimes. */
const HEAP_TYPE = /^(.*_|)(?:space|objects)$/s

const indexOfType = ({ sampleTypes }: Sampling, type: string): number =>
  sampleTypes.findIndex((candidate) => candidate.type === type)

const heapSource = (sampling: Sampling, column: number): EventSource | undefined => {
  const prefix = HEAP_TYPE.exec(sampling.sampleTypes[column]?.type ?? '')?.[1]
  if (prefix === undefined) return undefined
  const objects = indexOfType(sampling, `${prefix}objects`)
  const space = indexOfType(sampling, `${prefix}space`)
  const { periodType, period } = sampling
  const isSampledBySize = periodType?.type === 'space' && periodType.unit === 'bytes'
  if (objects < 0 || space < 0 || !isSampledBySize || period < 1) return undefined
  return period > 1
    ? { from: 'heap', objects, space, rate: period }
    : { from: 'column', column: objects }
}

/** The names under which profilers count what a time column measures, most telling first. */
const countNames = (type: string): readonly string[] =>
  type === 'delay'
    ? ['contentions']
    : ['samples', 'sample', type.replace(/[-_]time$/, '-samples'), `${type}-samples`]

const countColumn = (sampling: Sampling, { type, unit }: SampleType): number => {
  if (!TIME_UNITS.has(unit)) return -1
  const columns = countNames(type).map((name) => indexOfType(sampling, name))
  return columns.find((column) => sampling.sampleTypes[column]?.unit === 'count') ?? -1
}

/** Says where the sampled events behind a column are found. */
const eventSource = (sampling: Sampling, column: number): EventSource => {
  const own = sampling.sampleTypes[column] ?? { type: '', unit: '' }
  const heap = heapSource(sampling, column)
  if (heap !== undefined) return heap
  if (own.unit === 'count' && !HEAP_TYPE.test(own.type)) return { from: 'column', column }
  const counted = countColumn(sampling, own)
  if (counted >= 0) return { from: 'column', column: counted }
  const { periodType, period } = sampling
  return period > 0 && periodType?.type === own.type && periodType.unit === own.unit
    ? { from: 'period', period }
    : { from: 'nothing' }
}

/**
 * The number of allocations that were really sampled behind the scaled-up values of one stack. The runtime scales
 * by 1 / (1 - exp(-size / rate)), with the mean size of the stack's objects; this divides it out again
 * (runtime/pprof, `scaleHeapSample`).
 */
export const sampledAllocations = (objects: number, space: number, rate: number): number =>
  objects === 0 ? 0 : objects * -Math.expm1(-Math.abs(space / objects) / rate)

interface Recovery {
  readonly source: HeapSource
  readonly flat: Float64Array
  total: number
}

const addAllocations = (recovery: Recovery, values: Float64Array, leaf: number): void => {
  const { source, flat } = recovery
  const events = sampledAllocations(
    values[source.objects] ?? 0,
    values[source.space] ?? 0,
    source.rate
  )
  recovery.total += Math.abs(events)
  if (leaf >= 0) flat[leaf] = (flat[leaf] ?? 0) + events
}

/** The events of each pair of heap columns, by the column that counts objects. */
const recoverAllocations = (
  tables: Tables,
  frames: Frames,
  sources: readonly EventSource[]
): ReadonlyMap<number, SampledEvents> => {
  const recoveries = new Map<number, Recovery>()
  for (const source of sources)
    if (source.from === 'heap')
      recoveries.set(source.objects, {
        source,
        flat: new Float64Array(frames.names.length),
        total: 0
      })
  const pairs = [...recoveries.values()]
  if (pairs.length > 0)
    walkSamples(tables, frames, (sample) => {
      const leaf = leafFunction(sample)
      for (const recovery of pairs) addAllocations(recovery, sample.values, leaf)
    })
  return new Map(
    [...recoveries].map(([objects, { total, flat }]) => [
      objects,
      { basis: 'recovered', total, flat }
    ])
  )
}

/** The sampled events behind every column, by function number; undefined where the profile does not tell. */
export const sampledEvents = (
  tables: Tables,
  frames: Frames,
  sampling: Sampling
): readonly (SampledEvents | undefined)[] => {
  const sources = sampling.sampleTypes.map((_, column) => eventSource(sampling, column))
  const recovered = recoverAllocations(tables, frames, sources)
  return sources.map((source, column) => {
    if (source.from === 'heap') return recovered.get(source.objects)
    const sums = sampling.sums[source.from === 'column' ? source.column : column]
    if (source.from === 'nothing' || sums === undefined) return undefined
    if (source.from === 'column') return { basis: 'counted', total: sums.total, flat: sums.flat }
    const { period } = source
    const flat = sums.flat.map((value) => value / period)
    return { basis: 'modelled', total: sums.total / period, flat }
  })
}

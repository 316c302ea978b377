import type { SampledEvents, SampleType } from '../../model/profile.js'
import {
  BYTES,
  COUNT,
  familyOf,
  LABELLED_COUNT,
  TIME,
  type UnitFamily
} from '../../units/pprofUnits.js'

/** What the values of a report are. */
export interface ValueKind {
  readonly sampleType: SampleType
  readonly family: UnitFamily
  /** The report has no `Type:` line, and the type was taken from the unit. */
  readonly isAssumed: boolean
  /** Printed with `-mean`: values per count, which add up to nothing. */
  readonly isMean: boolean
}

/** How many events stand behind a value. */
export interface EventModel {
  readonly basis: SampledEvents['basis']
  readonly valuePerEvent: number
}

/** The sample types of Go's profiles in `count`; `-unit=ms` puts its unit behind them all the same. */
const COUNT_TYPES: ReadonlySet<string> = new Set([
  'samples',
  'contentions',
  'goroutine',
  'threadcreate',
  'alloc_objects',
  'inuse_objects'
])

/** The other sample types of Go's profiles; needed only where every value prints as `0`, without a unit. */
const KNOWN_FAMILIES: ReadonlyMap<string, UnitFamily> = new Map([
  ['cpu', TIME],
  ['delay', TIME],
  ['alloc_space', BYTES],
  ['inuse_space', BYTES]
])

/** The type that a unit suggests when the report does not name one (`-compact_labels`). */
const ASSUMED_TYPES: ReadonlyMap<string, string> = new Map([
  ['nanoseconds', 'cpu'],
  ['bytes', 'alloc_space'],
  ['count', 'samples']
])

const MEAN_PREFIX = 'mean_'

/** What a report shows, from its `Type:` line and the values it prints. */
export function valueKindOf(type: string | undefined, values: readonly string[]): ValueKind {
  const isMean = type?.startsWith(MEAN_PREFIX) ?? false
  const family = unitFamily(isMean ? type?.slice(MEAN_PREFIX.length) : type, values)
  const sampleType = {
    type: type ?? ASSUMED_TYPES.get(family.base) ?? family.base,
    unit: family.base
  }
  return { sampleType, family, isAssumed: type === undefined, isMean }
}

function unitFamily(type: string | undefined, values: readonly string[]): UnitFamily {
  const known = type ?? ''
  if (COUNT_TYPES.has(known) && !values.some((value) => value.includes('.'))) return LABELLED_COUNT
  for (const value of values) {
    const family = familyOf(value)
    if (family !== undefined) return family
  }
  return KNOWN_FAMILIES.get(known) ?? COUNT
}

/** Go's CPU profiler takes 100 samples a second unless the program says otherwise (runtime/pprof.StartCPUProfile). */
const CPU_NANOS_PER_SAMPLE = 10_000_000

/** Go's memory profiler takes one sample per 512 KiB allocated on average (runtime.MemProfileRate). */
const BYTES_PER_SAMPLE = 524_288

/** Counts whose every unit was seen by the profiler. */
const COUNTED: ReadonlySet<string> = new Set([
  'samples',
  'contentions',
  'goroutine',
  'threadcreate'
])

/** Waiting time is measured, not sampled by the clock, so it says nothing about the number of events. */
const WITHOUT_EVENTS: ReadonlySet<string> = new Set(['delay'])

const MODELS: ReadonlyMap<string, EventModel> = new Map([
  ['nanoseconds', { basis: 'modelled', valuePerEvent: CPU_NANOS_PER_SAMPLE }],
  ['bytes', { basis: 'upper-bound', valuePerEvent: BYTES_PER_SAMPLE }]
])

/**
 * The events behind a column of text. Time is modelled at Go's default rate; bytes over the sampling rate are at most
 * the number of samples, because an object larger than the rate is one sample however large. Object counts are scaled
 * up from samples by sizes that text does not carry, so nothing is said about them, nor about means.
 */
export function eventModelOf({ sampleType, isMean }: ValueKind): EventModel | undefined {
  if (isMean || WITHOUT_EVENTS.has(sampleType.type)) return undefined
  if (COUNTED.has(sampleType.type)) return { basis: 'counted', valuePerEvent: 1 }
  return MODELS.get(sampleType.unit)
}

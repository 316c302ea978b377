import type { SampleType } from '../../model/profile.js'
import { failAt } from './take.js'

/** What the values of a profile are, and how many base units each is. */
export interface Unit {
  readonly sampleType: SampleType
  readonly factor: number
}

const cpu: SampleType = { type: 'cpu', unit: 'nanoseconds' }

/** The units of the format. Everything else is added up in one of three: nanoseconds, bytes, counts. */
const UNITS: ReadonlyMap<unknown, Unit> = new Map([
  ['none', { sampleType: { type: 'samples', unit: 'count' }, factor: 1 }],
  ['nanoseconds', { sampleType: cpu, factor: 1 }],
  ['microseconds', { sampleType: cpu, factor: 1e3 }],
  ['milliseconds', { sampleType: cpu, factor: 1e6 }],
  ['seconds', { sampleType: cpu, factor: 1e9 }],
  ['bytes', { sampleType: { type: 'alloc_space', unit: 'bytes' }, factor: 1 }]
])

/** What bare numbers are in a file of allocations. */
export const allocations: Unit = {
  sampleType: { type: 'alloc_objects', unit: 'count' },
  factor: 1
}

export const unitAt = (value: unknown, place: string): Unit =>
  UNITS.get(value) ?? failAt(place, `one of ${[...UNITS.keys()].join(', ')}`, value)

/** A value in base units: whole, but for counts. */
export const inBaseUnits = (
  value: unknown,
  { sampleType, factor }: Unit,
  place: string
): number => {
  if (typeof value !== 'number') return failAt(place, 'a number', value)
  const scaled = value * factor
  const whole = sampleType.unit === 'count' ? scaled : Math.round(scaled)
  return Math.abs(whole) <= Number.MAX_SAFE_INTEGER
    ? whole
    : failAt(place, 'a number within 2^53 of its base unit', value)
}

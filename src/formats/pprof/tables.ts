import type { WideIds } from './ids.js'

/** A `ValueType` message: two indices into the string table. */
export interface ValueTypeEntry {
  readonly type: number
  readonly unit: number
  readonly at: number
}

/**
 * The tables of a profile as they stand in the file: columns of numbers, strings as offsets, samples unread.
 * Nothing is resolved or checked across tables yet, because writers put them in any order.
 */
export interface Tables {
  readonly bytes: Uint8Array
  readonly sampleTypes: ValueTypeEntry[]
  readonly periodTypes: ValueTypeEntry[]
  /** Runs of adjacent samples as pairs of start and end offset: one run, or many where tables are interleaved. */
  readonly sampleRuns: number[]
  sampleCount: number
  readonly mappings: MappingTable
  readonly locations: LocationTable
  readonly functions: FunctionTable
  /** Offset of the length of each string. */
  readonly strings: number[]
  readonly comments: number[]
  /** The singular integer fields by field number, see {@link HEADER}. */
  readonly header: Float64Array
  /** Offset of the second empty string, if there is one: where a second profile may have been appended. */
  readonly restarts: number[]
  readonly wideIds: WideIds
}

interface Ids {
  /** Ids are any uint64; those beyond 2^53 stand here as unique negative numbers. */
  readonly ids: number[]
  /** Offset of each message. */
  readonly at: number[]
}

export interface MappingTable extends Ids {
  readonly files: number[]
  readonly buildIds: number[]
}

export interface LocationTable extends Ids {
  readonly mappings: number[]
  /** Where the lines of each location start in `lines`; one entry more than there are locations. */
  readonly lineStarts: number[]
  /** Function id of each line, innermost first. */
  readonly lines: number[]
  /** The number of each line in its file, parallel to `lines`; 0 where the profile has none. */
  readonly lineNumbers: number[]
}

export interface FunctionTable extends Ids {
  readonly names: number[]
  readonly systemNames: number[]
  readonly files: number[]
  readonly startLines: number[]
}

/** Field numbers of the singular integers of a profile. */
export const HEADER = {
  dropFrames: 7,
  keepFrames: 8,
  timeNanos: 9,
  durationNanos: 10,
  period: 12,
  defaultSampleType: 14,
  docUrl: 15
} as const

import { fail } from './damage.js'
import type { Frames } from './frames.js'
import { describeId, readId, rowOf } from './ids.js'
import { type LabelRanks, type LabelReader, newLabelReader, readLabel } from './labelReader.js'
import type { Tables } from './tables.js'
import {
  MAX_FRAMES_PER_BYTE,
  newStack,
  pairFrames,
  type Sample,
  type Stack,
  type Unfolding,
  unfold,
  withRoom
} from './unfold.js'
import { type Cursor, expectEnd, fields, readLength, readVarint, skipField } from './wire.js'

/** What reading a sample needs at hand. */
interface Walk extends Unfolding {
  readonly cursor: Cursor
  readonly tables: Tables
  readonly stack: Stack
  readonly sample: Sample
  /** How many values of the sample were read. */
  width: number
  /** Absent where labels are stepped over. */
  readonly labels: LabelReader | undefined
}

const SAMPLE_FIELDS = fields(1, 2)

const unknownLocation = (byte: number, id: number): never =>
  fail({
    code: 'unknown-id',
    message: `expected a sample to name locations of the profile, found ${describeId(id)}, which none has`,
    byte
  })

/** Reads a location id that is out of sequence, or unknown. */
const readRareRow = ({ cursor, tables, frames }: Walk, at: number): number => {
  cursor.at = at
  const id = readId(cursor, tables.wideIds)
  const row = rowOf(frames.locations, id)
  return row >= 0 ? row : unknownLocation(at, id)
}

const readRow = (walk: Walk): number => {
  const { cursor } = walk
  const at = cursor.at
  const id = readVarint(cursor)
  return id > 0 && id <= walk.frames.locations.sequential ? id - 1 : readRareRow(walk, at)
}

/**
 * Reads packed location ids: the hottest loop. How many bytes an id has is unpredictable, and a wrongly predicted branch costs
 * more than the rest of an id. So ids of up to three bytes are put together without asking, and the position moves on by as
 * many as there were.
 */
const readStack = (walk: Walk, end: number): void => {
  const { cursor, stack } = walk
  const { bytes } = cursor
  const { sequential } = walk.frames.locations
  stack.rows = withRoom(stack.rows, stack.depth + end - cursor.at)
  const { rows } = stack
  let { depth } = stack
  let { at } = cursor
  while (at < end) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    const third = bytes[at + 2] ?? 0
    const hasSecond = first >> 7
    const hasThird = hasSecond & (second >> 7)
    const id = (first & 0x7f) | ((second & 0x7f & -hasSecond) << 7) | ((third & -hasThird) << 14)
    if ((hasThird & (third >> 7)) === 0 && id > 0 && id <= sequential) {
      rows[depth++] = id - 1
      at += 1 + hasSecond + hasThird
    } else {
      rows[depth++] = readRareRow(walk, at)
      at = cursor.at
    }
  }
  cursor.at = at
  stack.depth = depth
  expectEnd(cursor, end)
}

const readLocation = (walk: Walk): void => {
  const { stack } = walk
  stack.rows = withRoom(stack.rows, stack.depth + 1)
  stack.rows[stack.depth++] = readRow(walk)
}

const readValue = (walk: Walk): void => {
  const { cursor, sample } = walk
  // Writes past the end of a typed array do nothing; the number of values is checked once per sample.
  sample.valueAt[walk.width] = cursor.at
  sample.values[walk.width++] = readVarint(cursor)
}

const readValues = (walk: Walk, end: number): void => {
  while (walk.cursor.at < end) readValue(walk)
  expectEnd(walk.cursor, end)
}

/** Fields come in any order, and repeated ones packed, one by one, or both. Labels are read only where they are wanted. */
const readSample = (walk: Walk, end: number): void => {
  const { cursor, labels, sample } = walk
  walk.stack.depth = 0
  walk.width = 0
  sample.labelRank = -1
  while (cursor.at < end) {
    const tag = readVarint(cursor)
    if (tag === 0x0a) readStack(walk, readLength(cursor, end))
    else if (tag === 0x08) readLocation(walk)
    else if (tag === 0x10) readValue(walk)
    else if (tag === 0x12) readValues(walk, readLength(cursor, end))
    else if (tag === 0x1a && labels !== undefined)
      readLabel(labels, cursor, readLength(cursor, end), sample)
    else skipField(cursor, tag, { end, read: SAMPLE_FIELDS })
  }
  expectEnd(cursor, end)
}

const checkWidth = ({ tables, width }: Walk, byte: number): void => {
  const expected = tables.sampleTypes.length
  if (width === expected) return
  fail({
    code: 'value-count',
    message: `expected ${expected} values per sample, one for each sample type, found ${width}`,
    byte
  })
}

const newWalk = (tables: Tables, frames: Frames, ranks: LabelRanks | undefined): Walk => {
  const columns = tables.sampleTypes.length
  return {
    cursor: { bytes: tables.bytes, at: 0 },
    tables,
    frames,
    pairs: pairFrames(frames),
    stack: newStack(),
    sample: {
      frames: new Int32Array(256),
      depth: 0,
      leaf: -1,
      values: new Float64Array(columns),
      valueAt: new Float64Array(columns),
      labelRank: -1,
      labelValue: 0
    },
    width: 0,
    labels: ranks === undefined ? undefined : newLabelReader(ranks, tables),
    budget: MAX_FRAMES_PER_BYTE * tables.bytes.length
  }
}

/** Reads the sample whose body ends at `end` into `walk.sample`. */
const takeSample = (walk: Walk, end: number): Sample => {
  const { cursor, sample, stack } = walk
  const start = cursor.at
  readSample(walk, end)
  checkWidth(walk, start)
  unfold(walk, stack, sample)
  return sample
}

/**
 * Calls `visit` with every sample, straight off the buffer and without an object per sample. May be called any
 * number of times over the same tables. Returns the number of samples.
 */
export const walkSamples = (
  tables: Tables,
  frames: Frames,
  visit: (sample: Sample) => void,
  ranks?: LabelRanks
): number => {
  const walk = newWalk(tables, frames, ranks)
  const { cursor } = walk
  const { sampleRuns } = tables
  let count = 0
  for (let run = 0; run < sampleRuns.length; run += 2) {
    const stop = sampleRuns[run + 1] ?? 0
    cursor.at = sampleRuns[run] ?? 0
    while (cursor.at < stop) {
      readVarint(cursor)
      visit(takeSample(walk, readLength(cursor, stop)))
      count++
    }
  }
  return count
}

import { fail } from './damage.js'
import type { Frames } from './frames.js'
import { cutStack } from './prune.js'

/** One sample. The next one overwrites it: a visitor copies what it wants to keep. */
export interface Sample {
  /** Function numbers, leaf first, of all `depth` frames. What stands beyond is old. */
  frames: Int32Array
  depth: number
  /** Place of the leaf frame in `Frames.functions`; -1 if the stack is empty. */
  leaf: number
  /** One value per sample type; beyond 2^53 the nearest double. */
  readonly values: Float64Array
  /** Offset of each value, where it can be read in full. */
  readonly valueAt: Float64Array
  /** Rank of the best label that was asked for, and its place in the string table; -1 where the sample has none. */
  labelRank: number
  labelValue: number
}

/** The locations of the sample that is being read: rows of the location table, leaf first. */
export interface Stack {
  rows: Int32Array
  depth: number
}

export const newStack = (): Stack => ({ rows: new Int32Array(256), depth: 0 })

/** The array, or a larger copy of it that has room for `length` numbers. */
export const withRoom = (array: Int32Array, length: number): Int32Array => {
  if (length <= array.length) return array
  const larger = new Int32Array(2 * length)
  larger.set(array)
  return larger
}

/** In place of a second frame: there is one only, or there are more than two. */
const ONE = -1
const MANY = -2

/**
 * The first two frames of each location, side by side, with {@link ONE} or {@link MANY} in place of the second.
 * Nearly all locations have one or two frames, so this is the only table that the walk has to fetch for them.
 */
export type FramePairs = Int32Array

export const pairFrames = ({ starts, functions }: Frames): FramePairs => {
  const pairs = new Int32Array(2 * (starts.length - 1))
  for (let row = 0; 2 * row < pairs.length; row++) {
    const from = starts[row] ?? 0
    const count = (starts[row + 1] ?? 0) - from
    pairs[2 * row] = functions[from] ?? 0
    pairs[2 * row + 1] = count === 1 ? ONE : count === 2 ? (functions[from + 1] ?? 0) : MANY
  }
  return pairs
}

/**
 * Frames per byte of the file, at most. Real profiles have one or two; without a bound, one location with a million
 * inlined frames and a million references to it are a small file and years of work.
 */
export const MAX_FRAMES_PER_BYTE = 32

/** What unfolding needs to know about locations, and how many more frames it may write. */
export interface Unfolding {
  readonly frames: Frames
  readonly pairs: FramePairs
  budget: number
}

const checkBudget = (count: number, { budget }: Unfolding): void => {
  if (count <= budget) return
  fail({
    code: 'too-large',
    message: `the stacks of the profile unfold to more than ${MAX_FRAMES_PER_BYTE} frames per byte of the file`,
    hint: 'no profiler writes such a file: collect the profile again'
  })
}

/**
 * Writes the frames of a stack into the sample.
 *
 * Whether a location has one frame or two is unpredictable, and a wrongly predicted branch costs more than the rest
 * of a frame. So two are written without asking, and the position moves on by as many as there were.
 */
export const unfold = (unfolding: Unfolding, stack: Stack, sample: Sample): void => {
  const { pairs } = unfolding
  const { starts, functions, cut } = unfolding.frames
  const { rows, depth } = stack
  let frames = withRoom(sample.frames, 2 * depth)
  let used = 0
  const first = cut === undefined ? 0 : cutStack(cut, stack)
  sample.leaf = first < depth ? (starts[rows[first] ?? 0] ?? -1) : -1
  for (let at = first; at < depth; at++) {
    const row = rows[at] ?? 0
    const second = pairs[2 * row + 1] ?? 0
    if (second !== MANY) {
      frames[used] = pairs[2 * row] ?? 0
      frames[used + 1] = second
      used += 2 + (second >> 31)
      continue
    }
    const from = starts[row] ?? 0
    const to = starts[row + 1] ?? 0
    checkBudget(used + to - from, unfolding)
    frames = withRoom(frames, used + to - from + 2 * (depth - at))
    for (let frame = from; frame < to; frame++) frames[used++] = functions[frame] ?? 0
  }
  sample.frames = frames
  sample.depth = used
  unfolding.budget -= used
}

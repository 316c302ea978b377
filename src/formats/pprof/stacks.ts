import type { FunctionNumbers } from '../stacks/stacks.js'
import type { Damage } from './damage.js'
import type { Frames } from './frames.js'
import type { Tables } from './tables.js'
import type { Sample } from './unfold.js'

/** Real profiles have less than one frame per byte; a small file may have so many in any case. */
const FRAMES_PER_BYTE = 2
const FRAMES_OF_ANY = 2 ** 22
/** Room to begin with. Memory that is not written to is not taken, so this costs what the stacks need. */
const FIRST_FRAMES_PER_BYTE = 0.5

/** The stacks of the samples that have been seen, while they are kept: see `Stacks`. */
export interface KeptStacks {
  frames: FunctionNumbers
  /** Frames of all samples together. Those beyond `maxFrames` are counted, and not kept. */
  frameCount: number
  readonly maxFrames: number
  readonly starts: Int32Array
  readonly values: readonly Float64Array[]
  readonly functionCount: number
  stackCount: number
  /** Whether any value is below 0, so that functions may have stacks and still cost nothing. */
  isSigned: boolean
}

const newNumbers = (functions: number, length: number): FunctionNumbers =>
  functions <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length)

export const newKeptStacks = (
  { bytes, sampleCount, sampleTypes }: Tables,
  { names }: Frames
): KeptStacks => {
  // A value takes a byte at least. Where there are not enough bytes the walk fails, and this must not fail before it.
  const count = sampleCount * sampleTypes.length <= bytes.length ? sampleCount : 0
  return {
    frames: newNumbers(names.length, Math.ceil(FIRST_FRAMES_PER_BYTE * bytes.length)),
    functionCount: names.length,
    frameCount: 0,
    maxFrames: Math.max(FRAMES_OF_ANY, FRAMES_PER_BYTE * bytes.length),
    starts: new Int32Array(count + 1),
    values: sampleTypes.map(() => new Float64Array(count)),
    stackCount: 0,
    isSigned: false
  }
}

/** Whether the stacks are larger than those of any profiler, so that not all of them were kept. */
export const isTooMany = ({ frameCount, maxFrames }: KeptStacks): boolean => frameCount > maxFrames

export const noTree = ({ frameCount, maxFrames }: KeptStacks): Damage => ({
  code: 'no-tree',
  message: `expected stacks of at most ${maxFrames} frames together, found ${frameCount}: the profile is compared by function, and has no flame graph`,
  hint: 'no profiler writes such a file: collect the profile again'
})

const makeRoom = (kept: KeptStacks): void => {
  if (kept.frameCount <= kept.frames.length) return
  const larger = newNumbers(kept.functionCount, 2 * kept.frameCount)
  larger.set(kept.frames)
  kept.frames = larger
}

/** Keeps one more stack. */
export const keepStack = (kept: KeptStacks, { frames, depth, values }: Sample): void => {
  kept.frameCount += depth
  if (isTooMany(kept)) return
  makeRoom(kept)
  const { frames: all, stackCount: stack } = kept
  const last = kept.frameCount - 1
  for (let at = 0; at < depth; at++) all[last - at] = frames[at] ?? 0
  for (let column = 0; column < values.length; column++) {
    const list = kept.values[column]
    const value = values[column] ?? 0
    if (list !== undefined) list[stack] = value
    if (value < 0) kept.isSigned = true
  }
  kept.starts[stack + 1] = kept.frameCount
  kept.stackCount = stack + 1
}

/** The functions of all stacks that are not 0 everywhere. */
export const functionsIn = ({
  frames,
  starts,
  values,
  stackCount
}: KeptStacks): ReadonlySet<number> => {
  const functions = new Set<number>()
  for (let stack = 0; stack < stackCount; stack++) {
    if (values.every((list) => list[stack] === 0)) continue
    const to = starts[stack + 1] ?? 0
    for (let at = starts[stack] ?? 0; at < to; at++) functions.add(frames[at] ?? 0)
  }
  return functions
}

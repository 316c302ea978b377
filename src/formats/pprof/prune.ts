import { type Budget, compilePattern, matchesWhole, type Pattern } from '../../patterns/pattern.js'
import type { Damage } from './damage.js'
import type { Frames } from './frames.js'
import { stringAt } from './strings.js'
import { HEADER, type Tables } from './tables.js'
import type { Stack } from './unfold.js'

/** About a second of matching; the longest patterns that profilers write need a few million for 20,000 names. */
const MAX_STEPS = 10_000_000

/** What `drop_frames` does to a location: nothing, take it out, or take out its innermost frames. */
const KEPT = 0
const DROPPED = 1
const SHORTENED = 2

/** Brackets that do not begin an argument list. */
const RESERVED = ['(anonymous namespace)', 'operator()'] as const

/** A name as `drop_frames` sees it: without a leading dot and without an argument list. */
export const withoutArguments = (name: string): string => {
  const text = name.startsWith('.') ? name.slice(1) : name
  let at = text.indexOf('(')
  while (at >= 0) {
    const start = at
    const reserved = RESERVED.find((word) => text.startsWith(word, start - word.indexOf('(')))
    if (reserved === undefined) return text.slice(0, at)
    at = text.indexOf('(', at + reserved.length - reserved.indexOf('('))
  }
  return text
}

interface Filter {
  readonly drop: Pattern
  readonly keep: Pattern | undefined
  readonly budget: Budget
}

const isDropped = ({ drop, keep, budget }: Filter, name: string): boolean | undefined => {
  const text = withoutArguments(name)
  const matches = matchesWhole(drop, text, budget)
  if (matches !== true || keep === undefined) return matches
  const isKept = matchesWhole(keep, text, budget)
  return isKept === undefined ? undefined : !isKept
}

/** Which functions are dropped, by number; undefined when matching takes too long. Only real names are asked. */
const droppedFunctions = ({ names, rows }: Frames, filter: Filter): Uint8Array | undefined => {
  const dropped = new Uint8Array(names.length)
  for (const [number, name] of names.entries()) {
    if (rows[number] === -1) continue
    const verdict = isDropped(filter, name)
    if (verdict === undefined) return undefined
    dropped[number] = verdict ? 1 : 0
  }
  return dropped
}

/** The innermost frame of a location that stays: the one above the outermost dropped frame. */
const firstKept = (
  { starts, functions }: Frames,
  dropped: Uint8Array,
  location: number
): number => {
  const from = starts[location] ?? 0
  let frame = starts[location + 1] ?? 0
  while (frame > from && dropped[functions[frame - 1] ?? 0] === 0) frame--
  return frame
}

/** Shortens the frames of locations, and marks the locations at which stacks are cut. */
const cutFrames = (frames: Frames, dropped: Uint8Array): Frames => {
  const count = frames.starts.length - 1
  const cut = new Uint8Array(count)
  const starts = new Int32Array(count + 1)
  const functions = new Int32Array(frames.functions.length)
  const lines = new Int32Array(frames.functions.length)
  let used = 0
  for (let location = 0; location < count; location++) {
    const from = frames.starts[location] ?? 0
    const to = frames.starts[location + 1] ?? 0
    const kept = firstKept(frames, dropped, location)
    cut[location] = kept === from ? KEPT : kept === to ? DROPPED : SHORTENED
    const first = kept === to ? from : kept
    functions.set(frames.functions.subarray(first, to), used)
    lines.set(frames.lines.subarray(first, to), used)
    used += to - first
    starts[location + 1] = used
  }
  return { ...frames, starts, functions: functions.subarray(0, used), lines, cut }
}

/**
 * Where a stack begins after cutting: seen from the root, the first location to be cut goes, with everything below
 * it; but never before a location that stays, so that a stack is not lost as a whole. As `go tool pprof` does.
 */
export const cutStack = (cut: Uint8Array, { rows, depth }: Stack): number => {
  let isBelowKept = false
  for (let at = depth - 1; at >= 0; at--) {
    const mark = cut[rows[at] ?? 0]
    if (mark === KEPT) isBelowKept = true
    else if (isBelowKept) return mark === DROPPED ? at + 1 : at
  }
  return 0
}

const ignored = (field: string, why: string): Damage => ({
  code: 'frame-filter',
  message: `the ${field} pattern of the profile was not applied: ${why}`,
  hint: 'functions that `go tool pprof` hides are shown; both sides are treated alike if both carry the pattern'
})

/** Frames with the profile's own `drop_frames` and `keep_frames` applied, or unchanged with the reason why not. */
export const pruneFrames = (
  tables: Tables,
  frames: Frames
): { readonly frames: Frames; readonly warnings: readonly Damage[] } => {
  const [dropText, keepText] = [HEADER.dropFrames, HEADER.keepFrames].map((field) =>
    stringAt(tables, tables.header[field] ?? 0)
  )
  if (!dropText) return { frames, warnings: [] }
  const drop = compilePattern(dropText)
  const keep = keepText ? compilePattern(keepText) : undefined
  if ('refused' in drop) return { frames, warnings: [ignored('drop_frames', drop.refused)] }
  if (keep && 'refused' in keep) return { frames, warnings: [ignored('keep_frames', keep.refused)] }
  const dropped = droppedFunctions(frames, { drop, keep, budget: { steps: MAX_STEPS } })
  return dropped === undefined
    ? { frames, warnings: [ignored('drop_frames', 'matching it takes too long')] }
    : { frames: cutFrames(frames, dropped), warnings: [] }
}

import type { Stacks } from './stacks.js'

/** In place of a frame: the stack has no more. */
export const END = -1

/** Levels that are read at once: frames of a stack that share a line or two of cache. */
const LEVELS = 8

/**
 * The frames of a few levels, level by level. The stacks lie in memory one after the other, so reading one level of all of
 * them fetches a line of cache for every frame; reading some levels at once and turning them around does so once for all.
 */
export interface Window {
  readonly stacks: Stacks
  readonly count: number
  readonly frames: Int32Array
}

export const newWindow = (stacks: Stacks): Window => {
  const count = stacks.starts.length - 1
  return { stacks, count, frames: new Int32Array(LEVELS * count) }
}

/** Reads the levels from `depth` on, of the first stacks of a list, where that is due. */
export const fillWindow = (
  { stacks, count, frames }: Window,
  { alive, count: alives }: { readonly alive: Int32Array; readonly count: number },
  depth: number
): void => {
  if (depth % LEVELS > 0) return
  for (let index = 0; index < alives; index++) {
    const stack = alive[index] ?? 0
    const from = (stacks.starts[stack] ?? 0) + depth
    const levels = Math.min(LEVELS, (stacks.starts[stack + 1] ?? 0) - from)
    for (let level = 0; level < levels; level++)
      frames[level * count + stack] = stacks.frames[from + level] ?? 0
    if (levels < LEVELS) frames[levels * count + stack] = END
  }
}

export const frameAt = ({ count, frames }: Window, stack: number, depth: number): number =>
  frames[(depth % LEVELS) * count + stack] ?? END

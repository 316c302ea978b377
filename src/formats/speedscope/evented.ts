import { addStack, isFull } from '../stacks/collect.js'
import { fail, tooManyFrames } from '../wholeJson.js'
import { functionAt } from './frames.js'
import type { ProfileAt } from './read.js'
import { failAt, listAt, recordAt } from './take.js'
import { inBaseUnits } from './units.js'

/** The open calls, as the last one: a path from it to the root. Equal paths are one object, so that time adds up. */
interface Path {
  readonly above: Path | undefined
  readonly number: number
  readonly below: Map<number, Path>
  time: number
}

const newPath = (above: Path | undefined, number: number): Path => ({
  above,
  number,
  below: new Map(),
  time: 0
})

const callOf = (from: Path, number: number): Path => {
  const path = from.below.get(number) ?? newPath(from, number)
  from.below.set(number, path)
  return path
}

/** The path after an event. */
const step = (profile: ProfileAt, path: Path, event: unknown, place: string): Path => {
  const { type, frame } = recordAt(event, place)
  const number = functionAt(profile.frames, profile.collected, frame, () => `${place}.frame`)
  if (type === 'O') return callOf(path, number)
  if (type !== 'C') return failAt(`${place}.type`, '"O" or "C"', type)
  if (path.above === undefined) return failAt(place, 'a call that is open', 'none')
  return path.number === number
    ? path.above
    : failAt(`${place}.frame`, 'the call that was opened last', frame)
}

/** Walks the events, and leaves on every path the time during which it was open and called nothing else. */
const walk = (profile: ProfileAt): Path => {
  const { value, place, unit } = profile
  const root = newPath(undefined, -1)
  let path = root
  let last = Number.NEGATIVE_INFINITY
  for (const [at, event] of listAt(value['events'], `${place}.events`).entries()) {
    const here = `${place}.events[${at}]`
    const time = inBaseUnits(recordAt(event, here)['at'], unit, `${here}.at`)
    if (time < last) failAt(`${here}.at`, 'events in the order of their time', time)
    if (path !== root) path.time += time - last
    path = step(profile, path, event, here)
    last = time
  }
  if (path !== root) failAt(`${place}.events`, 'every call to be closed', 'an open one')
  return root
}

/** Adds the paths of an `evented` profile, in which calls are opened and closed, each with its own time. */
export const addEvented = (profile: ProfileAt): void => {
  const { collected, column } = profile
  const stack: number[] = []
  const ahead = [{ path: walk(profile), depth: 0 }]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { path, depth } = next
    stack.length = Math.max(0, depth - 1)
    if (depth > 0) stack.push(path.number)
    addStack(collected, stack, { column, value: path.time })
    if (isFull(collected)) fail(tooManyFrames)
    for (const below of path.below.values()) ahead.push({ path: below, depth: depth + 1 })
  }
}

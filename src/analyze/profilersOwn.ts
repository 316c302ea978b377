/**
 * What the profiler does to itself: `StartCPUProfile` allocates buffers, and the writer of a profile compresses it. A program
 * that allocates nothing has an allocation profile of little else, whose shares say nothing of the change.
 */
import { profilersParts, stacksIn } from '../callers.js'
import { type FunctionDelta, flatOf } from '../model/functionDelta.js'
import type { Side } from '../model/side.js'
import type { Pairs } from '../pair/pair.js'

/** The smallest stacks of a large profile are cut. */
const ALL = 0.99

const reason = 'the profiler itself, which takes and writes these profiles'

/** Why a function is none of the program's: all of its own cost is the profiler's, on every side that has it. */
export const profilersOwn = (pairs: Pairs) => {
  const stacksOf = stacksIn(pairs)
  const known = new Map<string, ReturnType<typeof profilersParts>>()
  const sumsOf = (workload: string, type: string, side: Side) => {
    const key = JSON.stringify([workload, type, side])
    const sums = known.get(key) ?? profilersParts(stacksOf(workload, type, side))
    known.set(key, sums)
    return sums
  }
  const isOwnOn = (delta: FunctionDelta, side: Side): boolean => {
    if (flatOf(delta[side]) === 0) return true
    const sums = sumsOf(delta.workload, delta.sampleType.type, side)
    if (sums.size === 0) return false
    const names = delta.parts?.map(({ name }) => name) ?? [delta.name]
    const found = names.flatMap((name) => sums.get(name) ?? [])
    const all = found.reduce((sum, one) => sum + one.all, 0)
    return all > 0 && found.reduce((sum, one) => sum + one.below, 0) >= ALL * all
  }
  return (delta: FunctionDelta): string | undefined =>
    flatOf(delta.base) + flatOf(delta.head) > 0 && isOwnOn(delta, 'base') && isOwnOn(delta, 'head')
      ? reason
      : undefined
}

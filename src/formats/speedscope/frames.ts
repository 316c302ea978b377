import type { FunctionInfo } from '../../model/profile.js'
import { type Collected, placeFunction } from '../stacks/collect.js'
import { functionOf } from '../stacks/frameName.js'
import { failAt, recordAt, textAt } from './take.js'

/** The frames of a file, which its profiles name by place. */
export interface FrameTable {
  readonly list: readonly unknown[]
  /** Number of the function of each frame; -1 until it is used. */
  readonly numbers: Int32Array
}

export const newFrameTable = (list: readonly unknown[]): FrameTable => ({
  list,
  numbers: new Int32Array(list.length).fill(-1)
})

/** Some writers have `null` for what they do not know. */
const readFrame = (value: unknown, place: string): FunctionInfo => {
  const { name, file, line } = recordAt(value, place)
  return functionOf(
    textAt(name, `${place}.name`),
    typeof file === 'string' ? file : '',
    typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 0
  )
}

/** The number of the function that a frame is of. `place` is where the file names it. */
export const functionAt = (
  { list, numbers }: FrameTable,
  collected: Collected,
  frame: unknown,
  place: () => string
): number => {
  if (typeof frame !== 'number' || !(frame in list))
    return failAt(place(), 'the place of a frame in shared.frames', frame)
  const known = numbers[frame] ?? -1
  if (known >= 0) return known
  const number = placeFunction(collected, readFrame(list[frame], `shared.frames[${frame}]`))
  numbers[frame] = number
  return number
}

import type { FunctionInfo } from '../../model/profile.js'
import { functionOf } from '../stacks/frameName.js'

/** `name (file:line)`, as py-spy writes it. */
const WITH_PLACE = /^(.{1,4096}) \(([^()]{1,4096}):(\d{1,9})\)$/

/** What google-pprof writes behind a name: the address of the code, which moves with every build. */
const ADDRESS = /<(?:[\da-f]{8}){1,2}>$/

/** What stands for a frame that has no name. */
const UNNAMED = '<unknown>'

/** The function of a frame. Marks such as `_[k]` (in the kernel) are part of the name. */
export const foldedFunction = (text: string): FunctionInfo => {
  const [, name, file, line] = WITH_PLACE.exec(text) ?? []
  return name === undefined
    ? functionOf(text.replace(ADDRESS, '') || UNNAMED)
    : functionOf(name, file, Number(line))
}

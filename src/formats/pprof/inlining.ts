import { CALLED, INLINED } from '../../model/calls.js'
import type { Frames } from './frames.js'

/** Of each function number, whether it was called or inlined: the last frame of a location is the one that was called. */
export const inliningOf = ({ starts, functions, names }: Frames): Uint8Array => {
  const kinds = new Uint8Array(names.length)
  const add = (number: number, kind: number): void => {
    kinds[number] = (kinds[number] ?? 0) | kind
  }
  for (let location = 0; location + 1 < starts.length; location++) {
    const last = (starts[location + 1] ?? 0) - 1
    for (let frame = starts[location] ?? 0; frame <= last; frame++)
      add(functions[frame] ?? 0, frame === last ? CALLED : INLINED)
  }
  return kinds
}

import type { TreeFunction } from '../../model/tree.js'

/** A frame as the file has it. */
export interface Frame {
  readonly name: string
  readonly file?: string
  readonly line?: number
}

/** The frames that all profiles of a file share, each once. */
export interface Frames {
  readonly placeOf: (info: TreeFunction) => number
  readonly all: () => readonly Frame[]
}

const frameOf = ({ name, file, startLine }: TreeFunction): Frame => ({
  name,
  ...(file === '' ? {} : { file }),
  ...(startLine > 0 ? { line: startLine } : {})
})

export const newFrames = (): Frames => {
  const places = new Map<string, number>()
  const frames: Frame[] = []
  const placeOf = (info: TreeFunction): number => {
    const key = JSON.stringify([info.name, info.file, info.startLine])
    const place = places.get(key) ?? frames.push(frameOf(info)) - 1
    places.set(key, place)
    return place
  }
  return { placeOf, all: () => frames }
}

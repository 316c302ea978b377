/** Decoded files with stacks, and the trees they give. */
import { defaultConfig } from '../../src/config/schema.js'
import { decode } from '../../src/formats/index.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { DiffTree } from '../../src/model/tree.js'
import { drawTrees } from '../../src/trees/draw.js'
import { limits, profileOf } from './pprof.js'

export const stackFile = (path: string, bytes: Uint8Array): DecodedFile => ({
  path,
  name: path,
  bytes: bytes.length,
  ...decode({ path, bytes }, { ...limits, maxRows: 1e6, maxTreeNodes: 5e5 })
})

/** A pprof profile from lines such as `main;work 5`. */
export const linesFile = (path: string, lines: string): DecodedFile =>
  stackFile(path, profileOf(lines))

export const pairOf = (base: string, head: string): readonly DecodedFile[] => [
  linesFile('base/cpu.pprof', base),
  linesFile('head/cpu.pprof', head)
]

/** The one tree that some files give. */
export const drawn = (files: readonly DecodedFile[], config = defaultConfig): DiffTree => {
  const [tree, ...others] = drawTrees(files, config)
  if (tree === undefined || others.length > 0) throw new Error(`${others.length + 1} trees`)
  return tree
}

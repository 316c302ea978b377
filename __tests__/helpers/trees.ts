/** Decoded files with stacks, and the trees they give. */
import { defaultConfig } from '../../src/config/schema.js'
import { decode } from '../../src/formats/index.js'
import type { StoredBaseline } from '../../src/model/baseline.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { DiffTree } from '../../src/model/tree.js'
import { pair } from '../../src/pair/pair.js'
import { drawTrees } from '../../src/trees/draw.js'
import { workIn } from '../../src/workOf.js'
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

/** All trees that some files give. */
export const treesOf = (
  files: readonly DecodedFile[],
  config = defaultConfig,
  baseline?: StoredBaseline
): readonly DiffTree[] => {
  const pairs = pair(files, config.inputs)
  return drawTrees(pairs, workIn(pairs, config, baseline))
}

/** The one tree that some files give. */
export const drawn = (files: readonly DecodedFile[], config = defaultConfig): DiffTree => {
  const [tree, ...others] = treesOf(files, config)
  if (tree === undefined || others.length > 0) throw new Error(`${others.length + 1} trees`)
  return tree
}

import type { PageData, PageTree } from '../model/page.js'
import { type Changes, changesOf, type Judge } from './changes.js'
import type { FrameTree } from './frameTree.js'
import { type Measure, measureOf } from './measure.js'
import { noiseOf } from './noise.js'
import { remember } from './remember.js'
import { type Pair, pairAt } from './sides.js'
import type { ViewState } from './state.js'
import { unpackTree } from './unpackTree.js'

/** What a view stands on: one tree in one measure, before anything is hidden. */
export interface Ground {
  readonly page: PageTree
  readonly all: FrameTree
  /** What each side costs in all, in the unit of the tree. */
  readonly whole: Pair
  readonly measure: Measure
  readonly judge: Judge
  readonly changes: Changes
}

const judgeOf = (page: PageTree, whole: Pair, measure: Measure): Judge => {
  const isOneSided = !(whole.base > 0 && whole.head > 0)
  if (page.refused !== undefined || isOneSided) return 'uncompared'
  return { noise: page.sampling && noiseOf(measure, whole, page.sampling) }
}

const groundOf = (page: PageTree, all: FrameTree, mode: ViewState['mode']): Ground => {
  const whole = pairAt(all.total, 0)
  const measure = measureOf(mode, page, whole)
  const judge = judgeOf(page, whole, measure)
  return { page, all, whole, measure, judge, changes: changesOf(all.total, measure, judge) }
}

/** Trees are kept once they were looked at: whoever comes back to one does not wait. */
export const grounds = (data: PageData): ((state: ViewState) => Ground | undefined) => {
  const trees = new Map<PageTree, FrameTree>()
  const treeOf = (page: PageTree): FrameTree => {
    const tree = trees.get(page) ?? unpackTree(page)
    trees.set(page, tree)
    return tree
  }
  const ground = remember(groundOf)
  return ({ tree, mode }) => {
    const page = data.trees[tree]
    return page === undefined ? undefined : ground(page, treeOf(page), mode)
  }
}

import type { PageData, PageFunction } from '../model/page.js'
import { type Changes, changesOf, isChanged } from './changes.js'
import { type FunctionFilter, isFiltering, keepFrames, passes } from './filter.js'
import type { FrameTree } from './frameTree.js'
import type { Ground } from './ground.js'
import { type Layout, layOut } from './layout.js'
import type { Measure } from './measure.js'
import { remember } from './remember.js'
import { sandwich } from './sandwich.js'
import type { Order, ViewState, WidthOf } from './state.js'
import { ownWidths, siblingOrder } from './widths.js'

/** The tree that is drawn: filtered, or a function between its callers and callees. */
export interface Drawn {
  readonly tree: FrameTree
  readonly changes: Changes
  readonly layout: Layout
}

const hide = (
  { all, changes }: Ground,
  functions: readonly PageFunction[],
  filter: FunctionFilter,
  onlyChanged: boolean
): FrameTree => {
  if (!isFiltering(filter) && !onlyChanged) return all
  const isKept = (node: number): boolean => {
    const fn = functions[all.functions[node] ?? -1]
    const isAsked = fn === undefined ? !isFiltering(filter) : passes(filter, fn)
    return isAsked && (!onlyChanged || isChanged(changes, node))
  }
  return keepFrames(all, isKept)
}

/** The places of functions in the order of their names. */
const nameRanks = (functions: readonly PageFunction[]): Int32Array => {
  const nameOf = (at: number) => functions[at]?.name ?? ''
  const places = [...functions.keys()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const ranks = new Int32Array(places.length)
  for (const [rank, at] of places.entries()) ranks[at] = rank
  return ranks
}

/** What is drawn in a state; stages whose inputs stay are not computed again. */
export const drawings = ({
  functions
}: PageData): ((state: ViewState, ground: Ground) => Drawn) => {
  const ranks = remember(() => nameRanks(functions))
  const hidden = remember(
    (ground: Ground, pkg: string, owner: string, isOwn: boolean, onlyChanged: boolean) =>
      hide(ground, functions, { pkg, owner, isOwn }, onlyChanged)
  )
  const between = remember(sandwich)
  const changes = remember((tree: FrameTree, { all, changes: ofAll, measure, judge }: Ground) =>
    tree === all ? ofAll : changesOf(tree.total, measure, judge)
  )
  const laidOut = remember(
    (tree: FrameTree, measure: Measure, widthOf: WidthOf, order: Order, of: Changes) => {
      const siblings = siblingOrder(order, tree, measure, of, ranks())
      return layOut(tree, ownWidths(tree, widthOf, measure), siblings)
    }
  )
  return ({ pkg, owner, isOwn, onlyChanged, view, fn, widthOf, order }, ground) => {
    const shown = hidden(ground, pkg, owner, isOwn, onlyChanged)
    const tree = view === 'sandwich' && fn !== undefined ? between(shown, fn) : shown
    const of = changes(tree, ground)
    return { tree, changes: of, layout: laidOut(tree, ground.measure, widthOf, order, of) }
  }
}

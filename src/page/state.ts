import type { Mode } from './measure.js'
import type { Colouring } from './shade.js'
import type { Sorting } from './tableRows.js'

/** Whose cost makes a frame wide: the larger of both sides in a union. */
export type WidthOf = 'head' | 'base' | 'union'

export type Order = 'value' | 'change' | 'name'

export type Orientation = 'icicle' | 'flame'

export type ViewName = 'graph' | 'sandwich' | 'table'

/** Everything that a reader of the page has chosen. Places are those in the data of the page. */
export interface ViewState {
  readonly tree: number
  readonly view: ViewName
  readonly mode: Mode
  readonly widthOf: WidthOf
  readonly colouring: Colouring
  readonly order: Order
  readonly orientation: Orientation
  readonly query: string
  readonly pkg: string
  readonly owner: string
  readonly isOwn: boolean
  readonly onlyChanged: boolean
  /** The function that is looked at: marked in the graph, in the middle of the sandwich. */
  readonly fn: number | undefined
  /** Frames of the tree that is drawn: the one over the whole width, and the one that the keyboard is at. */
  readonly zoom: number
  readonly selected: number
  readonly sorting: Sorting
  /** Rows of the table that are shown. */
  readonly rows: number
}

/** Rows that the table starts with, and that each "more" adds. */
export const ROWS = 100

/** What a page starts with. */
export const startState = (tree: number, mode: Mode): ViewState => ({
  tree,
  view: 'graph',
  mode,
  widthOf: 'head',
  colouring: 'contribution',
  order: 'value',
  orientation: 'icicle',
  query: '',
  pkg: '',
  owner: '',
  isOwn: false,
  onlyChanged: false,
  fn: undefined,
  zoom: 0,
  selected: 0,
  sorting: { column: 'self-change', direction: 'descending' },
  rows: ROWS
})

/** What is drawn is another tree when one of these changes; then no frame of the old one is zoomed or selected. */
const treeKeys = ['tree', 'pkg', 'owner', 'isOwn', 'onlyChanged'] as const

const isOtherTree = (before: ViewState, after: ViewState): boolean =>
  treeKeys.some((key) => before[key] !== after[key]) ||
  (before.view === 'sandwich') !== (after.view === 'sandwich') ||
  (after.view === 'sandwich' && before.fn !== after.fn) ||
  (after.onlyChanged && before.mode !== after.mode)

/** The state after a change. */
export const changed = (before: ViewState, change: Partial<ViewState>): ViewState => {
  const after = { ...before, ...change }
  if (!isOtherTree(before, after)) return after
  return { ...after, zoom: change.zoom ?? 0, selected: change.selected ?? 0 }
}

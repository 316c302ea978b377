import { SMALL } from '../model/tree.js'
import { nextMatch, widestFrame, zoomShowing } from './landing.js'
import type { Mode } from './measure.js'
import { modesOf } from './measure.js'
import type { ViewState, WidthOf } from './state.js'
import { sortRows } from './tableRows.js'
import type { View } from './view.js'

/** What a reader does, as changes of the state. */
export type Change = Partial<ViewState>

const functionAt = ({ tree, data }: View, node: number): number | undefined => {
  const fn = tree.functions[node] ?? -1
  return data.functions[fn] === undefined ? undefined : fn
}

/** Puts the keyboard on a frame; in the graph, all frames of its function are marked. */
export const select = (view: View, node: number): Change =>
  view.state.view === 'sandwich'
    ? { selected: node }
    : { selected: node, fn: functionAt(view, node) }

/** Opens a frame: over the whole width in the graph, in the middle of the sandwich. */
export const open = (view: View, node: number): Change => {
  if (view.state.view !== 'sandwich') return { ...select(view, node), zoom: node }
  const fn = functionAt(view, node)
  return fn === undefined ? { selected: node } : between(view, fn)
}

/** One step back: out of the zoom, then out of the sandwich or the table, then out of search and mark. */
export const back = ({ state, tree }: View): Change => {
  if (state.view !== 'graph') return { view: 'graph' }
  if (state.zoom > 0) return { zoom: Math.max(0, tree.parents[state.zoom] ?? 0) }
  return { query: '', fn: undefined, selected: 0 }
}

/** A matching frame, with enough of what is around it. */
const goTo = (view: View, node: number): Change => ({
  ...select(view, node),
  zoom: view.state.view === 'sandwich' ? 0 : zoomShowing(view.tree, view.layout, node)
})

/** The next (1) or previous (-1) match of the search. */
export const step = (view: View, direction: 1 | -1): Change => {
  const { layout, matches, state } = view
  if (matches === undefined) return {}
  const node = nextMatch(layout, matches.frames, state.selected, direction)
  return node === undefined ? {} : goTo(view, node)
}

/** Leads to a function where it costs most; a function without width in head is shown in the union. */
export const land = (view: View, fn: number): Change => {
  const wanted = view.state.fn === fn ? view.marked : new Set([fn])
  const node = widestFrame(view.tree, view.layout, wanted)
  if (node !== undefined) return { ...goTo(view, node), fn }
  return view.state.widthOf === 'union' ? { fn } : { fn, widthOf: 'union' }
}

/** The function that changed most by itself, for those who have not chosen any. */
const mostChanged = ({ rows }: View): number | undefined => {
  const sorting = { column: 'self-change', direction: 'descending' } as const
  const [first] = sortRows(rows(), sorting, () => '').filter(({ fn }) => fn !== SMALL)
  return first?.fn
}

/** A function between its callers and callees, in a width that it has. */
export const between = ({ state, rows }: View, fn: number): Change => {
  const total = rows().find((row) => row.fn === fn)?.total
  const isSeen = state.widthOf === 'union' || total === undefined || total[state.widthOf] > 0
  return { view: 'sandwich', fn, widthOf: isSeen ? state.widthOf : 'union' }
}

/** Between graph and sandwich; the sandwich is about the function that is looked at, else the one that changed most. */
export const toggleSandwich = (view: View): Change => {
  if (view.state.view === 'sandwich') return { view: 'graph' }
  const fn = view.state.fn ?? mostChanged(view)
  return fn === undefined ? {} : between(view, fn)
}

export const toggleTable = ({ state }: View): Change => ({
  view: state.view === 'table' ? 'graph' : 'table'
})

export const toggleOrientation = ({ state }: View): Change => ({
  orientation: state.orientation === 'icicle' ? 'flame' : 'icicle'
})

const following = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] ?? value

const widths: readonly WidthOf[] = ['base', 'head', 'union']

export const nextWidth = ({ state }: View): Change => ({
  widthOf: following(widths, state.widthOf)
})

export const nextMode = ({ state, page }: View): Change => ({
  mode: following<Mode>(modesOf(page), state.mode)
})

export const otherColouring = ({ state }: View): Change => ({
  colouring: state.colouring === 'contribution' ? 'relative' : 'contribution'
})

/** Everything from the start again, in the same tree. */
export const reset = ({ state }: View): Change => ({
  view: state.view === 'table' ? 'table' : 'graph',
  zoom: 0,
  selected: 0,
  fn: undefined,
  query: '',
  pkg: '',
  owner: '',
  isOwn: false,
  onlyChanged: false
})

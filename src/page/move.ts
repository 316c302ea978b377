import { firstEndingAfter, type Layout } from './layout.js'

/** Where the keyboard goes on the screen; rows are counted from the outermost caller. */
export type Step = 'next' | 'previous' | 'row-before' | 'row-after'

/** What can be seen: shares of the width of node 0. */
export interface Window {
  readonly left: number
  readonly width: number
}

interface Ground {
  readonly parents: Int32Array
  readonly layout: Layout
  readonly window: Window
  /** Narrower frames are not drawn, and skipped. */
  readonly least: number
}

const isVisible = ({ layout, window, least }: Ground, node: number): boolean => {
  const left = layout.left[node] ?? 0
  const width = layout.width[node] ?? 0
  return width >= least && left < window.left + window.width && left + width > window.left
}

const along = (ground: Ground, node: number, step: 1 | -1): number => {
  const { layout } = ground
  const nodes = layout.rows[(layout.row[node] ?? 0) - layout.firstRow] ?? new Int32Array()
  for (let at = nodes.indexOf(node) + step; at >= 0 && at < nodes.length; at += step) {
    const other = nodes[at] ?? node
    if (isVisible(ground, other)) return other
  }
  return node
}

/** The parent where it stands in that row, else the widest child there. */
const across = (ground: Ground, node: number, step: 1 | -1): number => {
  const { parents, layout } = ground
  const row = (layout.row[node] ?? 0) + step
  const parent = parents[node] ?? -1
  if (parent >= 0 && layout.row[parent] === row) return parent
  const nodes = layout.rows[row - layout.firstRow] ?? new Int32Array()
  let widest = node
  const start = firstEndingAfter(layout, nodes, layout.left[node] ?? 0)
  for (let at = Math.max(0, start - 1); at < nodes.length; at++) {
    const child = nodes[at] ?? node
    if ((layout.left[child] ?? 0) > (layout.left[node] ?? 0) + (layout.width[node] ?? 0)) break
    const isWider = widest === node || (layout.width[child] ?? 0) > (layout.width[widest] ?? 0)
    if (parents[child] === node && isWider && isVisible(ground, child)) widest = child
  }
  return widest
}

/** The frame that a step leads to; the same frame where there is none. */
export const moveFrom = (ground: Ground, node: number, step: Step): number => {
  if (step === 'next' || step === 'previous') return along(ground, node, step === 'next' ? 1 : -1)
  return across(ground, node, step === 'row-after' ? 1 : -1)
}

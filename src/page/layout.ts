import { type Children, childrenAt, childrenOf } from './children.js'
import { type FrameTree, sumUp } from './frameTree.js'

/** Where every frame stands, as shares of the width of node 0; rows count from that of node 0. */
export interface Layout {
  readonly left: Float64Array
  readonly width: Float64Array
  /** Calls from node 0: 0 for itself, negative for its callers. */
  readonly row: Int32Array
  /** The frames that have a width, row by row from the outermost caller to the innermost callee, from left to right. */
  readonly rows: readonly Int32Array[]
  /** The row of `rows[0]`. */
  readonly firstRow: number
}

/** Which of two sibling frames stands further left, as a sort function says it. */
export type Order = (a: number, b: number) => number

interface Draft {
  readonly left: Float64Array
  readonly width: Float64Array
  readonly row: Int32Array
  readonly children: Children
  readonly order: Order
}

/**
 * Lays out a tree by what each frame is wide by itself (never less than 0): a frame is as wide as that and its children
 * together, which stand at its left in order. Where callers and callees of node 0 differ in width, the wider side is its
 * width.
 */
export const layOut = (tree: FrameTree, own: Float64Array, order: Order): Layout => {
  const width = widthsOf(tree, own)
  const draft: Draft = {
    left: new Float64Array(width.length),
    width,
    row: new Int32Array(width.length),
    children: childrenOf(tree.parents),
    order
  }
  const around = childrenAt(draft.children, 0)
  const callees = around.filter((node) => node < tree.turn)
  const callers = around.filter((node) => node >= tree.turn)
  const below = rowsFrom(draft, callees, 1)
  const above = rowsFrom(draft, callers, -1)
  const rows = [...above.reverse(), Int32Array.of(0), ...below]
  return { left: draft.left, width, row: draft.row, rows, firstRow: -above.length }
}

/** All rows that start with some children of node 0. */
const rowsFrom = (draft: Draft, first: Int32Array, direction: 1 | -1): Int32Array[] => {
  const rows: Int32Array[] = []
  let row: Int32Array = first.filter((node) => (draft.width[node] ?? 0) > 0)
  place(draft, row, 0, direction)
  for (let at = direction; row.length > 0; at += direction) {
    rows.push(row)
    row = rowBelow(draft, row, at + direction)
  }
  return rows
}

/** Puts siblings in order, side by side from a left edge on. */
const place = (draft: Draft, siblings: Int32Array, edge: number, at: number): void => {
  if (siblings.length > 1) siblings.sort(draft.order)
  let next = edge
  for (const node of siblings) {
    draft.left[node] = next
    draft.row[node] = at
    next += draft.width[node] ?? 0
  }
}

/** The children of a row that can be seen, placed. */
const rowBelow = (draft: Draft, row: Int32Array, at: number): Int32Array => {
  const { starts, nodes } = draft.children
  const sizeOf = (node: number): number => (starts[node + 1] ?? 0) - (starts[node] ?? 0)
  const below = new Int32Array(row.reduce((sum, node) => sum + sizeOf(node), 0))
  let end = 0
  for (const node of row) {
    const start = end
    for (let child = starts[node] ?? 0; child < (starts[node + 1] ?? 0); child++) {
      const visible = nodes[child] ?? 0
      if ((draft.width[visible] ?? 0) > 0) below[end++] = visible
    }
    place(draft, below.subarray(start, end), draft.left[node] ?? 0, at)
  }
  return below.subarray(0, end)
}

const widthsOf = ({ parents, turn }: FrameTree, own: Float64Array): Float64Array => {
  const positive = own.map((one) => Math.max(0, one))
  const width = sumUp(parents, positive, turn)
  let ofCallers = 0
  for (let node = turn; node < width.length; node++) {
    if (parents[node] === 0) ofCallers += width[node] ?? 0
  }
  const whole = Math.max(width[0] ?? 0, ofCallers)
  width[0] = whole
  return whole > 0 ? width.map((one) => one / whole) : width
}

/** The index in its row of the first frame that ends right of a place; the length of the row where none does. */
export const firstEndingAfter = (layout: Layout, nodes: Int32Array, at: number): number => {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const node = nodes[middle] ?? 0
    if ((layout.left[node] ?? 0) + (layout.width[node] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The frame of a row (an index into `rows`) at a place between 0 and 1; undefined where there is none. */
export const frameAt = (layout: Layout, row: number, at: number): number | undefined => {
  const nodes = layout.rows[row]
  if (nodes === undefined) return undefined
  const found = nodes[firstEndingAfter(layout, nodes, at)]
  return found !== undefined && (layout.left[found] ?? 0) <= at ? found : undefined
}

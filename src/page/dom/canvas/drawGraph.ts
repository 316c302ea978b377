import { type Geometry, rowsBetween, spanOf, topOf } from '../../geometry.js'
import { firstEndingAfter } from '../../layout.js'
import { STEPS } from '../../palette.js'
import type { View } from '../../view.js'
import { drawBody } from './body.js'
import { drawLabel } from './label.js'
import { type Box, outline, type Pen } from './pen.js'

/** Frames narrower than this are drawn together, in the neutral colour. */
export const LEAST_PIXELS = 1 / 3
/** From this width on, a gap sets frames apart. */
const GAP_FROM = 3
/** From this width on, there is room for a sign. */
const LABEL_FROM = 12
/** How much colour frames keep that a search does not find. */
const DIMMED = 0.3

/** What is in sight, and under the pointer. */
export interface Scene {
  readonly view: View
  readonly geometry: Geometry
  readonly top: number
  readonly height: number
  readonly hovered: number | undefined
}

const boxOf = ({ geometry, top }: Scene, row: number, left: number, width: number): Box => {
  const x = Math.max(0, left)
  const end = Math.min(geometry.width, left + width)
  const gap = width >= GAP_FROM ? 1 : 0
  return {
    x,
    y: topOf(geometry, row) - top,
    width: Math.max(LEAST_PIXELS, end - x - gap),
    height: geometry.rowHeight - 1
  }
}

const isMarked = ({ state, tree, marked }: View, node: number): boolean =>
  state.view === 'graph' && marked.has(tree.functions[node] ?? -1)

const drawFrame = (pen: Pen, { view }: Scene, node: number, box: Box): void => {
  const isFound = view.matches === undefined || view.matches.frames[node] === 1
  const colour = drawBody(pen, view, node, box, isFound ? 1 : DIMMED)
  if (box.width >= LABEL_FROM) drawLabel(pen, view, node, box, colour)
  if (isMarked(view, node) && box.width >= GAP_FROM) outline(pen, box, pen.ink.text, 1.5)
}

/** Frames that are too narrow to be seen still show that there is something. */
const drawCrumbs = (pen: Pen, box: Box): void => {
  pen.context.fillStyle = pen.palette[STEPS]?.fill ?? ''
  pen.context.fillRect(box.x, box.y, box.width, box.height)
}

const drawRow = (pen: Pen, scene: Scene, row: number): void => {
  const { geometry } = scene
  const { layout, window, width: end } = geometry
  const nodes = layout.rows[row] ?? new Int32Array()
  let crumbs = 0
  for (let at = firstEndingAfter(layout, nodes, window.left); at < nodes.length; at++) {
    const node = nodes[at] ?? 0
    const [left, width] = spanOf(geometry, node)
    if (left >= end) break
    if (width < LEAST_PIXELS) {
      crumbs += width
      if (crumbs < LEAST_PIXELS) continue
      drawCrumbs(pen, boxOf(scene, row, left + width - crumbs, crumbs))
    } else drawFrame(pen, scene, node, boxOf(scene, row, left, width))
    crumbs = 0
  }
}

/** The frame that the keyboard is at, or the pointer. */
const drawRing = (pen: Pen, scene: Scene, node: number, thickness: number): void => {
  const { geometry } = scene
  const [left, width] = spanOf(geometry, node)
  if (left >= geometry.width || left + width <= 0 || width <= 0) return
  const row = (geometry.layout.row[node] ?? 0) - geometry.layout.firstRow
  const box = boxOf(scene, row, left, Math.max(width, 3))
  // A line of the ground inside of it, so that it stands out from every fill.
  outline(pen, box, pen.ink.background, thickness + 1)
  outline(pen, box, pen.ink.text, thickness)
}

/** Draws everything that is in sight. */
export const drawGraph = (pen: Pen, scene: Scene): void => {
  const { context, ink } = pen
  const { geometry, top, height, hovered, view } = scene
  context.fillStyle = ink.background
  context.fillRect(0, 0, geometry.width, height)
  const [first, last] = rowsBetween(geometry, top, top + height)
  for (let row = first; row <= last; row++) drawRow(pen, scene, row)
  if (hovered !== undefined) drawRing(pen, scene, hovered, 1)
  if (view.state.selected > 0) drawRing(pen, scene, view.state.selected, 2)
}

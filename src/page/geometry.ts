import { frameAt, type Layout } from './layout.js'
import type { Window } from './move.js'
import type { Orientation } from './state.js'

/** How the layout stands on the screen, in CSS pixels. */
export interface Geometry {
  readonly layout: Layout
  readonly orientation: Orientation
  /** What is visible of the layout, in shares of its width. */
  readonly window: Window
  readonly width: number
  readonly rowHeight: number
}

/** The top edge of a row (an index into `rows`), in an icicle from above, in a flame from below. */
export const topOf = ({ layout, orientation, rowHeight }: Geometry, row: number): number =>
  (orientation === 'icicle' ? row : layout.rows.length - 1 - row) * rowHeight

/** The row at a height; it need not exist. */
const rowAt = ({ layout, orientation, rowHeight }: Geometry, y: number): number => {
  const row = Math.floor(y / rowHeight)
  return orientation === 'icicle' ? row : layout.rows.length - 1 - row
}

/** The first and the last row between two heights, in the order of `rows`. */
export const rowsBetween = (
  geometry: Geometry,
  top: number,
  bottom: number
): readonly [number, number] => {
  const [one, other] = [rowAt(geometry, top), rowAt(geometry, bottom - 1)]
  const last = geometry.layout.rows.length - 1
  return [Math.max(0, Math.min(one, other)), Math.min(last, Math.max(one, other))]
}

/** Left edge and width of a frame. */
export const spanOf = (
  { layout, window, width }: Geometry,
  node: number
): readonly [number, number] => {
  const scale = width / window.width
  return [((layout.left[node] ?? 0) - window.left) * scale, (layout.width[node] ?? 0) * scale]
}

/** The frame at a point. */
export const frameUnder = (geometry: Geometry, x: number, y: number): number | undefined => {
  const { layout, window, width } = geometry
  return frameAt(layout, rowAt(geometry, y), window.left + (x / width) * window.width)
}

/** The top edge of the row of a frame. */
export const topOfFrame = (geometry: Geometry, node: number): number =>
  topOf(geometry, (geometry.layout.row[node] ?? 0) - geometry.layout.firstRow)

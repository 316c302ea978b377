import type { FrameTree } from './frameTree.js'
import type { Layout } from './layout.js'

/** A frame that somebody is led to takes at least this share of the width. */
const READABLE = 0.2

/** The outermost frame in which a frame is still wide enough to be read. */
export const zoomShowing = ({ parents }: FrameTree, { width }: Layout, node: number): number => {
  let zoom = node
  for (let at = parents[node] ?? -1; at >= 0; at = parents[at] ?? -1) {
    if ((width[node] ?? 0) < READABLE * (width[at] ?? 0)) return zoom
    zoom = at
  }
  return zoom
}

/** The widest frame of some functions; undefined where none has a width. */
export const widestFrame = (
  { functions }: FrameTree,
  { width }: Layout,
  wanted: ReadonlySet<number>
): number | undefined => {
  let widest: number | undefined
  for (const [node, fn] of functions.entries()) {
    if (!wanted.has(fn) || !((width[node] ?? 0) > 0)) continue
    if (widest === undefined || (width[node] ?? 0) > (width[widest] ?? 0)) widest = node
  }
  return widest
}

/** The matching frame that follows another in reading order, row by row and around; undefined without any. */
export const nextMatch = (
  layout: Layout,
  matches: Uint8Array,
  from: number,
  step: 1 | -1
): number | undefined => {
  const nodes = layout.rows.flatMap((row) => [...row].filter((node) => matches[node] === 1))
  if (nodes.length === 0) return undefined
  const at = nodes.indexOf(from)
  if (at >= 0) return nodes[(at + step + nodes.length) % nodes.length]
  return step > 0 ? nodes[0] : nodes.at(-1)
}

import { spoken } from '../describe.js'
import { pathTo } from '../path.js'
import type { View } from '../view.js'
import { element } from './element.js'

/** Children of the selected frame that are told; the rest can be reached all the same. */
const MAX_CHILDREN = 20

const siblingsOf = ({ tree, layout }: View, node: number): readonly number[] => {
  const row = layout.rows[(layout.row[node] ?? 0) - layout.firstRow] ?? new Int32Array()
  return Array.from(row).filter((other) => tree.parents[other] === tree.parents[node])
}

const childrenOf = ({ tree, layout }: View, node: number): readonly number[] => {
  const at = (layout.row[node] ?? 0) - layout.firstRow
  const rows = [layout.rows[at - 1], layout.rows[at + 1]]
  return rows.flatMap((row) =>
    Array.from(row ?? []).filter((other) => tree.parents[other] === node)
  )
}

const item = (view: View, node: number, level: number, isPath: boolean): HTMLElement => {
  const siblings = siblingsOf(view, node)
  return element(
    'div',
    {
      role: 'treeitem',
      id: `fg-frame-${node}`,
      'aria-level': level,
      'aria-setsize': Math.max(1, siblings.length),
      'aria-posinset': Math.max(1, siblings.indexOf(node) + 1),
      'aria-expanded': isPath ? 'true' : undefined,
      'aria-selected': String(node === view.state.selected)
    },
    spoken(view, node)
  )
}

/** The id of the frame that the keyboard is at. */
export const activeId = ({ state }: View): string => `fg-frame-${state.selected}`

/** The selected frame, what leads to it and what it calls, for those who hear the page. */
export const mirrorItems = (view: View): readonly HTMLElement[] => {
  const path = pathTo(view.tree, view.state.selected)
  const children = childrenOf(view, view.state.selected).slice(0, MAX_CHILDREN)
  return [
    ...path.map((node, at) => item(view, node, at + 1, true)),
    ...children.map((node) => item(view, node, path.length + 1, false))
  ]
}

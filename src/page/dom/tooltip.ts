import { describe } from '../describe.js'
import type { View } from '../view.js'
import { element } from './element.js'
import { figureTable, noteList, whereLine } from './figures.js'

export interface Tooltip {
  readonly node: HTMLElement
  /** Shows a frame beside a point of the window. */
  readonly show: (view: View, frame: number, x: number, y: number) => void
  readonly hide: () => void
}

const DISTANCE = 14

/** Beside the point, on the side where there is room. */
const placeAt = (node: HTMLElement, x: number, y: number): void => {
  const { offsetWidth, offsetHeight } = node
  const right = x + DISTANCE + offsetWidth <= innerWidth
  const below = y + DISTANCE + offsetHeight <= innerHeight
  const left = right ? x + DISTANCE : Math.max(0, x - DISTANCE - offsetWidth)
  const top = below ? y + DISTANCE : Math.max(0, y - DISTANCE - offsetHeight)
  node.style.left = `${left}px`
  node.style.top = `${top}px`
}

/** What the pointer is at. The same is below the graph for the selected frame, so it is nothing that must be heard. */
export const tooltip = (): Tooltip => {
  const node = element('div', { class: 'fg-tip', 'aria-hidden': 'true', hidden: true })
  let shown: { view: View; frame: number } | undefined
  return {
    node,
    show: (view, frame, x, y) => {
      if (shown?.view !== view || shown.frame !== frame) {
        const described = describe(view, frame)
        const title = element('strong', {}, described.name.long)
        const where = described.where.length > 0 ? [whereLine(described)] : []
        node.replaceChildren(title, ...where, figureTable(described), ...noteList(described))
        shown = { view, frame }
      }
      node.hidden = false
      placeAt(node, x, y)
    },
    hide: () => {
      node.hidden = true
      shown = undefined
    }
  }
}

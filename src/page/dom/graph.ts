import { topOfFrame } from '../geometry.js'
import type { View } from '../view.js'
import type { App, Part } from './app.js'
import { element } from './element.js'
import { listenInGraph } from './graphKeys.js'
import { activeId, mirrorItems } from './mirror.js'
import { painter, rowHeight } from './painter.js'
import { followPointer } from './pointer.js'

const viewport = (): HTMLElement =>
  element('div', {
    class: 'fg-viewport',
    role: 'tree',
    tabindex: 0,
    'aria-label': 'Flame graph',
    'aria-describedby': 'fg-caption'
  })

/** Scrolls a row into sight; one that was not in sight before comes to the middle. */
const reveal = (port: HTMLElement, top: number): void => {
  const { scrollTop, clientHeight } = port
  if (top >= scrollTop && top + rowHeight <= scrollTop + clientHeight) return
  port.scrollTop = top - (clientHeight - rowHeight) / 2
}

/** Whether the selected frame is another, or stands elsewhere; else a reader who has scrolled away stays there. */
const hasMoved = (before: View | undefined, { state, tree }: View): boolean =>
  before === undefined ||
  before.tree !== tree ||
  before.state.selected !== state.selected ||
  before.state.zoom !== state.zoom ||
  before.state.orientation !== state.orientation

/** The graph itself: a port on a canvas that shows the rows in sight, and the same in words for those who hear it. */
export const graph = (app: App): Part => {
  const port = viewport()
  const painted = painter(app, port, () => pointer.hovered())
  const pointer = followPointer(app, port, painted)
  const space = element('div', { class: 'fg-space', 'aria-hidden': 'true' }, painted.node)
  const mirror = element('div', { class: 'fg-hidden' })
  const node = element('div', { class: 'fg-graph' }, port, pointer.tip)
  port.append(space, mirror)
  listenInGraph(app, port, painted.geometry)
  let shown: View | undefined
  const show = (view: View): void => {
    const isSame = shown?.layout === view.layout
    const isMoved = hasMoved(shown, view)
    shown = view
    space.style.height = `${view.layout.rows.length * rowHeight}px`
    mirror.replaceChildren(...mirrorItems(view))
    port.setAttribute('aria-activedescendant', activeId(view))
    if (!isSame) pointer.forget()
    painted.follow(view, isSame ? 'glide' : 'jump')
    if (isMoved) reveal(port, topOfFrame(painted.geometry(), view.state.selected))
  }
  return {
    node,
    render: (view) => {
      node.hidden = view.state.view === 'table'
      if (!node.hidden) show(view)
    }
  }
}

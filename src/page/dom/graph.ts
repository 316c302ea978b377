import type { Geometry } from '../geometry.js'
import { topOfFrame } from '../geometry.js'
import type { View } from '../view.js'
import type { App, Part } from './app.js'
import { drawGraph } from './canvas/drawGraph.js'
import { surface } from './canvas/surface.js'
import { element } from './element.js'
import { listenInGraph } from './graphKeys.js'
import { activeId, mirrorItems } from './mirror.js'
import { followPointer } from './pointer.js'
import { windowOf, zoomWindow } from './zoomWindow.js'

export interface GraphPart extends Part {
  readonly focus: () => void
  /** Draws again, after something that the view does not know has changed. */
  readonly redraw: () => void
}

/** A finger needs more room than a mouse. */
const rowHeight = matchMedia('(pointer: coarse)').matches ? 28 : 20

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

/** The graph itself: a window on a canvas that shows the rows in sight. */
export const graph = (app: App): GraphPart => {
  const canvas = surface()
  const glide = zoomWindow()
  const space = element('div', { class: 'fg-space', 'aria-hidden': 'true' }, canvas.node)
  const mirror = element('div', { class: 'fg-hidden' })
  const port = viewport()
  port.append(space, mirror)
  let drawn: View | undefined
  let frame = 0

  const geometry = ({ layout, state }: View): Geometry => ({
    layout,
    orientation: state.orientation,
    window: glide.now(),
    width: port.clientWidth,
    rowHeight
  })
  const draw = (time: number): void => {
    frame = 0
    const view = app.view()
    const { clientWidth: width, clientHeight: height, scrollTop: top } = port
    if (width === 0 || height === 0) return
    if (!glide.move(time)) redraw()
    const pen = canvas.begin(width, height)
    const hovered = pointer.hovered()
    if (pen !== undefined) drawGraph(pen, { view, geometry: geometry(view), top, height, hovered })
  }
  const redraw = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  const pointer = followPointer(app, port, () => geometry(app.view()), redraw)
  listenInGraph(app, port, () => geometry(app.view()))
  port.addEventListener('scroll', redraw)
  new ResizeObserver(redraw).observe(port)

  const show = (view: View): void => {
    const isSame = (key: 'layout' | 'tree'): boolean => drawn?.[key] === view[key]
    glide.aim(windowOf(view.layout, view.state.zoom), isSame('layout') ? 'glide' : 'jump')
    space.style.height = `${view.layout.rows.length * rowHeight}px`
    mirror.replaceChildren(...mirrorItems(view))
    port.setAttribute('aria-activedescendant', activeId(view))
    if (!isSame('layout') || !isSame('tree')) pointer.forget()
    reveal(port, topOfFrame(geometry(view), view.state.selected))
    drawn = view
    redraw()
  }
  return {
    node: element('div', { class: 'fg-graph' }, port, pointer.tip),
    render: (view) => {
      port.parentElement?.toggleAttribute('hidden', view.state.view === 'table')
      if (view.state.view !== 'table') show(view)
    },
    focus: () => port.focus({ preventScroll: true }),
    redraw
  }
}

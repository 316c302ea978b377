import type { Geometry } from '../geometry.js'
import type { View } from '../view.js'
import { windowOf, zoomWindow } from '../zoomWindow.js'
import type { App } from './app.js'
import { drawGraph } from './canvas/drawGraph.js'
import { surface } from './canvas/surface.js'

/** A finger needs more room than a mouse. */
export const rowHeight = matchMedia('(pointer: coarse)').matches ? 28 : 20

const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** Keeps a canvas as the view has it: the rows that its port shows, in the window that the zoom asks for. */
export interface Painter {
  readonly node: HTMLCanvasElement
  readonly geometry: () => Geometry
  /** Draws with the next picture of the browser. */
  readonly redraw: () => void
  /** Follows a view: glides to its zoom where it may and people want motion, else jumps. */
  readonly follow: (view: View, how: 'glide' | 'jump') => void
}

export const painter = (
  app: App,
  port: HTMLElement,
  hovered: () => number | undefined
): Painter => {
  const canvas = surface()
  const glide = zoomWindow()
  let request = 0
  const geometry = (): Geometry => {
    const { layout, state } = app.view()
    const { orientation } = state
    return { layout, orientation, window: glide.now(), width: port.clientWidth, rowHeight }
  }
  const paint = (): void => {
    const { clientWidth: width, clientHeight: height, scrollTop: top } = port
    if (width === 0 || height === 0) return
    const pen = canvas.begin(width, height)
    const scene = { view: app.view(), geometry: geometry(), top, height, hovered: hovered() }
    if (pen !== undefined) drawGraph(pen, scene)
  }
  const draw = (time: number): void => {
    request = 0
    if (!glide.move(time)) redraw()
    paint()
  }
  const redraw = (): void => {
    if (request === 0) request = requestAnimationFrame(draw)
  }
  port.addEventListener('scroll', redraw)
  new ResizeObserver(redraw).observe(port)
  // Printing waits for no picture.
  matchMedia('print').addEventListener('change', paint)
  return {
    node: canvas.node,
    geometry,
    redraw,
    follow: ({ layout, state }, how) => {
      glide.aim(windowOf(layout, state.zoom), calm.matches ? 'jump' : how)
      redraw()
    }
  }
}

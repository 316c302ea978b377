import { open } from '../actions.js'
import { frameUnder } from '../geometry.js'
import type { App } from './app.js'
import type { Painter } from './painter.js'
import { tooltip } from './tooltip.js'

export interface Pointer {
  readonly tip: HTMLElement
  /** The frame that the pointer is at. */
  readonly hovered: () => number | undefined
  /** After the frames have changed. */
  readonly forget: () => void
}

/** Follows the pointer over the graph: tells what it is at, and opens what is clicked. */
export const followPointer = (
  app: App,
  port: HTMLElement,
  { geometry, redraw }: Pick<Painter, 'geometry' | 'redraw'>
): Pointer => {
  const tip = tooltip()
  let hovered: number | undefined
  const frameOf = ({ clientX, clientY }: MouseEvent): number | undefined => {
    const { left, top } = port.getBoundingClientRect()
    const x = clientX - left - port.clientLeft
    const y = clientY - top - port.clientTop + port.scrollTop
    return x >= 0 && x < port.clientWidth ? frameUnder(geometry(), x, y) : undefined
  }
  const hover = (frame: number | undefined): void => {
    if (frame === undefined) tip.hide()
    if (frame === hovered) return
    hovered = frame
    port.classList.toggle('fg-over', frame !== undefined)
    redraw()
  }
  const forget = () => hover(undefined)
  port.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    const frame = frameOf(event)
    hover(frame)
    if (frame !== undefined) tip.show(app.view(), frame, event.clientX, event.clientY)
  })
  port.addEventListener('pointerleave', forget)
  port.addEventListener('scroll', forget)
  port.addEventListener('click', (event) => {
    const frame = frameOf(event)
    if (frame !== undefined) app.update(open(app.view(), frame))
  })
  return { tip: tip.node, hovered: () => hovered, forget }
}

import type { Ink, Palette } from '../../palette.js'
import type { TextFitter } from './textFitter.js'

/** What a drawing is made with. */
export interface Pen {
  readonly context: CanvasRenderingContext2D
  readonly fitter: TextFitter
  readonly palette: Palette
  readonly ink: Ink
}

/** A frame on the screen, in CSS pixels, cut at the edges of the canvas. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line inside of a box, along its edges. */
export const outline = (
  { context }: Pen,
  { x, y, width, height }: Box,
  colour: string,
  thickness: number
): void => {
  context.strokeStyle = colour
  context.lineWidth = thickness
  context.strokeRect(x + thickness / 2, y + thickness / 2, width - thickness, height - thickness)
}

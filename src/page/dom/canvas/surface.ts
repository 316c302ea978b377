import { inks, paletteOf } from '../../palette.js'
import { themeNow } from '../theme.js'
import type { Pen } from './pen.js'
import { type TextFitter, textFitter } from './textFitter.js'

const font =
  '12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/** A canvas that is as sharp as the screen. */
export interface Surface {
  readonly node: HTMLCanvasElement
  /** Gives the canvas a size in CSS pixels, and the pen for it; undefined where the browser has no canvas. */
  readonly begin: (width: number, height: number) => Pen | undefined
}

export const surface = (): Surface => {
  const node = document.createElement('canvas')
  const context = node.getContext('2d', { alpha: false })
  let fitter: TextFitter | undefined
  let font_ = ''
  return {
    node,
    begin: (width, height) => {
      if (context === null) return undefined
      const ratio = devicePixelRatio
      const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
      if (node.width !== wide || node.height !== high) {
        node.width = wide
        node.height = high
        node.style.width = `${width}px`
        node.style.height = `${height}px`
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      if (context.font !== font_ || fitter === undefined) {
        context.font = font
        font_ = context.font
        fitter = textFitter(context)
      }
      context.textBaseline = 'middle'
      const theme = themeNow()
      return { context, fitter, palette: paletteOf(theme), ink: inks[theme] }
    }
  }
}

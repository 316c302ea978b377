/** Fits texts into widths, in the font of a canvas. */
export interface TextFitter {
  readonly widthOf: (text: string) => number
  /** The text, or as much of its start as fits with an ellipsis; empty where not even three letters do. */
  readonly fit: (text: string, width: number) => string
}

const LEAST_LETTERS = 3

/** Widths are kept: the same names are drawn again and again. */
export const textFitter = (context: CanvasRenderingContext2D): TextFitter => {
  const known = new Map<string, number>()
  const widthOf = (text: string): number => {
    const width = known.get(text) ?? context.measureText(text).width
    known.set(text, width)
    return width
  }
  const fit = (text: string, width: number): string => {
    const whole = widthOf(text)
    if (whole <= width) return text
    const letters = Array.from(text)
    const room = width - widthOf('…')
    let count = Math.floor((letters.length * room) / whole) + 1
    while (count >= LEAST_LETTERS) {
      const part = letters.slice(0, count).join('')
      if (context.measureText(part).width <= room) return `${part}…`
      count--
    }
    return ''
  }
  return { widthOf, fit }
}

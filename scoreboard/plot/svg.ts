/** A few SVG elements as text. Coordinates are rounded to tenths, so that the picture is the same everywhere. */

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

type Attributes = Readonly<Record<string, string | number>>

const printed = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value)

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${printed(value)}"`)
    .join('')

export const element = (name: string, attributes: Attributes): string =>
  `<${name}${attributesText(attributes)}/>`

export const text = (content: string, attributes: Attributes): string =>
  `<text${attributesText(attributes)}>${escaped(content)}</text>`

export const group = (attributes: Attributes, children: readonly string[]): string =>
  `<g${attributesText(attributes)}>\n${children.join('\n')}\n</g>`

export const line = (from: Point, to: Point, className: string): string =>
  element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: className })

export interface Point {
  readonly x: number
  readonly y: number
}

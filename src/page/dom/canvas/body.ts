import { SMALL } from '../../../model/tree.js'
import { NEW } from '../../changes.js'
import { measured } from '../../measure.js'
import { type Paint, STEPS } from '../../palette.js'
import { shadeOf } from '../../shade.js'
import { pairAt } from '../../sides.js'
import type { View } from '../../view.js'
import { type Box, outline, type Pen } from './pen.js'

/** Narrower frames have no line around them. */
const LINE_FROM = 4
/** How much is left of a frame that head lacks, and of the sum of small frames. */
const GHOST = 0.25
const FAINT = 0.55

const paintOf = ({ palette }: Pen, view: View, node: number): Paint | undefined => {
  const values = measured(view.measure, pairAt(view.tree.total, node))
  return palette[STEPS + shadeOf(view.changes, node, values, view.state.colouring)]
}

/** Whether only base has a frame. */
const isGhost = ({ tree }: View, node: number): boolean =>
  (tree.total.head[node] ?? 0) === 0 && (tree.total.base[node] ?? 0) > 0

const fill = ({ context }: Pen, { x, y, width, height }: Box, colour: string, alpha: number) => {
  context.globalAlpha = alpha
  context.fillStyle = colour
  context.fillRect(x, y, width, height)
  context.globalAlpha = 1
}

const dashes = (pen: Pen, box: Box): void => {
  pen.context.setLineDash([3, 2])
  outline(pen, box, pen.ink.muted, 1)
  pen.context.setLineDash([])
}

/** Fills a frame, `alpha` of it, and returns the colour of text on it. */
export const drawBody = (pen: Pen, view: View, node: number, box: Box, alpha: number): string => {
  const paint = paintOf(pen, view, node)
  if (paint === undefined) return pen.ink.text
  const hasLine = box.width >= LINE_FROM
  if (isGhost(view, node)) {
    fill(pen, box, paint.fill, alpha * GHOST)
    if (hasLine) dashes(pen, box)
    return pen.ink.text
  }
  const isSmall = view.tree.functions[node] === SMALL
  fill(pen, box, paint.fill, isSmall ? alpha * FAINT : alpha)
  if (hasLine && view.changes.standing[node] === NEW) outline(pen, box, pen.ink.text, 1)
  return isSmall || alpha < 1 ? pen.ink.text : paint.text
}

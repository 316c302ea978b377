import { type Mark, markOf } from '../../mark.js'
import { frameName } from '../../names.js'
import type { View } from '../../view.js'
import type { Box, Pen } from './pen.js'

const PADDING = 4
const BADGE = 11
/** The change is not printed beside a name that has less room than this. */
const LEAST_NAME = 28

/** A sign in a square of its own, so that it is not taken for that of a number. */
const drawBadge = ({ context }: Pen, badge: Mark['badge'], x: number, y: number): void => {
  const [middle, end] = [BADGE / 2, BADGE - 3]
  context.lineWidth = 1
  context.strokeRect(x + 0.5, y + 0.5, BADGE - 1, BADGE - 1)
  context.beginPath()
  context.moveTo(x + 3, y + middle)
  context.lineTo(x + end, y + middle)
  if (badge === '+') {
    context.moveTo(x + middle, y + 3)
    context.lineTo(x + middle, y + end)
  }
  context.stroke()
}

/** The texts of a label in a room: name and change, or the change alone, or its arrow. */
export const textsIn = (
  { fitter }: Pick<Pen, 'fitter'>,
  name: string,
  { change, arrow }: Mark,
  room: number
): readonly string[] => {
  if (change === '') return [fitter.fit(name, room)]
  const taken = fitter.widthOf(change) + 2 * PADDING
  if (room - taken >= LEAST_NAME) return [fitter.fit(name, room - taken), change]
  if (fitter.widthOf(change) <= room) return [change]
  return fitter.widthOf(arrow) <= room + PADDING ? [arrow] : []
}

/** Writes name and change of a frame into its box. */
export const drawLabel = (pen: Pen, view: View, node: number, box: Box, colour: string): void => {
  const { context, fitter } = pen
  const mark = markOf(view, node)
  const { short } = frameName(view.data.functions, view.tree.functions[node] ?? 0)
  const hasBadge = mark.badge !== '' && box.width >= BADGE + PADDING
  context.fillStyle = colour
  context.strokeStyle = colour
  let x = box.x + PADDING
  if (hasBadge) {
    drawBadge(pen, mark.badge, box.x + PADDING / 2, box.y + (box.height - BADGE) / 2)
    x += BADGE
  }
  for (const text of textsIn(pen, short, mark, box.x + box.width - PADDING - x)) {
    if (text === '') continue
    context.fillText(text, x, box.y + box.height / 2 + 0.5)
    x += fitter.widthOf(text) + 2 * PADDING
  }
}

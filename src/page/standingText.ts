import { FEW, GONE, NEW, NOISE, SAME, UNCOMPARED } from './changes.js'
import { pointsText, smallShareText } from './measure.js'
import { pairAt } from './sides.js'
import type { View } from './view.js'

const absence = (side: 'base' | 'head', cut: number): string =>
  cut > 0 ? `not in ${side}, or below ${smallShareText(cut)} of it` : `not in ${side}`

/** `sampling noise is ±0.8%`; empty where it is not known. */
const noiseWords = ({ judge, measure, tree }: View, node: number): string => {
  const noise = judge === 'uncompared' ? undefined : judge.noise?.(pairAt(tree.total, node))
  return noise === undefined
    ? ''
    : `sampling noise is ${pointsText(measure, noise).replace('+', '±')}`
}

/** How the change of a frame stands, in words. */
export const standingText = (view: View, node: number): string => {
  const { cut } = view.page
  switch (view.changes.standing[node] ?? SAME) {
    case SAME:
      return view.measure.mode === 'share' ? 'no change of its share' : 'no change'
    case NOISE:
      return `no sure change: ${noiseWords(view, node)}`
    case FEW:
      return 'too few samples to tell a change'
    case UNCOMPARED:
      return 'not compared'
    case NEW:
      return `new: ${absence('base', cut)}`
    case GONE:
      return `gone: ${absence('head', cut)}`
    default: {
      const word = (view.changes.points[node] ?? 0) > 0 ? 'more' : 'less'
      return [word, noiseWords(view, node)].filter((one) => one !== '').join('; ')
    }
  }
}

import { formatPercent } from '../units/format.js'
import { GONE, isChanged, NEW, UNCOMPARED } from './changes.js'
import { measured, pointsText, relativeText } from './measure.js'
import { pairAt } from './sides.js'
import type { View } from './view.js'

/** What a frame carries beside its name, so that colour is never the only sign. */
export interface Mark {
  /** Of frames that only one side has: `+` new, `-` gone. */
  readonly badge: '+' | '-' | ''
  /** Signed change, or the share of the frame where sides are not compared; empty without a sure change. */
  readonly change: string
  /** For frames too narrow for the change. */
  readonly arrow: '▲' | '▼' | ''
}

const unmarked: Mark = { badge: '', change: '', arrow: '' }

const shareOfAll = ({ tree, whole }: View, node: number): Mark => {
  const side = whole.head > 0 ? 'head' : 'base'
  const share = pairAt(tree.total, node)[side] / whole[side]
  return { ...unmarked, change: formatPercent(share * 100) }
}

/** The mark of a frame, in the numbers that its colour shows. */
export const markOf = (view: View, node: number): Mark => {
  const { changes, measure, state, tree } = view
  const standing = changes.standing[node]
  if (standing === UNCOMPARED) return shareOfAll(view, node)
  if (!isChanged(changes, node)) return unmarked
  const points = changes.points[node] ?? 0
  const isRelative = state.colouring === 'relative' && standing !== NEW && standing !== GONE
  return {
    badge: standing === NEW ? '+' : standing === GONE ? '-' : '',
    change: isRelative
      ? relativeText(measured(measure, pairAt(tree.total, node)))
      : pointsText(measure, points),
    arrow: points > 0 ? '▲' : '▼'
  }
}

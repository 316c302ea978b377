import { formatCount, formatPercent } from '../units/format.js'
import { tidySentence } from '../units/visible.js'
import { GONE, SMALLEST_POINTS } from './changes.js'
import { smallShareText } from './measure.js'
import { STRONGEST_POINTS } from './shade.js'
import type { WidthOf } from './state.js'
import type { View } from './view.js'

/** Which numbers are shown, in a sentence. */
const modeCaption = ({ measure, page }: View): string => {
  if (measure.mode === 'share') return 'Numbers are shares of all that each side costs'
  if (measure.mode === 'absolute') return 'Numbers are absolute'
  const { base = 0, head = 0 } = page.operations ?? {}
  return `Numbers are per operation (${formatCount(base)} in base, ${formatCount(head)} in head)`
}

const widthCaptions: Readonly<Record<WidthOf, string>> = {
  head: 'frames are as wide as head',
  base: 'frames are as wide as base',
  union: 'frames are as wide as the larger of base and head'
}

const colourCaption = ({ state, measure, judge }: View): string => {
  if (judge === 'uncompared') return 'nothing is coloured'
  const noise = judge.noise === undefined ? '' : ', grey within sampling noise'
  if (state.colouring === 'relative') return `colour is the change of each frame by itself${noise}`
  const unit = measure.mode === 'share' ? 'percentage points' : 'percent of base'
  return `colour is what each frame adds to the change, in ${unit}${noise}`
}

const tableCaption = ({ judge }: View): string => {
  if (judge === 'uncompared') return 'base and head are not compared'
  return judge.noise === undefined ? '' : 'changes in grey are within sampling noise'
}

const cutCaption = ({ page: { cut } }: View): string =>
  cut > 0 ? ` What is below ${smallShareText(cut)} of both sides is added up as small frames.` : ''

/** What numbers, widths and colours mean right now, and what is left out. */
export const caption = (view: View): string => {
  const { view: name, widthOf } = view.state
  const more =
    name === 'table' ? [tableCaption(view)] : [widthCaptions[widthOf], colourCaption(view)]
  const parts = [modeCaption(view), ...more].filter((part) => part !== '')
  return `${parts.join('; ')}.${cutCaption(view)}`
}

/** What the reader has to know before trusting a colour. */
export const notices = ({ page, whole, judge, layout, state }: View): readonly string[] => {
  const { refused, counts } = page
  const isEmpty = state.view === 'sandwich' && (layout.width[0] ?? 0) === 0
  const isSilent = judge !== 'uncompared' && judge.noise === undefined
  const lines = [
    refused !== undefined && `Base and head are not compared: ${tidySentence(refused)}.`,
    whole.base === 0 && whole.head > 0 && 'There is no base: only head is shown.',
    whole.head === 0 && whole.base > 0 && 'There is no head: only base is shown.',
    whole.base === 0 && whole.head === 0 && 'Nothing was sampled.',
    isSilent &&
      refused === undefined &&
      'The sampling error of this profile is not known: small changes may be noise.',
    isEmpty && state.widthOf !== 'union' && `Nothing of this is in ${state.widthOf}: choose Both.`,
    !counts && 'Gates do not look at this sample type.'
  ]
  return lines.filter((line) => line !== false)
}

/** One step of the legend: its place from -1 (less) to 1 (more), and its text. */
export interface LegendStep {
  readonly at: number
  readonly text: string
}

/** The scale of colours, from less to more. */
export const legend = ({ state, measure }: View): readonly LegendStep[] => {
  if (state.colouring === 'relative') {
    return [
      { at: -1, text: 'half' },
      { at: 0, text: 'same' },
      { at: 1, text: 'twice' }
    ]
  }
  const unit = measure.mode === 'share' ? ' pp' : '%'
  return [
    { at: -1, text: `-${STRONGEST_POINTS}${unit}` },
    { at: -0.5, text: `-${Math.sqrt(STRONGEST_POINTS * SMALLEST_POINTS)}${unit}` },
    { at: 0, text: 'same' },
    { at: 0.5, text: `+${Math.sqrt(STRONGEST_POINTS * SMALLEST_POINTS)}${unit}` },
    { at: 1, text: `+${STRONGEST_POINTS}${unit}` }
  ]
}

/** The share of base, 0 to 1, in frames that head lacks: what a page as wide as head does not show. */
export const goneShare = ({ tree, whole, changes, layout }: View): number => {
  const { parents, total, turn } = tree
  const isGone = (node: number) => changes.standing[node] === GONE
  let gone = 0
  for (let node = 1; node < turn; node++) {
    if (!isGone(node) || (layout.width[node] ?? 0) > 0 || isGone(parents[node] ?? 0)) continue
    gone += total.base[node] ?? 0
  }
  return whole.base > 0 ? gone / whole.base : 0
}

/** The answer to a search: how many frames, and their share of each side; or what is wrong with the query. */
export const searchText = ({ hits, matches, whole }: View): string => {
  if (hits === undefined) return ''
  if (matches === undefined) return 'refused' in hits ? `Not a pattern: ${hits.refused}` : ''
  if (matches.count === 0) return 'No match'
  const share = (side: 'base' | 'head') =>
    whole[side] > 0 ? formatPercent((matches.cost[side] / whole[side]) * 100) : '0.0%'
  const frames = matches.count === 1 ? '1 frame' : `${formatCount(matches.count)} frames`
  return `${frames}: ${share('base')} of base, ${share('head')} of head`
}

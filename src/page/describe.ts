import { ROOT } from '../model/tree.js'
import { tidyName, tidySentence } from '../units/visible.js'
import {
  deltaText,
  type Measure,
  measured,
  measureOf,
  pointsOf,
  pointsText,
  relativeText,
  valueText
} from './measure.js'
import { type FrameName, frameName, placeText } from './names.js'
import { type Pair, pairAt } from './sides.js'
import { standingText } from './standingText.js'
import type { View } from './view.js'

/** Base, head and change of one figure, printed. */
export interface Figure {
  readonly label: string
  readonly base: string
  readonly head: string
  readonly change: string
}

/** What is told of a frame in the tooltip and below the graph. */
export interface Description {
  readonly name: FrameName
  /** File, package and owners, as far as known. */
  readonly where: readonly string[]
  readonly figures: readonly Figure[]
  readonly notes: readonly string[]
}

const MAX_WHERE = 200

/** The change in its unit, against the value itself, and in percent of all of base. */
const changeText = (measure: Measure, values: Pair): string => {
  if (values.base === values.head) return 'none'
  const points = pointsText(measure, pointsOf(measure, values))
  const relative = relativeText(values)
  // The frame of all is all of base: its two percentages are one.
  const isSaid = measure.mode === 'share' || points === relative
  const beside = isSaid ? relative : `${relative}, ${points} of base`
  return `${deltaText(measure, values)} (${beside})`
}

const figure = (label: string, measure: Measure, values: Pair): Figure => {
  const ours = measured(measure, values)
  return {
    label,
    base: valueText(measure, ours.base),
    head: valueText(measure, ours.head),
    change: changeText(measure, ours)
  }
}

/** Beside cost its share, beside share the values themselves. */
const figuresOf = ({ page, whole, measure, tree }: View, node: number): readonly Figure[] => {
  const total = pairAt(tree.total, node)
  const isShare = measure.mode === 'share'
  const other = measureOf(isShare ? 'absolute' : 'share', page, whole)
  return [
    figure('Total', measure, total),
    figure('Self', measure, pairAt(tree.self, node)),
    figure(isShare ? 'Total, absolute' : 'Total, share', other, total)
  ]
}

const findingNotes = ({ page }: View, fn: number): readonly string[] =>
  page.findings
    .filter((finding) => finding.fn === fn)
    .map(({ word, evidence }) => `Report: ${tidySentence(word)}; ${tidySentence(evidence)}`)

/** Everything about one frame. */
export const describe = (view: View, node: number): Description => {
  const fn = view.tree.functions[node] ?? ROOT
  const known = view.data.functions[fn]
  const where =
    known === undefined
      ? []
      : [placeText(known), known.pkg, known.owners.join(' ')].filter((one) => one !== '')
  return {
    name: frameName(view.data.functions, fn),
    where: where.map((one) => tidyName(one, MAX_WHERE)),
    figures: figuresOf(view, node),
    notes: [standingText(view, node), ...findingNotes(view, fn)]
  }
}

/** One line for those who hear the page: name, total and change. */
export const spoken = (view: View, node: number): string => {
  const { name, figures } = describe(view, node)
  const [total] = figures
  const numbers = total === undefined ? '' : `${total.base} to ${total.head}, ${total.change}`
  return `${name.short}: ${numbers}, ${standingText(view, node)}`
}

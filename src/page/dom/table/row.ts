import { tidySentence } from '../../../units/visible.js'
import { pointsText, relativeText, valueText } from '../../measure.js'
import { frameName } from '../../names.js'
import type { Pair } from '../../sides.js'
import type { TableRow } from '../../tableRows.js'
import type { View } from '../../view.js'
import type { App } from '../app.js'
import { element } from '../element.js'
import { goToFunction } from '../goToFunction.js'

const tone = (points: number, isChanged: boolean): string => {
  if (!isChanged) return 'fg-even'
  return points > 0 ? 'fg-more' : 'fg-less'
}

const changeCell = (view: View, values: Pair, points: number, isChanged: boolean): HTMLElement => {
  const relative = relativeText(values)
  const text = `${pointsText(view.measure, points)}${relative === '' ? '' : ` (${relative})`}`
  return element('td', { class: tone(points, isChanged) }, text)
}

const cellsOf = (view: View, values: Pair, points: number, isChanged: boolean) => [
  element('td', {}, valueText(view.measure, values.base)),
  element('td', {}, valueText(view.measure, values.head)),
  changeCell(view, values, points, isChanged)
]

const reportWords = ({ page }: View, fn: number): string =>
  page.findings
    .filter((finding) => finding.fn === fn)
    .map(({ word }) => tidySentence(word))
    .join(', ')

/** The name leads to the function in the graph. */
const nameCell = (app: App, view: View, fn: number): HTMLElement => {
  const { long } = frameName(view.data.functions, fn)
  if (view.data.functions[fn] === undefined) return element('th', { scope: 'row' }, long)
  const button = element('button', { type: 'button' }, long)
  button.addEventListener('click', () => goToFunction(app, fn))
  return element('th', { scope: 'row' }, button)
}

/** A function as a row. */
export const rowOf = (app: App, view: View, row: TableRow): HTMLElement =>
  element(
    'tr',
    {},
    nameCell(app, view, row.fn),
    ...cellsOf(view, row.self, row.selfPoints, row.selfChanged),
    ...cellsOf(view, row.total, row.totalPoints, row.totalChanged),
    element('td', { class: 'fg-words' }, reportWords(view, row.fn))
  )

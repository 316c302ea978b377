import { percent } from '../tables/text.js'
import type { Score } from '../tally.js'
import { element, group, line, text } from './svg.js'

const left = 190
const width = 190
const top = 56
const step = 31

const xOf = (fraction: number): number => left + width * fraction

const bar = ({ rule, alarmed }: Score, index: number): readonly string[] => {
  const y = top + index * step
  const middle = y + 9
  const kind = rule.id.startsWith('flamegate') ? 'own' : 'other'
  return [
    text(rule.title, { x: left - 8, y: middle + 4, class: 'label end' }),
    element('rect', {
      x: left,
      y,
      width: Math.max(1, width * alarmed.rate),
      height: 18,
      class: kind
    }),
    line({ x: xOf(alarmed.lo), y: middle }, { x: xOf(alarmed.hi), y: middle }, 'interval'),
    text(`${percent(alarmed.rate)}%`, { x: xOf(alarmed.hi) + 6, y: middle + 4, class: 'value' })
  ]
}

/** How many pull requests without a change every rule raised an alarm about: bars with their intervals. */
export const falseAlarmBars = (scores: readonly Score[]): string =>
  group({}, [
    text('Nothing changed: pull requests with a false alarm', { x: 8, y: 24, class: 'title' }),
    ...scores.flatMap(bar),
    line({ x: left, y: top - 6 }, { x: left, y: top + scores.length * step - 6 }, 'axis')
  ])

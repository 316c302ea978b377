import type { AckEntry } from '../../model/ack.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { join, type Terminal, term, terminal } from '../escape.js'
import { acksToShow, ackWords, closedWords, findingNamer, loosensTitle } from '../words/acks.js'
import type { Lines } from './judgement.js'
import { hang, type Paint } from './layout.js'

const mostLines = 10

/** What head would loosen. */
export const loosened = ({ head_loosens }: Report, paint: Paint): Lines =>
  head_loosens.length === 0
    ? []
    : [
        paint('yellow', terminal(loosensTitle)),
        ...head_loosens.slice(0, mostLines).flatMap((words) => hang(term`  - `, terminal(words))),
        ...more(head_loosens.length, 'change')
      ]

const more = (count: number, noun: string): Lines =>
  count <= mostLines
    ? []
    : [term`  and ${terminal(plural(count - mostLines, `more ${noun}`))} in report.md`]

const line = (entry: AckEntry, nameOf: (id: string) => string): Lines => {
  const { mark, subjects, rest } = ackWords(entry, nameOf)
  const about = terminal(subjects.join(', '))
  return hang(term`  - `, join([term`${terminal(mark)}:`, about, terminal(rest)], ' '))
}

const without = (closed: readonly AckEntry[]): readonly Terminal[] =>
  closed.length === 0 ? [] : [term`  - without effect: ${terminal(closedWords(closed))}`]

/** What was accepted, by whom and why. */
export const acks = (report: Report, paint: Paint): Lines => {
  const { open, closed } = acksToShow(report)
  if (open.length + closed.length === 0) return []
  const nameOf = findingNamer(report)
  return [
    paint('bold', term`Acknowledged`),
    ...open.slice(0, mostLines).flatMap((entry) => line(entry, nameOf)),
    ...more(open.length, 'line'),
    ...without(closed)
  ]
}

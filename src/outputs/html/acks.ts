/** What was accepted, by whom and why, and the ids with which the rest could be. */
import type { AckEntry } from '../../model/ack.js'
import type { Report } from '../../model/report.js'
import {
  acceptWords,
  acksToShow,
  ackWords,
  closedWords,
  findingNamer,
  openFindings
} from '../words/acks.js'
import { gatesInOrder } from '../words/verdict.js'
import { h, linkTo, type Node } from './element.js'
import { findingHref } from './findings.js'
import { joined, name, prose } from './inline.js'
import { details, section } from './section.js'
import { limitRows, table } from './table.js'

const maxRows = 100

const list = (entries: readonly AckEntry[], report: Report): Node => {
  if (entries.length === 0) return undefined
  const nameOf = findingNamer(report)
  const { shown, rest } = limitRows(entries, maxRows, 'acks')
  const items = shown.map((entry) => {
    const { mark, subjects, rest: words } = ackWords(entry, nameOf)
    return h('li', {}, joined([`${mark}:`, joined(subjects.map(name), ', '), prose(words)], ' '))
  })
  return [h('ul', {}, ...items), rest]
}

const accept = (report: Report): Node => {
  const ids = openFindings(report, gatesInOrder(report))
  if (ids.length === 0) return undefined
  const nameOf = findingNamer(report)
  const hrefOf = findingHref(report)
  const { shown, rest } = limitRows(ids, maxRows, 'verdict.gates')
  return details(
    'Is this intended? Accept it',
    h('p', {}, prose(acceptWords)),
    table<string>({
      caption: 'What fails',
      columns: [
        { title: 'Finding', kind: 'name', cell: (id) => linkTo(hrefOf(id), name(nameOf(id))) },
        { title: 'ID', kind: 'words', cell: name }
      ],
      groups: [{ rows: shown }]
    }),
    rest
  )
}

/** What was accepted, and how to accept more. */
export const acks = (report: Report): Node => {
  const { open, closed } = acksToShow(report)
  return section('acks', 'Acknowledgements', [
    list(open, report),
    details(`Acknowledgements without effect: ${closedWords(closed)}`, list(closed, report)),
    accept(report)
  ])
}

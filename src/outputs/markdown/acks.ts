import type { AckEntry } from '../../model/ack.js'
import type { Report } from '../../model/report.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import {
  acceptWords,
  acksToShow,
  ackWords,
  closedWords,
  findingNamer,
  loosensTitle,
  openFindings
} from '../words/acks.js'
import { gatesInOrder } from '../words/verdict.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { table } from './table.js'

/** What head would loosen, which whoever merges it should know. */
export const loosened: Block = {
  id: 'loosened',
  render: ({ head_loosens }, size) => {
    if (head_loosens.length === 0) return md``
    const { shown, rest } = limitRows(head_loosens, size.openRows, 'head_loosens')
    const items = [...shown.map(text), rest].filter((item) => item !== '')
    return join(
      [md`> [!WARNING]`, md`> **${text(loosensTitle)}**`, ...items.map((item) => md`> - ${item}`)],
      '\n'
    )
  }
}

const lines = (entries: readonly AckEntry[], report: Report, max: number): Markdown => {
  const nameOf = findingNamer(report)
  const { shown, rest } = limitRows(entries, max, 'acks')
  const items = shown.map((entry) => {
    const { mark, subjects, rest: words } = ackWords(entry, nameOf)
    const about = join(
      subjects.map((subject) => code(subject)),
      ', '
    )
    return join([md`- ${text(mark)}:`, about, text(words)], ' ')
  })
  return join([join(items, '\n'), rest], '\n\n')
}

/** What was accepted, by whom and why; what changes nothing is one click away. */
export const acks: Block = {
  id: 'acks',
  render: (report, size) => {
    const { open, closed } = acksToShow(report)
    return join(
      [
        open.length === 0 ? md`` : md`Acknowledged:`,
        lines(open, report, size.openRows),
        size.detailRows === 0
          ? md``
          : details(markup`Acknowledgements without effect: ${html(closedWords(closed))}`, [
              lines(closed, report, size.detailRows)
            ])
      ],
      '\n\n'
    )
  }
}

/** The ids of what fails, for those who intend it. */
export const accept: Block = {
  id: 'accept',
  render: (report, size) => {
    const ids = openFindings(report, gatesInOrder(report))
    if (ids.length === 0 || size.detailRows === 0) return md``
    const nameOf = findingNamer(report)
    const { shown, rest } = limitRows(ids, size.detailRows, 'verdict.gates')
    const rows = table(
      [
        { title: md`What fails`, align: 'left', cell: (id: string) => code(nameOf(id)) },
        { title: md`ID`, align: 'left', cell: (id: string) => code(id, 220) }
      ],
      shown
    )
    return details(markup`Is this intended? Accept it`, [text(acceptWords), rows, rest])
  }
}

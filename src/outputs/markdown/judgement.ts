import type { GateEntry, Report } from '../../model/report.js'
import { code, html, join, type Markdown, markup, md, text, unbroken } from '../escape.js'
import { gateReason } from '../words/acks.js'
import {
  gateCounts,
  gatesInOrder,
  isIdle,
  needsAttention,
  severityWords,
  standingGlyphs,
  standingOf,
  standingWords
} from '../words/verdict.js'
import type { Block } from './block.js'
import { details } from './details.js'
import { table } from './table.js'

const score = (report: Report, dimension: 'cpu' | 'memory' | 'overall'): Markdown =>
  md`**${text(`${report.rating[dimension]}/10`)}** (${text(report.rating_basis[dimension])})`

/** The three scores, each with what it rests on. */
export const ratings: Block = {
  id: 'ratings',
  render: (report) =>
    join(
      [
        md`Rating: overall ${score(report, 'overall')}`,
        md`CPU ${score(report, 'cpu')}`,
        md`memory ${score(report, 'memory')}`
      ],
      ' · '
    )
}

const status = (gate: GateEntry): Markdown => {
  const standing = standingOf(gate)
  const words = unbroken(text(`${standingGlyphs[standing]} ${standingWords[standing]}`))
  return standing === 'failed' ? md`**${words}**` : words
}

const gateTable = (gates: readonly GateEntry[], report: Report): Markdown =>
  table(
    [
      { title: md`Gate`, align: 'left', cell: ({ id }) => code(id) },
      { title: md`Status`, align: 'left', cell: status },
      {
        title: md`If it fails`,
        align: 'left',
        cell: ({ severity }) => unbroken(text(severityWords[severity]))
      },
      { title: md`Because`, align: 'left', cell: (gate) => text(gateReason(report, gate)) }
    ],
    gates
  )

/** Gates with nothing to do share a line, so that those of data that nobody set up take no room. */
const idleLine = (idle: readonly GateEntry[], report: Report): readonly Markdown[] =>
  idle.length === 0
    ? []
    : [
        md`Not applicable: ${join(
          idle.map((gate) => md`${code(gate.id)} (${text(gateReason(report, gate))})`),
          ', '
        )}`
      ]

/** The governance gates: open where one needs a reader, otherwise their counts. */
export const gates: Block = {
  id: 'gates',
  render: (report) => {
    const inOrder = gatesInOrder(report)
    const busy = inOrder.filter((gate) => !isIdle(gate))
    const all = [
      ...(busy.length === 0 ? [] : [gateTable(busy, report)]),
      ...idleLine(inOrder.filter(isIdle), report)
    ]
    if (inOrder.some(needsAttention)) return join(all, '\n\n')
    return details(markup`Gates: ${html(gateCounts(inOrder))}`, all)
  }
}

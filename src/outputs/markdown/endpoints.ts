import type { EndpointEntry, EndpointsEntry } from '../../model/endpointEntry.js'
import { plural } from '../../units/count.js'
import { code, html, join, type Markdown, markup, md, text, unbroken } from '../escape.js'
import {
  certaintyWords,
  changeWords,
  costWords,
  endpointCounts,
  endpointMark,
  endpointsMethod,
  functionLines,
  increaseWords,
  measureWords,
  medianWords,
  missedObjectives,
  objectiveWords
} from '../words/endpoints.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const lines = (words: readonly string[]): Markdown => join(words.map(text), '<br>')

const columns: readonly Column<EndpointEntry>[] = [
  {
    title: md` `,
    align: 'left',
    cell: (entry) => {
      const { glyph, word } = endpointMark(entry)
      return unbroken(text(`${glyph} ${word}`))
    }
  },
  {
    title: md`Endpoint`,
    align: 'left',
    cell: (entry) =>
      join([code(entry.name), lines([objectiveWords(entry), medianWords(entry)])], '<br>')
  },
  {
    title: md`Base → head`,
    align: 'right',
    cell: (entry) => lines([costWords(entry), measureWords(entry)])
  },
  { title: md`Change`, align: 'right', cell: (entry) => md`**${text(changeWords(entry))}**` },
  {
    title: md`Of the increase`,
    align: 'left',
    cell: (entry) => lines([increaseWords(entry), ...functionLines(entry)])
  },
  { title: md`Evidence`, align: 'left', cell: (entry) => text(certaintyWords(entry)) }
]

/** Endpoints that something is promised of, and that a gate failed on. */
export const objectives: Block = {
  id: 'objectives',
  render: (report, { openRows }) => {
    const missed = missedObjectives(report)
    const { shown, rest } = limitRows(missed, openRows, 'endpoints.rows')
    if (missed.length === 0) return md``
    const title = plural(missed.length, 'endpoint')
    return join([md`#### With an objective: ${text(title)}`, table(columns, shown), rest], '\n\n')
  }
}

const everyEndpoint = (entry: EndpointsEntry, rows: number): Markdown => {
  const { shown, rest } = limitRows(entry.rows, rows, 'endpoints.rows')
  return details(markup`Endpoints: ${html(endpointCounts(entry))}`, [
    table(columns, shown),
    rest,
    ...endpointsMethod(entry).map(text)
  ])
}

/** What requests to every endpoint cost. */
export const endpoints: Block = {
  id: 'endpoints',
  render: ({ endpoints: entry }, { detailRows }) =>
    entry === undefined ? md`` : everyEndpoint(entry, detailRows)
}

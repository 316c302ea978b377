import type { EndpointEntry } from '../../model/endpointEntry.js'
import type { Report } from '../../model/report.js'
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
  objectiveWords
} from '../words/endpoints.js'
import { h, type Node } from './element.js'
import { markNode } from './functionColumns.js'
import { aside, lines, name, prose, unbroken } from './inline.js'
import type { Tone } from './plots/forest.js'
import { section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 200

const tones: Readonly<Record<EndpointEntry['verdict'], Tone>> = {
  regression: 'worse',
  improvement: 'better',
  unchanged: 'even',
  not_judged: 'even'
}

const columns: readonly Column<EndpointEntry>[] = [
  {
    title: 'Verdict',
    kind: 'mark',
    cell: (entry) => markNode(endpointMark(entry), tones[entry.verdict])
  },
  {
    title: 'Endpoint',
    kind: 'name',
    cell: (entry) =>
      lines(name(entry.name), aside(prose(objectiveWords(entry))), aside(medianWords(entry)))
  },
  {
    title: 'Base → head',
    kind: 'value',
    cell: (entry) => lines(unbroken(costWords(entry)), aside(measureWords(entry)))
  },
  { title: 'Change', kind: 'value', cell: (entry) => h('b', {}, changeWords(entry)) },
  {
    title: 'Of the increase',
    kind: 'words',
    cell: (entry) => lines(increaseWords(entry), ...functionLines(entry).map(prose))
  },
  { title: 'Evidence', kind: 'evidence', cell: (entry) => prose(certaintyWords(entry)) }
]

/** What requests to every endpoint cost. */
export const endpoints = ({ endpoints: entry }: Report): Node => {
  if (entry === undefined) return undefined
  const { shown, rest } = limitRows(entry.rows, maxRows, 'endpoints.rows')
  return section('endpoints', 'Endpoints', [
    table({
      caption: `Endpoints: ${endpointCounts(entry)}`,
      columns,
      groups: [{ rows: shown }]
    }),
    rest,
    ...endpointsMethod(entry).map((one) => h('p', {}, prose(one)))
  ])
}

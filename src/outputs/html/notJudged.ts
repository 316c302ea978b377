import type { NotJudgedEntry, Report } from '../../model/report.js'
import { benchmarkRow, functionRow } from '../anchors.js'
import { metricName } from '../words/change.js'
import { functionNamer } from '../words/names.js'
import {
  benchmarksById,
  notJudgedCounts,
  notJudgedInOrder,
  reasonWords,
  wouldBeWords
} from '../words/notJudged.js'
import { shownBenchmarks } from './benchmarks.js'
import { h, linkTo, type Node, within } from './element.js'
import { lines, name, prose, unbroken } from './inline.js'
import { permalink } from './permalink.js'
import { details, section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 200

/** A longer list is one click away, so that it hides nothing behind it. */
const openRows = 10

const columnsOf = (report: Report): readonly Column<NotJudgedEntry>[] => {
  const nameOf = functionNamer(report)
  const benchmarks = benchmarksById(report)
  const drawn = shownBenchmarks(report)
  return [
    {
      title: 'Function or benchmark',
      kind: 'name',
      cell: (entry) => {
        if (entry.kind === 'function') return permalink(entry.id, name(nameOf(entry)))
        const href = drawn.has(entry.id) ? within(benchmarkRow(entry.id)) : undefined
        return linkTo(href, name(entry.name))
      }
    },
    {
      title: 'Measured',
      kind: 'label',
      cell: (entry) => (entry.kind === 'function' ? metricName(entry.metric) : entry.unit)
    },
    {
      title: 'Would be',
      kind: 'mark',
      cell: (entry) => unbroken(wouldBeWords(entry, benchmarks))
    },
    {
      title: 'Because',
      kind: 'words',
      cell: (entry) => lines(...reasonWords(entry, benchmarks).map(prose))
    }
  ]
}

const why =
  'These rows count towards nothing: a change without evidence is no change, and no proof that there was none.'

/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
export const notJudged = (report: Report): Node => {
  const benchmarks = benchmarksById(report)
  const { shown, rest } = limitRows(notJudgedInOrder(report, benchmarks), maxRows, 'not_judged')
  if (shown.length === 0) return undefined
  const drawn = shownBenchmarks(report)
  const caption = `Not judged: ${notJudgedCounts(report, benchmarks)}`
  const rows = table({
    caption,
    columns: columnsOf(report),
    groups: [{ rows: shown }],
    idOf: ({ kind, id }) => {
      if (kind === 'function') return functionRow(id)
      return drawn.has(id) ? undefined : benchmarkRow(id)
    }
  })
  return section('not-judged', 'Not judged', [
    h('p', {}, why),
    shown.length > openRows ? details(caption, rows, rest) : rows
  ])
}

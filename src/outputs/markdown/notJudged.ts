import type { NotJudgedEntry, Report } from '../../model/report.js'
import { code, html, join, markup, md, text } from '../escape.js'
import { type CommentLinks, toBenchmark, toFunction } from '../links.js'
import { metricName } from '../words/change.js'
import { functionNamer } from '../words/names.js'
import {
  type Benchmarks,
  benchmarksById,
  notJudgedCounts,
  notJudgedInOrder,
  reasonWords,
  wouldBeWords
} from '../words/notJudged.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const columns = (
  report: Report,
  benchmarks: Benchmarks,
  links: CommentLinks
): readonly Column<NotJudgedEntry>[] => {
  const nameOf = functionNamer(report)
  return [
    {
      title: md`Function or benchmark`,
      align: 'left',
      cell: (entry) =>
        entry.kind === 'function'
          ? toFunction(code(nameOf(entry)), links, entry.id)
          : toBenchmark(code(entry.name), links, entry.id)
    },
    {
      title: md`Measured`,
      align: 'left',
      cell: (entry) => text(entry.kind === 'function' ? metricName(entry.metric) : entry.unit)
    },
    {
      title: md`Would be`,
      align: 'left',
      cell: (entry) => text(wouldBeWords(entry, benchmarks))
    },
    {
      title: md`Because`,
      align: 'left',
      cell: (entry) => join(reasonWords(entry, benchmarks).map(text), '<br>')
    }
  ]
}

/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
export const notJudged: Block = {
  id: 'not-judged',
  render: (report, size) => {
    const benchmarks = benchmarksById(report)
    const rows = notJudgedInOrder(report, benchmarks)
    const { shown, rest } = limitRows(rows, size.detailRows, 'not_judged')
    return details(markup`Not judged: ${html(notJudgedCounts(report, benchmarks))}`, [
      table(columns(report, benchmarks, size.links ?? {}), shown),
      rest
    ])
  }
}

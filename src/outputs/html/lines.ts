/** The hottest lines of functions on both sides, behind a click. */
import type { FunctionEntry, Report } from '../../model/report.js'
import { metricName } from '../words/change.js'
import { linesExplanation, linesTitle, lineWords, withLines } from '../words/lines.js'
import { functionNamer } from '../words/names.js'
import { h, type Node } from './element.js'
import { whereNode } from './functionColumns.js'
import { aside, lines as below, name, prose, unbroken } from './inline.js'
import { details } from './section.js'
import { type Column, table } from './table.js'

const side =
  (of: 'base' | 'head') =>
  ({ lines, unit }: FunctionEntry): Node =>
    below(...(lines?.[of] ?? []).map((line) => unbroken(lineWords(line, unit))))

const columnsOf = (nameOf: (entry: FunctionEntry) => string): readonly Column<FunctionEntry>[] => [
  {
    title: 'Function',
    kind: 'name',
    cell: (entry) => below(name(nameOf(entry)), aside(whereNode(entry)))
  },
  { title: 'Measured', kind: 'label', cell: ({ metric }) => metricName(metric) },
  { title: 'Lines of base', kind: 'words', cell: side('base') },
  { title: 'Lines of head', kind: 'words', cell: side('head') }
]

export const hotLines = (report: Report): Node => {
  const rows = withLines(report)
  if (rows.length === 0) return undefined
  const caption = linesTitle(rows)
  return details(
    caption,
    h('p', {}, prose(linesExplanation)),
    table({ caption, columns: columnsOf(functionNamer(report)), groups: [{ rows }] })
  )
}

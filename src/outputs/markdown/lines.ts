import type { FunctionEntry } from '../../model/report.js'
import { code, html, join, type Markdown, markup, md, text, unbroken } from '../escape.js'
import { metricName } from '../words/change.js'
import { linesExplanation, linesTitle, lineWords, withLines } from '../words/lines.js'
import { functionNamer } from '../words/names.js'
import { whereWords } from '../words/place.js'
import type { Block } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const side =
  (of: 'base' | 'head') =>
  ({ lines, unit }: FunctionEntry): Markdown =>
    join(
      (lines?.[of] ?? []).map((line) => unbroken(text(lineWords(line, unit)))),
      '<br>'
    )

const columnsOf = (nameOf: (entry: FunctionEntry) => string): readonly Column<FunctionEntry>[] => [
  {
    title: md`Function`,
    align: 'left',
    cell: (entry) => join([code(nameOf(entry)), code(whereWords(entry) ?? '')], '<br>')
  },
  { title: md`Measured`, align: 'left', cell: ({ metric }) => text(metricName(metric)) },
  { title: md`Lines of base`, align: 'left', cell: side('base') },
  { title: md`Lines of head`, align: 'left', cell: side('head') }
]

/** Where inside of functions the cost is, on both sides. */
export const lines: Block = {
  id: 'lines',
  render: (report) => {
    const rows = withLines(report)
    if (rows.length === 0) return md``
    return details(markup`${html(linesTitle(rows))}`, [
      text(linesExplanation),
      table(columnsOf(functionNamer(report)), rows)
    ])
  }
}

import type { IgnoredEntry, Report } from '../../model/report.js'
import { code, html, join, markup, md, text } from '../escape.js'
import { ignoredCounts, ignoredNamer } from '../words/ignored.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const columns = (report: Report): readonly Column<IgnoredEntry>[] => {
  const wordsOf = ignoredNamer(report)
  return [
    {
      title: md`Function or benchmark`,
      align: 'left',
      cell: (entry) => code(wordsOf(entry).name)
    },
    { title: md`Measured`, align: 'left', cell: (entry) => text(wordsOf(entry).measured) },
    {
      title: md`Would be`,
      align: 'left',
      cell: (entry) => join([text(wordsOf(entry).change), text(entry.because)], '<br>')
    },
    { title: md`Ignored because`, align: 'left', cell: ({ reason }) => text(reason) }
  ]
}

/** What the settings ignore: what it would be, and why it counts for nothing. */
export const ignored: Block = {
  id: 'ignored',
  render: (report, size) => {
    const { shown, rest } = limitRows(report.ignored, size.detailRows, 'ignored')
    return details(markup`Ignored: ${html(ignoredCounts(report))}`, [
      table(columns(report), shown),
      rest
    ])
  }
}

import type { ChurnRow } from '../../model/churnEntry.js'
import type { Report } from '../../model/report.js'
import { code, html, type Markdown, markup, md, text } from '../escape.js'
import { churnShareWords } from '../words/change.js'
import {
  alikeWords,
  churnExplanation,
  churnRowWords,
  churnTitle,
  distinctChurn
} from '../words/churn.js'
import { shortNameOf } from '../words/names.js'
import { type Block, limitRows, type Size } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const columns: readonly Column<ChurnRow>[] = [
  { title: md`Function`, align: 'left', cell: (row) => code(shortNameOf(row)) },
  { title: md`What became of it`, align: 'left', cell: (row) => text(churnRowWords(row)) },
  { title: md`Base → head`, align: 'right', cell: (row) => text(churnShareWords(row)) },
  { title: md`Because`, align: 'left', cell: (row) => text(alikeWords(row)) }
]

const rowsOf = (rows: readonly ChurnRow[], size: Size): readonly Markdown[] => {
  const { shown, rest } = limitRows(rows, size.detailRows, 'churn')
  return [table(columns, shown), rest]
}

/** Functions that are the same code elsewhere, whether their cost changed or not. */
export const churn: Block = {
  id: 'churn',
  render: (report: Report, size) => {
    const rows = distinctChurn(report.churn)
    return rows.length === 0
      ? md``
      : details(markup`${html(churnTitle(rows))}`, [text(churnExplanation), ...rowsOf(rows, size)])
  }
}

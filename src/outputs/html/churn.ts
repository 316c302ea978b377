/** Functions that are the same code elsewhere, behind a click. */
import type { ChurnRow } from '../../model/churnEntry.js'
import type { Report } from '../../model/report.js'
import { churnShareWords } from '../words/change.js'
import {
  alikeWords,
  churnExplanation,
  churnRowWords,
  churnTitle,
  distinctChurn
} from '../words/churn.js'
import { shortNameOf } from '../words/names.js'
import { h, type Node } from './element.js'
import { name, prose, unbroken } from './inline.js'
import { details } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 100

const columns: readonly Column<ChurnRow>[] = [
  { title: 'Function', kind: 'name', cell: (row) => name(shortNameOf(row)) },
  { title: 'What became of it', kind: 'words', cell: (row) => prose(churnRowWords(row)) },
  { title: 'Base → head', kind: 'value', cell: (row) => unbroken(churnShareWords(row)) },
  { title: 'Because', kind: 'words', cell: (row) => prose(alikeWords(row)) }
]

export const churn = (report: Report): Node => {
  const rows = distinctChurn(report.churn)
  if (rows.length === 0) return undefined
  const { shown, rest } = limitRows(rows, maxRows, 'churn')
  const caption = churnTitle(rows)
  return details(
    caption,
    h('p', {}, churnExplanation),
    table({ caption, columns, groups: [{ rows: shown }] }),
    rest
  )
}

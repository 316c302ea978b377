import { join, type Markdown, md, tableCell } from '../escape.js'

/** A column of a table of rows. */
export interface Column<Row> {
  readonly title: Markdown
  readonly align: 'left' | 'right'
  readonly cell: (row: Row) => Markdown
}

const rules = { left: md`--`, right: md`--:` } as const

const line = (cells: readonly Markdown[]): Markdown => md`| ${join(cells, ' | ')} |`

/** A GFM table; nothing when there are no rows. */
export const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Markdown => {
  if (rows.length === 0) return md``
  const header = line(columns.map(({ title }) => title))
  const rule = md`|${join(
    columns.map(({ align }) => rules[align]),
    '|'
  )}|`
  const bodyLine = (row: Row) => line(columns.map(({ cell }) => tableCell(cell(row))))
  return join([header, rule, ...rows.map(bodyLine)], '\n')
}

import { plural } from '../../units/count.js'
import { type Attributes, h, type Node } from './element.js'

/** A column of a table of rows. */
export interface Column<Row> {
  readonly title: string
  /** In place of the title, where it is more than text. */
  readonly heading?: Node
  /** What the cells hold: it decides how they look, and which of them names its row. */
  readonly kind: 'mark' | 'name' | 'label' | 'words' | 'evidence' | 'value' | 'plot'
  readonly cell: (row: Row) => Node
}

/** Rows that belong together, under a title of their own where there are several such groups. */
export interface RowGroup<Row> {
  readonly title?: string
  readonly rows: readonly Row[]
}

export interface TableParts<Row> {
  readonly caption: Node
  readonly columns: readonly Column<Row>[]
  readonly groups: readonly RowGroup<Row>[]
  /** What a link leads to. */
  readonly idOf?: (row: Row) => string | undefined
}

const headingCell = <Row>({ title, heading, kind }: Column<Row>): Node =>
  title === '' ? h('td', { class: kind }) : h('th', { class: kind, scope: 'col' }, heading ?? title)

/** On a narrow screen every cell stands on a line of its own, where the title of its column goes before it. */
const bodyCell =
  <Row>(row: Row) =>
  ({ title, kind, cell }: Column<Row>): Node => {
    const label: Attributes = title === '' ? {} : { 'data-label': title }
    return kind === 'name'
      ? h('th', { class: kind, scope: 'row' }, cell(row))
      : h('td', { class: kind, ...label }, cell(row))
  }

const groupTitle = (title: string | undefined, columns: number): Node =>
  title === undefined
    ? undefined
    : h('tr', { class: 'group' }, h('th', { colspan: columns, scope: 'rowgroup' }, title))

/** A table with a caption; nothing when there are no rows. */
export const table = <Row>({ caption, columns, groups, idOf }: TableParts<Row>): Node => {
  const filled = groups.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return undefined
  const bodyRow = (row: Row): Node =>
    h('tr', { id: idOf?.(row) }, ...columns.map(bodyCell<Row>(row)))
  return h(
    'table',
    {},
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, ...columns.map(headingCell))),
    filled.map(({ title, rows }) =>
      h('tbody', {}, groupTitle(title, columns.length), ...rows.map(bodyRow))
    )
  )
}

/** The rows that are shown, and the line that says how many are not, and what shows those. */
export const firstRows = <Row>(
  rows: readonly Row[],
  max: number,
  where: string
): { readonly shown: readonly Row[]; readonly rest: Node } => {
  const hidden = rows.length - max
  return {
    shown: rows.slice(0, max),
    rest:
      hidden <= 0
        ? undefined
        : h('p', { class: 'rest' }, `and ${plural(hidden, 'more row')} in ${where}`)
  }
}

/** The same, where the others are in report.json under some keys. */
export const limitRows = <Row>(rows: readonly Row[], max: number, keys: string) =>
  firstRows(rows, max, `report.json: ${keys}`)

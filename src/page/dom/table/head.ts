import type { Column, Sorting } from '../../tableRows.js'
import type { App, Part } from '../app.js'
import { element } from '../element.js'

const columns: readonly (readonly [Column, string])[] = [
  ['name', 'Function'],
  ['self-base', 'Self, base'],
  ['self-head', 'Self, head'],
  ['self-change', 'Self, change'],
  ['total-base', 'Total, base'],
  ['total-head', 'Total, head'],
  ['total-change', 'Total, change']
]

/** A second click turns the order; names start with the first of the alphabet, numbers with the largest. */
const sortedBy = (sorting: Sorting, column: Column): Sorting => {
  if (sorting.column !== column) {
    return { column, direction: column === 'name' ? 'ascending' : 'descending' }
  }
  return { column, direction: sorting.direction === 'ascending' ? 'descending' : 'ascending' }
}

/** Titles that sort. */
export const tableHead = (app: App): Part => {
  const cells = columns.map(([column, title]) => {
    const button = element('button', { type: 'button' }, title)
    button.addEventListener('click', () => {
      app.update({ sorting: sortedBy(app.view().state.sorting, column) })
    })
    return { column, cell: element('th', { scope: 'col' }, button) }
  })
  const row = element('tr', {}, ...cells.map(({ cell }) => cell))
  row.append(element('th', { scope: 'col' }, 'Report'))
  return {
    node: element('thead', {}, row),
    render: ({ state: { sorting } }) => {
      for (const { column, cell } of cells) {
        const isSorted = column === sorting.column
        cell.setAttribute('aria-sort', isSorted ? sorting.direction : 'none')
      }
    }
  }
}

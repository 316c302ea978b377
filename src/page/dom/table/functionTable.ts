import { formatCount } from '../../../units/format.js'
import { remember } from '../../remember.js'
import { ROWS, type ViewState } from '../../state.js'
import { shownRows } from '../../tableFilter.js'
import type { View } from '../../view.js'
import type { App, Part } from '../app.js'
import { element } from '../element.js'
import { tableHead } from './head.js'
import { rowOf } from './row.js'

/** What the rows follow from. */
const keys = ['tree', 'mode', 'query', 'pkg', 'owner', 'isOwn', 'onlyChanged', 'sorting'] as const

const dependencies = (state: ViewState): readonly unknown[] => [
  ...keys.map((key) => state[key]),
  state.rows
]

/** All functions, with what they cost on both sides. */
export const functionTable = (app: App): Part => {
  const head = tableHead(app)
  const body = element('tbody')
  const count = element('p', { class: 'fg-note', role: 'status' })
  const more = element('button', { type: 'button' }, `Show ${ROWS} more`)
  more.addEventListener('click', () => app.update({ rows: app.view().state.rows + ROWS }))
  const table = element('table', { class: 'fg-table' }, head.node, body)
  const scroller = element(
    'div',
    { class: 'fg-scroller', role: 'region', tabindex: 0, 'aria-label': 'Functions' },
    table
  )
  const node = element('div', {}, count, scroller, more)
  const fill = remember((..._: readonly unknown[]) => {
    const view = app.view()
    const rows = shownRows(view)
    const shown = rows.slice(0, view.state.rows)
    body.replaceChildren(...shown.map((row) => rowOf(app, view, row)))
    count.textContent = `${formatCount(shown.length)} of ${formatCount(rows.length)} functions`
    more.hidden = shown.length === rows.length
  })
  return {
    node,
    render: (view: View) => {
      node.hidden = view.state.view !== 'table'
      if (node.hidden) return
      head.render(view)
      fill(...dependencies(view.state))
    }
  }
}
